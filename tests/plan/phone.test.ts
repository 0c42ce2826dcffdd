import { describe, expect, it } from 'vitest';
import { commandsOf, type Commands } from '../../src/plan/commands';
import { setupsOf } from '../../src/sizing';
import { machineFor, planOn } from '../fixtures/plans';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;

const phone = (id: string) => ({
  mode: 'accelerators' as const,
  items: [{ accelerator: id, count: 1 }],
});

const wishes = { tools: false, images: false, thinking: false, ask: 'Hello?' };

const shellOf = (commands: Commands | null) => commands?.ways[0]?.blocks ?? [];

const idsOf = (commands: Commands | null) => shellOf(commands).map(({ id }) => id);

/** The commands of a release on a phone, in a format that it holds. */
const commandsFor = (id: string, format: string, images = false): Commands | null => {
  const release = catalogue.releases.find((one) => one.id === id);
  const llamacpp = serving.engines.find((one) => one.id === 'llamacpp');
  if (release === undefined || llamacpp === undefined) throw new Error(id);
  const setup = setupsOf(release, llamacpp, machineFor(phone('phone-16')), {
    tokens: 4096,
    people: 1,
  }).find((one) => one.format === format);
  return setup === undefined ? null : commandsOf(setup, { ...wishes, images }, serving.files);
};

describe('What to run on a phone', () => {
  it('has everything to begin, from a bare phone to an answer and the end', () => {
    for (const id of ['phone-6', 'phone-8', 'phone-16']) {
      for (const family of ['qwen', 'llama'] as const) {
        const [best] = planOn(family, phone(id), { tokens: 4096, people: 1 }).candidates;
        const commands = best === undefined ? null : commandsOf(best.setup, wishes, serving.files);
        expect(commands?.ways.map(({ way }) => way)).toEqual(['shell']);
        expect(commands?.bytes?.fetched).toBeGreaterThan(0);
        const ids = idsOf(commands);
        expect(ids.slice(-4)).toEqual(['key', 'start', 'ask', 'stop']);
        expect(ids).toContain('phone');
        expect(ids).toContain('fetch');
      }
    }
  });

  it('fetches a published file on the phone itself, by Git, which compares its sum', () => {
    const commands = commandsFor('qwen3-4b', 'Q4_K_M');
    expect(idsOf(commands)).toEqual(['phone', 'fetch', 'key', 'start', 'ask', 'stop']);
    const fetch = shellOf(commands).find(({ id }) => id === 'fetch')?.text;
    expect(fetch?.split('\n')).toEqual([
      'git lfs install --skip-repo',
      'GIT_LFS_SKIP_SMUDGE=1 git clone --depth 1 https://huggingface.co/Qwen/Qwen3-4B-GGUF models/qwen3-4b-q4-k-m-git',
      "git -C models/qwen3-4b-q4-k-m-git lfs pull --include '*[qQ]4_[kK]_[mM].gguf'",
      'mkdir -p models/qwen3-4b-q4-k-m',
      'mv models/qwen3-4b-q4-k-m-git/*[qQ]4_[kK]_[mM].gguf models/qwen3-4b-q4-k-m/qwen3-4b-q4-k-m.gguf',
      'rm -rf models/qwen3-4b-q4-k-m-git',
    ]);
    // Git keeps what it fetched until the folder is removed.
    expect(commands?.bytes?.disk).toBe(2 * (commands?.bytes?.fetched ?? 0));
  });

  it('fetches the part that reads images with it', () => {
    const blocks = shellOf(commandsFor('qwen3-vl-4b', 'Q4_K_M', true));
    const fetch = blocks.find(({ id }) => id === 'fetch')?.text;
    expect(fetch).toContain("--include '*[qQ]4_[kK]_[mM].gguf,mmproj*[fF]16.gguf'");
    expect(fetch).toMatch(/^mv \S+ models\/\S+\/mmproj\.gguf$/m);
  });

  it('makes a file that nobody publishes on a computer, and compares its sum on the phone', () => {
    const commands = commandsFor('llama-3.2-3b', 'Q4_K_M');
    expect(idsOf(commands)).toEqual([
      'computer',
      'token',
      'fetch',
      'copy',
      'phone',
      'unpack',
      'key',
      'start',
      'ask',
      'stop',
    ]);
    const text = (id: string) => shellOf(commands).find((one) => one.id === id)?.text ?? '';
    const folder = 'models/llama-3.2-3b-q4-k-m';
    // What the computer makes is what it sends, what the phone takes in and what it starts.
    expect(text('fetch')).toContain(`${folder}/llama-3.2-3b-q4-k-m.gguf Q4_K_M`);
    expect(text('copy')).toContain(`push ${folder} SHA256SUMS /sdcard/Download/`);
    expect(text('unpack')).toContain(`mv ~/storage/downloads/llama-3.2-3b-q4-k-m ${folder}`);
    expect(text('start')).toContain(`--model ${folder}/llama-3.2-3b-q4-k-m.gguf`);
    expect(text('stop')).toContain('termux-wake-unlock');
  });

  it('says nothing of graphics cards, of images of containers, or of what runs without a network', () => {
    for (const commands of [
      commandsFor('qwen3-4b', 'Q4_K_M'),
      commandsFor('llama-3.2-3b', 'Q8_0'),
    ]) {
      const text = shellOf(commands)
        .map((block) => block.text)
        .join('\n');
      expect(text).not.toMatch(/n-gpu-layers|GGML_CUDA|docker|sudo .*\n.*pkg/);
      expect(commands?.ways).toHaveLength(1);
    }
  });
});
