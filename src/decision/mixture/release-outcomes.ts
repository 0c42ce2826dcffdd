import type { FamilyId, Knowledge } from '../../catalogue/model';
import type { Mixture } from './evaluate';
import type { Act } from '../gates/gates';
import type { Gated } from './gate-and-rate';

/** What one gate does to one release: it passes where no entry names it. */
export interface Bar {
  readonly gate: string;
  readonly caseIndex: number;
  readonly outcome: 'fails' | 'ruling';
  /** Share of the completions of open questions in which the gate bars; 1 when nothing is open. */
  readonly chance: number;
}

/** A release after the gates. `standing` is certain only when no open question decides it. */
export interface ReleaseResult {
  readonly release: string;
  readonly family: FamilyId;
  /** `passes`, `ruling` (needs counsel's ruling), `fails`, or `depends` on an open question. */
  readonly standing: 'passes' | 'ruling' | 'fails' | 'depends';
  readonly bars: readonly Bar[];
}

export interface GateResult {
  readonly gate: string;
  readonly outcome: 'passes' | 'fails' | 'ruling' | 'depends';
  readonly caseIndex: number | null;
  /** Releases it fails, or sends to counsel, in any completion. */
  readonly releases: readonly string[];
}

/** What is left of a family: some release passes, only releases that need a ruling are left, none. */
export type FamilyStanding = 'stands' | 'ruling' | 'depends' | 'out';

const standingOf = (bars: readonly Bar[]): ReleaseResult['standing'] => {
  if (bars.some(({ outcome, chance }) => outcome === 'fails' && chance === 1)) return 'fails';
  if (bars.some(({ chance }) => chance < 1)) return 'depends';
  return bars.length > 0 ? 'ruling' : 'passes';
};

const sameBar = (act: Act) => `${act.gate} ${String(act.caseIndex)} ${act.outcome}`;

/** Each release after the gates, over the completions of the open questions. */
export const releaseResults = (mixture: Mixture): ReleaseResult[] => {
  const first = mixture.evaluations[0];
  if (first === undefined) return [];
  const count = mixture.evaluations.length;
  const distinct = new Map<Gated, number>();
  for (const { gated } of mixture.evaluations) {
    distinct.set(gated, (distinct.get(gated) ?? 0) + 1);
  }
  return first.gated.standings.map(({ release }, place) => {
    const acts = new Map<string, { act: Act; times: number }>();
    for (const [{ standings }, times] of distinct) {
      for (const act of standings[place]?.acts ?? []) {
        const key = sameBar(act);
        acts.set(key, { act, times: (acts.get(key)?.times ?? 0) + times });
      }
    }
    const bars = [...acts.values()].map(({ act, times }) => ({ ...act, chance: times / count }));
    return { release: release.id, family: release.family, standing: standingOf(bars), bars };
  });
};

/** Every gate with its outcome, those that pass included. */
export const gateResults = (
  knowledge: Knowledge,
  releases: readonly ReleaseResult[],
): GateResult[] =>
  knowledge.gates.map((gate) => {
    const touched = releases.flatMap(({ release, bars }) =>
      bars.flatMap((bar) => (bar.gate === gate.id ? [{ release, bar }] : [])),
    );
    const certain = touched.filter(({ bar }) => bar.chance === 1);
    const outcome = certain.some(({ bar }) => bar.outcome === 'fails')
      ? 'fails'
      : certain.length > 0
        ? 'ruling'
        : touched.length > 0
          ? 'depends'
          : 'passes';
    return {
      gate: gate.id,
      outcome,
      caseIndex: (certain[0] ?? touched[0])?.bar.caseIndex ?? null,
      releases: [...new Set(touched.map(({ release }) => release))],
    };
  });

/** What is left of a family. */
export const familyStanding = (
  releases: readonly ReleaseResult[],
  family: FamilyId,
  chanceOut: number,
): FamilyStanding => {
  if (chanceOut === 1) return 'out';
  if (chanceOut > 0) return 'depends';
  const own = releases.filter((release) => release.family === family);
  if (own.some(({ standing }) => standing === 'passes')) return 'stands';
  return own.some(({ standing }) => standing === 'depends') ? 'depends' : 'ruling';
};
