import { abilities } from '../../core/languages';
import { sizeClasses } from '../../core/method';
import { roundsToZero } from '../../core/numbers';
import { languageAt, type Recommendation, type Sheet } from '../../decision';
import { tippingPoints } from '../../decision/search/tipping';
import { doubtOf } from '../../decision/explain';
import { hrefOf } from '../../platform/routes';
import type { Side } from '../../ui/chart/drawing';
import { Strips } from '../../ui/chart/strips';
import { useLocale, useMessages } from '../../ui/locale';
import { Tabs } from '../../ui/tabs';
import { LanguageStrips, ResultSources, type LanguageRow } from '../../report/language-results';
import { namedLanguages, useLanguageName } from '../../bindings/use-languages';
import { useSentences } from '../../bindings/use-sentences';
import type { World } from '../../world';
import { ImportanceLines } from './importance-lines';

interface PictureProps {
  readonly recommendation: Recommendation;
  readonly nameOf: (criterion: Recommendation['criteria'][number]['criterion']) => string;
}

const sideOf = (value: number): Side => (value > 0 ? 'left' : value < 0 ? 'right' : 'none');

const Contributions = ({ recommendation: { criteria }, nameOf }: PictureProps) => {
  const words = useMessages('pictures');
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const reach = Math.max(
    1,
    ...criteria.map(({ contribution, weight, spread }) => Math.abs(contribution) + weight * spread),
  );
  return (
    <Strips
      caption={words.contributions}
      columns={[words.criterion, words.scale.adds({ left: families.qwen, right: families.llama })]}
      from={-reach}
      to={reach}
      number={(points) => format.number(Math.abs(points))}
      strips={[...criteria]
        .sort((a, b) => b.contribution - a.contribution)
        .map(({ criterion, contribution, weight, spread }) => {
          const error = weight * spread;
          const side = sideOf(contribution);
          return {
            label: nameOf(criterion),
            bars: [{ from: 0, to: -contribution, side }],
            marks: [{ at: -contribution, error }],
            words: roundsToZero(contribution)
              ? words.none({ error: format.points(error) })
              : words.adds({
                  points: format.points(contribution),
                  family: families[side === 'left' ? 'qwen' : 'llama'],
                  error: format.points(error),
                }),
          };
        })}
    />
  );
};

const Scores = ({ recommendation: { criteria }, nameOf }: PictureProps) => {
  const words = useMessages('pictures');
  const { format } = useLocale();
  return (
    <Strips
      caption={words.scores}
      columns={[words.criterion, words.scale.scores]}
      from={0}
      to={100}
      number={format.number}
      strips={criteria.map(({ criterion, qwen, llama }) => ({
        label: nameOf(criterion),
        marks: [
          { at: qwen.mean, error: qwen.spread, side: 'left' as const },
          { at: llama.mean, error: llama.spread, side: 'right' as const },
        ],
        words: words.both({ qwen: format.score(qwen.mean), llama: format.score(llama.mean) }),
      }))}
    />
  );
};

const Tipping = ({ recommendation, nameOf }: PictureProps) => {
  const words = useMessages('pictures');
  const { format } = useLocale();
  const weights = new Map(recommendation.criteria.map((one) => [one.criterion, one.weight]));
  return (
    <Strips
      caption={words.tipping}
      columns={[words.criterion, words.scale.weight]}
      from={0}
      to={1}
      number={format.percent}
      strips={tippingPoints(recommendation).map(({ criterion, weight }) => {
        const now = weights.get(criterion) ?? 0;
        return {
          label: nameOf(criterion),
          bars: [{ from: 0, to: now, side: 'none' as const }],
          ...(weight === null ? {} : { marks: [{ at: weight, side: 'none' as const }] }),
          words:
            weight === null
              ? words.never({ now: format.percent(now) })
              : words.turns({ now: format.percent(now), turn: format.percent(weight) }),
        };
      })}
    />
  );
};

const Doubt = ({ recommendation, nameOf }: PictureProps) => {
  const words = useMessages('pictures');
  const { format } = useLocale();
  const { criteria, shared, total } = doubtOf(recommendation);
  const parts = criteria
    .map(({ criterion, evidence, priorities }) => ({
      criterion,
      known: evidence / total,
      stated: priorities / total,
    }))
    .sort((a, b) => b.known + b.stated - a.known - a.stated);
  return (
    <Strips
      caption={words.doubt}
      columns={[words.criterion, words.scale.doubt]}
      from={0}
      to={Math.max(0.01, shared / total, ...parts.map(({ known, stated }) => known + stated))}
      number={format.percent}
      strips={[
        ...(shared === 0
          ? []
          : [
              {
                label: words.sharedDoubt,
                bars: [{ from: 0, to: shared / total, side: 'none' as const }],
                words: format.percent(shared / total),
              },
            ]),
        ...parts.map(({ criterion, known, stated }) => ({
          label: nameOf(criterion),
          bars: [
            { from: 0, to: known, side: 'none' as const },
            { from: known, to: known + stated, side: 'none' as const, hatched: true },
          ],
          words: words.shares({
            evidence: format.percent(known),
            priorities: format.percent(stated),
          }),
        })),
      ]}
    />
  );
};

/** Independent results in the named languages, at the size of the hardware; at all where it is open. */
const useLanguageRows = (
  { catalogue }: World,
  sheet: Sheet,
  { sizeClass }: Recommendation,
): readonly LanguageRow[] => {
  const words = useMessages('evidence').language;
  const nameOf = useLanguageName();
  return namedLanguages(sheet).flatMap((tag) => {
    const known = catalogue.languages.find((one) => one.tag === tag);
    if (known === undefined) return [];
    const language = nameOf(tag);
    const href = hrefOf({ page: 'evidence', kind: 'language', id: tag });
    return abilities.flatMap((ability): LanguageRow[] => {
      const results = known.results[ability];
      const told = words.abilities[ability];
      if (sizeClass === null) {
        return sizeClasses.flatMap((size) => {
          const result = results[size];
          const label = words.languageAt({ language, ability: told, size: words.sizes[size] });
          return result === undefined ? [] : [{ label, href, ability, result }];
        });
      }
      const result = languageAt(results, sizeClass)?.found;
      const label = words.languageFor({ language, ability: told });
      return result === undefined ? [] : [{ label, href, ability, result }];
    });
  });
};

/** The parts of the lead as pictures, each of them a table too. */
const Pictures = ({
  world,
  sheet,
  recommendation,
}: {
  world: World;
  sheet: Sheet;
  recommendation: Recommendation;
}) => {
  const words = useMessages('pictures');
  const { language } = useMessages('evidence').language;
  const rows = useLanguageRows(world, sheet, recommendation);
  const { criterion: nameOf } = useSentences(world.catalogue);
  const props = { recommendation, nameOf };
  const { tabs } = words;
  const { tab: importance } = useMessages('importance');
  return (
    <Tabs
      label={words.label}
      tabs={[
        {
          id: 'contributions',
          name: tabs.contributions,
          content: () => <Contributions {...props} />,
        },
        { id: 'scores', name: tabs.scores, content: () => <Scores {...props} /> },
        { id: 'tipping', name: tabs.tipping, content: () => <Tipping {...props} /> },
        {
          id: 'importance',
          name: importance,
          content: () => <ImportanceLines {...props} />,
        },
        ...(doubtOf(recommendation).total === 0
          ? []
          : [{ id: 'doubt', name: tabs.doubt, content: () => <Doubt {...props} /> }]),
        ...(rows.length === 0
          ? []
          : [
              {
                id: 'languages',
                name: tabs.languages,
                content: () => (
                  <>
                    <LanguageStrips caption={words.languages} first={language} rows={rows} />
                    <ResultSources />
                  </>
                ),
              },
            ]),
      ]}
    />
  );
};

export default Pictures;
