import type { Engine } from '../catalogue';
import type { Setup } from '../sizing';

/** How to start a set-up, as text to copy. */
export interface Commands {
  readonly shell: string;
  /** The command as a file for Docker Compose; null where no image is known or the cards need another one. */
  readonly compose: string | null;
  /** What to fetch where there is a network, and how to start where there is none. */
  readonly fetch: string;
  readonly offline: string;
}

/** What the work asks of the engine. */
export interface Wishes {
  readonly tools: boolean;
  /** Whether the work gains from thinking before the answer. */
  readonly thinking: boolean;
  readonly images: boolean;
}

/** A name that any file system and shell takes. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');

const isFile = (setup: Setup): boolean => setup.engine.layout === 'llamacpp';

/** Formats of which the vendor's own repository is loaded as it is, or quantized on loading. */
const isOwn = ({ format }: Setup): boolean => format === 'bf16' || format === 'fp8';

const folder = ({ release, format }: Setup): string => `${plain(release.name)}-${plain(format)}`;

const parserOf = ({ engine, release }: Setup): Engine['parsers'][number] | undefined =>
  engine.parsers.find(({ generations }) => generations.includes(release.generation));

/** Whether the cards do not compute in bfloat16. */
export const lacksBf16 = ({ group }: Setup): boolean =>
  group.kind === 'cards' && group.items.some(({ accelerator }) => !accelerator.bf16);

/** The words of the command, each by itself, with the model from where `model` says. */
const wordsOf = (
  setup: Setup,
  { tools, images, thinking }: Wishes,
  model: string,
  offline: boolean,
): readonly string[] => {
  const { engine, release } = setup;
  const { flags, start } = engine;
  const parser = parserOf(setup);
  const reading = release.input.includes('image') && !images && parser?.reasoning !== null;
  const words = [
    ...start,
    ...(setup.group.cards > 1 ? flags.cards : []),
    ...flags.context,
    ...flags.people,
    ...flags.memory,
    ...(setup.format === 'fp8' ? flags.fp8 : []),
    ...(setup.cacheType === 'fp8' ? flags.cacheFp8 : []),
    ...(lacksBf16(setup) ? flags.halfPrecision : []),
    ...(reading ? flags.textOnly : []),
    ...(!thinking && release.thinking === 'switch' ? flags.quiet : []),
    ...(parser?.reasoning === null || parser === undefined || release.thinking === 'none'
      ? []
      : flags.reasoning),
    ...(tools && parser !== undefined && parser.tools !== null
      ? [...flags.tools, ...parser.also]
      : []),
    ...(offline ? flags.offline : []),
  ];
  return words.map((word) => fill(word, setup, model));
};

const fill = (word: string, setup: Setup, model: string): string => {
  const parser = parserOf(setup);
  const values: Readonly<Record<string, string>> = {
    model,
    file: model,
    name: folder(setup),
    cards: String(setup.group.cards),
    context: String(setup.tokens),
    people: String(setup.people),
    allContext: String(setup.tokens * setup.people),
    tools: parser?.tools ?? '',
    reasoning: parser?.reasoning ?? '',
  };
  return word.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
};

/** A word as a shell takes it: in quotes where it holds more than a plain name. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A command over several lines: a flag and its value on one. */
const lines = (words: readonly string[]): string =>
  words.reduce((text, word, i) => {
    if (i === 0) return quoted(word);
    return word.startsWith('--') ? `${text} \\\n  ${quoted(word)}` : `${text} ${quoted(word)}`;
  }, '');

const environmentOf = (setup: Setup): readonly string[] =>
  setup.engine.environment.map((word) => fill(word, setup, ''));

const withEnvironment = (setup: Setup, command: string, more: readonly string[] = []): string =>
  [...more, ...environmentOf(setup)].map((line) => `${line} `).join('') + command;

const versioned = (name: string, { engine: { version } }: Setup): string =>
  name.replace('{version}', version);

const ofNvidia = ({ group }: Setup): boolean =>
  group.kind !== 'cards' || group.items.every(({ accelerator }) => accelerator.vendor === 'nvidia');

/** The image of the version that is safe to run; null where none is known, or the cards need another. */
const imageOf = (setup: Setup): string | null => {
  const { images } = setup.engine;
  const image = setup.group.kind === 'cpu' ? images?.memory : images?.cards;
  return image === null || image === undefined || !ofNvidia(setup) ? null : versioned(image, setup);
};

/** The package of that version, where a shell installs it for these cards. */
const installOf = (setup: Setup): readonly string[] => {
  const { install, layout } = setup.engine;
  return install === null || (layout !== 'mlx' && !ofNvidia(setup))
    ? []
    : [versioned(install, setup)];
};

/** Where the model is: its repository, or a folder or file that was brought. */
const localModel = (setup: Setup): string =>
  isFile(setup) ? `/models/${folder(setup)}.gguf` : `/models/${folder(setup)}`;

/** What to give it once it runs. */
const thenOf = (setup: Setup): readonly string[] =>
  setup.engine.after.map((line) => fill(line, setup, localModel(setup)));

const composeOf = (setup: Setup, wishes: Wishes): string | null => {
  const { engine, group } = setup;
  const image = imageOf(setup);
  if (image === null) return null;
  const words = wordsOf(setup, wishes, localModel(setup), false);
  const environment = environmentOf(setup);
  return [
    'services:',
    '  model:',
    `    image: ${image}`,
    `    entrypoint: ${JSON.stringify(words)}`,
    `    ports: ["${String(engine.port)}:${String(engine.port)}"]`,
    '    volumes: ["./models:/models:ro"]',
    ...(environment.length === 0
      ? []
      : ['    environment:', ...environment.map((line) => `      - ${line}`)]),
    ...(group.kind === 'cpu'
      ? []
      : [
          '    ipc: host',
          '    deploy:',
          '      resources:',
          '        reservations:',
          `          devices: [{ driver: nvidia, count: ${String(group.cards)}, capabilities: [gpu] }]`,
        ]),
  ].join('\n');
};

/** Fetches the model where there is a network, and keeps checksums to compare where there is none. */
const fetchOf = (setup: Setup): string => {
  const { release, engine } = setup;
  const place = `models/${folder(setup)}`;
  const name = imageOf(setup);
  const image =
    name === null
      ? []
      : [`docker pull ${name}`, `docker save ${name} | gzip > ${plain(engine.id)}-image.tar.gz`];
  const get = isOwn(setup) ? [`hf download ${release.repository} --local-dir ${place}`] : [];
  const files = isFile(setup) ? `${place}.gguf` : `${place}/*`;
  return [...get, ...image, `sha256sum ${files} > SHA256SUMS`].join('\n');
};

/** How to start a set-up: in a shell, with Docker Compose, and where there is no network. */
export const commandsOf = (setup: Setup, wishes: Wishes): Commands => {
  const model = isOwn(setup) ? setup.release.repository : localModel(setup);
  const quiet = setup.engine.layout === 'paged' ? ['HF_HUB_OFFLINE=1'] : [];
  return {
    shell: [
      ...installOf(setup),
      withEnvironment(setup, lines(wordsOf(setup, wishes, model, false))),
      ...thenOf(setup),
    ].join('\n'),
    compose: composeOf(setup, wishes),
    fetch: fetchOf(setup),
    offline: [
      'sha256sum --check SHA256SUMS',
      withEnvironment(setup, lines(wordsOf(setup, wishes, localModel(setup), true)), quiet),
      ...thenOf(setup),
    ].join('\n'),
  };
};
