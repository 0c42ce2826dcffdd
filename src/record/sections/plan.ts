import { gib } from '../../core/numbers';
import { afterYes, memoryOf } from '../../decision';
import { commandsOf, type Commands, type Wishes } from '../../plan/commands';
import { setupPlan, type PlanFor, type SetupPlan } from '../../plan/plan';
import { classWords } from '../words/class-words';
import { setupIn, total, type Candidate, type Parts, type Setup } from '../../sizing';
import type { RecordInput } from '../words/input';
import { advisedFamilies } from '../../decision/recommend/advised';
import {
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
import type { PlanBody, PlannedFamily, Section, WayToRun } from './section';

const order: readonly (keyof Parts)[] = ['weights', 'cache', 'state', 'activations', 'engine'];

const mapPeople = [1, 4, 16, 64] as const;
const mapTokens = [4096, 16384, 65536, 262144] as const;

/** What a family's part of the work asks of its engine. */
const wishesOf = (input: RecordInput, { workloads }: PlanFor): Wishes => {
  const { texts } = wordsWith(input);
  const { answers } = input.sheet;
  const depth = answers.reasoningDepth;
  const share = (id: string) =>
    answers.workloads?.kind === 'shares' && (workloads === null || workloads.includes(id))
      ? (answers.workloads.shares[id] ?? 0)
      : 0;
  const [language] = answers.languages?.kind === 'languages' ? answers.languages.primary : [];
  return {
    tools: share('agents') > 0,
    images: share('vision') > 0,
    thinking: depth?.kind !== 'choice' || depth.option !== 'light',
    ask:
      language === undefined ? texts.ask : texts.askIn({ language: input.languageName(language) }),
  };
};

const wayOf = (input: RecordInput, { way, blocks }: Commands['ways'][number]): WayToRun => {
  const { texts } = wordsWith(input);
  return {
    way,
    name: texts.ways[way],
    blocks: blocks.map(({ id, text }) => ({ title: texts.blocks[id], text })),
  };
};

/** How copies lie on cards and machines, where there are several. */
const spreadWords = (input: RecordInput, { spread }: Setup): readonly string[] => {
  const { texts } = wordsWith(input);
  const { replicas, machines, machinesEach, idle } = spread;
  return [
    ...(replicas > 1 ? [texts.copies({ count: replicas })] : []),
    ...(machinesEach > 1 ? [texts.across({ machines: machinesEach })] : []),
    ...(replicas > 1 && machines > machinesEach ? [texts.router({ machines })] : []),
    ...(idle > 0 ? [texts.idle({ count: idle })] : []),
  ];
};

/** Where the files come from and how large they are, what they ask for first, and who can reach the server. */
const notesOf = (input: RecordInput, setup: Setup, commands: Commands): readonly string[] => {
  const { texts, format, size } = wordsWith(input);
  const { origin, bytes } = commands;
  const name = origin.kind === 'library' ? origin.name : origin.repository;
  const { native } = setup.release.context;
  return [
    origin.kind === 'repository'
      ? texts.origin[origin.by]({ name })
      : texts.origin[origin.kind]({ name, engine: setup.engine.name }),
    ...(bytes === null
      ? []
      : [
          bytes.disk > bytes.fetched
            ? texts.disk({ size: size(bytes.fetched), disk: size(bytes.disk) })
            : texts.download({ size: size(bytes.fetched) }),
        ]),
    ...(commands.gated ? [texts.gated({ name })] : []),
    ...spreadWords(input, setup),
    ...(setup.tokens > native ? [texts.longer({ native: format.number(native) })] : []),
    (setup.engine.key === null ? texts.unguarded : texts.guarded)({
      port: String(setup.engine.port),
    }),
  ];
};

const chosenOf = (
  input: RecordInput,
  { engines, machine, need }: SetupPlan,
  plan: PlanFor,
  setup: Setup,
): NonNullable<PlannedFamily['chosen']> => {
  const { texts, size, setupWords } = wordsWith(input);
  const { group, parts, engine } = setup;
  const used = total(parts);
  const whole = Math.max(used, group.capacity);
  const wishes = wishesOf(input, plan);
  const commandsFor = (one: Setup) => commandsOf(one, wishes, input.serving.files);
  const commands = commandsFor(setup);
  return {
    parts: [
      ...order
        .filter((id) => parts[id] > 0)
        .map((id) => ({
          id,
          name: texts.parts[id],
          amount: size(parts[id]),
          share: parts[id] / whole,
        })),
      ...(used < group.capacity
        ? [
            {
              id: 'free' as const,
              name: texts.parts.free,
              amount: size(group.capacity - used),
              share: (group.capacity - used) / whole,
            },
          ]
        : []),
    ],
    picture: texts.picture({ used: size(used), capacity: size(group.capacity) }),
    engine: engine.name,
    ways: commands?.ways.map((way) => wayOf(input, way)) ?? [],
    elsewhere: engines.flatMap((one) => {
      const other = one.id === engine.id ? null : setupIn(setup.release, one, machine, need);
      const way = other === null ? undefined : commandsFor(other)?.ways[0];
      return other === null || way === undefined
        ? []
        : [{ engine: one.name, title: setupWords(other), way: wayOf(input, way) }];
    }),
    notes: commands === null ? [texts.unreached] : notesOf(input, setup, commands),
    checked: texts.checked({ version: engine.checked }),
    sources: engine.sources,
    map: {
      people: mapPeople,
      rows: mapTokens.map((tokens) => ({
        tokens,
        fits: mapPeople.map((people) => setup.holds({ tokens, people })),
      })),
    },
  };
};

const shapeOf = ({ setup: { release } }: Candidate): string => {
  const { layers, hiddenSize, kind } = release.architecture;
  return [kind, layers, hiddenSize].join(' ');
};

/** Whether both families are to be used, each for its part of the work. */
const isSplit = ({ recommendation }: RecordInput): boolean =>
  afterYes(recommendation.verdict).kind === 'split';

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
        setup.group.kind === 'cpu'
          ? texts.memoryMain({ used, capacity })
          : texts.memory({ used, capacity }),
        texts.margin({ amount: size(setup.margin) }),
      ].join(' '),
      ...roomOf(input, setup, plan.need.people),
      ...speedOf(input, setup),
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

/** What both take together, and where that is more than the hardware holds, what to do. */
const bothWords = (input: RecordInput, together: number): string => {
  const { texts, size } = wordsWith(input);
  const { hardware } = input.sheet.answers;
  const memory =
    hardware?.kind === 'hardware'
      ? memoryOf(hardware.hardware, input.catalogue.accelerators)
      : null;
  const capacity = memory?.ok === true ? memory.value * gib : 0;
  return together > capacity
    ? texts.bothOver({ memory: size(together), capacity: size(capacity) })
    : texts.both({ memory: size(together) });
};

/** What to run, worded: for each family that is not out, or what is missing to say it. */
const planBody = (input: RecordInput): PlanBody => {
  const { texts } = wordsWith(input);
  const plan = setupPlan(input.sheet, input.recommendation, input.catalogue, input.serving);
  if (plan === null) return { kind: 'plan', note: classWords(input), families: [] };
  const together = plan.plans.reduce((sum, { candidates: [best] }) => {
    if (best === undefined) return sum;
    const { parts, group, spread } = best.setup;
    return sum + total(parts) * group.cards * spread.replicas;
  }, 0);
  return {
    kind: 'plan',
    note: plan.plans.length === 0 ? texts.none : isSplit(input) ? bothWords(input, together) : null,
    families: plan.plans.map((one) => familyOf(input, plan, one)),
  };
};

/** What to run. */
export const planSection = (input: RecordInput): Section => ({
  id: 'plan',
  heading: input.words.running.heading,
  body: planBody(input),
});
