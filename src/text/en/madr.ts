import { area } from '../area';

/** Headings and set phrases of the Markdown record, as MADR 4 has them. */
export const madr = area('madr', {
  context: 'Context and Problem Statement',
  question:
    'Which open-weight model family should be run on our own hardware: Qwen, Llama, both, or neither?',
  drivers: 'Decision Drivers',
  considered: 'Considered Options',
  options: {
    qwen: 'Qwen',
    llama: 'Llama',
    split: 'Both, split by kind of work',
    pilot: 'Both on the shortlist, until a side-by-side test',
    neither: 'Neither',
  },
  outcome: 'Decision Outcome',
  chosen: (verdict: string, because: string) => `Chosen: **${verdict}** ${because}`,
  consequences: 'Consequences',
  good: (reason: string) => `Good, because: ${reason}`,
  bad: (reason: string) => `Bad, because: ${reason}`,
  confirmation: 'Confirmation',
  pros: 'Pros and Cons of the Options',
  more: 'More Information',
});
