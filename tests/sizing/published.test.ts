import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, Release } from '../../src/catalogue';
import { releaseNetwork, setupsOf, weightBytes, type Network } from '../../src/sizing';
import { weightsOf } from '../../src/sizing/choice';
import { isPublishedOnly, publishedAs } from '../../src/sizing/published';
import { elements } from '../../src/sizing/tensors';
import { storedTensors, weightBytesPerCard } from '../../src/sizing/weights';
import { machineFor, planOn } from '../fixtures/plans';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const { accelerators, releases } = catalogue;
const gib = 2 ** 30;

const named = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const vllm = named(serving.engines, 'vllm');

type Parts = Engine['published'][number]['parts']['four'];

/** Files of a release that are stored so, as if they were published. */
const storedSo = (id: string, format: 'nvfp4' | 'mxfp4', four: Parts) => {
  const release = named(releases, id);
  const engine: Engine = {
    ...vllm,
    published: [{ format, releases: [id], parts: { four, eight: [] } }],
  };
  return { network: networkOf(release), quantization: weightsOf(release, engine, format) };
};

const networkOf = (release: Release): Network => {
  const network = releaseNetwork(release);
  if (network === null) throw new Error(release.id);
  return network;
};

/** Files of a release as they are published. */
const published = (id: string, format: 'nvfp4' | 'mxfp4') => {
  const release = named(releases, id);
  expect(publishedAs(release, vllm, format)).not.toBeNull();
  return { network: networkOf(release), quantization: weightsOf(release, vllm, format) };
};

/**
 * The count of parameters that Hugging Face shows of a file: two elements of four bits are one number, and
 * a scale is one more.
 */
const shown = ({ network, quantization }: ReturnType<typeof published>): number =>
  storedTensors(network, quantization).reduce((sum, { tensor, bytes }) => {
    const count = elements(tensor);
    const bits = (8 * bytes) / count;
    return sum + (bits < 8 ? count * (1 / 2 + (bits - 4) / 8) : count);
  }, 0);

describe('Files in four-bit floating point', () => {
  it('are as large as was published', () => {
    // vllm-project/recipes at 8959cf64, models/Qwen/Qwen3.8-2.4T-A95B.yaml and Qwen3.6-27B.yaml; the page of
    // the files of nvidia/Qwen3-Next-80B-A3B-Thinking-NVFP4, which counts all files of 50.8 GB.
    for (const [id, bytes, off] of [
      ['qwen3.8-2.4t-a95b', 1_447_265_951_488, 0.001],
      ['qwen3.6-27b', 22e9, 0.01],
      ['qwen3-next-80b-a3b-thinking', 50.8e9, 0.005],
    ] as const) {
      const { network, quantization } = published(id, 'nvfp4');
      expect(Math.abs(weightBytes(network, quantization) / bytes - 1)).toBeLessThan(off);
    }
  });

  it('hold as many numbers as their pages show', () => {
    // Excerpts of pages of Hugging Face that a search gave on 28 November 2026.
    expect(Math.round(shown(published('llama-3.3-70b', 'nvfp4')) / 1e9)).toBe(41);
    expect(Math.floor(shown(published('llama-3.3-70b', 'mxfp4')) / 1e9)).toBe(38);
    expect(Math.round(shown(published('llama-3.1-405b', 'mxfp4')) / 1e9)).toBe(218);
  });

  it('of a build that is not offered are right too, whole and on two cards', () => {
    // Inferact/Qwen3.8-27B-NVFP4 in the recipe of that release: it leaves what enters linear attention alone.
    const { network, quantization } = storedSo('qwen3.8-27b', 'nvfp4', [
      'attentionIn',
      'attentionOut',
      'linearOut',
      'feedForward',
    ]);
    expect(Math.abs(weightBytes(network, quantization) / 26_381_249_312 - 1)).toBeLessThan(1e-4);
    const each = weightBytesPerCard(network, quantization, 2) / gib;
    expect(Math.abs(each / 12.02 - 1)).toBeLessThan(0.03);
  });

  it('take four bits and their scales where a part is stored in four bits', () => {
    const [nv, mx] = (['nvfp4', 'mxfp4'] as const).map((format) => {
      const { network, quantization } = storedSo('llama-3.1-8b', format, ['feedForward']);
      return weightBytes(network, quantization);
    });
    const quantized = 32 * 3 * 4096 * 14336;
    const rest = 8_030_261_248 - quantized;
    expect(nv).toBe(rest * 2 + (quantized * 4.5) / 8);
    expect(mx).toBe(rest * 2 + (quantized * 4.25) / 8);
  });
});

describe('Set-ups in four-bit floating point', () => {
  const need = { tokens: 8192, people: 4 };
  const some = fc.constantFrom(...releases);
  const card = fc.constantFrom(...accelerators.map(({ id }) => id));
  const on = (id: string, count: number) =>
    machineFor({ mode: 'accelerators', items: [{ accelerator: id, count }] });

  it('are those of published files on cards that compute so, NVFP4 with a cache of eight bits', () => {
    holds(
      fc.property(some, card, fc.integer({ min: 1, max: 8 }), (release, id, count) => {
        const { vendor, computeCapability, mxfp4 = false } = named(accelerators, id);
        const isBlackwell = vendor === 'nvidia' && Number(computeCapability) >= 10;
        for (const engine of serving.engines) {
          const wrong = setupsOf(release, engine, on(id, count), need).filter(
            ({ format, cacheType }) =>
              isPublishedOnly(format) &&
              (publishedAs(release, engine, format) === null ||
                !(format === 'nvfp4' ? isBlackwell && cacheType === 'fp8' : mxfp4)),
          );
          expect(wrong).toEqual([]);
        }
      }),
      { atLeast: 60, seed: 911 },
    );
  });

  it('are there on Blackwell and on MI355X for every release that has files, and on none before them', () => {
    for (const { format, releases: listed } of vllm.published) {
      for (const id of listed) {
        const has = (accelerator: string) =>
          setupsOf(named(releases, id), vllm, on(accelerator, 8), need).some(
            (setup) => setup.format === format,
          );
        expect(has('b200')).toBe(format === 'nvfp4');
        expect(has('mi355x')).toBe(format === 'mxfp4');
        expect(['h200-sxm', 'mi300x', 'a100-80-sxm'].some(has)).toBe(false);
      }
    }
  });

  it('on one RTX 5090: the 27B in NVFP4, which its recipe runs on one Blackwell card', () => {
    const plan = planOn(
      'qwen',
      { mode: 'accelerators', items: [{ accelerator: 'rtx-5090', count: 1 }] },
      { tokens: 16_384, people: 4 },
      { engines: ['vllm'] },
    );
    const own = plan.candidates.find(({ setup }) => setup.release.id === 'qwen3.6-27b');
    expect(own?.setup).toMatchObject({ format: 'nvfp4', cacheType: 'fp8', people: 4 });
  });
});
