import {
  commandsOf,
  isPhone,
  isShared,
  type BlockId,
  type Commands,
  type Wishes,
} from '../../plan/commands';
import type { PlanFor, SetupPlan } from '../../plan/plan';
import { setupIn, total, type Parts, type Setup } from '../../sizing';
import type { RecordInput } from '../words/input';
import { wordsWith } from '../words/plan-words';
import type { PlannedFamily, WayToRun } from './section';

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

/** What each block does, in words. */
const titlesOf = ({
  serving,
  words: { running, locale },
}: RecordInput): Record<BlockId, string> => {
  const { own, sharedKey, machines, proxy, share } = serving.files.proxy.words.blocks;
  return {
    ...running.blocks,
    own: locale.of(own),
    sharedKey: locale.of(sharedKey),
    machines: locale.of(machines),
    proxy: locale.of(proxy),
    share: locale.of(share),
  };
};

const wayOf = (input: RecordInput, { way, blocks }: Commands['ways'][number]): WayToRun => {
  const { texts } = wordsWith(input);
  const titles = titlesOf(input);
  return {
    way,
    name: texts.ways[way],
    blocks: blocks.map(({ id, text }) => ({ title: titles[id], text })),
  };
};

/** How copies lie on cards and machines, where there are several. */
const spreadWords = (input: RecordInput, { spread }: Setup): readonly string[] => {
  const { texts } = wordsWith(input);
  const { replicas, machinesEach, idle } = spread;
  return [
    ...(replicas > 1 ? [texts.copies({ count: replicas })] : []),
    ...(machinesEach > 1 ? [texts.across({ machines: machinesEach })] : []),
    ...(idle > 0 ? [texts.idle({ count: idle })] : []),
  ];
};

/** Who can reach the server. */
const guardOf = (setup: Setup, texts: ReturnType<typeof wordsWith>['texts']) => {
  if (isPhone(setup)) return texts.phoneGuarded;
  return setup.engine.key === null ? texts.unguarded : texts.guarded;
};

/** Where the files come from and how large they are, what they ask for first, and who can reach the server. */
const notesOf = (input: RecordInput, setup: Setup, commands: Commands): readonly string[] => {
  const { texts, format, size } = wordsWith(input);
  const { origin, bytes } = commands;
  const name = origin.kind === 'library' ? origin.name : origin.repository;
  const { native } = setup.release.context;
  const { words: shared } = input.serving.files.proxy;
  return [
    origin.kind === 'repository'
      ? texts.origin[origin.by]({ name })
      : texts.origin[origin.kind]({ name, engine: setup.engine.name }),
    ...(bytes === null
      ? []
      : [
          bytes.disk > bytes.fetched
            ? (origin.kind === 'repository' ? texts.diskPhone : texts.disk)({
                size: size(bytes.fetched),
                disk: size(bytes.disk),
              })
            : texts.download({ size: size(bytes.fetched) }),
        ]),
    ...(isPhone(setup) ? [texts.phone] : []),
    ...(commands.gated ? [texts.gated({ name })] : []),
    ...spreadWords(input, setup),
    ...(setup.tokens > native ? [texts.longer({ native: format.number(native) })] : []),
    ...(isShared(setup)
      ? [shared.router, setup.engine.key === null ? shared.unguarded : shared.guarded].map(
          input.words.locale.of,
        )
      : [
          guardOf(
            setup,
            texts,
          )({
            port: String(setup.engine.port),
          }),
        ]),
  ];
};

/** The set-up that is advised: its memory part by part, how to start it, in other engines too, and what else fits. */
export const chosenOf = (
  input: RecordInput,
  { engines, machine, need }: SetupPlan,
  plan: PlanFor,
  setup: Setup,
): NonNullable<PlannedFamily['chosen']> => {
  const { texts, size, setupWords } = wordsWith(input);
  const { group, parts, engine } = setup;
  const used = total(parts);
  const isWhole = group.kind === 'cpu' || isPhone(setup);
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
    picture: (isWhole ? texts.pictureWhole : texts.picture)({
      used: size(used),
      capacity: size(group.capacity),
    }),
    column: isWhole ? texts.whole : texts.onEach,
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
    sources: [
      ...engine.sources,
      ...(isShared(setup) ? input.serving.files.proxy.sources : []),
      ...(isPhone(setup) ? input.serving.files.phone.sources : []),
    ],
    electricity: {
      setup,
      thinking: wishes.thinking,
      all: setup.speed()?.all ?? null,
      energy: input.serving.energy,
    },
    map: {
      people: mapPeople,
      rows: mapTokens.map((tokens) => ({
        tokens,
        fits: mapPeople.map((people) => setup.holds({ tokens, people })),
      })),
    },
  };
};
