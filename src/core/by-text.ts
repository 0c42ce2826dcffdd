/** Most values that are kept for later. */
const most = 64;

/**
 * Values by a text that names all they depend on. Whoever asks twice for the same gets the same
 * value, so that a component that waits for it finds it when it is drawn again, even where its own
 * state was thrown away meanwhile. Beyond 64 values the one that was asked for longest ago goes
 * first, unless `busy` says that it is still wanted.
 */
export const byText = <T>(
  busy: (value: T) => boolean = () => false,
): ((text: string, make: () => T) => T) => {
  const known = new Map<string, { readonly value: T }>();
  const forget = () => {
    for (const [text, { value }] of known) {
      if (known.size <= most) return;
      if (!busy(value)) known.delete(text);
    }
  };
  return (text, make) => {
    const found = known.get(text) ?? { value: make() };
    known.delete(text);
    known.set(text, found);
    forget();
    return found.value;
  };
};

/** Promises by a text that names all they depend on; none goes before it is settled. */
export const promisesByText = <T>(): ((text: string, make: () => Promise<T>) => Promise<T>) => {
  const pending = new WeakSet<Promise<T>>();
  const promises = byText<Promise<T>>((promise) => pending.has(promise));
  return (text, make) =>
    promises(text, () => {
      const promise = make();
      const settle = () => {
        pending.delete(promise);
      };
      pending.add(promise);
      promise.then(settle, settle);
      return promise;
    });
};
