/** Keeps what was computed for an object and a name, as long as the object lives. */
export const rememberFor = <K extends object, V>(): ((
  key: K,
  name: string,
  compute: () => V,
) => V) => {
  const known = new WeakMap<K, Map<string, V>>();
  return (key, name, compute) => {
    const own = known.get(key) ?? new Map<string, V>();
    known.set(key, own);
    const before = own.get(name);
    if (before !== undefined) return before;
    const value = compute();
    own.set(name, value);
    return value;
  };
};
