import type { CriterionId, FamilyId, QuestionId, Release } from '../../catalogue/model';
import type { AssumedAnswer } from '../questions/completions';
import { contextOf, type Context } from '../questions/context';
import {
  activeCases,
  applyCases,
  assumedByGates,
  remainingReleases,
  roomOf,
  type ReleaseHits,
} from '../gates/gates';
import type { Steps } from '../../core/steps';
import { ratingRules, type Rating } from '../ratings';
import { memoByKey, memoByObject } from '../../core/memo';
import type { DecisionWorld } from '../gates/world';
import type { Sheet } from '../sheet/sheet';

/** What the gates leave in a context. */
export interface Gated {
  readonly releases: readonly ReleaseHits[];
  readonly remaining: readonly Release[];
  readonly out: Readonly<Record<FamilyId, boolean>>;
}

/** A definite answer to each question. */
export type Answered = ReadonlyMap<QuestionId, AssumedAnswer>;

/** What a set of answers comes to: gates and, by criterion in their order, ratings. */
export interface Judged {
  readonly gated: Gated;
  readonly ratings: readonly Rating[];
}

/** Judges a definite answer to each question, with the engines that were named. */
type Judge = (answers: Answered, engines: readonly string[]) => Judged;

/** Short names for answers: the same text, the same name, as long as one namer lives. */
const namer = () => {
  const names = new Map<string, string>();
  return memoByObject((answer: AssumedAnswer): string => {
    const text = JSON.stringify(answer);
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `${names.size.toString(36)};`;
    names.set(text, name);
    return name;
  });
};

/** What decides which gates act, with the context where memory is one of them. */
const signatureOf = (
  cases: ReturnType<typeof activeCases>,
  context: Context,
  engines: readonly string[],
): string => {
  const names = cases.map(({ gate, index }) => `${gate}:${String(index)}`).join();
  const { answers, hardware } = context;
  return hardware === null
    ? names
    : `${names};${JSON.stringify([hardware, answers.get('context'), engines])}`;
};

const gate = (
  world: DecisionWorld,
  cases: ReturnType<typeof activeCases>,
  context: Context,
  engines: readonly string[],
): Gated => {
  const releases = applyCases(world.catalogue, cases, context, world.fits, engines);
  const remaining = remainingReleases(releases);
  return {
    releases,
    remaining,
    out: {
      qwen: !remaining.some(({ family }) => family === 'qwen'),
      llama: !remaining.some(({ family }) => family === 'llama'),
    },
  };
};

/**
 * Judges sets of definite answers in a world. Gates and ratings are pure functions of the answers
 * they read, so each is computed once for each distinct set of those.
 */
export const judgeOf = memoByObject((world: DecisionWorld): Judge => {
  const { catalogue } = world;
  const gates = assumedByGates(catalogue);
  const byAnswers = memoByKey<Gated>();
  const bySignature = memoByKey<Gated>();
  const rules = catalogue.questionnaire.criteria.map(({ id }: { readonly id: CriterionId }) => {
    const rule = ratingRules[id];
    const reads = rule.reads(catalogue);
    return {
      rule,
      questions: reads.flatMap((one) => (one === 'gates' ? [] : [one])),
      readsGates: reads.includes('gates'),
      known: memoByKey<Rating>(),
    };
  });
  const numbers = new Map<Gated, string>();
  const nameOf = namer();
  const keyOf = (questions: readonly QuestionId[], answers: Answered): string => {
    let key = '';
    for (const question of questions) {
      const answer = answers.get(question);
      key += answer === undefined ? ';' : nameOf(answer);
    }
    return key;
  };
  return (answers, engines) => {
    let made: Context | null = null;
    const context = (): Context => {
      made ??= contextOf(catalogue.questionnaire, catalogue.accelerators, answers);
      return made;
    };
    const gated = byAnswers(`${keyOf(gates, answers)}${engines.join()}`, () => {
      const cases = activeCases(catalogue, context());
      return bySignature(signatureOf(cases, context(), engines), () =>
        gate(world, cases, context(), engines),
      );
    });
    const gatedKey = numbers.get(gated) ?? `${String(numbers.size)}|`;
    numbers.set(gated, gatedKey);
    const ratings = rules.map(({ rule, questions, readsGates, known }) =>
      known(readsGates ? gatedKey + keyOf(questions, answers) : keyOf(questions, answers), () =>
        rule.rate({ catalogue, context: context(), remaining: gated.remaining }),
      ),
    );
    return { gated, ratings };
  };
});

/**
 * Asks for each release whether it fits the hardware that a sheet names, one a step: the first time this
 * takes much longer than all else, and a page must not wait for it in one piece.
 */
export function* fittingAll(
  world: DecisionWorld,
  { answers: { hardware, context } }: Sheet,
  engines: readonly string[],
): Steps<void> {
  if (hardware?.kind !== 'hardware') return;
  const room = roomOf(
    hardware.hardware,
    context?.kind === 'number' ? context.value : null,
    engines,
  );
  for (const release of world.catalogue.releases) {
    world.fits(release, room);
    yield;
  }
}
