import type { Catalogue, CriterionId } from '../../catalogue/model';
import type { DecisionWorld } from '../gates/world';
import { weigherOf } from '../mixture/weigh';
import { slotsOf } from '../questions/completions';
import { recommend } from '../recommend/recommend';
import type { Verdict } from '../recommend/recommendation';
import { emptySheet, type Sheet } from '../sheet/sheet';
import { sampleSheets } from './sample-sheets';

/** What can be advised, as far as the method page counts it, in the order in which it is told. */
const verdictKinds = [
  'qwenByScores',
  'llamaByScores',
  'qwenByRequirements',
  'llamaByRequirements',
  'bothByWorth',
  'bothByRequirements',
  'trial',
  'legalCheck',
  'neither',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

const kindOf = (verdict: Verdict): VerdictKind => {
  switch (verdict.kind) {
    case 'adopt':
      if (verdict.family === 'qwen') {
        return verdict.by === 'lead' ? 'qwenByScores' : 'qwenByRequirements';
      }
      return verdict.by === 'lead' ? 'llamaByScores' : 'llamaByRequirements';
    case 'split':
      return verdict.because === 'worth' ? 'bothByWorth' : 'bothByRequirements';
    case 'pilot':
      return 'trial';
    case 'conditional':
      return 'legalCheck';
    case 'neither':
      return 'neither';
  }
};

/** What shows whether the method leans: before any answer, over whole sheets, and without each judgement. */
export interface Neutrality {
  /** What each criterion adds to the lead before any answer, largest first, towards Qwen. */
  readonly before: readonly { readonly criterion: CriterionId; readonly contribution: number }[];
  readonly sheets: number;
  /** How often each kind of advice comes out, in the order in which it is told. */
  readonly counts: readonly { readonly kind: VerdictKind; readonly count: number }[];
  /** The sheets for which each judgement was left out in turn. */
  readonly judgedSheets: number;
  readonly judgements: readonly {
    readonly criterion: CriterionId;
    /** The adjustment; null for what the scores start from. */
    readonly adjustment: string | null;
    /** How many of those sheets have another leader without it. */
    readonly moved: number;
  }[];
}

/** Each judgement is left out of a tenth of the sheets. */
const judgedPart = 10;

/** Every judgement that moves a score, with the catalogue without it. */
const judgementsOf = (catalogue: Catalogue) => {
  const { scoring } = catalogue;
  const without = (
    criterion: CriterionId,
    part: Partial<(typeof scoring)[CriterionId]>,
  ): Catalogue => ({
    ...catalogue,
    scoring: { ...scoring, [criterion]: { ...scoring[criterion], ...part } },
  });
  return catalogue.questionnaire.criteria.flatMap(({ id }) => {
    const { basis, adjustments } = scoring[id];
    const start =
      basis.from === 'judged' && basis.qwen.mean !== basis.llama.mean
        ? [
            {
              criterion: id,
              adjustment: null,
              catalogue: without(id, {
                basis: {
                  ...basis,
                  qwen: { ...basis.qwen, mean: 50 },
                  llama: { ...basis.llama, mean: 50 },
                },
              }),
            },
          ]
        : [];
    return [
      ...start,
      ...adjustments
        .filter(({ qwen, llama }) => qwen !== llama)
        .map((left) => ({
          criterion: id,
          adjustment: left.id,
          catalogue: without(id, { adjustments: adjustments.filter((one) => one !== left) }),
        })),
    ];
  });
};

/** Who leads on a sheet whose every question is answered, or is left. */
const leaderOn = (world: DecisionWorld, sheet: Sheet): string => {
  const slots = slotsOf(world.catalogue.questionnaire, sheet);
  const { out, lead } = weigherOf(world, sheet, slots)(slots.map(() => 0));
  if (out.qwen || out.llama) return out.qwen && out.llama ? 'neither' : out.qwen ? 'llama' : 'qwen';
  return lead > 0 ? 'qwen' : lead < 0 ? 'llama' : 'level';
};

const beforeAny = (world: DecisionWorld): Neutrality['before'] => {
  const empty = recommend(world, emptySheet);
  return (empty.ok ? empty.value.criteria : [])
    .map(({ criterion, contribution }) => ({ criterion, contribution }))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
};

/**
 * Counts the kinds of advice over so many whole sheets, and for a tenth of them how many have another
 * leader without each judgement. Sheets that the world refuses are left out. Source: method §10.
 */
export const neutralityOf = (world: DecisionWorld, count: number): Neutrality => {
  const sheets = sampleSheets(world.catalogue, count);
  const kinds = sheets.flatMap((sheet) => {
    const result = recommend(world, sheet);
    return result.ok ? [kindOf(result.value.verdict)] : [];
  });
  const judged = sheets
    .filter((_, place) => place % judgedPart === 0)
    .map((sheet) => ({ sheet, leader: leaderOn(world, sheet) }));
  return {
    before: beforeAny(world),
    sheets: kinds.length,
    counts: verdictKinds.map((kind) => ({
      kind,
      count: kinds.filter((one) => one === kind).length,
    })),
    judgedSheets: judged.length,
    judgements: judgementsOf(world.catalogue).map(({ criterion, adjustment, catalogue }) => {
      const without = { ...world, catalogue };
      return {
        criterion,
        adjustment,
        moved: judged.filter(({ sheet, leader }) => leaderOn(without, sheet) !== leader).length,
      };
    }),
  };
};
