import { area } from '../area';

/** Words beside a question: what it moves, and answers that cannot both hold. */
export const beside = area('beside', {
  weights: (criteria: string) => `Gives points to ${criteria}.`,
  scores: (criteria: string) => `Changes scores on ${criteria}.`,
  gates: 'Can rule releases out.',
  price: 'Sets a price in the verdict, and gives no points.',
  contradiction: {
    airGappedAndHosted:
      'Air-gapped and hosted cannot both hold for the same work. Both are counted as you gave them; take one back if it was not meant.',
    stateRuleElsewhere:
      'You named the rule of a US state and a seat outside the United States. Both are counted as you gave them.',
    bothVendorsBarred:
      'You bar vendors of both countries, so neither family is left. The verdict will say so.',
  },
});
