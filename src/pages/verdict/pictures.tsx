import { tippingPoints, type Recommendation, type World } from '../../decision';
import { decision } from '../../text/en/decision';
import { pictures } from '../../text/en/pictures';
import { Strips, type Side } from '../../ui/chart/strips';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { useSentences } from '../sentences';

const sideOf = (value: number): Side => (value > 0 ? 'left' : value < 0 ? 'right' : 'none');

/** The parts of the lead as pictures, each of them a table too. */
const Pictures = ({ world, recommendation }: { world: World; recommendation: Recommendation }) => {
  const words = useMessages(pictures);
  const { families } = useMessages(decision);
  const { format } = useLocale();
  const { criterion: nameOf } = useSentences(world.catalogue);
  const { criteria } = recommendation;
  const doubt = recommendation.doubt();
  const weights = new Map(criteria.map((one) => [one.criterion, one.weight]));
  const sorted = [...criteria].sort((a, b) => b.contribution - a.contribution);
  const reach = Math.max(
    1,
    ...criteria.map(({ contribution, weight, spread }) => Math.abs(contribution) + weight * spread),
  );
  const { scale } = words;
  return (
    <div className={prose.section}>
      <Strips
        caption={words.contributions}
        columns={[
          words.criterion,
          scale.adds(families.qwen, families.llama, format.points(reach)),
          words.words,
        ]}
        from={-reach}
        to={reach}
        zero={0}
        strips={sorted.map(({ criterion, contribution, weight, spread }) => {
          const error = weight * spread;
          const side = sideOf(contribution);
          return {
            label: nameOf(criterion),
            bars: [{ from: 0, to: -contribution, side }],
            marks: [{ at: -contribution, error, side }],
            words:
              side === 'none'
                ? words.none(format.points(error))
                : words.adds(
                    format.points(Math.abs(contribution)),
                    families[side === 'left' ? 'qwen' : 'llama'],
                    format.points(error),
                  ),
          };
        })}
      />
      <Strips
        caption={words.scores}
        columns={[words.criterion, scale.scores, words.words]}
        from={0}
        to={100}
        strips={criteria.map(({ criterion, qwen, llama }) => ({
          label: nameOf(criterion),
          marks: [
            { at: qwen.mean, error: qwen.spread, side: 'left' as const },
            { at: llama.mean, error: llama.spread, side: 'right' as const },
          ],
          words: words.both(format.score(qwen.mean), format.score(llama.mean)),
        }))}
      />
      {doubt.total === 0 ? null : (
        <Strips
          caption={words.doubt}
          columns={[words.criterion, scale.doubt, words.words]}
          from={0}
          to={Math.max(
            0.01,
            ...doubt.criteria.map((one) => (one.evidence + one.priorities) / doubt.total),
          )}
          strips={[...doubt.criteria]
            .sort((a, b) => b.evidence + b.priorities - a.evidence - a.priorities)
            .map(({ criterion, evidence, priorities }) => {
              const [known, stated] = [evidence / doubt.total, priorities / doubt.total];
              return {
                label: nameOf(criterion),
                bars: [
                  { from: 0, to: known, side: 'none' as const },
                  { from: known, to: known + stated, side: 'none' as const, hatched: true },
                ],
                words: words.shares(format.percent(known), format.percent(stated)),
              };
            })}
        />
      )}
      <Strips
        caption={words.tipping}
        columns={[words.criterion, scale.weight, words.words]}
        from={0}
        to={1}
        strips={tippingPoints(recommendation).map(({ criterion, weight }) => {
          const now = weights.get(criterion) ?? 0;
          return {
            label: nameOf(criterion),
            bars: [{ from: 0, to: now, side: 'none' as const }],
            ...(weight === null ? {} : { marks: [{ at: weight, side: 'none' as const }] }),
            words:
              weight === null
                ? words.never(format.percent(now))
                : words.turns(format.percent(now), format.percent(weight)),
          };
        })}
      />
    </div>
  );
};

export default Pictures;
