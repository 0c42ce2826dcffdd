import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Accelerator, Engine, Release } from '../../src/catalogue';
import {
  commandsOf,
  isPhone,
  isShared,
  lacksBf16,
  type Commands,
  type Wishes,
} from '../../src/plan/commands';
import { setupsOf, type Machine, type Setup } from '../../src/sizing';
import { isPublishedOnly } from '../../src/sizing/published';
import { assembled } from '../fixtures/world';
import { isLong } from '../journeys/long';
import { helpOf, helperFlags, parsed } from './flags';
import { commandsIn, filesIn } from './shell-words';

const { catalogue, serving } = assembled;

const cards = (id: string, count: number): Extract<Machine, { kind: 'accelerators' }> => {
  const accelerator: Accelerator | undefined = catalogue.accelerators.find((one) => one.id === id);
  if (accelerator === undefined) throw new Error(`no ${id}`);
  return { kind: 'accelerators', items: [{ accelerator, count }] };
};

/** A machine of each maker, old cards without bfloat16, and main memory alone. */
const machines: readonly Machine[] = [
  cards('h100-sxm', 2),
  cards('t4', 2),
  cards('mi300x', 2),
  cards('m4-max-40', 1),
  // Several machines of eight cards: a copy on each, or one that lies on both.
  cards('h100-sxm', 16),
  // Several machines of one card each.
  cards('m4-max-40', 2),
  { kind: 'cpu', memoryGiB: 256 },
  cards('phone-16', 1),
  // Cards that compute in four bits, each in its maker's format.
  cards('b200', 8),
  cards('mi355x', 8),
  // A card that most mixtures are too large for, beside main memory that holds their experts.
  {
    ...cards('rtx-3060', 1),
    main: { memoryGiB: 192, bandwidth: { low: 51.2e9, high: 89.6e9 } },
  },
  // Two such cards share out the layers.
  {
    ...cards('rtx-3090', 2),
    main: { memoryGiB: 192, bandwidth: { low: 51.2e9, high: 89.6e9 } },
  },
];

const needs = [
  { tokens: 16384, people: 4 },
  { tokens: 131072, people: 1 },
  { tokens: 1000000, people: 1 },
] as const;

const ask = 'Please answer in Français. What’s up?';
const wishes: readonly [Wishes, Wishes] = [
  { tools: true, images: true, thinking: true, ask },
  { tools: false, images: false, thinking: false, ask },
];

/** The set-ups of the most cards, one for each format, cache and need. */
const widest = (setups: readonly Setup[]): readonly Setup[] =>
  setups.filter(({ group }) => group.cards === Math.max(...setups.map((one) => one.group.cards)));

/** One set-up of each way to lie on cards and machines, the widest first. */
const spreads = (setups: readonly Setup[]): readonly Setup[] => {
  const key = (setup: Setup) =>
    [setup.spread.machinesEach, setup.spread.copies > 1, isShared(setup)].join(' ');
  return setups
    .toReversed()
    .filter((setup, i, all) => all.findIndex((other) => key(other) === key(setup)) === i);
};

/** One set-up of each format, then one of each further type of cache. */
const varied = (setups: readonly Setup[]): readonly Setup[] =>
  widest(setups).filter(
    (setup, i, all) =>
      all.findIndex(({ format }) => format === setup.format) === i ||
      all.findIndex(({ cacheType }) => cacheType === setup.cacheType) === i,
  );

/**
 * Set-ups that differ in what their commands must say: every format and type of cache on the first
 * machine that the engine runs on, each length of text, and one set-up on each of the other machines.
 */
const setupsFor = (release: Setup['release'], engine: Engine): readonly Setup[] => {
  const [first, ...others] = machines.flatMap((machine) => {
    const setups = setupsOf(release, engine, machine, needs[0]);
    return setups.length === 0 ? [] : [{ machine, setups }];
  });
  if (first === undefined) return [];
  return [
    ...varied(first.setups),
    ...needs
      .slice(1)
      .flatMap((need) => widest(setupsOf(release, engine, first.machine, need)).slice(0, 2)),
    ...others.flatMap(({ setups }) => spreads(setups).slice(0, 5)),
    ...others
      .flatMap(({ setups }) => setups.filter(({ format }) => isPublishedOnly(format)))
      .slice(0, 1),
    ...others
      .flatMap(({ setups }) => setups.filter(({ main, fits }) => main !== null && fits))
      .slice(0, 2),
  ];
};

interface Offered {
  readonly setup: Setup;
  readonly wish: Wishes;
  readonly commands: Commands;
}

/** In the usual form every third release stands for the rest. */
const walked = catalogue.releases.filter((_, place) => isLong || place % 3 === 0);

const offered = (engine: Engine): readonly Offered[] =>
  walked
    .flatMap((release) => setupsFor(release, engine))
    .flatMap((setup, i) => {
      const wish = wishes[i % wishes.length] ?? wishes[0];
      const commands = commandsOf(setup, wish, serving.files);
      return commands === null ? [] : [{ setup, wish, commands }];
    });

/** A way as it is run on the second of several machines. */
const textOf = (commands: Commands, way: string): string | null =>
  commands.ways
    .find((one) => one.way === way)
    ?.blocks.map(({ text }) => text)
    .join('\n')
    .replace(/\$\(\[ "\$RANK" = 0 \] \|\| echo ([^)]*)\)/, '$1')
    .replaceAll('$RANK', '1')
    .replaceAll('$HEAD', 'machine-0') ?? null;

/** A list that stands on one line of a file for Compose, which is JSON too. */
const listOf = (file: string, key: string): readonly string[] => {
  const line = new RegExp(`^ +${key}: (\\[.*\\])$`, 'm').exec(file)?.[1];
  return line === undefined ? [] : z.array(z.string()).parse(JSON.parse(line));
};

/** Words and variables of the server, in each way that has them. */
const serversOf = (
  { commands }: Offered,
  program: readonly string[],
): readonly { way: string; words: readonly string[]; environment: readonly string[] }[] => {
  const shell = textOf(commands, 'shell');
  const compose = textOf(commands, 'compose');
  const isProgram = (words: readonly string[]) =>
    program.every((word, i) => (words[i] ?? '').split('/').at(-1) === word);
  const started = (shell === null ? [] : commandsIn(filesIn(shell).rest)).filter(
    (words) => words[0] === 'nohup' && isProgram(words.slice(1)),
  );
  const exported =
    shell === null
      ? []
      : commandsIn(filesIn(shell).rest).flatMap((words) =>
          words[0] === 'export' ? words.slice(1) : [],
        );
  const file = compose === null ? undefined : filesIn(compose).files.get('compose.yaml');
  const entrypoint = file === undefined ? [] : listOf(file, 'entrypoint');
  return [
    ...started.map((words) => ({
      way: 'shell',
      // What follows the command is where its output goes.
      words: words
        .slice(1 + program.length)
        .filter((word) => word !== '>' && word !== 'model.log' && word !== '2>'),
      environment: exported.filter((one) => !one.startsWith('PATH=')),
    })),
    ...(file === undefined || !isProgram(entrypoint)
      ? []
      : [
          {
            way: 'compose',
            words: entrypoint.slice(program.length),
            environment: listOf(file, 'environment'),
          },
        ]),
  ];
};

type Values = ReadonlyMap<string, string | null>;

const number = (value: string | null | undefined): number => Number(value ?? Number.NaN);

const object = z.record(z.string(), z.unknown());
/** What GGUF files call the design of a release whose texts can be stretched. */
const designOf = ({ id, architecture: { kind } }: Release): string => {
  const [, design = ''] =
    [
      ['qwen2.5-', 'qwen2'],
      ['qwen3-vl-', 'qwen3vl'],
      ['qwen3-', 'qwen3'],
      ['qwen3.5-', 'qwen35'],
      ['qwen3.6-', 'qwen35'],
    ].find(([start = '']) => id.startsWith(start)) ?? [];
  return kind === 'mixture' ? `${design}moe` : design;
};

const yarn = z.looseObject({
  rope_type: z.literal('yarn'),
  factor: z.number(),
  original_max_position_embeddings: z.number(),
});

/** Tokens that an override of a configuration makes room for. */
const stretched = (override: string | null | undefined): number => {
  const outer = object.parse(JSON.parse(override ?? '{}'));
  const inner = outer['text_config'] === undefined ? outer : object.parse(outer['text_config']);
  const positions = inner['max_position_embeddings'];
  if (typeof positions === 'number') return positions;
  const rope = yarn.parse(inner['rope_parameters'] ?? inner['rope_scaling']);
  return rope.factor * rope.original_max_position_embeddings;
};

const has = (environment: readonly string[], variable: string): boolean =>
  environment.includes(variable);

/** What each engine's command must say of a set-up, worked out here from the set-up alone. */
const expectations: Readonly<
  Record<string, (offer: Offered, flags: Values, environment: readonly string[]) => void>
> = {
  vllm: ({ setup, wish }, flags, environment) => {
    expect(number(flags.get('--max-model-len'))).toBe(setup.tokens);
    expect(number(flags.get('--max-num-seqs'))).toBe(setup.each);
    expect(number(flags.get('--tensor-parallel-size') ?? '1')).toBe(setup.spread.tensor);
    expect(number(flags.get('--pipeline-parallel-size') ?? '1')).toBe(setup.spread.stages);
    expect(number(flags.get('--data-parallel-size') ?? '1')).toBe(setup.spread.copies);
    expect(number(flags.get('--nnodes') ?? '1')).toBe(setup.spread.machinesEach);
    if (setup.predicts === 0) expect(flags.has('--speculative-config')).toBe(false);
    expect(flags.get('--kv-cache-dtype') ?? 'f16').toBe(setup.cacheType);
    expect(flags.has('--dtype')).toBe(lacksBf16(setup));
    expect(flags.has('--quantization')).toBe(false);
    const long = setup.tokens > setup.release.context.native;
    expect(flags.has('--hf-overrides')).toBe(long);
    if (long)
      expect(stretched(flags.get('--hf-overrides'))).toBeGreaterThanOrEqual(
        Math.min(setup.tokens, 3 * 262144),
      );
    const reads = setup.release.input.includes('image');
    expect(flags.has('--language-model-only')).toBe(reads && !wish.images);
    expect(flags.has('--enable-auto-tool-choice')).toBe(wish.tools);
    expect(flags.has('--tool-call-parser')).toBe(wish.tools);
    expect(flags.has('--reasoning-parser')).toBe(setup.release.thinking !== 'none');
    expect(flags.get('--default-chat-template-kwargs') ?? null).toBe(
      setup.release.thinking === 'switch' ? `{"enable_thinking": ${String(wish.thinking)}}` : null,
    );
    expect(has(environment, 'VLLM_NO_USAGE_STATS=1')).toBe(true);
  },
  sglang: ({ setup, wish }, flags) => {
    expect(number(flags.get('--context-length'))).toBe(setup.tokens);
    expect(number(flags.get('--max-running-requests'))).toBe(setup.each);
    expect(number(flags.get('--tp-size') ?? '1')).toBe(setup.spread.tensor);
    expect(number(flags.get('--pp-size') ?? '1')).toBe(setup.spread.stages);
    expect(number(flags.get('--dp-size') ?? '1')).toBe(setup.spread.copies);
    expect(number(flags.get('--nnodes') ?? '1')).toBe(setup.spread.machinesEach);
    if (setup.predicts === 0) expect(flags.has('--speculative-algorithm')).toBe(false);
    expect(flags.has('--kv-cache-dtype')).toBe(setup.cacheType === 'fp8');
    expect(flags.has('--dtype')).toBe(lacksBf16(setup));
    expect(flags.has('--quantization')).toBe(false);
    const long = setup.tokens > setup.release.context.native;
    if (long)
      expect(stretched(flags.get('--json-model-override-args'))).toBeGreaterThanOrEqual(
        Math.min(setup.tokens, 3 * 262144),
      );
    else expect(flags.has('--json-model-override-args')).toBe(false);
    expect(flags.has('--tool-call-parser')).toBe(wish.tools);
    expect(flags.has('--reasoning-parser')).toBe(setup.release.thinking !== 'none');
    expect(flags.has('--default-chat-template-kwargs')).toBe(setup.release.thinking === 'switch');
    expect(flags.get('--config')).toMatch(/model\.yaml$/);
  },
  llamacpp: ({ setup, wish }, flags) => {
    expect(number(flags.get('--ctx-size'))).toBe(setup.tokens * setup.each);
    expect(number(flags.get('--parallel'))).toBe(setup.each);
    expect(flags.get('--flash-attn')).toBe('on');
    const type = { f16: undefined, fp8: undefined, q8: 'q8_0', q4: 'q4_0' }[setup.cacheType];
    expect(flags.get('--cache-type-k')).toBe(type);
    expect(flags.get('--cache-type-v')).toBe(type);
    expect(flags.has('--n-gpu-layers')).toBe(setup.group.kind === 'cards' && !isPhone(setup));
    expect(flags.has('--split-mode')).toBe(setup.spread.stages > 1);
    expect(number(flags.get('--n-cpu-moe') ?? '0')).toBe(setup.offloaded);
    const split = flags.get('--tensor-split')?.split(',').map(Number) ?? [];
    expect(split).toHaveLength(
      setup.offloaded > 0 && setup.group.cards > 1 ? setup.group.cards : 0,
    );
    if (split.length > 0) {
      expect(split.reduce((sum, part) => sum + part, 0)).toBe(
        setup.release.architecture.layers + 1,
      );
    }
    const { native } = setup.release.context;
    const long = setup.tokens > native;
    expect(flags.has('--rope-scaling')).toBe(long);
    if (long) {
      expect(
        number(flags.get('--rope-scale')) * number(flags.get('--yarn-orig-ctx')),
      ).toBeGreaterThanOrEqual(Math.min(setup.tokens, 3 * 262144));
      expect(number(flags.get('--yarn-orig-ctx'))).toBe(native);
    }
    const [design, length] = flags.get('--override-kv')?.split('.context_length=int:') ?? [];
    expect(design).toBe(long ? designOf(setup.release) : undefined);
    expect(number(length ?? '0')).toBe(long ? native * number(flags.get('--rope-scale')) : 0);
    const reads = setup.release.input.includes('image');
    expect(flags.has('--mmproj')).toBe(reads && wish.images);
    expect(flags.has('--no-mmproj')).toBe(reads && !wish.images);
    expect(flags.get('--reasoning')).toBe(
      setup.release.thinking === 'switch' ? (wish.thinking ? 'on' : 'off') : undefined,
    );
    expect(flags.has('--jinja')).toBe(wish.tools);
    expect(flags.has('--offline')).toBe(true);
  },
  ollama: ({ setup }, _, environment) => {
    expect(setup.tokens).toBeLessThanOrEqual(setup.release.context.native);
    expect(has(environment, `OLLAMA_CONTEXT_LENGTH=${String(setup.tokens)}`)).toBe(true);
    expect(has(environment, `OLLAMA_NUM_PARALLEL=${String(setup.each)}`)).toBe(true);
    const type = { f16: null, fp8: null, q8: 'q8_0', q4: 'q4_0' }[setup.cacheType];
    if (type !== null) {
      expect(has(environment, `OLLAMA_KV_CACHE_TYPE=${type}`)).toBe(true);
      expect(has(environment, 'OLLAMA_FLASH_ATTENTION=1')).toBe(true);
    }
    expect(has(environment, 'OLLAMA_NO_CLOUD=1')).toBe(true);
  },
  mlx: ({ setup, wish }, flags) => {
    expect(setup.tokens).toBeLessThanOrEqual(setup.release.context.native);
    expect(number(flags.get('--decode-concurrency'))).toBe(setup.each);
    expect(wish.images && setup.release.input.includes('image')).toBe(false);
    expect(flags.get('--chat-template-args') ?? null).toBe(
      setup.release.thinking === 'switch' ? `{"enable_thinking": ${String(wish.thinking)}}` : null,
    );
  },
};

/**
 * Whom a server listens to: its own machine in a shell, or the address that is entered where copies lie on
 * several; and all of a private network in an image.
 */
const listens = (
  { setup }: Offered,
  way: string,
  flags: Values,
  environment: readonly string[],
): void => {
  const host = way === 'shell' ? (isShared(setup) ? '$OWN' : '127.0.0.1') : '0.0.0.0';
  const told = environment.find((one) => one.startsWith('OLLAMA_HOST='));
  if (told === undefined) expect(flags.get('--host')).toBe(host);
  else expect(told).toBe(`OLLAMA_HOST=${host}:11434`);
};

/** Commands of the programs that fetch and make files, inside scripts too. */
const helpersIn = (text: string): readonly (readonly string[])[] =>
  commandsIn(filesIn(text).rest).flatMap((words) => {
    const script = words[0] === 'docker' && words[1] === 'run' ? words.at(-1) : undefined;
    return script === undefined ? [words] : commandsIn(script);
  });

const checkHelper = (all: readonly string[]): void => {
  // Variables may stand before a program.
  const words = all.slice(all.findIndex((word) => !/^\w+=/.test(word)));
  const name = (words[0] ?? '').split('/').at(-1) ?? '';
  const rest = words.slice(1);
  const flagsOf = (program: string) => helperFlags.programs[program] ?? {};
  if (name === 'hf' && rest[0] === 'download') {
    // A repository, and patterns that may be repeated.
    const [, repository = '', ...flags] = rest;
    expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
    for (const [i, word] of flags.entries()) {
      if (i % 2 === 0) expect(flagsOf('hf download')[word]).toBe('text');
    }
  } else if (name === 'hf' && rest[0] === 'cache') {
    parsed(rest.slice(3), flagsOf('hf cache verify'));
  } else if (name === 'mlx_lm.convert') {
    parsed(rest, flagsOf('mlx_lm.convert'));
  } else if (name === 'python' || name === 'python3') {
    if (rest[0]?.endsWith('convert_hf_to_gguf.py')) {
      parsed(rest.slice(1), flagsOf('convert_hf_to_gguf.py'), 1);
    }
  } else if (name === 'git' && rest.includes('lfs')) {
    const words = rest[0] === '-C' ? rest.slice(2) : rest;
    parsed(words.slice(2), flagsOf(`git lfs ${words[1] ?? ''}`));
  } else if (name === 'git' || name === 'pkg') {
    const loose = rest.slice(1).filter((word) => !word.startsWith('--') && word !== '1');
    const known = flagsOf(`${name} ${rest[0] ?? ''}`);
    expect(Object.keys(known).length).toBeGreaterThan(0);
    parsed(rest.slice(1), known, name === 'pkg' ? loose.length : rest.includes('--branch') ? 1 : 2);
  } else if (name === 'adb') {
    expect(rest.slice(0, 2)).toEqual(['wait-for-device', 'push']);
    expect(rest.at(-1)).toMatch(/^\/sdcard\/.*\/$/);
  } else if (name === 'llama-quantize') {
    expect(helperFlags.quantize).toContain(rest.at(-1));
    expect(rest).toHaveLength(3);
  }
};

/** What starts in a place is what was fetched for it. */
const fetchedFor = (
  { commands }: Offered,
  way: string,
  words: readonly string[],
  flagged: boolean,
): void => {
  if (commands.origin.kind === 'library') return;
  const model = flagged
    ? words[words.findIndex((word) => /^--model(?:-path)?$/.test(word)) + 1]
    : words.find((word) => !word.startsWith('--'));
  expect(model?.startsWith(way === 'shell' ? 'models/' : '/models/')).toBe(true);
  const fetched = commands.ways
    .find((one) => one.way === way)
    ?.blocks.find(({ id }) => id === 'fetch')?.text;
  expect(fetched).toContain(model);
};

/** Copies on several machines, and they alone, have a proxy that knows them all and answers its own machine. */
const checkProxy = ({ setup, commands }: Offered): void => {
  const port = String(setup.engine.port);
  for (const { way, blocks } of commands.ways) {
    const texts = blocks.map(({ text }) => text);
    const { files } = filesIn(texts.join('\n'));
    const told = files.get('router/nginx.conf');
    expect(told !== undefined).toBe(isShared(setup) && way !== 'kubernetes');
    if (told === undefined) continue;
    const order = blocks.map(({ id }) => id).slice(-7);
    const start = ['start', 'machines', 'proxy', 'share', 'ask', 'stop'];
    expect(order.filter((id) => start.includes(id))).toEqual(start);
    expect(told).toMatch(new RegExp(`^ +listen 127\\.0\\.0\\.1:${port};$`, 'm'));
    expect(told).toContain('include copies.conf;');
    expect(blocks.find(({ id }) => id === 'proxy')?.text).toContain(`server &:${port} `);
    // The first request goes to the proxy, and the server waits for itself.
    expect(blocks.find(({ id }) => id === 'ask')?.text).toContain(`http://127.0.0.1:${port}/v1/`);
    const started = blocks.find(({ id }) => id === 'start')?.text;
    if (way === 'shell') expect(started).toContain(` http://$OWN:${port}/`);
    // All machines ask for one key.
    expect(blocks.some(({ id }) => id === 'key')).toBe(false);
    expect(blocks.some(({ id }) => id === 'sharedKey')).toBe(setup.engine.key !== null);
  }
};

/** Files for Compose and Kubernetes are YAML, name versions, and publish nothing beyond the machine. */
const checkFiles = ({ setup, commands }: Offered): void => {
  const compose = textOf(commands, 'compose');
  const kubernetes = textOf(commands, 'kubernetes');
  expect(compose === null).toBe(kubernetes === null);
  if (compose === null || kubernetes === null) return;
  const file = filesIn(compose).files.get('compose.yaml') ?? '';
  expect(file).toMatch(/image: \S+:\S*\d/);
  const own = isShared(setup) ? '${OWN:?}' : '127.0.0.1';
  expect(listOf(file, 'ports')).toEqual([expect.stringMatching(/:(\d+):\1$/)]);
  expect(listOf(file, 'ports')[0]?.startsWith(`${own}:`)).toBe(true);
  expect(file.replace('${OWN:?}', '')).not.toContain('$');
  expect(filesIn(kubernetes).files.get('model-in-cluster.yaml')).toMatch(/^kind: NetworkPolicy$/m);
};

describe('Every set-up that is offered reaches its engine whole', { tags: 'thorough' }, () => {
  it.each(serving.engines.map((engine) => [engine.id, engine] as const))('%s', (id, engine) => {
    const help = helpOf(id);
    const offers = offered(engine);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.some(({ setup }) => setup.offloaded > 0)).toBe(
      engine.attributes.offloaded !== null,
    );
    const seen = new Set<string>();
    for (const offer of offers) {
      const servers = serversOf(offer, help.program);
      // Each way that starts a server starts it with the same attributes.
      expect(servers.length).toBe(
        offer.commands.ways.filter(({ way }) => way === 'shell' || way === 'compose').length,
      );
      for (const { way, words, environment } of servers) {
        const flags = parsed(words, help.flags, help.positional ?? 0);
        for (const variable of environment) {
          const [name = '', value = ''] = variable.split('=');
          // The driver's own say which cards an engine sees.
          const driver = Object.values(engine.visible ?? {});
          expect([...help.environment, 'OLLAMA_MODELS', ...driver]).toContain(name);
          expect(help.values?.[name] ?? [value]).toContain(value);
        }
        expectations[id]?.(offer, flags, environment);
        listens(offer, way, flags, environment);
        for (const flag of help.removed ?? []) expect(flags.has(flag)).toBe(false);
        fetchedFor(offer, way, words, help.positional === undefined);
        // A key is given by a file or a variable: no command line holds it.
        expect(flags.has('--api-key')).toBe(false);
      }
      checkFiles(offer);
      checkProxy(offer);
      for (const { blocks } of offer.commands.ways) {
        for (const { text } of blocks) {
          if (seen.has(text)) continue;
          seen.add(text);
          expect(text).not.toMatch(/\{(?!enable_thinking)[a-z]\w*\}|undefined|NaN/);
          for (const words of helpersIn(text)) checkHelper(words);
        }
      }
    }
  });
});
