import { area } from '../area';

/** Words of the pictures on the verdict. */
export const pictures = area('pictures', {
  criterion: 'Criterion',
  scale: {
    adds: (left: string, right: string, reach: string) =>
      `${left} to the left, ${right} to the right, ${reach} points to each side`,
    scores: '0 to 100',
    doubt: 'Share of the doubt',
    weight: 'Weight, 0 to 100%',
  },
  words: 'In words',
  contributions: 'What each criterion adds to the lead, with one standard deviation',
  adds: (points: string, family: string, error: string) => `${points} ${family} ± ${error}`,
  none: (error: string) => `nothing ± ${error}`,
  scores: 'The scores of both families, with one standard deviation: Qwen square, Llama round',
  both: (qwen: string, llama: string) => `${qwen}, ${llama}`,
  doubt: 'Where the doubt comes from: full for the evidence, open for your priorities',
  shares: (evidence: string, priorities: string) =>
    `${evidence} evidence, ${priorities} priorities`,
  tipping:
    'The weight each criterion has, full, and the weight at which the lead would turn, a line',
  turns: (now: string, then: string) => `${now}, turns at ${then}`,
  never: (now: string) => `${now}, turns at no weight`,
});
