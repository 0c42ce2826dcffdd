/** Computes a value when it is first asked for, and once. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
};
