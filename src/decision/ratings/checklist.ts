import type { ChecklistItem } from '../../catalogue/model';
import { holdsIn, type Context } from '../questions/context';
import type { Start } from './rating';

/** What can be done, in points of 100: as it comes, with a step that somebody has to know, or not. */
const worth = { yes: 100, workaround: 50, no: 0 } as const;

/** A count of 16 times the geometric mean of both is worth 100, a sixteenth of it 0. */
const halfSpan = Math.log(16);

const clip = (value: number): number => Math.min(100, Math.max(0, value));

/** Scores of one item, 0–100 for each family. */
export const itemScores = (item: ChecklistItem): { qwen: number; llama: number } => {
  if (item.as === 'can') return { qwen: worth[item.qwen], llama: worth[item.llama] };
  const shift = (50 * Math.log(item.qwen / item.llama)) / 2 / halfSpan;
  return { qwen: clip(50 + shift), llama: clip(50 - shift) };
};

/** The items of a checklist that bear on a context. */
export const applying = (
  items: readonly ChecklistItem[],
  context: Context,
): readonly ChecklistItem[] =>
  items.filter(({ only }) => only === null || holdsIn(only.when, context));

/** Mean of the items in equal parts; at least one item. */
export const checked = (items: readonly ChecklistItem[], spread: number): Start => {
  const scores = items.map(itemScores);
  const mean = (family: 'qwen' | 'llama') =>
    scores.reduce((sum, score) => sum + score[family], 0) / scores.length;
  return {
    qwen: mean('qwen'),
    llama: mean('llama'),
    spreads: { qwen: spread, llama: spread },
    evidence: items.map(({ claim }) => claim),
  };
};
