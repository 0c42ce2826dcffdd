import type { QuestionId } from '../../../catalogue';
import type { Answers } from '../../../decision';

/** Answers that cannot both hold. Said at the question; the engine takes them as they are. */
export interface Contradiction {
  readonly kind: 'airGappedAndHosted' | 'stateRuleElsewhere' | 'bothVendorsBarred';
  readonly questions: readonly QuestionId[];
}

const options = (answers: Answers, question: QuestionId): readonly string[] => {
  const answer = answers[question];
  if (answer?.kind === 'choices') return answer.options;
  return answer?.kind === 'choice' ? [answer.option] : [];
};

/** The contradictions among the answers. */
export const contradictions = (answers: Answers): readonly Contradiction[] => {
  const hosting = options(answers, 'hosting');
  const policy = options(answers, 'vendorPolicy');
  const domicile = options(answers, 'domicile');
  const found: Contradiction[] = [];
  if (hosting.includes('airGapped') && hosting.includes('hosted')) {
    found.push({ kind: 'airGappedAndHosted', questions: ['hosting'] });
  }
  if (policy.includes('texas') && domicile.length > 0 && !domicile.includes('us')) {
    found.push({ kind: 'stateRuleElsewhere', questions: ['vendorPolicy', 'domicile'] });
  }
  if (policy.includes('barCn') && policy.includes('barUs')) {
    found.push({ kind: 'bothVendorsBarred', questions: ['vendorPolicy'] });
  }
  return found;
};
