import type { LanguageResult } from '../catalogue';
import type { Ability } from '../core/languages';
import { Strips } from '../ui/chart/strips';
import { useLocale, useMessages } from '../ui/locale';
import { roundsToZero } from '../core/numbers';

/** How far apart the families are in one language, and what the row is called. */
export interface LanguageRow {
  readonly label: string;
  readonly href?: string;
  readonly ability: Ability;
  readonly result: LanguageResult;
  /** What the row says, where that is more than how far apart the families are. */
  readonly words?: string;
}

/** Points of difference that each half of the scale shows, at least. */
const leastReach = 20;

/** A result in words. */
export const useToldResult = (): ((row: Pick<LanguageRow, 'ability' | 'result'>) => string) => {
  const words = useMessages('evidence').language;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  return ({ ability, result }) => {
    if (result === 'neither') return words.neither[ability];
    const { difference, spread } = result;
    return roundsToZero(difference)
      ? words.even({ spread: format.points(spread) })
      : words.ahead({
          family: difference > 0 ? families.qwen : families.llama,
          points: format.points(difference),
          spread: format.points(spread),
        });
  };
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
  const told = useToldResult();
  const reach = Math.max(
    leastReach,
    ...rows.map(({ result }) =>
      result === 'neither' ? 0 : Math.abs(result.difference) + result.spread,
    ),
  );
  return (
    <Strips
      caption={caption}
      columns={[first, words.scale({ left: families.qwen, right: families.llama })]}
      from={-reach}
      to={reach}
      number={(points) => format.number(Math.abs(points))}
      strips={rows.map(({ label, href, ability, result, words: said }) => ({
        label,
        ...(href === undefined ? {} : { href }),
        marks:
          result === 'neither'
            ? []
            : [
                {
                  at: -result.difference,
                  error: result.spread,
                  side: result.difference >= 0 ? ('left' as const) : ('right' as const),
                },
              ],
        words: said ?? told({ ability, result }),
      }))}
    />
  );
};

/** Where the results of languages are from. */
export const ResultSources = () => {
  const words = useMessages('evidence').language;
  return <p>{words.pooledFrom}</p>;
};
