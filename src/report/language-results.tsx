import type { Pooled } from '../catalogue';
import { Strips } from '../ui/chart/strips';
import prose from '../ui/document.module.css';
import { useLocale, useMessages } from '../ui/locale';
import { background } from '../bindings/background';
import { SourceLinks } from './lists';
import { roundsToZero } from '../core/numbers';

/** How far apart the families are in one language at one size, and what the row is called. */
export interface LanguageRow {
  readonly label: string;
  readonly href?: string;
  readonly pooled: Pooled;
}

/** Sizes of models that languages have independent results for. */
export const resultSizes = ['small', 'medium', 'large'] as const;

/** Points of difference that each half of the scale shows, at least. */
const leastReach = 20;

/** A difference in words. */
export const useToldDifference = (): ((pooled: Pooled) => string) => {
  const words = useMessages('evidence').language;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  return ({ difference, spread }) =>
    roundsToZero(difference)
      ? words.even({ spread: format.points(spread) })
      : words.ahead({
          family: difference > 0 ? families.qwen : families.llama,
          points: format.points(difference),
          spread: format.points(spread),
        });
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
  const words = useMessages('evidence').language;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const told = useToldDifference();
  const reach = Math.max(
    leastReach,
    ...rows.map(({ pooled: { difference, spread } }) => Math.abs(difference) + spread),
  );
  return (
    <Strips
      caption={caption}
      columns={[first, words.scale({ left: families.qwen, right: families.llama })]}
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

/** Where the results of languages are from, and when they were read. */
export const ResultSources = () => {
  const { reviewed } = useMessages('evidence');
  const { format, of } = useLocale();
  const { title, asOf, sources } = background.sources.results;
  return (
    <>
      <p className={prose.meta}>
        {of(title)} {reviewed({ date: format.date(asOf) })}
      </p>
      <SourceLinks sources={sources} />
    </>
  );
};
