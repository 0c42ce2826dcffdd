import type { CriterionId, QuestionId } from '../../catalogue/model';
import type { Answered, AssumedAnswer } from '../questions/completions';
import { contextOf, type Context } from '../questions/context';
import { activeCases, applyCases, assumedByGates, roomOf } from '../gates/gates';
import { gatedBy, gatedTogether, type Gated, type GatedWorkload } from '../gates/gated';
import type { Steps } from '../../core/steps';
import { ratingRules, type Rating } from '../ratings';
import { memoByKey, memoByObject } from '../../core/memo';
import type { DecisionWorld } from '../gates/world';
import type { Sheet } from '../sheet/sheet';

/** Judges a definite answer to each question. */
export interface Judge {
  /** What the gates leave, with the engines that were named. */
  readonly gate: (answers: Answered, engines: readonly string[]) => Gated;
  /** What they leave of a sheet whose kinds of work were gated each by itself. */
  readonly together: (parts: readonly GatedWorkload[]) => Gated;
  /** A number that two outcomes of the gates share where they leave the same releases. */
  readonly leaves: (gated: Gated) => number;
  /** By criterion, in their order: what its rule reads, and the rating that it gives. */
  readonly rules: readonly {
    readonly questions: readonly QuestionId[];
    readonly readsGates: boolean;
    readonly rate: (answers: Answered, gated: Gated) => Rating;
  }[];
}

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

/**
 * Judges sets of definite answers in a world. Gates and ratings are pure functions of the answers
 * they read, so each is computed once for each distinct set of those.
 */
export const judgeOf = memoByObject((world: DecisionWorld): Judge => {
  const { catalogue } = world;
  const gates = assumedByGates(catalogue);
  const byAnswers = memoByKey<Gated>();
  const bySignature = memoByKey<Gated>();
  const together = memoByKey<Gated>();
  const numbers = new Map<Gated, string>();
  const numberOf = (gated: Gated): string => {
    const number = numbers.get(gated) ?? `${String(numbers.size)}|`;
    numbers.set(gated, number);
    return number;
  };
  const nameOf = namer();
  const sets = new Map<string, number>();
  const leaves = memoByObject(({ remaining }: Gated): number => {
    const text = remaining.map(({ id }) => id).join();
    const number = sets.get(text) ?? sets.size;
    sets.set(text, number);
    return number;
  });
  const keyOf = (questions: readonly QuestionId[], answers: Answered): string => {
    let key = '';
    for (const question of questions) {
      const answer = answers.get(question);
      key += answer === undefined ? ';' : nameOf(answer);
    }
    return key;
  };
  const contexts = memoByObject((answers: Answered) => contextOf(catalogue, answers));
  return {
    gate: (answers, engines) =>
      byAnswers(`${keyOf(gates, answers)}${engines.join()}`, () => {
        const context = contexts(answers);
        const cases = activeCases(catalogue, context);
        return bySignature(signatureOf(cases, context, engines), () =>
          gatedBy(applyCases(catalogue, cases, context, world.fits, engines)),
        );
      }),
    together: (parts) =>
      together(parts.map(({ workload, gated }) => `${workload}${numberOf(gated)}`).join(''), () =>
        gatedTogether(parts),
      ),
    leaves,
    rules: catalogue.questionnaire.criteria.map(({ id }: { readonly id: CriterionId }) => {
      const rule = ratingRules[id];
      const reads = rule.reads(catalogue);
      const questions = reads.flatMap((one) => (one === 'gates' ? [] : [one]));
      const readsGates = reads.includes('gates');
      const known = memoByKey<Rating>();
      return {
        questions,
        readsGates,
        rate: (answers, gated) =>
          known(`${readsGates ? String(leaves(gated)) : ''}|${keyOf(questions, answers)}`, () =>
            rule.rate({ catalogue, context: contexts(answers), remaining: gated.remaining }),
          ),
      };
    }),
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
