import { languageWeights } from '../questions/context';
import { basisReads, rateBasis, tableOf } from './based';
import { scoreOf, type RatingInput, type RatingRule } from './rating';
import { pointsPerLog } from '../../core/method';

/** Added in quadrature: the tokenizers of the newest releases differ and were not measured. */
const otherTokenizers = 0.5;
/** Spread of the log ratio of a language whose tokens were not measured: 31 of 105 differ by more. */
const unmeasuredLog = 0.25;

/**
 * Cost efficiency: measured energy an answer at the size class the hardware holds, with what the
 * user's languages cost in tokens. The weighted log ratio of tokens, Qwen to Llama, is linear in log
 * cost and split between the families. Counts hold
 * for Qwen2 to 3 and Llama 3.x, so half the shift is added to the spread; a language that was not
 * measured adds to the spread and shifts nothing. Data:
 * data/evidence/cost.json, data/languages/tokens.json.
 */
export const cost: RatingRule = {
  reads: (catalogue) => ['languages', ...basisReads('cost')(catalogue)],
  rate: (input: RatingInput) => {
    const base = rateBasis('cost', input);
    const weights = languageWeights(input.context);
    let log = 0;
    let unmeasured = 0;
    const uncovered: string[] = [];
    for (const [tag, weight] of weights) {
      const ratio = input.catalogue.languages.find((language) => language.tag === tag)?.tokenRatio;
      if (ratio === undefined || ratio === null) {
        unmeasured += weight * unmeasuredLog ** 2;
        uncovered.push(tag);
      } else {
        log += weight * Math.log(ratio);
      }
    }
    const shift = (pointsPerLog * log) / 2;
    const spread = (own: number) =>
      Math.sqrt(own ** 2 + (otherTokenizers * shift) ** 2 + (pointsPerLog ** 2 * unmeasured) / 4);
    return {
      qwen: scoreOf(base.qwen.mean - shift, spread(base.qwen.spread)),
      llama: scoreOf(base.llama.mean + shift, spread(base.llama.spread)),
      grounds: {
        ...base.grounds,
        evidence: [
          ...base.grounds.evidence,
          ...(log === 0 ? [] : tableOf(input.catalogue.scoring.cost.basis)),
        ],
        uncovered,
      },
    };
  },
};
