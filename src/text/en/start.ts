import { area, plural } from '../area';

/** Words of the first screen. */
export const start = area('start', {
  title: 'Start',
  heading: 'Qwen or Llama on your own hardware?',
  lead: 'Steelyard weighs the two open-weight model families on twelve criteria, by what your institution needs, and says which to adopt, whether to run both, or that neither passes.',
  points: {
    time: 'Seven short sections, about five minutes. Every question can be left open.',
    reasons:
      'A verdict with its reasons, its doubt, and what would change it; each claim with source and date.',
    private: 'Nothing you answer leaves this browser. No account, no tracking, no server.',
  },
  begin: 'Start',
  resume: 'Resume',
  again: 'Start again with an empty sheet',
  example: 'See examples',
  kept: (count: number, answered: string) =>
    `${answered} ${plural(count, { one: 'answer is', other: 'answers are' })} kept in this browser.`,
  noscript:
    'Steelyard computes in your browser and needs JavaScript for that. Without it you can read this page, but not answer the questions.',
  beam: 'A steelyard: a beam on a fulcrum, with weights on both arms',
});
