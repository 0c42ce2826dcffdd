import { describe, expect, it } from 'vitest';
import { commandsOf, type Wishes } from '../../src/plan/commands';
import { setupsOf, type Machine, type Setup } from '../../src/sizing';
import { assembled } from '../fixtures/world';
import { helpOf, parsed } from './flags';
import { commandsIn } from './shell-words';

const { catalogue, serving } = assembled;
const wishes: Wishes = { tools: false, images: false, thinking: true, ask: 'What can you do?' };

const machine = (id: string, count: number): Machine => {
  const accelerator = catalogue.accelerators.find((one) => one.id === id);
  return accelerator === undefined
    ? { kind: 'cpu', memoryGiB: count }
    : { kind: 'accelerators', items: [{ accelerator, count }] };
};

interface Asked {
  readonly release: string;
  readonly engine: string;
  readonly on: Machine;
  readonly format: Setup['format'];
  readonly cache?: Setup['cacheType'];
  readonly tokens?: number;
  readonly people?: number;
}

/** The set-up on the most cards of a machine. */
const setup = ({
  release,
  engine,
  on,
  format,
  cache = 'f16',
  tokens = 16384,
  people = 4,
}: Asked) => {
  const own = catalogue.releases.find(({ id }) => id === release);
  const server = serving.engines.find(({ id }) => id === engine);
  if (own === undefined || server === undefined) throw new Error(`no ${release} or ${engine}`);
  const found = setupsOf(own, server, on, { tokens, people })
    .filter((one) => one.format === format && one.cacheType === cache)
    .at(-1);
  if (found === undefined) throw new Error('no such set-up');
  return found;
};

const textOf = (asked: Asked, way: string, wish: Partial<Wishes> = {}): string => {
  const commands = commandsOf(setup(asked), { ...wishes, ...wish }, serving.files);
  const blocks = commands?.ways.find((one) => one.way === way)?.blocks;
  if (blocks === undefined) throw new Error(`no ${way}`);
  return blocks.map(({ id, text }) => `# ${id}\n${text}`).join('\n');
};

const h100 = machine('h100-sxm', 2);
const rtx = machine('rtx-4090', 1);
const qwen: Asked = { release: 'qwen3-32b', engine: 'vllm', on: h100, format: 'int4' };
const gguf: Asked = { release: 'qwen3-32b', engine: 'llamacpp', on: rtx, format: 'Q4_K_M' };

describe('A command says every attribute of its set-up', () => {
  it('cards, people, tokens and the type of cache', () => {
    const text = textOf({ ...qwen, cache: 'fp8' }, 'shell');
    for (const said of [
      '--tensor-parallel-size 2',
      '--max-model-len 16384',
      '--max-num-seqs 4',
      '--kv-cache-dtype fp8',
    ]) {
      expect(text).toContain(said);
    }
  });

  it.each([
    ['llamacpp', 'q8', ['--cache-type-k q8_0', '--cache-type-v q8_0', '--flash-attn on']],
    ['llamacpp', 'q4', ['--cache-type-k q4_0', '--cache-type-v q4_0', '--flash-attn on']],
    ['ollama', 'q8', ['OLLAMA_KV_CACHE_TYPE=q8_0', 'OLLAMA_FLASH_ATTENTION=1']],
    ['ollama', 'q4', ['OLLAMA_KV_CACHE_TYPE=q4_0', 'OLLAMA_FLASH_ATTENTION=1']],
  ] as const)('a smaller cache in %s, %s', (engine, cache, said) => {
    const text = textOf({ ...gguf, engine, cache }, 'shell');
    for (const one of said) expect(text).toContain(one);
  });

  it('a text longer than the release was made for, or there is no command', () => {
    const long = { tokens: 131072, people: 1 };
    expect(textOf({ ...qwen, ...long }, 'shell')).toMatch(
      /--hf-overrides '\{"rope_parameters": \{"rope_theta":1000000,.*"factor":4\.0\}\}'/,
    );
    expect(textOf({ ...gguf, ...long, on: h100 }, 'shell')).toMatch(
      // Its server stops at the length that the file names, so the file is told to name another.
      /--rope-scaling yarn \\\n {2}--rope-scale 4 \\\n {2}--yarn-orig-ctx 32768 \\\n {2}--override-kv qwen3\.context_length=int:131072/,
    );
    const nested = textOf({ ...qwen, release: 'qwen3.6-27b', tokens: 500000, people: 1 }, 'shell');
    expect(nested).toMatch(/'\{"text_config": \{"rope_parameters": .*"factor":2\.0\}\}\}'/);
    expect(nested).toContain('VLLM_ALLOW_LONG_MAX_MODEL_LEN=1');
    // An engine that cannot be told is offered for the length that the release was made for.
    const own = setup({ ...gguf, ...long, on: h100, engine: 'ollama' });
    expect(own.tokens).toBe(32768);
    expect(commandsOf({ ...own, tokens: 131072 }, wishes, serving.files)).toBeNull();
  });

  it('thinking on and off, in the command or in the request', () => {
    expect(textOf(qwen, 'shell', { thinking: false })).toContain('{"enable_thinking": false}');
    expect(textOf(gguf, 'shell', { thinking: false })).toContain('--reasoning off');
    expect(textOf({ ...gguf, engine: 'ollama' }, 'shell', { thinking: false })).toContain(
      '"reasoning_effort":"none"',
    );
  });

  it('tool calls, with a chat template that is fetched', () => {
    const llama = { ...qwen, release: 'llama-4-scout', engine: 'sglang', format: 'fp8' } as const;
    const text = textOf(llama, 'shell', { tools: true });
    expect(text).toMatch(/urlretrieve\("https:[^"]*llama4_pythonic\.jinja", "models\//);
    expect(text).toMatch(/--tool-call-parser pythonic \\\n {2}--chat-template models\//);
  });

  it('images, with the part that reads them; MLX reads none', () => {
    const vl = { ...gguf, release: 'qwen3-vl-8b' };
    expect(textOf(vl, 'shell', { images: true })).toMatch(/--mmproj models\/\S+\/mmproj\.gguf/);
    expect(textOf(vl, 'shell')).toContain('--no-mmproj');
    const apple = setup({ ...vl, engine: 'mlx', on: machine('m4-max-40', 1), format: 'mlx-4' });
    expect(commandsOf(apple, { ...wishes, images: true }, serving.files)).toBeNull();
  });

  it('layers on cards only where there are cards', () => {
    expect(textOf(gguf, 'shell')).toContain('--n-gpu-layers all');
    expect(textOf({ ...gguf, on: machine('none', 64) }, 'shell')).not.toContain('--n-gpu-layers');
  });
});

describe('Files come from somewhere', () => {
  it('the maker’s own repository first', () => {
    expect(textOf(qwen, 'shell')).toContain('hf download Qwen/Qwen3-32B-AWQ ');
    expect(textOf({ ...qwen, format: 'fp8' }, 'shell')).toContain(
      'hf download Qwen/Qwen3-32B-FP8 ',
    );
    expect(textOf(qwen, 'shell')).not.toContain('--quantization');
    expect(textOf(gguf, 'shell')).toContain(
      `hf download Qwen/Qwen3-32B-GGUF --include '*[qQ]4_[kK]_[mM].gguf'`,
    );
  });

  it('or they are made from its files in 16 bits, with the engine’s own tools', () => {
    const text = textOf({ ...gguf, release: 'llama-3.1-8b' }, 'shell');
    expect(text).toMatch(/hf download meta-llama\/Llama-3\.1-8B-Instruct [^\n]*-16-bit\n/);
    expect(text).toMatch(/llama-quantize \S+16-bit\.gguf models\/(\S+)\/\1\.gguf Q4_K_M/);
    const mlx = { ...gguf, engine: 'mlx', on: machine('m4-max-40', 1), format: 'mlx-4' } as const;
    expect(textOf(mlx, 'shell')).toMatch(/mlx_lm\.convert [^\n]* --quantize --q-bits 4/);
  });

  it('with the token of an account where the maker asks for one, which no command line holds', () => {
    const llama = { ...qwen, release: 'llama-3.3-70b', format: 'bf16' } as const;
    expect(textOf(llama, 'shell')).toContain('hf auth login');
    expect(textOf(llama, 'compose')).toContain('--env-file hub.env');
    expect(textOf(llama, 'kubernetes')).toContain('key: HF_TOKEN');
    expect(textOf(qwen, 'compose')).not.toContain('HF_TOKEN');
  });
});

describe('It is safe as it comes', () => {
  it('a key and one’s own machine in a shell and in Compose', () => {
    expect(textOf(qwen, 'shell')).toMatch(/--host 127\.0\.0\.1/);
    expect(textOf(qwen, 'shell')).toMatch(/printf 'VLLM_API_KEY=%s\\n' "\$\(openssl rand/);
    expect(textOf(qwen, 'compose')).toMatch(/ports: \["127\.0\.0\.1:8000:8000"\]/);
    expect(textOf({ ...qwen, engine: 'sglang' }, 'compose')).toContain(
      './model.yaml:/run/model/model.yaml:ro',
    );
  });

  it('an image of the version and the cards, and no other', () => {
    expect(textOf(gguf, 'compose')).toMatch(/llama\.cpp:server-cuda-b\d+\n.*"\/app\/llama-server"/);
    expect(textOf({ ...gguf, on: machine('none', 64) }, 'compose')).toMatch(
      /llama\.cpp:server-b\d+\n/,
    );
    const amd = { ...qwen, on: machine('mi300x', 2) };
    expect(textOf(amd, 'compose')).toMatch(/vllm-openai-rocm:v[\d.]+\n/);
    expect(textOf(amd, 'compose')).toContain('/dev/kfd');
    const commands = commandsOf(setup(amd), wishes, serving.files);
    expect(commands?.ways.map(({ way }) => way)).toEqual(['compose', 'kubernetes', 'carried']);
  });

  it('where there is no network: image and files are carried, and compared', () => {
    const text = textOf(qwen, 'carried');
    expect(text).toMatch(/docker save vllm\/vllm-openai:v[\d.]+ \| gzip > image\.tar\.gz/);
    expect(text).toMatch(
      /sha256sum --check --quiet SHA256SUMS\ngunzip -c image\.tar\.gz \| docker load/,
    );
    expect(text).toContain('--pull never');
    const mlx = { ...gguf, engine: 'mlx', on: machine('m4-max-40', 1), format: 'mlx-4' } as const;
    expect(textOf(mlx, 'carried')).toMatch(/pip install --no-index --find-links wheels mlx-lm/);
  });
});

describe('What reads commands here', () => {
  it('parts them as a shell does', () => {
    expect(commandsIn(`a 'b c' "d"e \\\n  f\\ g; h | i & j`)).toEqual([
      ['a', 'b c', 'de', 'f g'],
      ['h'],
      ['i'],
      ['j'],
    ]);
  });

  it('refuses what a server refuses', () => {
    const { flags } = helpOf('vllm');
    expect(() => parsed(['--rope-scaling', 'x'], flags)).toThrow('no flag --rope-scaling');
    expect(() => parsed(['--port', '1', '--port', '2'], flags)).toThrow('twice');
    expect(() => parsed(['--dtype', 'fp7'], flags)).toThrow('does not take');
    expect(() => parsed(['--hf-overrides', '{'], flags)).toThrow('does not take');
    expect(() => parsed(['x'], flags)).toThrow('without a flag');
  });
});
