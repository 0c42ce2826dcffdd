/** Orders versions by their numbers, as 0.9.2 before 0.31.0 and b8146 before b11382. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let i = 0; i < length; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
