import type { CountedItem } from '../../catalogue/model';
import { holdsIn, type Context } from '../questions/context';
import type { Start } from './rating';

/** A count of 16 times the geometric mean of both is worth 100, a sixteenth of it 0. */
const halfSpan = Math.log(16);

const clip = (value: number): number => Math.min(100, Math.max(0, value));

/** Scores of one counted item. Where a count is zero, half is added to both. */
export const itemScores = (item: CountedItem): { qwen: number; llama: number } => {
  if (item.as === 'has') return { qwen: 100 * item.qwen, llama: 100 * item.llama };
  if (item.as === 'share') {
    return {
      qwen: clip((100 * item.qwen) / item.of.qwen),
      llama: clip((100 * item.llama) / item.of.llama),
    };
  }
  const half = item.qwen === 0 || item.llama === 0 ? 0.5 : 0;
  const ratio = Math.log((item.qwen + half) / (item.llama + half)) / 2;
  const shift = (50 * (item.as === 'more' ? ratio : -ratio)) / halfSpan;
  return { qwen: clip(50 + shift), llama: clip(50 - shift) };
};

/** The items of a checklist that bear on a context. */
export const applying = (items: readonly CountedItem[], context: Context): readonly CountedItem[] =>
  items.filter(({ only }) => only === null || holdsIn(only.when, context));

/** Mean of the items in equal parts; at least one item. */
export const counted = (items: readonly CountedItem[], spread: number): Start => {
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
