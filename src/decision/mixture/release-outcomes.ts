import type { FamilyId, Knowledge } from '../../catalogue/model';
import { memoByObject } from '../../core/memo';
import type { Steps } from '../../core/steps';
import type { Mixture } from './evaluate';
import type { Gated } from '../gates/gated';
import type { GateHit, Standing } from '../gates/gates';

/** What one gate does to one release: it passes where no entry names it. */
export interface GateEffect {
  readonly gate: string;
  readonly caseIndex: number;
  readonly outcome: 'fails' | 'ruling';
  /** Share of the completions of open questions in which the gate bars; 1 when nothing is open. */
  readonly chance: number;
  /** The kinds of work for which it does; null where it does whatever the work. */
  readonly workloads: readonly string[] | null;
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
  /** The kinds of work for which it does; null where it does whatever the work. */
  readonly workloads: readonly string[] | null;
}

/**
 * What remains of a family. `stands`: at least one release passes, for each kind of work. `ruling`: those
 * that remain for the work, or for one kind of it, need a legal check. `depends`: an open question
 * decides. `out`: none remains for the work, or for one kind of it.
 */
export type FamilyOutcome = 'stands' | 'ruling' | 'depends' | 'out';

const outcomeOf = (standings: ReadonlySet<Standing>): ReleaseResult['outcome'] => {
  const [only] = standings;
  return standings.size === 1 && only !== undefined ? only : 'depends';
};

/** What a gate does to a release, in a text that is the same for all who say the same. */
const sameHit = memoByObject(
  ({ gate, caseIndex, workloads }: GateHit) =>
    `${gate} ${String(caseIndex)} ${workloads?.join() ?? ''}`,
);

/** Each release after the gates, over the completions of the open questions; a release a step. */
export function* releaseResultsSteps({ classes }: Mixture): Steps<readonly ReleaseResult[]> {
  let all = 0;
  const distinct = new Map<Gated, number>();
  for (const { gated, count } of classes) {
    all += count;
    distinct.set(gated, (distinct.get(gated) ?? 0) + count);
  }
  const results: ReleaseResult[] = [];
  for (const [place, { release }] of (classes[0]?.gated.releases ?? []).entries()) {
    yield;
    const hits = new Map<string, { readonly hit: GateHit; times: number }>();
    const standings = new Set<Standing>();
    for (const [{ releases }, times] of distinct) {
      standings.add(releases[place]?.standing ?? 'fails');
      for (const hit of releases[place]?.hits ?? []) {
        const known = hits.get(sameHit(hit)) ?? { hit, times: 0 };
        known.times += times;
        hits.set(sameHit(hit), known);
      }
    }
    const effects = [...hits.values()].map(({ hit, times }) => ({ ...hit, chance: times / all }));
    results.push({
      release: release.id,
      family: release.family,
      outcome: outcomeOf(standings),
      effects,
    });
  }
  return results;
}

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
      workloads: touched.some(({ effect }) => effect.workloads === null)
        ? null
        : [...new Set(touched.flatMap(({ effect }) => effect.workloads ?? []))],
    };
  });

/** The fewest gates whose legal check leaves something of a family that waits. */
const checksIn = ({ releases, waits }: Gated, family: FamilyId): readonly string[] => {
  if (!waits[family]) return [];
  const [fewest] = releases
    .filter(({ release, standing }) => release.family === family && standing === 'ruling')
    .map(({ hits }) => hits.map(({ gate }) => gate))
    .sort((a, b) => a.length - b.length);
  return fewest ?? [];
};

/**
 * The gates that ask for the legal checks a family waits for, of the work as a whole or of each kind that
 * waits. A check that only some of what is left needs is none of them.
 */
export const checksOf = ({ classes }: Mixture, family: FamilyId): readonly string[] => [
  ...new Set(
    classes.flatMap(({ gated, workloads }) =>
      workloads.length === 0
        ? checksIn(gated, family)
        : workloads.flatMap((one) => checksIn(one.gated, family)),
    ),
  ),
];

/**
 * What is left of a family.
 *
 * @param out,waits share of the completions in which it is out, and in which it waits for a legal check.
 */
export const familyOutcome = (out: number, waits: number): FamilyOutcome => {
  if (out === 1) return 'out';
  if (waits === 1) return 'ruling';
  return out > 0 || waits > 0 ? 'depends' : 'stands';
};
