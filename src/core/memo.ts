import type { Steps } from './steps';

/** Limit of a cache. When it is reached the whole cache is dropped: results stay the same, only slower. */
const most = 20_000;

/** Remembers values of a pure computation by a key that names all it depends on. */
export const memoByKey = <T>(): ((key: string, compute: () => T) => T) => {
  const known = new Map<string, T>();
  return (key, compute) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = compute();
    known.set(key, value);
    return value;
  };
};

/** Remembers the value of a pure function for each object, as long as the object lives. */
export const memoByObject = <K extends object, T>(compute: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
};

/**
 * Like `memoByObject`, for a computation in steps: once all of them were taken for an object, later runs
 * give the value in the first step.
 */
export const memoSteps = <K extends object, T>(
  compute: (key: K) => Steps<T>,
): ((key: K) => Steps<T>) => {
  const known = new WeakMap<K, { readonly value: T }>();
  return function* steps(key) {
    const found = known.get(key) ?? { value: yield* compute(key) };
    known.set(key, found);
    return found.value;
  };
};
