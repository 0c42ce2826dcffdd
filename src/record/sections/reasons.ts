import { tippingPoints } from '../../decision';
import type { RecordInput } from '../wording/input';
import { familyAhead, otherFamily } from '../../core/families';

/** What carries the verdict, what cannot be told apart, and the strongest reason against. */
export const reasonLines = ({ recommendation, words }: RecordInput) => {
  const { sentences, decision, locale } = words;
  const leader = familyAhead(recommendation.lead);
  const sign = leader === 'qwen' ? 1 : -1;
  const sorted = [...recommendation.criteria].sort(
    (a, b) => sign * (b.contribution - a.contribution),
  );
  const inDoubt = ({ difference, spread }: (typeof sorted)[number]) =>
    Math.abs(difference) < spread;
  const line = (one: (typeof sorted)[number]) =>
    decision.reason[inDoubt(one) ? 'doubtful' : 'sure'](
      sentences.criterion(one.criterion),
      locale.format.points(one.contribution),
      sentences.family(familyAhead(one.contribution)),
    );
  const carrying = sorted.filter(({ contribution }) => sign * contribution > 0.05).slice(0, 3);
  const unsure = sorted
    .filter((one) => one.weight >= 0.1 && inDoubt(one) && !carrying.includes(one))
    .slice(0, 2)
    .map(({ criterion, weight }) =>
      decision.reason.unsure(sentences.criterion(criterion), locale.format.percent(weight)),
    );
  return {
    reasons: [...carrying.map(line), ...unsure],
    against: sorted
      .filter(({ contribution }) => sign * contribution < -0.05)
      .slice(-1)
      .map(line),
  };
};

/** The weights nearest to turning the lead. */
export const tippingLines = ({ recommendation, words }: RecordInput): string[] => {
  const { sentences, decision, locale } = words;
  const other = sentences.family(otherFamily(familyAhead(recommendation.lead)));
  const weightOf = new Map(
    recommendation.criteria.map(({ criterion, weight }) => [criterion, weight]),
  );
  const tips = tippingPoints(recommendation)
    .flatMap(({ criterion, weight }) =>
      weight === null ? [] : [{ criterion, weight, now: weightOf.get(criterion) ?? 0 }],
    )
    .sort((a, b) => Math.abs(a.weight - a.now) - Math.abs(b.weight - b.now))
    .slice(0, 3);
  return tips.length === 0
    ? [decision.change.noWeight]
    : tips.map(({ criterion, weight, now }) =>
        decision.change.weight(
          sentences.criterion(criterion),
          other,
          locale.format.percent(now),
          locale.format.percent(weight),
        ),
      );
};

/** Leads by kind of work, and the prices of running both and of a pilot. */
export const priceLines = ({ recommendation, words }: RecordInput) => {
  const { decision, sentences, locale } = words;
  const { points, percent } = locale.format;
  const { split, pilot } = recommendation;
  return {
    split: split.workloads.map(({ workload, share, lead }) =>
      decision.split[lead === 0 ? 'level' : 'lead'](
        sentences.option('workloads', workload),
        percent(share),
        sentences.family(familyAhead(lead)),
        points(lead),
      ),
    ),
    prices: [
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
    ],
  };
};
