import type { Engine } from '../catalogue/model';
import { memoByObject } from '../core/memo';
import type { CacheType } from './cache';
import type { FormatName } from './choice';
import type { Place } from './machine';
import type { Network } from './network';
import { releaseNetwork } from './release-network';
import type { Setup } from './setup';
import { servedBytes } from './weights';

/**
 * Points that few bits cost, judged from one independent series: a coding release fell from 71.4 at
 * 16 bits to 66.9 at four and 61.7 at two (Aider, November 2024). NVFP4 and AWQ lose alike in sixteen runs of
 * four releases (ure.us, "Benchmarking NVFP4"); as its maker calibrated it, and cards compute in it, which no
 * estimate of speed counts, it stands before what is made at home. MXFP4 loses more: 86.7 to 80.0 in AMD's
 * own test of Qwen3.6-27B (rocm.blogs.amd.com, "MXFP6 and MXFP4 mixed precision").
 */
const bitsCost: Readonly<Record<FormatName, number>> = {
  bf16: 0,
  fp8: 0,
  Q8_0: 0,
  'mlx-8': 0,
  Q6_K: 0.5,
  'mlx-6': 0.5,
  Q5_K_M: 1,
  nvfp4: 1.5,
  int4: 2,
  mxfp4: 4,
  Q4_K_M: 2,
  'mlx-4': 2,
  Q3_K_M: 5,
  Q2_K: 10,
};

/** Points that a cache of fewer bits costs: long texts suffer from four bits most. */
const cacheCost: Readonly<Record<CacheType, number>> = { f16: 0, fp8: 0.25, q8: 0.25, q4: 2 };

/**
 * How a model lies, and the points that it costs: on cards that share each layer, or on one; on cards of one
 * machine that take turns; on one card with experts in main memory. That costs more than a format of four
 * bits with a cache of eight loses, because what lies on a card whole is several times as fast, long texts
 * above all.
 */
const lieCost = { shared: 0, turns: 0.5, beside: 2.5 } as const;

type Lie = keyof typeof lieCost;

const lies: readonly Lie[] = ['shared', 'turns', 'beside'];

/** How a model lies on a place. */
export const lieOf = ({
  stages,
  machinesEach,
  main,
}: Pick<Place, 'stages' | 'machinesEach'> & { readonly main: object | null }): Lie => {
  if (main !== null) return 'beside';
  return stages > machinesEach ? 'turns' : 'shared';
};

/** Points that the bits of weights and cache cost together, in a release of middle size or more. */
const bitsOf = (format: FormatName, cacheType: CacheType): number =>
  bitsCost[format] + cacheCost[cacheType];

/** Bytes at 16 bits below which a release is small: ten thousand million parameters. */
const smallBytes = 2e10;

/** How much more few bits cost a small release. Source: low-bit Llama 3 (arXiv 2404.14047), 8B beside 70B. */
export const lossFactor = (network: Network): number =>
  servedBytes(network, { kind: 'safetensors', format: 'bf16' }) < smallBytes ? 2 : 1;

/** Points that a set-up costs: for the bits of weights and cache, and for how the model lies. */
export const costOf = ({ release, format, cacheType, spread, main }: Setup): number => {
  const network = releaseNetwork(release);
  const cost = bitsOf(format, cacheType) + lieCost[lieOf({ ...spread, main })];
  return cost * (network === null ? 1 : lossFactor(network));
};

/** A way to serve: an engine, how weights and cache are stored, and how the model lies. */
export interface Way {
  readonly engine: Engine;
  /** The place of the engine among those that may be used. */
  readonly order: number;
  readonly format: FormatName;
  readonly cacheType: CacheType;
  readonly lie: Lie;
  /** Points that it costs, whoever is served. */
  readonly cost: number;
}

/** The ways to serve with engines, those first that cost the fewest points. */
export const waysOf = memoByObject((engines: readonly Engine[]): readonly Way[] =>
  engines
    .flatMap((engine, order) =>
      engine.formats.flatMap((format) =>
        engine.cacheTypes.flatMap((cacheType) =>
          lies.map((lie) => ({
            engine,
            order,
            format,
            cacheType,
            lie,
            cost: bitsOf(format, cacheType) + lieCost[lie],
          })),
        ),
      ),
    )
    .filter(({ engine, lie }) => lie !== 'turns' || engine.layout !== 'mlx')
    .filter(({ engine, lie }) => lie !== 'beside' || engine.attributes.offloaded !== null)
    .sort((a, b) => a.cost - b.cost),
);
