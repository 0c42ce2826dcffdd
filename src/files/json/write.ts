import type { CriterionId, Edition, QuestionId } from '../../catalogue';
import type { Recommendation, Sheet } from '../../decision';
import { outcomeOf } from '../../record/drift';
import type { RecordInput } from '../../record/wording/input';

/** The figures of a decision, in full: leads and contributions in score points towards Qwen. */
export interface RecordFigures {
  readonly verdict: ReturnType<typeof outcomeOf>['verdict'];
  readonly lead: number;
  readonly interval: readonly [low: number, high: number];
  readonly chance: { readonly qwen: number; readonly llama: number; readonly neither: number };
  readonly regret: number;
  readonly coverage: number;
  readonly completions: { readonly count: number; readonly exact: boolean };
  /** Gain and cost of running both and of a pilot; a cost of null rules it out. */
  readonly split: { readonly gain: number; readonly cost: number | null };
  readonly pilot: { readonly gain: number; readonly cost: number | null };
  readonly criteria: readonly {
    readonly criterion: CriterionId;
    readonly points: number;
    readonly weight: number;
    readonly qwen: { readonly mean: number; readonly spread: number };
    readonly llama: { readonly mean: number; readonly spread: number };
    readonly contribution: number;
  }[];
  readonly answers: readonly {
    readonly question: QuestionId | 'base' | 'moved';
    readonly contribution: number;
  }[];
  readonly gates: readonly { readonly gate: string; readonly outcome: string }[];
  readonly releases: readonly { readonly release: string; readonly standing: string }[];
}

/** A decision as a file: what was answered, under which evidence, and what it came to. */
export interface RecordFile {
  readonly $schema: string;
  readonly format: 'steelyard-record';
  readonly version: 1;
  /** The day it was made, as 2026-11-23. */
  readonly made: string;
  readonly edition: Edition;
  readonly sheet: Sheet;
  readonly figures: RecordFigures;
}

const priced = ({ gain, cost }: { readonly gain: number; readonly cost: number }) => ({
  gain,
  cost: Number.isFinite(cost) ? cost : null,
});

/** The figures of a recommendation, each as it was computed. */
export const figuresOf = (recommendation: Recommendation): RecordFigures => ({
  verdict: outcomeOf(recommendation).verdict,
  lead: recommendation.lead,
  interval: recommendation.interval(),
  chance: recommendation.chance,
  regret: recommendation.regret,
  coverage: recommendation.coverage,
  completions: recommendation.completions,
  split: priced(recommendation.split),
  pilot: priced(recommendation.pilot),
  criteria: recommendation.criteria.map(
    ({ criterion, points, weight, qwen, llama, contribution }) => ({
      criterion,
      points,
      weight,
      qwen,
      llama,
      contribution,
    }),
  ),
  answers: recommendation.answers.map(({ question, contribution }) => ({ question, contribution })),
  gates: recommendation.gates.map(({ gate, outcome }) => ({ gate, outcome })),
  releases: recommendation.releases.map(({ release, standing }) => ({ release, standing })),
});

/** The decision as a JSON text. `schema` is the address of the published JSON Schema. */
export const toJson = (
  { catalogue, sheet, recommendation, today }: RecordInput,
  schema: string,
): string => {
  const file: RecordFile = {
    $schema: schema,
    format: 'steelyard-record',
    version: 1,
    made: today,
    edition: catalogue.questionnaire.edition,
    sheet,
    figures: figuresOf(recommendation),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
