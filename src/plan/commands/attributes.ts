import type { Engine, ModelFiles, Telling } from '../../catalogue';
import type { Setup } from '../../sizing';

/** What the work asks of the engine. */
export interface Wishes {
  readonly tools: boolean;
  /** Whether the work gains from thinking before the answer. */
  readonly thinking: boolean;
  readonly images: boolean;
  /** The first thing to ask once it runs. */
  readonly ask: string;
}

type Parser = Engine['parsers'][number];

/** How the engine reads tool calls and thoughts of a release; undefined where it needs no telling. */
export const parserOf = ({ engine, release }: Setup): Parser | undefined =>
  engine.parsers.find(({ generations }) => generations.includes(release.generation));

/** Whether the cards do not compute in bfloat16. */
export const lacksBf16 = ({ group }: Setup): boolean =>
  group.kind === 'cards' && group.items.some(({ accelerator }) => !accelerator.bf16);

/** What a set-up runs on, as engines name their images: one kind of card, main memory, or null for a mixture. */
export const hardwareOf = ({ group, engine }: Setup): keyof Engine['images'] | null => {
  if (group.kind === 'cpu') return 'cpu';
  if (group.items.some(({ accelerator }) => engine.except.includes(accelerator.id))) return null;
  const [vendor, ...others] = new Set(group.items.map(({ accelerator }) => accelerator.vendor));
  return others.length === 0 && vendor !== undefined ? vendor : null;
};

/** How a text longer than the release was made for is read; null where it is no longer. */
const stretchOf = (setup: Setup, { longer }: ModelFiles): ModelFiles['longer'][number] | null =>
  setup.tokens <= setup.release.context.native
    ? null
    : (longer.find(({ releases }) => releases.includes(setup.release.id)) ?? null);

const longerOf = (setup: Setup, files: ModelFiles): Telling | null => {
  if (setup.tokens <= setup.release.context.native) return {};
  const stretch = stretchOf(setup, files);
  const ways = stretch === null ? null : setup.engine.attributes.longer[stretch.method];
  if (stretch === null || ways === null) return null;
  return stretch.nested ? ways.nested : ways.flat;
};

/** By how much a text is stretched, in whole numbers as the maker's cards do. */
const factorOf = ({ tokens, release }: Setup, most: number): number =>
  Math.min(most, Math.max(2, Math.ceil(tokens / release.context.native)));

/** What the braces of longer texts hold. */
export const stretchValues = (
  setup: Setup,
  files: ModelFiles,
): Readonly<Record<'rope' | 'factor' | 'native' | 'stretched' | 'design', string>> => {
  const { native } = setup.release.context;
  const stretch = stretchOf(setup, files);
  const factor = factorOf(setup, stretch?.most ?? 2);
  const rope = JSON.stringify({
    ...stretch?.parameters,
    rope_type: 'yarn',
    original_max_position_embeddings: native,
  });
  return {
    // A whole number is refused in some versions: the factor is written with its point.
    rope: `${rope.slice(0, -1)},"factor":${factor.toFixed(1)}}`,
    factor: String(factor),
    native: String(native),
    stretched: String(factor * native),
    design: stretch?.gguf?.[setup.release.architecture.kind] ?? '',
  };
};

/** Which cards it sees, where it takes all that it sees and some are to stay idle. */
const visibleOf = (setup: Setup): Telling => {
  const { engine, group, spread } = setup;
  const hardware = hardwareOf(setup);
  const variable =
    hardware === 'nvidia' || hardware === 'amd' ? engine.visible?.[hardware] : undefined;
  return variable === undefined || spread.idle === 0 || group.kind === 'cpu'
    ? {}
    : {
        environment: [`${variable}=${Array.from({ length: group.cards }, (_, i) => i).join(',')}`],
      };
};

/** Whether it is phones, on whose processor an engine runs. */
export const isPhone = (setup: Setup): boolean => hardwareOf(setup) === 'phone';

const when = (applies: boolean, telling: Telling | null): Telling | null =>
  applies ? telling : {};

/**
 * How the engine is told each attribute of a set-up, in the order of its command; null where there is
 * one that it cannot be told, so that the set-up is not offered.
 */
export const tellingsOf = (
  setup: Setup,
  { tools, images, thinking }: Wishes,
  files: ModelFiles,
  predictor: boolean,
): readonly Telling[] | null => {
  const { engine, release, group, spread } = setup;
  const { attributes } = engine;
  const parser = parserOf(setup);
  const reads = release.input.includes('image');
  const thinks = release.thinking !== 'none';
  const calls = tools && (engine.parsers.length === 0 || typeof parser?.tools === 'string');
  const tellings = [
    attributes.name,
    when(spread.tensor > 1, attributes.tensor),
    when(spread.stages > 1, attributes.stages),
    when(spread.copies > 1, attributes.copies),
    when(spread.machinesEach > 1, attributes.machines),
    when(setup.offloaded > 0, attributes.offloaded),
    when(setup.layersEach.length > 0, attributes.layersEach),
    when(setup.predicts > 0 && predictor, attributes.predicts),
    visibleOf(setup),
    attributes.context,
    attributes.people,
    when(group.kind === 'cards' && !isPhone(setup), attributes.cards),
    attributes.caches[setup.cacheType],
    longerOf(setup, files),
    when(lacksBf16(setup), attributes.halfPrecision),
    when(reads, images ? attributes.images.on : attributes.images.off),
    when(
      release.thinking === 'switch',
      thinking ? attributes.thinking.on : attributes.thinking.off,
    ),
    when(thinks && parser?.reasoning !== null, attributes.reasoning),
    when(calls, attributes.tools),
    when(calls && typeof parser?.template === 'string', attributes.template),
    attributes.host,
    attributes.port,
    attributes.private,
    attributes.offline,
  ];
  const known = tellings.filter((telling) => telling !== null);
  return known.length < tellings.length ? null : known;
};

/** The chat template that tool calls need, by its address and its file; null where none is needed. */
export const templateOf = (
  setup: Setup,
  { tools }: Wishes,
): { readonly path: string; readonly file: string } | null => {
  const path = parserOf(setup)?.template ?? null;
  const file = path?.split('/').at(-1);
  return !tools || path === null || file === undefined || setup.engine.templates === null
    ? null
    : { path: `${setup.engine.templates}${path}`, file };
};
