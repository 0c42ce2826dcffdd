import {
  releaseNetwork,
  type Candidate,
  type Estimate,
  type Items,
  type Setup,
} from '../../sizing';
import type { PlanFor, SetupPlan } from '../../plan/plan';
import { trainingRange, type Method } from '../../sizing/training';
import { lacksBf16 } from '../../plan/commands';
import { cardName } from '../../core/card-name';
import type { RecordInput } from './input';
import { gib, roundsToZero } from '../../core/numbers';
import { compareVersions } from '../../core/versions';

/** Words, formats and sizes for a record. */
export const wordsWith = ({ words }: RecordInput) => {
  const { running: texts, locale } = words;
  const { format } = locale;
  const size = (bytes: number) =>
    bytes > 0 && roundsToZero(bytes / gib)
      ? texts.gibLess
      : texts.gib({ amount: format.points(bytes / gib) });
  const placeOf = (items: Items): string =>
    format.list(
      items.map(({ accelerator, count }) => {
        const name = cardName(accelerator.name);
        return count === 1 ? texts.one({ name }) : texts.on({ count, name });
      }),
    );
  const place = ({ group, main }: Setup): string => {
    if (group.kind === 'cpu') return texts.main;
    const cards = placeOf(group.items);
    return main === null ? cards : format.list([cards, texts.main]);
  };
  const setupWords = (setup: Setup): string => {
    const weights = texts.formats[setup.format];
    return texts.setup({
      format:
        setup.cacheType === 'f16'
          ? weights
          : texts.withCache({ format: weights, cache: texts.caches[setup.cacheType] }),
      engine: setup.engine.name,
      place: place(setup),
    });
  };
  return { texts, format, size, placeOf, setupWords };
};

/** What stays in main memory while the rest lies on a card; nothing where all of it does. */
export const besideOf = (
  input: RecordInput,
  { main, offloaded, release }: Setup,
): readonly string[] => {
  if (main === null) return [];
  const { texts, size } = wordsWith(input);
  return [
    texts.beside({
      layers: offloaded,
      all: release.architecture.layers,
      used: size(main.used),
      capacity: size(main.capacity),
      margin: size(main.capacity - main.limit),
    }),
  ];
};

/** Why a release was chosen, a sentence a reason, in one line; no line where there is no reason. */
export const whyOf = (input: RecordInput, { setup, merit }: Candidate): readonly string[] => {
  const { texts, format } = wordsWith(input);
  const { reasons } = texts;
  const release = setup.release.name;
  const standing = input.serving.standings[setup.release.id];
  const sentences = [
    ...(standing === undefined
      ? []
      : [reasons[standing.from]({ release, points: format.signed(merit.results) })]),
    ...(standing === undefined || standing.invented === null
      ? []
      : [reasons.faithful({ release, percent: format.points(standing.invented) })]),
    ...(merit.languages === 0 ? [reasons.languages({ release })] : []),
    ...(merit.work > 0 ? [reasons.work({ release })] : []),
  ];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
};

/** What fine-tuning takes, where the user adapts. */
export const tuningOf = (input: RecordInput, setup: Setup): readonly string[] => {
  const { texts, size } = wordsWith(input);
  const answer = input.sheet.answers.customisation;
  const option = answer?.kind === 'choice' ? answer.option : 'none';
  const network = releaseNetwork(setup.release);
  if (network === null || option === 'none') return [];
  const methods: readonly Method[] =
    option === 'adapters' ? ['adapters', 'quantizedAdapters'] : ['full'];
  return methods.map((method) => {
    const needs = trainingRange(network, method, { rank: 16, sequence: 2048, batch: 1 });
    return texts.tuned({
      method: texts.methods[method],
      memory: size(needs.middle),
      low: size(needs.low),
      high: size(needs.high),
    });
  });
};

/** How many requests it holds at once, and how many would fit. */
export const roomOf = (input: RecordInput, setup: Setup, people: number): readonly string[] => {
  const { texts, format } = wordsWith(input);
  const tokens = format.number(setup.tokens);
  if (setup.single && setup.people < people) return [texts.single];
  if (setup.people < people) {
    const most = format.number(setup.people);
    return [texts.waits({ most, people: format.number(people), tokens })];
  }
  return [
    texts.holds({ people, tokens }),
    texts.reach({ most: setup.mostPeople(), tokens: format.number(setup.mostTokens()) }),
  ];
};

/** What is reported of the release in its engine, on such cards. */
export const cautionsOf = ({ words }: RecordInput, setup: Setup): readonly string[] =>
  setup.engine.cautions
    .filter(
      ({ generations, withoutBf16 }) =>
        generations.includes(setup.release.generation) && (!withoutBf16 || lacksBf16(setup)),
    )
    .map((one) => words.locale.of(one.words));

/** Which version is safe to run, which holes no version is said to mend, and how it is kept safe. */
export const safetyOf = ({ words }: RecordInput, { engine }: Setup): readonly string[] => {
  const { running: texts, locale } = words;
  const open = engine.advisories.filter(
    ({ fixedIn, through }) =>
      fixedIn === null && (through === null || compareVersions(engine.version, through) <= 0),
  );
  return [
    texts.safe({ engine: engine.name, version: engine.version, least: engine.leastSafe }),
    ...(open.length === 0
      ? []
      : [
          texts.unmended({
            count: open.length,
            engine: engine.name,
            names: locale.format.list(open.map(({ name }) => name)),
          }),
        ]),
    locale.of(engine.care),
  ];
};

/** How long something takes, in whole seconds up to two minutes, else in minutes. */
const lasting = (input: RecordInput, seconds: number): string => {
  const { speed } = wordsWith(input).texts;
  return seconds < 120
    ? speed.seconds({ seconds: Math.max(1, Math.round(seconds)) })
    : speed.minutes({ minutes: Math.round(seconds / 60) });
};

/** Its speed for one reader, for everybody at once and to a first token, with ranges; nothing where unknown. */
export const speedOf = (input: RecordInput, setup: Setup): readonly string[] => {
  const { texts, format } = wordsWith(input);
  const speed = setup.speed();
  if (speed === null) return [];
  const { alone, each, all, first } = speed;
  const rate = (value: number) => format.number(Math.max(1, Math.round(value)));
  const range = ({ low, middle, high }: Estimate) => ({
    low: rate(low),
    middle: rate(middle),
    high: rate(high),
  });
  return [
    [
      texts.speed.alone(range(alone)),
      ...(setup.people > 1
        ? [
            texts.speed.each({
              ...range(each),
              people: format.number(setup.people),
              all: rate(all.middle),
            }),
          ]
        : []),
      ...(first === null
        ? []
        : [
            texts.speed.first({
              tokens: format.number(setup.tokens),
              low: lasting(input, first.low),
              middle: lasting(input, first.middle),
              high: lasting(input, first.high),
            }),
          ]),
      texts.speed.basis,
      ...(setup.predicts > 0 ? [texts.speed.predicts] : []),
    ].join(' '),
  ];
};

/** What is kept free, what is too slow, and what no release reads. */
export const limitsOf = (input: RecordInput, plan: SetupPlan, own: PlanFor): readonly string[] => {
  const { texts, format } = wordsWith(input);
  const { tooSlow, longest, family } = own;
  const [fastest] = tooSlow;
  return [
    ...(longest === null
      ? []
      : [
          texts.longest({
            asked: format.number(plan.need.tokens),
            longest: format.number(longest),
            family: input.words.sentences.family(family),
          }),
        ]),
    ...(fastest === undefined
      ? []
      : [
          texts.slow({
            count: tooSlow.length,
            slowest: format.number(plan.slowest),
            release: fastest.release.name,
          }),
        ]),
  ];
};

/** Why there is nothing to run: all that fits is too slow, or nothing fits, and what would. */
export const nothingOf = (input: RecordInput, plan: SetupPlan, own: PlanFor): readonly string[] => {
  const { texts, format, size } = wordsWith(input);
  const { smallest, tooSlow } = own;
  const family = input.words.sentences.family(own.family);
  const [fastest] = tooSlow;
  const each = fastest?.speed()?.each.middle;
  if (fastest !== undefined && each !== undefined) {
    return [
      texts.allSlow({
        family,
        slowest: format.number(plan.slowest),
        release: fastest.release.name,
        speed: format.points(each),
      }),
    ];
  }
  return [
    texts.nothing({ family }),
    ...(smallest === null
      ? []
      : [texts.enough({ release: smallest.release.name, memory: size(smallest.bytes) })]),
  ];
};
