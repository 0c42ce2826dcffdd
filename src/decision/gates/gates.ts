import type { Gate, Knowledge, QuestionId, Release, ReleaseFilter } from '../../catalogue/model';
import { holdsIn, numberOf, questionsIn, type Context } from '../questions/context';
import type { Hardware } from '../sheet/sheet';

/**
 * What a release has to fit: hardware that is named, a context in tokens, and the engines that were
 * named; none where that is open, since any may then be used.
 */
export interface Room {
  readonly hardware: Hardware;
  readonly tokens: number;
  readonly engines: readonly string[];
}

/** Whether a release has a set-up that fits; sizing answers it. */
export type Fits = (release: Release, room: Room) => boolean;

/** The case of a gate that applies to a release, and what it does to it. */
export interface GateHit {
  readonly gate: string;
  readonly caseIndex: number;
  readonly outcome: 'fails' | 'ruling';
  /** The kinds of work for which it applies; null where it applies whatever the work. */
  readonly workloads: readonly string[] | null;
}

/** How a release stands after the gates: `ruling` where it waits for a legal check. */
export type Standing = 'passes' | 'ruling' | 'fails';

/** What the gates do to each release, in the order of the releases. */
export interface ReleaseHits {
  readonly release: Release;
  readonly standing: Standing;
  readonly hits: readonly GateHit[];
}

/** Tokens taken for granted where the context is not answered: the shortest band. */
const shortestContext = 8192;

/** The room on named hardware at the context that was answered, null for none. */
export const roomOf = (
  hardware: Hardware,
  tokens: number | null,
  engines: readonly string[],
): Room => ({
  hardware,
  tokens: tokens ?? shortestContext,
  engines,
});

const standingOf = (hits: readonly GateHit[]): Standing => {
  if (hits.some(({ outcome }) => outcome === 'fails')) return 'fails';
  return hits.length > 0 ? 'ruling' : 'passes';
};

const matches = (
  filter: ReleaseFilter,
  release: Release,
  context: Context,
  knowledge: Knowledge,
  fits: Fits,
  engines: readonly string[],
): boolean => {
  const licence = knowledge.licences.find(({ id }) => id === release.licence);
  const family = knowledge.families.find(({ id }) => id === release.family);
  return (
    (filter.family === undefined || filter.family === release.family) &&
    (filter.licences === undefined || filter.licences.includes(release.licence)) &&
    (filter.osiApproved === undefined || licence?.osiApproved === filter.osiApproved) &&
    (filter.commercial === undefined || licence?.commercial === filter.commercial) &&
    (filter.usePolicy === undefined || licence?.usePolicy === filter.usePolicy) &&
    (filter.input === undefined || release.input.includes(filter.input)) &&
    (filter.lacksInput === undefined || !release.input.includes(filter.lacksInput)) &&
    (filter.seat === undefined || family?.seat === filter.seat) &&
    (filter.territoryExcludes === undefined ||
      licence?.territory?.excludes === filter.territoryExcludes) &&
    (filter.doesNotFit === undefined ||
      (context.hardware !== null &&
        !fits(release, roomOf(context.hardware, numberOf(context, 'context'), engines))))
  );
};

/** A gate with the case of it that holds. */
export interface ActiveCase {
  readonly gate: string;
  readonly index: number;
  readonly found: Gate['cases'][number];
}

/** The first case of each gate that holds in a context. */
export const activeCases = (knowledge: Knowledge, context: Context): readonly ActiveCase[] =>
  knowledge.gates.flatMap((gate) => {
    const index = gate.cases.findIndex(({ when }) => holdsIn(when, context));
    const found = gate.cases[index];
    return found === undefined ? [] : [{ gate: gate.id, index, found }];
  });

/** Applies gates to every release. */
export const applyCases = (
  knowledge: Knowledge,
  active: readonly ActiveCase[],
  context: Context,
  fits: Fits,
  engines: readonly string[],
): ReleaseHits[] =>
  knowledge.releases.map((release) => {
    const hits = active
      .filter(({ found }) => matches(found.releases, release, context, knowledge, fits, engines))
      .map(
        ({ gate, index, found }): GateHit => ({
          gate,
          caseIndex: index,
          outcome: found.outcome,
          workloads: null,
        }),
      );
    return { release, standing: standingOf(hits), hits };
  });

/** The questions that one gate reads, in the order it reads them. */
export const gateReads = ({ cases }: Gate): readonly QuestionId[] => [
  ...new Set(cases.flatMap(({ when }) => questionsIn(when))),
];

/** What decides whether a release fits, where a gate asks for that. */
const roomQuestions = ['hardware', 'context', 'engines'] as const;

/** The questions that one gate depends on: those that its conditions read, and what a release has to fit. */
export const gateInputs = (gate: Gate): readonly QuestionId[] => [
  ...new Set<QuestionId>([
    ...gateReads(gate),
    ...(gate.cases.some(({ releases }) => releases.doesNotFit === true) ? roomQuestions : []),
  ]),
];

/** The questions whose answers, given or assumed, decide which gates act. */
export const assumedByGates = (knowledge: Knowledge): readonly QuestionId[] => [
  ...new Set<QuestionId>([...knowledge.gates.flatMap(gateReads), 'context']),
];

/** The questions that gates read: engines count where they are named. */
export const gateQuestions = (knowledge: Knowledge): readonly QuestionId[] => [
  ...new Set<QuestionId>([...assumedByGates(knowledge), 'engines']),
];
