/** Areas of weights on the triangle w₁ + w₂ + w₃ = 1, by clipping: for checks only. */
export type Point = readonly [number, number, number];

export const triangle: readonly Point[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const dot = (point: Point, normal: readonly number[]): number =>
  point.reduce((sum, x, k) => sum + x * (normal[k] ?? 0), 0);

/** The part of a convex polygon where normal·w ≥ level. */
export const cut = (
  polygon: readonly Point[],
  normal: readonly number[],
  level: number,
): readonly Point[] =>
  polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const here = dot(point, normal) - level;
    const there = dot(next, normal) - level;
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const [a, b, c] = point;
    const [d, e, f] = next;
    const crossing: Point = [a + share * (d - a), b + share * (e - b), c + share * (f - c)];
    return [...kept, crossing];
  });

/** Area, and area times the mean of normal·w. */
const moments = (
  polygon: readonly Point[],
  normal: readonly number[],
): readonly [number, number] => {
  const [origin] = polygon;
  if (origin === undefined) return [0, 0];
  let area = 0;
  let moment = 0;
  for (const [index, point] of polygon.entries()) {
    const next = polygon[(index + 1) % polygon.length] ?? origin;
    const part =
      ((point[0] - origin[0]) * (next[1] - origin[1]) -
        (next[0] - origin[0]) * (point[1] - origin[1])) /
      2;
    area += part;
    moment += (part * (dot(origin, normal) + dot(point, normal) + dot(next, normal))) / 3;
  }
  return [Math.abs(area), area < 0 ? -moment : moment];
};

/** Share of a polygon's area where the lead is positive, and the mean of its positive part. */
export const areaShare = (
  polygon: readonly Point[],
  differences: readonly number[],
): readonly [p: number, up: number] => {
  const [whole] = moments(polygon, differences);
  const [area, moment] = moments(cut(polygon, differences, 0), differences);
  return [area / whole, moment / whole];
};
