/** Items under the keys that a function gives them, in the order the keys first appear. */
export const groupBy = <T, K extends string>(
  items: readonly T[],
  key: (item: T) => K,
): readonly { readonly key: K; readonly items: readonly T[] }[] => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups].map(([name, members]) => ({ key: name, items: members }));
};
