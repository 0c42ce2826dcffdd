import type { FamilyId, ReleaseStanding } from '../catalogue/model';
import type { StandingsFile } from '../catalogue/schema/engines';
import type { ReleaseFacts } from '../catalogue/schema/releases';
import { families } from '../core/families';
import { shapeOf as networkOf } from '../core/shape';

type Placed = Pick<ReleaseFacts, 'id' | 'releasedOn' | 'parameters' | 'architecture'> & {
  readonly family: FamilyId;
};

const shapeOf = ({ family, architecture }: Placed): string =>
  `${family} ${networkOf(architecture)}`;

/** Size that counts: the geometric mean of all parameters and those that work on a token, as log2. */
const sizeOf = ({ parameters: { total, active } }: Placed): number =>
  Math.log2(Math.sqrt(total * active));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Months since the year 0. */
const monthOf = ({ releasedOn }: Placed): number =>
  Number(releasedOn.slice(0, 4)) * 12 + Number(releasedOn.slice(5, 7));

/** The spread of a result about what a release does on average, in points, judged. */
const spreadOfOne = 25;
/** By how much a release that was not tested may be off: with one of its shape tested, or none. */
const untested = { shape: 4, size: 6 } as const;

interface Point {
  readonly size: number;
  readonly month: number;
  readonly points: number;
}

/** Least squares of points on size and month; flat in what does not vary. */
const plane = (points: readonly Point[]): ((at: Omit<Point, 'points'>) => number) => {
  const average = (of: (point: Point) => number) => mean(points.map(of));
  const [size, month, value] = [
    average((point) => point.size),
    average((point) => point.month),
    average((point) => point.points),
  ];
  const sum = (of: (s: number, m: number, v: number) => number) =>
    points.reduce(
      (all, point) => all + of(point.size - size, point.month - month, point.points - value),
      0,
    );
  const [ss, mm, sm] = [sum((s) => s * s), sum((_, m) => m * m), sum((s, m) => s * m)];
  const [sv, mv] = [sum((s, _, v) => s * v), sum((_, m, v) => m * v)];
  const determinant = ss * mm - sm * sm;
  const flat = determinant < 1e-9;
  const bySize = flat ? (ss === 0 ? 0 : sv / ss) : (sv * mm - mv * sm) / determinant;
  const byMonth = flat ? 0 : (mv * ss - sv * sm) / determinant;
  return (at) => value + bySize * (at.size - size) + byMonth * (at.month - month);
};

/** Releases of one shape share their results, each by its weight: noise tells them apart. */
const byShape = (
  releases: readonly Placed[],
  results: readonly { readonly release: string; readonly value: number; readonly weight: number }[],
): ReadonlyMap<string, number> => {
  const sums = new Map<string, { value: number; weight: number }>();
  for (const { release, value, weight } of results) {
    const found = releases.find(({ id }) => id === release);
    if (found === undefined) continue;
    const before = sums.get(shapeOf(found)) ?? { value: 0, weight: 0 };
    sums.set(shapeOf(found), {
      value: before.value + value * weight,
      weight: before.weight + weight,
    });
  }
  return new Map([...sums].map(([shape, { value, weight }]) => [shape, value / weight]));
};

/**
 * How each release stands: by its own results; where it has none, by those of its shape in its family, or by
 * the plane that the family's results draw over size and date. What it invents is told where it was tested.
 */
export const standingsOf = (
  releases: readonly Placed[],
  { standings, faithfulness }: StandingsFile,
): Readonly<Record<string, ReleaseStanding>> => {
  const invented = new Map(faithfulness.invented.map(({ release, percent }) => [release, percent]));
  const shapes = byShape(
    releases,
    standings.map(({ release, points, sets }) => ({ release, value: points, weight: sets })),
  );
  const planes = new Map(
    families.map((family) => [
      family,
      plane(
        releases.flatMap((release) => {
          const points = shapes.get(shapeOf(release));
          return release.family !== family || points === undefined
            ? []
            : [{ size: sizeOf(release), month: monthOf(release), points }];
        }),
      ),
    ]),
  );
  return Object.fromEntries(
    releases.map((release): [string, ReleaseStanding] => {
      const tested = standings.find((one) => one.release === release.id);
      const alike = shapes.get(shapeOf(release));
      const found = { invented: invented.get(release.id) ?? null };
      if (tested !== undefined) {
        const error = spreadOfOne / Math.sqrt(tested.sets);
        return [release.id, { points: tested.points, error, from: 'results', ...found }];
      }
      if (alike !== undefined) {
        return [release.id, { points: alike, error: untested.shape, from: 'shape', ...found }];
      }
      return [
        release.id,
        {
          points:
            planes.get(release.family)?.({ size: sizeOf(release), month: monthOf(release) }) ?? 0,
          error: untested.size,
          from: 'size',
          ...found,
        },
      ];
    }),
  );
};
