import type { DecisionRecord } from '../record/record';

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
export const toCsv = ({ sections }: DecisionRecord): string => {
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
  const rows = sections
    .flatMap(({ body }) => (body.kind === 'criteria' ? body.criteria : []))
    .map(({ id, name, figures }) => [
      id,
      name,
      figures.points,
      figures.weight,
      figures.qwen.mean,
      figures.qwen.spread,
      figures.llama.mean,
      figures.llama.spread,
      figures.difference,
      figures.contribution,
    ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};
