import type { NumberedClaim } from './evidence';
import type { RecordInput } from '../wording/input';
import { familyAhead } from '../../core/families';
import { roundsToZero } from '../../core/numbers';

/** One criterion as a row of the table; every cell is worded. */
export interface CriterionLine {
  readonly id: string;
  readonly name: string;
  readonly points: string;
  readonly weight: string;
  readonly qwen: string;
  readonly llama: string;
  readonly adds: string;
  /** Numbers of the evidence list. */
  readonly evidence: readonly number[];
  readonly note: string | null;
}

/** The table of the twelve criteria. */
export const criterionLines = (
  input: RecordInput,
  evidence: readonly NumberedClaim[],
): CriterionLine[] => {
  const { recommendation, words, languageName, sheet } = input;
  const { record: texts, sentences, locale } = words;
  const { format } = locale;
  const numbers = new Map(evidence.map(({ id, number }) => [id, number]));
  return recommendation.criteria.map((one) => {
    const uncovered =
      one.grounds.uncovered.length === 0 || sheet.answers.languages?.kind !== 'languages'
        ? null
        : texts.uncovered(format.list(one.grounds.uncovered.map(languageName)));
    return {
      id: one.criterion,
      name: sentences.criterion(one.criterion),
      points: Number.isInteger(one.points) ? format.number(one.points) : format.points(one.points),
      weight: format.percent(one.weight),
      qwen: texts.score(format.score(one.qwen.mean), format.score(one.qwen.spread)),
      llama: texts.score(format.score(one.llama.mean), format.score(one.llama.spread)),
      adds: roundsToZero(one.contribution)
        ? texts.none
        : texts.adds(
            format.points(one.contribution),
            sentences.family(familyAhead(one.contribution)),
          ),
      evidence: one.grounds.evidence.flatMap((id) => numbers.get(id) ?? []),
      note: one.overridden ? texts.own : one.criterion === 'multilingual' ? uncovered : null,
    };
  });
};
