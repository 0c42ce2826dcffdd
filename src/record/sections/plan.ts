import { memoSteps } from '../../core/memo';
import { runToEnd, type Steps } from '../../core/steps';
import { afterYes } from '../../decision';
import { setupPlanSteps, type PlanFor, type SetupPlan } from '../../plan/plan';
import { isPhone } from '../../plan/commands';
import { classWords } from '../words/class-words';
import { total, type Candidate, type Setup } from '../../sizing';
import type { RecordInput } from '../words/input';
import { advisedFamilies } from '../../decision/recommend/advised';
import {
  besideOf,
  cautionsOf,
  limitsOf,
  nothingOf,
  roomOf,
  safetyOf,
  speedOf,
  tuningOf,
  whyOf,
  wordsWith,
} from '../words/plan-words';
import { bothWords } from './both-words';
import { chosenOf } from './plan-chosen';
import type { PlanBody, PlannedFamily, Section } from './section';
import { unlistedOf } from './unlisted';

const shapeOf = ({ setup: { release } }: Candidate): string => {
  const { layers, hiddenSize, kind } = release.architecture;
  return [kind, layers, hiddenSize].join(' ');
};

/** Whether both families are to be used, each for its part of the work. */
const isSplit = ({ recommendation }: RecordInput): boolean =>
  afterYes(recommendation.verdict).kind === 'split';

/** How much of what is used: of main memory, of what an app may have on a phone, or of each card. */
const memoryWords = (setup: Setup, texts: ReturnType<typeof wordsWith>['texts']) => {
  if (setup.group.kind === 'cpu') return texts.memoryMain;
  if (isPhone(setup)) return texts.memoryPhone;
  return setup.layersEach.length > 0 ? texts.memoryMost : texts.memory;
};

const familyOf = (input: RecordInput, plan: SetupPlan, own: PlanFor): PlannedFamily => {
  const { family, candidates, tooLarge, unsized, workloads, needsCheck } = own;
  const { texts, format, size, setupWords } = wordsWith(input);
  const name = input.words.sentences.family(family);
  const advised = advisedFamilies(input.recommendation).includes(family);
  const [best, ...rest] = candidates;
  if (best === undefined) {
    return {
      id: family,
      advised,
      heading: name,
      facts: nothingOf(input, plan, own),
      chosen: null,
      others: [],
    };
  }
  const { setup } = best;
  // The next of another shape: a release of the same one runs in the same way.
  const second = rest.find((one) => shapeOf(one) !== shapeOf(best));
  const used = size(total(setup.parts));
  const capacity = size(setup.group.capacity);
  return {
    id: family,
    advised,
    heading: texts.choice({ family: name, release: setup.release.name }),
    facts: [
      ...(needsCheck ? [texts.check] : []),
      ...(isSplit(input) && workloads !== null
        ? [
            texts.forWork({
              workloads: format.list(
                workloads.map((workload) => input.words.sentences.option('workloads', workload)),
              ),
            }),
          ]
        : []),
      setupWords(setup),
      [
        memoryWords(setup, texts)({ used, capacity }),
        texts.margin({ amount: size(setup.margin) }),
      ].join(' '),
      ...besideOf(input, setup),
      ...roomOf(input, setup, plan.need.people),
      ...speedOf(input, setup),
      ...unlistedOf(input, setup),
      ...limitsOf(input, plan, own),
      ...cautionsOf(input, setup),
      safetyOf(input, setup).join(' '),
      ...whyOf(input, best),
      ...(second === undefined
        ? []
        : [
            texts.runnerUp({ release: second.setup.release.name, setup: setupWords(second.setup) }),
          ]),
      ...(tooLarge.length === 0
        ? []
        : [texts.tooLarge({ releases: format.list(tooLarge.map((release) => release.name)) })]),
      ...(unsized.length === 0
        ? []
        : [texts.notSized({ releases: format.list(unsized.map((release) => release.name)) })]),
      ...tuningOf(input, setup),
    ],
    chosen: chosenOf(input, plan, own, setup),
    others: rest.slice(0, 6).map((one) => ({
      release: one.setup.release.name,
      setup: setupWords(one.setup),
      needs: size(total(one.setup.parts)),
      room: format.number(one.setup.mostPeople()),
      points: format.signed(one.points),
    })),
  };
};

/**
 * What to run, worded: for each family that is not out, a family a step, or what is missing to say it.
 * Remembered for its input.
 */
export const planBodySteps = memoSteps(function* steps(input: RecordInput): Steps<PlanBody> {
  const { texts } = wordsWith(input);
  const plan = yield* setupPlanSteps(
    input.sheet,
    input.recommendation,
    input.catalogue,
    input.serving,
  );
  if (plan === null) return { kind: 'plan', note: classWords(input), families: [] };
  const setups = plan.plans.flatMap(({ candidates: [best] }) =>
    best === undefined ? [] : [best.setup],
  );
  const families: PlannedFamily[] = [];
  for (const one of plan.plans) {
    yield;
    families.push(familyOf(input, plan, one));
  }
  return {
    kind: 'plan',
    note: plan.plans.length === 0 ? texts.none : isSplit(input) ? bothWords(input, setups) : null,
    families,
  };
});

/** What to run. */
export const planSection = (input: RecordInput): Section => ({
  id: 'plan',
  heading: input.words.running.heading,
  body: runToEnd(planBodySteps(input)),
});
