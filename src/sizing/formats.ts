import type { Role } from './tensors';

/** How weights are stored for engines that read safetensors. */
export interface Format {
  readonly id: FormatId;
  /** Bits of an element of the matrices that are quantized, scales and zero points included. */
  readonly bits: number;
  /** Roles kept at 16 bits. */
  readonly kept: ReadonlySet<Role>;
  /** Bits that one row of a matrix adds: its scale. */
  readonly rowBits: number;
}

export type FormatId =
  | 'bf16'
  | 'fp8-block'
  | 'fp8'
  | 'int8'
  | 'gptq-int8'
  | 'int4'
  | 'nvfp4'
  | 'mxfp4'
  | 'nf4'
  | 'mlx-4'
  | 'mlx-5'
  | 'mlx-6'
  | 'mlx-8';

/** What quantizers leave alone: small tensors, and those read once a token or that read images. */
export const usual: ReadonlySet<Role> = new Set([
  'norm',
  'bias',
  'router',
  'convolution',
  'linearGates',
  'embedding',
  'head',
  'predictor',
  'other',
]);
/** All tensors. */
export const everything: ReadonlySet<Role> = new Set<Role>([
  ...usual,
  'query',
  'key',
  'value',
  'output',
  'gate',
  'up',
  'down',
  'expertGate',
  'expertUp',
  'expertDown',
  'linearInput',
  'linearOutput',
]);
/** MLX quantizes embedding and head too. */
export const mlxKept: ReadonlySet<Role> = new Set(
  [...usual].filter((role) => role !== 'embedding' && role !== 'head'),
);

const one = (
  id: FormatId,
  bits: number,
  { kept = usual, rowBits = 0 }: { kept?: ReadonlySet<Role>; rowBits?: number } = {},
): Format => ({ id, bits, kept, rowBits });

/** MLX: so many bits in groups of so many, with a 16-bit scale and a 16-bit bias each. */
export const mlx = (bits: 4 | 5 | 6 | 8, group: 32 | 64): Format =>
  one(`mlx-${bits}`, bits + 32 / group, { kept: mlxKept });

/**
 * The formats of safetensors, by bits an element. Block FP8 has one scale a 128 × 128 block, the
 * other eight-bit formats one a row; AWQ and GPTQ groups of 128 a scale and a zero point; NVFP4 an
 * eight-bit scale every 16, MXFP4 every 32; NF4 one every 64, itself quantized in groups of 256.
 * Sources: compressed-tensors and AutoGPTQ layouts; OCP MX 1.0; QLoRA (arXiv 2305.14314) §3.
 */
export const formats: Readonly<Record<FormatId, Format>> = {
  bf16: one('bf16', 16, { kept: everything }),
  'fp8-block': one('fp8-block', 8 + 32 / 128 ** 2),
  fp8: one('fp8', 8, { rowBits: 32 }),
  int8: one('int8', 8, { rowBits: 32 }),
  'gptq-int8': one('gptq-int8', 8 + (16 + 8) / 128),
  int4: one('int4', 4 + (16 + 4) / 128),
  nvfp4: one('nvfp4', 4 + 8 / 16),
  mxfp4: one('mxfp4', 4 + 8 / 32),
  nf4: one('nf4', 4 + 8 / 64 + 32 / (64 * 256)),
  'mlx-4': mlx(4, 64),
  'mlx-5': mlx(5, 64),
  'mlx-6': mlx(6, 64),
  'mlx-8': mlx(8, 64),
};
