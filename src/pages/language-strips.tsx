import type { Pooled } from '../catalogue';
import { decision } from '../text/en/decision';
import { evidence } from '../text/en/evidence';
import { Strips } from '../ui/chart/strips';
import { useLocale, useMessages } from '../ui/locale';

/** How far apart the families are in one language at one size, and what the row is called. */
export interface LanguageRow {
  readonly label: string;
  readonly href?: string;
  readonly pooled: Pooled;
}

/** Points of difference that each half of the scale shows, at least. */
const leastReach = 20;

/** A difference in words. */
export const useToldDifference = (): ((pooled: Pooled) => string) => {
  const words = useMessages(evidence).language;
  const { families } = useMessages(decision);
  const { format } = useLocale();
  return ({ difference, spread }) =>
    Math.abs(difference) < 0.05
      ? words.even(format.points(spread))
      : words.ahead(
          difference > 0 ? families.qwen : families.llama,
          format.points(difference),
          format.points(spread),
        );
};

/** Differences between the families by language or size, each with its error. */
export const LanguageStrips = ({
  caption,
  first,
  rows,
}: {
  caption: string;
  /** What the rows are. */
  first: string;
  rows: readonly LanguageRow[];
}) => {
  const words = useMessages(evidence).language;
  const { families } = useMessages(decision);
  const { format } = useLocale();
  const told = useToldDifference();
  const reach = Math.max(
    leastReach,
    ...rows.map(({ pooled: { difference, spread } }) => Math.abs(difference) + spread),
  );
  return (
    <Strips
      caption={caption}
      columns={[first, words.scale(families.qwen, families.llama)]}
      from={-reach}
      to={reach}
      number={(points) => format.number(Math.abs(points))}
      strips={rows.map(({ label, href, pooled }) => ({
        label,
        ...(href === undefined ? {} : { href }),
        marks: [
          {
            at: -pooled.difference,
            error: pooled.spread,
            side: pooled.difference >= 0 ? ('left' as const) : ('right' as const),
          },
        ],
        words: told(pooled),
      }))}
    />
  );
};
