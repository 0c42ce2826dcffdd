/** Largest whole number ≥ 0 up to `most` for which a test that once fails goes on failing holds. */
export const largest = (most: number, holds: (value: number) => boolean): number => {
  if (!holds(1)) return 0;
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};
