import type { FamilyId, Knowledge } from '../../catalogue/model';
import type { Mixture } from './evaluate';
import type { GateHit } from '../gates/gates';
import type { Gated } from './gate-and-rate';

/** What one gate does to one release: it passes where no entry names it. */
export interface GateEffect {
  readonly gate: string;
  readonly caseIndex: number;
  readonly outcome: 'fails' | 'ruling';
  /** Share of the completions of open questions in which the gate bars; 1 when nothing is open. */
  readonly chance: number;
}

/** A release after the gates. `outcome` is certain only when no open question decides it. */
export interface ReleaseResult {
  readonly release: string;
  readonly family: FamilyId;
  /** `passes`, `ruling` (needs counsel's ruling), `fails`, or `depends` on an open question. */
  readonly outcome: 'passes' | 'ruling' | 'fails' | 'depends';
  readonly effects: readonly GateEffect[];
}

export interface GateResult {
  readonly gate: string;
  readonly outcome: 'passes' | 'fails' | 'ruling' | 'depends';
  readonly caseIndex: number | null;
  /** Releases it fails, or sends to counsel, in any completion. */
  readonly releases: readonly string[];
}

/**
 * What remains of a family. `stands`: at least one release passes. `ruling`: those that remain need a legal
 * check. `depends`: an open question decides. `out`: none remains.
 */
export type FamilyOutcome = 'stands' | 'ruling' | 'depends' | 'out';

const outcomeOf = (effects: readonly GateEffect[]): ReleaseResult['outcome'] => {
  if (effects.some(({ outcome, chance }) => outcome === 'fails' && chance === 1)) return 'fails';
  if (effects.some(({ chance }) => chance < 1)) return 'depends';
  return effects.length > 0 ? 'ruling' : 'passes';
};

const sameHit = (hit: GateHit) => `${hit.gate} ${String(hit.caseIndex)} ${hit.outcome}`;

/** Each release after the gates, over the completions of the open questions. */
export const releaseResults = (mixture: Mixture): ReleaseResult[] => {
  const first = mixture.evaluations[0];
  if (first === undefined) return [];
  const count = mixture.evaluations.length;
  const distinct = new Map<Gated, number>();
  for (const { gated } of mixture.evaluations) {
    distinct.set(gated, (distinct.get(gated) ?? 0) + 1);
  }
  return first.gated.releases.map(({ release }, place) => {
    const hits = new Map<string, { hit: GateHit; times: number }>();
    for (const [{ releases }, times] of distinct) {
      for (const hit of releases[place]?.hits ?? []) {
        const key = sameHit(hit);
        hits.set(key, { hit, times: (hits.get(key)?.times ?? 0) + times });
      }
    }
    const effects = [...hits.values()].map(({ hit, times }) => ({ ...hit, chance: times / count }));
    return { release: release.id, family: release.family, outcome: outcomeOf(effects), effects };
  });
};

/** Every gate with its outcome, those that pass included. */
export const gateResults = (
  knowledge: Knowledge,
  releases: readonly ReleaseResult[],
): GateResult[] =>
  knowledge.gates.map((gate) => {
    const touched = releases.flatMap(({ release, effects }) =>
      effects.flatMap((effect) => (effect.gate === gate.id ? [{ release, effect }] : [])),
    );
    const certain = touched.filter(({ effect }) => effect.chance === 1);
    const outcome = certain.some(({ effect }) => effect.outcome === 'fails')
      ? 'fails'
      : certain.length > 0
        ? 'ruling'
        : touched.length > 0
          ? 'depends'
          : 'passes';
    return {
      gate: gate.id,
      outcome,
      caseIndex: (certain[0] ?? touched[0])?.effect.caseIndex ?? null,
      releases: [...new Set(touched.map(({ release }) => release))],
    };
  });

/** What is left of a family. */
export const familyOutcome = (
  releases: readonly ReleaseResult[],
  family: FamilyId,
  chanceOut: number,
): FamilyOutcome => {
  if (chanceOut === 1) return 'out';
  if (chanceOut > 0) return 'depends';
  const own = releases.filter((release) => release.family === family);
  if (own.some(({ outcome }) => outcome === 'passes')) return 'stands';
  return own.some(({ outcome }) => outcome === 'depends') ? 'depends' : 'ruling';
};
