import { area } from '../area';

/** Words of the beam. Qwen is on the left arm, Llama on the right. */
export const beam = area('beam', {
  label: (sentence: string) => `The beam. ${sentence}`,
  left: 'Qwen',
  right: 'Llama',
  ahead: (criterion: string, percent: string, family: string, difference: string, adds: string) =>
    `${criterion}, ${percent} of the points, ${family} ahead by ${difference}, adds ${adds}`,
  level: (criterion: string, percent: string) =>
    `${criterion}, ${percent} of the points, both level, adds nothing`,
  hint: 'Each weight is a criterion, numbered as in the table. Point at one, or go to it, to read it.',
  scale: (difference: string, degrees: string, most: string) =>
    `Side: the family a criterion favours. Distance: how far apart its scores are, up to ${difference}. Size: its share of the points. The tilt is the lead, ${degrees} degrees a point up to ${most} degrees; the pointer shows it in points, and the wedge is where it lies in 90 of 100 readings.`,
});
