import { isCompared } from '../../decision';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/** What running both families and what a pilot would gain and cost. */
export const pricesSection = ({ recommendation, words }: RecordInput): Section | null => {
  const { record: texts, reasons, locale } = words;
  const { points } = locale.format;
  const { split, pilot } = recommendation;
  const isScored = isCompared(recommendation);
  return linesSection('prices', texts.headings.prices, [
    ...(split.workloads.length === 0 || split.needed || (split.gain === 0 && !isScored)
      ? []
      : [
          split.gain === 0
            ? reasons.split.nothing
            : Number.isFinite(split.cost)
              ? reasons.split.price({ gain: points(split.gain), cost: points(split.cost) })
              : reasons.split.impossible({ gain: points(split.gain) }),
        ]),
    ...(isScored
      ? [
          Number.isFinite(pilot.cost)
            ? reasons.pilot.price({
                gain: points(pilot.gain),
                cost: points(pilot.cost),
                evidence: points(pilot.evidence),
              })
            : reasons.pilot.impossible({
                gain: points(pilot.gain),
                evidence: points(pilot.evidence),
              }),
        ]
      : []),
  ]);
};
