import { isCompared } from '../../decision';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/** Gains in score points below which there is nothing to say of them. */
const leastGain = 0.05;

/** What using both families would gain and cost. */
const splitLine = ({ recommendation, words: { reasons, locale } }: RecordInput): string => {
  const { figure } = locale.format;
  const { gain, cost } = recommendation.split;
  const texts = reasons.split;
  const isOpen = Number.isFinite(cost);
  if (gain === 0) return texts.nothing;
  if (gain < leastGain) {
    return isOpen ? texts.little({ cost: figure(cost) }) : texts.impossibleLittle;
  }
  if (!isOpen) return texts.impossible({ gain: figure(gain) });
  return texts[gain > cost ? 'worth' : 'price']({ gain: figure(gain), cost: figure(cost) });
};

/** What a trial of both families could improve, and what it costs. */
const trialLine = ({ recommendation, words: { reasons, locale } }: RecordInput): string => {
  const { figure } = locale.format;
  const { gain, cost } = recommendation.pilot;
  const texts = reasons.pilot;
  if (gain < leastGain) return texts.nothing;
  if (!Number.isFinite(cost)) return texts.impossible({ gain: figure(gain) });
  return texts[gain > cost ? 'worth' : 'price']({ gain: figure(gain), cost: figure(cost) });
};

/** What using both families and what a trial would gain and cost. */
export const pricesSection = (input: RecordInput): Section | null => {
  const { recommendation, words } = input;
  const { split } = recommendation;
  const isScored = isCompared(recommendation);
  return linesSection('prices', words.record.headings.prices, [
    ...(split.workloads.length < 2 || split.needed || (split.gain === 0 && !isScored)
      ? []
      : [splitLine(input)]),
    ...(isScored ? [trialLine(input)] : []),
  ]);
};
