import { area, plural } from '../area';

/** Words of the page where the answers are looked over. */
export const review = area('review', {
  heading: 'Check your answers',
  open: (count: number, open: string, total: string) =>
    count === 0
      ? `All ${total} questions are answered.`
      : `${open} of ${total} questions ${plural(count, { one: 'is', other: 'are' })} open. The verdict comes all the same, with more doubt.`,
  change: 'Change',
  give: 'Answer',
  changeWhich: (question: string) => `Change: ${question}`,
  giveWhich: (question: string) => `Answer: ${question}`,
  points: (points: string) => `Set to ${points} points`,
  scores: (qwen: string, llama: string, reason: string) =>
    `Qwen ${qwen}, Llama ${llama}. ${reason}`,
  untouched: 'No points moved and no scores replaced.',
  toVerdict: 'See the verdict',
});
