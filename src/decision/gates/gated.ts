import type { FamilyId, Release } from '../../catalogue/model';
import type { GateHit, ReleaseHits, Standing } from './gates';

/** What the gates leave. */
export interface Gated {
  readonly releases: readonly ReleaseHits[];
  /** The releases that did not fail, those that wait for a legal check included. */
  readonly remaining: readonly Release[];
  /** Families that cannot do the work, or one kind of it. */
  readonly out: Readonly<Record<FamilyId, boolean>>;
  /** Families that are not out and whose every release, for the work or one kind of it, waits for a legal check. */
  readonly waits: Readonly<Record<FamilyId, boolean>>;
}

/** Whether both families can do the work, so that scores decide. */
export const bothStand = ({ gated: { out } }: { readonly gated: Gated }): boolean =>
  !out.qwen && !out.llama;

/** What the gates leave for one kind of work. */
export interface GatedWorkload {
  readonly workload: string;
  readonly gated: Gated;
}

const eachFamily = <T>(value: (family: FamilyId) => T): Record<FamilyId, T> => ({
  qwen: value('qwen'),
  llama: value('llama'),
});

const remainingOf = (releases: readonly ReleaseHits[]): Release[] =>
  releases.flatMap(({ release, standing }) => (standing === 'fails' ? [] : [release]));

/** What is left by what the gates did to each release. */
export const gatedBy = (releases: readonly ReleaseHits[]): Gated => {
  const standings = eachFamily(
    (family) =>
      new Set(
        releases.flatMap(({ release, standing }) => (release.family === family ? [standing] : [])),
      ),
  );
  return {
    releases,
    remaining: remainingOf(releases),
    out: eachFamily((id) => !standings[id].has('passes') && !standings[id].has('ruling')),
    waits: eachFamily((id) => !standings[id].has('passes') && standings[id].has('ruling')),
  };
};

/** From the best a release can be to the worst. */
const byWorth: readonly Standing[] = ['passes', 'ruling', 'fails'];

/** What acts on a release for some kinds of work, or for all of them. */
const hitsTogether = (
  parts: readonly { readonly workload: string; readonly hits: readonly GateHit[] }[],
): GateHit[] => {
  const found = new Map<string, { readonly hit: GateHit; readonly workloads: string[] }>();
  for (const { workload, hits } of parts) {
    for (const hit of hits) {
      const key = `${hit.gate} ${String(hit.caseIndex)}`;
      const known = found.get(key) ?? { hit, workloads: [] };
      known.workloads.push(workload);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ hit, workloads }) => ({
    ...hit,
    workloads: workloads.length === parts.length ? null : workloads,
  }));
};

/**
 * What is left of a sheet with several kinds of work. A release is left that can do one of them; a
 * family is out that cannot do all, with whichever of its releases (method §6).
 */
export const gatedTogether = (parts: readonly GatedWorkload[]): Gated => {
  const [first] = parts;
  const releases = (first?.gated.releases ?? []).map(({ release }, place): ReleaseHits => {
    const each = parts.flatMap(({ workload, gated }) => {
      const found = gated.releases[place];
      return found === undefined ? [] : [{ workload, ...found }];
    });
    return {
      release,
      standing:
        byWorth.find((standing) => each.some((one) => one.standing === standing)) ?? 'fails',
      hits: hitsTogether(each),
    };
  });
  const out = eachFamily((family) => parts.some(({ gated }) => gated.out[family]));
  return {
    releases,
    remaining: remainingOf(releases),
    out,
    waits: eachFamily((family) => !out[family] && parts.some(({ gated }) => gated.waits[family])),
  };
};
