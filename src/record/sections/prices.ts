import type { RecordInput } from '../wording/input';
import { linesSection, type Section } from './section';

/** What running both families and what a pilot would gain and cost. */
export const pricesSection = ({ recommendation, words }: RecordInput): Section | null => {
  const { record: texts, decision, locale } = words;
  const { points } = locale.format;
  const { split, pilot } = recommendation;
  return linesSection('prices', texts.headings.prices, [
    ...(split.workloads.length === 0
      ? []
      : [
          split.gain === 0
            ? decision.split.nothing
            : Number.isFinite(split.cost)
              ? decision.split.price(points(split.gain), points(split.cost))
              : decision.split.impossible(points(split.gain)),
        ]),
    Number.isFinite(pilot.cost)
      ? decision.pilot.price(points(pilot.gain), points(pilot.cost), points(pilot.evidence))
      : decision.pilot.impossible(points(pilot.gain), points(pilot.evidence)),
  ]);
};
