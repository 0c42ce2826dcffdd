import { area } from '../area';

/** Words of the pictures on the verdict. */
export const pictures = area('pictures', {
  label: 'What to look at',
  tabs: {
    contributions: 'What each adds',
    scores: 'Both scores',
    tipping: 'Tipping weights',
    doubt: 'Doubt',
    languages: 'Your languages',
  },
  criterion: 'Criterion',
  scale: {
    adds: (left: string, right: string) =>
      `Points of the lead: ${left} to the left, ${right} to the right`,
    scores: 'Score',
    doubt: 'Share of the doubt',
    weight: 'Weight',
  },
  contributions: 'What each criterion adds to the lead, with one standard deviation',
  adds: (points: string, family: string, error: string) => `${points} ${family} ± ${error}`,
  none: (error: string) => `nothing ± ${error}`,
  scores: 'The scores of both families, with one standard deviation: Qwen square, Llama round',
  both: (qwen: string, llama: string) => `${qwen}, ${llama}`,
  doubt: 'Where the doubt comes from: full for the evidence, open for your priorities',
  shares: (evidence: string, priorities: string) =>
    `${evidence} evidence, ${priorities} priorities`,
  languages:
    'The families in the languages you named, at the size your hardware holds or the nearest with results, with one standard deviation',
  tipping:
    'The weight each criterion has, full, and the weight at which the lead would turn, a line',
  turns: (now: string, then: string) => `${now}, turns at ${then}`,
  never: (now: string) => `${now}, turns at no weight`,
});
