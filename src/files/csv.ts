import type { RecordInput } from '../record/wording/input';

/** A cell as RFC 4180 has it; a text that a spreadsheet would take for a formula is kept a text. */
const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The criteria as CSV (RFC 4180): points, weight 0–1, scores 0–100 with their standard deviations,
 * difference and contribution in score points towards Qwen. Numbers in full, with a point.
 */
export const toCsv = ({ recommendation, words }: RecordInput): string => {
  const head = [
    'criterion',
    'name',
    'points',
    'weight',
    'qwen',
    'qwen_spread',
    'llama',
    'llama_spread',
    'difference',
    'contribution',
  ];
  const rows = recommendation.criteria.map((one) => [
    one.criterion,
    words.sentences.criterion(one.criterion),
    one.points,
    one.weight,
    one.qwen.mean,
    one.qwen.spread,
    one.llama.mean,
    one.llama.spread,
    one.difference,
    one.contribution,
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};
