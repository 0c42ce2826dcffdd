import { describe, expect, it } from 'vitest';
import { cacheBytes, stateBytes, type CacheLayout } from '../../src/sizing/cache';
import {
  microBatchBytes,
  pagedActivations,
  pagedOutside,
  partsOf,
  total,
} from '../../src/sizing/engines';
import { decodeEstimate } from '../../src/sizing/estimate';
import { decodeBound, prefillBound } from '../../src/sizing/speed';
import {
  trainingParts,
  trainingRange,
  trainingTotal,
  type Method,
} from '../../src/sizing/training';
import { servedBytes, weightBytes } from '../../src/sizing/weights';
import {
  fileSize,
  longestOf,
  machine,
  measured,
  networkNamed,
  quantizationOf,
  valueOf,
  type Measured,
} from '../fixtures/sizing/measured';
import { assembled } from '../fixtures/world';

const number = (row: Measured, column: string, otherwise: number): number =>
  row[column] === undefined || row[column] === '' ? otherwise : Number(row[column]);
const quantization = (row: Measured) => {
  const found = quantizationOf(row);
  if (found === null) throw new Error(`${row['id'] ?? ''}: ${row['quant'] ?? ''}`);
  return found;
};
const network = (row: Measured) => networkNamed(row['model'] ?? '');
const cacheType = (row: Measured) => (row['kv_dtype'] === 'q8_0' ? 'q8' : 'f16');
const gib = 2 ** 30;

/** What the engine keeps beside the cache of a paged engine that was measured. */
const demand = (row: Measured) => ({
  network: network(row),
  quantization: quantization(row),
  cacheType: 'f16' as const,
  tokens: 0,
  people: number(row, 'max_num_seqs', 256),
  cards: number(row, 'tp', 1),
  longest: longestOf(row['model'] ?? ''),
});

/** Memory that is left for the cache, on each card. */
const room = (row: Measured): number | null => {
  const card = machine(row['hardware'] ?? '');
  const size = number(row, 'gpu_total_gib', (card?.usable ?? 0) / gib) * gib;
  if (size === 0 || row['gpu_mem_util'] === '') return null;
  const cards = number(row, 'tp', 1);
  const activations = pagedActivations(network(row), {
    requests: number(row, 'max_num_seqs', 256),
    batched: number(row, 'max_batched_tokens', 2048),
    cards,
  });
  const { weights } = partsOf('paged', demand(row));
  const outside = pagedOutside(
    cards,
    isAmd(row)
      ? {
          requests: number(row, 'max_num_seqs', 256),
          vocabulary: network(row).vocabulary,
        }
      : undefined,
  );
  return size * Number(row['gpu_mem_util']) - weights - activations - outside;
};

/** Whether a measurement is of one of AMD's cards. */
const isAmd = (row: Measured): boolean => /^(?:mi\d|r9700|rx-|w7900)/.test(row['hardware'] ?? '');

/** What one more token takes once every window is full. */
const perToken = (row: Measured): number => {
  const layout: CacheLayout = { type: 'f16', block: 16, cards: number(row, 'tp', 1), batch: 0 };
  const tokens = 2 ** 20;
  const at = (count: number) => cacheBytes(network(row), layout, count);
  return (at(2 * tokens) - at(tokens)) / tokens;
};

const logged = (row: Measured): number | null => {
  const found = /available KV ([\d.]+) GiB/.exec(row['conditions'] ?? '');
  return found === null ? null : Number(found[1]) * gib;
};

/** How a measured model was adapted, and on what. */
const methodOf = (row: Measured): Method => {
  if (row['train_method'] === 'full') return 'full';
  return row['train_method'] === 'LoRA' ? 'adapters' : 'quantizedAdapters';
};
const trainingOf = (row: Measured) => ({
  rank: number(row, 'lora_r', 8),
  sequence: number(row, 'seq_len', 2048),
  batch: number(row, 'batch', 1),
});

/** What is computed for a measurement, by kind; null where it leaves out what is needed. */
const computed: Readonly<Record<string, (row: Measured) => number | null>> = {
  gguf_size: (row) =>
    quantizationOf(row) === null ? null : weightBytes(network(row), quantization(row)),
  safetensors_size: (row) => weightBytes(network(row), quantization(row)),
  vllm_weights: (row) => partsOf('paged', demand(row)).weights,
  vllm_activation: (row) =>
    pagedActivations(network(row), {
      requests: number(row, 'max_num_seqs', 256),
      batched: number(row, 'max_batched_tokens', 2048),
      cards: number(row, 'tp', 1),
    }),
  vllm_kv_tokens: (row) => {
    const bytes = logged(row) ?? room(row);
    return bytes === null ? null : Math.floor(bytes / perToken(row) / 16) * 16;
  },
  vllm_kv_mem: room,
  llamacpp_buffer: (row) =>
    row['metric'] === 'kv_cache'
      ? cacheBytes(
          network(row),
          { type: cacheType(row), block: 256, cards: 1, batch: 512 },
          number(row, 'ctx_tokens', 0),
        )
      : microBatchBytes(network(row), number(row, 'max_batched_tokens', 512)),
  total_mem: (row) => {
    const own = { people: 1, cards: 1, longest: 0, cacheType: 'f16' as const };
    const tokens = number(row, 'ctx_tokens', 0);
    if (row['engine'] === 'mlx-lm') {
      return total(
        partsOf('mlx', { ...own, network: network(row), quantization: quantization(row), tokens }),
      );
    }
    const parts = partsOf('llamacpp', {
      ...own,
      network: network(row),
      quantization: quantizationOf(row) ?? { kind: 'gguf', recipe: 'Q4_K_M' },
      tokens,
    });
    return total({ ...parts, weights: fileSize(row) ?? parts.weights });
  },
  hf_peak_mem: (row) => {
    const own = network(row);
    const layout = { type: 'f16', block: 1, cards: 1, batch: 0 } as const;
    return (
      servedBytes(own, quantization(row)) +
      cacheBytes(own, layout, number(row, 'ctx_tokens', 0)) +
      stateBytes(own, 1)
    );
  },
  ft_peak: (row) => trainingTotal(trainingParts(network(row), methodOf(row), trainingOf(row))),
};

/** What a formula does not follow, and why. Each is shown in the table all the same. */
const explained: Readonly<Record<string, string>> = {
  G0630: 'an old log line: it counts pages of a hybrid cache, not tokens',
  G0685: 'the log does not print how many requests the sampler warmed up for',
  G0716: 'a fork without flash attention in this run',
  G0468: 'the file stores the tied embedding twice',
};

interface Miss {
  readonly id: string;
  readonly kind: string;
  readonly error: number;
}

const misses: readonly Miss[] = measured.flatMap((row) => {
  const kind = row['kind'] ?? '';
  const value = computed[kind]?.(row) ?? null;
  return value === null ? [] : [{ id: row['id'] ?? '', kind, error: value / valueOf(row) - 1 }];
});
const sizes = (...kinds: readonly string[]) =>
  misses
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ error }) => Math.abs(error))
    .sort((a, b) => a - b);
/** An engine of ours by its name among the measurements. */
const engineOf = (name: string) => {
  const id = name === 'llama.cpp' ? 'llamacpp' : name === 'mlx-lm' ? 'mlx' : name;
  const found = assembled.serving.engines.find((one) => one.id === id);
  if (found === undefined) throw new Error(name);
  return found;
};

const median = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 1;
const within = (values: readonly number[], bound: number): number =>
  values.filter((value) => value <= bound).length / values.length;

const table = Object.keys(computed).map((kind) => {
  const own = sizes(kind);
  const worst = misses
    .filter((miss) => miss.kind === kind)
    .sort((a, b) => Math.abs(b.error) - Math.abs(a.error))[0];
  const per = (value: number) => `${(value * 100).toFixed(2)} %`;
  return {
    kind,
    measured: own.length,
    median: per(median(own)),
    'within 8 %': per(within(own, 0.08)),
    worst: worst === undefined ? '' : `${per(worst.error)} ${worst.id}`,
    why: explained[worst?.id ?? ''] ?? '',
  };
});

describe('Sizes against published measurements', () => {
  it('are told in a table of errors by kind', () => {
    // biome-ignore lint/suspicious/noConsole: the table is what this test is for.
    console.table(table);
    expect(misses.length).toBeGreaterThan(100);
  });

  it.each<[string, readonly string[], number]>([
    ['files', ['gguf_size', 'safetensors_size'], 0.005],
    ['cache and tokens of the cache', ['vllm_kv_tokens', 'llamacpp_buffer', 'vllm_kv_mem'], 0.01],
    ['weights and total memory', ['vllm_weights', 'total_mem'], 0.02],
    ['activations', ['vllm_activation'], 0.02],
    ['peaks of Transformers', ['hf_peak_mem'], 0.02],
  ])('%s: the median error', (_, kinds, bound) => {
    expect(sizes(...kinds).length).toBeGreaterThan(3);
    expect(median(sizes(...kinds))).toBeLessThanOrEqual(bound);
  });

  it.each([
    ['NVIDIA', false, 0.01, 0.02],
    ['AMD', true, 0.05, 0.05],
  ] as const)(
    'memory left for the cache of vLLM on %s: the median error and the worst',
    (_, amd, bound, worst) => {
      const errors = measured.flatMap((row) => {
        if (row['kind'] !== 'vllm_kv_mem' && row['kind'] !== 'vllm_kv_tokens') return [];
        if (isAmd(row) !== amd || row['max_num_seqs'] === '' || row['id'] === 'G0630') return [];
        const bytes =
          row['kind'] === 'vllm_kv_mem'
            ? valueOf(row)
            : (logged(row) ?? valueOf(row) * perToken(row));
        const own = room(row);
        return own === null ? [] : [Math.abs(own / bytes - 1)];
      });
      const sorted = errors.sort((a, b) => a - b);
      expect(sorted.length).toBeGreaterThan(5);
      expect(median(sorted)).toBeLessThanOrEqual(bound);
      expect(sorted.at(-1)).toBeLessThanOrEqual(worst);
    },
  );

  it('nine in ten are within eight per cent, and each that is not is explained', () => {
    const serving = misses.filter(({ kind }) => kind !== 'ft_peak');
    const errors = serving.map(({ error }) => Math.abs(error));
    expect(within(errors, 0.08)).toBeGreaterThanOrEqual(0.9);
    const far = serving.filter(({ error }) => Math.abs(error) > 0.08);
    expect(far.map(({ id }) => id).filter((id) => explained[id] === undefined)).toEqual([]);
  });
});

describe('Fine-tuning', () => {
  it('was measured within the range that is told', () => {
    const rows = measured.filter(({ kind }) => kind === 'ft_peak');
    expect(rows.length).toBeGreaterThan(10);
    const outside = rows.filter((row) => {
      const { low, high } = trainingRange(network(row), methodOf(row), trainingOf(row));
      return valueOf(row) < low || valueOf(row) > high;
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('takes less of each card where several share it, and never less in all', () => {
    const own = networkNamed('llama-3.1-8b');
    for (const method of ['full', 'adapters', 'quantizedAdapters'] as const) {
      const on = (cards: number) =>
        trainingRange(own, method, { rank: 16, sequence: 2048, batch: 1, cards });
      for (const part of ['low', 'middle', 'high'] as const) {
        expect(on(4)[part]).toBeLessThan(on(1)[part]);
        expect(on(4)[part] * 4).toBeGreaterThanOrEqual(on(1)[part]);
      }
    }
  });
});

describe('What fits', () => {
  it('agrees with what ran and what ran out of memory', () => {
    const wrong = measured
      .filter(({ kind }) => kind === 'fits')
      .flatMap((row) => {
        const card = machine(row['hardware'] ?? '');
        if (card === null) return [];
        const cards = number(row, 'gpus', 1);
        const engine = row['engine'] === 'vllm' ? 'paged' : 'llamacpp';
        const parts = partsOf(engine, {
          ...demand(row),
          tokens: number(row, 'ctx_tokens', 8192),
          people: 1,
          cards,
        });
        const fits = total(parts) <= card.usable;
        return fits === (row['value'] === '1') ? [] : [row['id']];
      });
    expect(wrong).toEqual([]);
  });
});

describe('Speed', () => {
  const speeds = measured
    .filter(({ kind }) => kind === 'decode_tps' || kind === 'prefill_tps')
    .flatMap((row) => {
      const device = machine(row['hardware'] ?? '');
      if (device === null) return [];
      const load = {
        network: network(row),
        quantization: quantizationOf(row) ?? { kind: 'gguf' as const, recipe: 'Q3_K_M' as const },
        layout: { type: 'f16' as const, block: 1, cards: number(row, 'tp', 1), batch: 0 },
        device,
        batch: 1,
        tokens: number(row, 'ctx_tokens', 0),
      };
      const bound = row['kind'] === 'decode_tps' ? decodeBound(load) : prefillBound(load);
      return bound === null ? [] : [{ id: row['id'], share: valueOf(row) / bound }];
    });

  const read = measured
    .filter(({ kind }) => kind === 'decode_tps' || kind === 'serve_tps')
    .flatMap((row) => {
      const device = machine(row['hardware'] ?? '');
      if (device === null) return [];
      const layout = { type: 'f16' as const, block: 1, cards: number(row, 'tp', 1), batch: 0 };
      const load = {
        network: network(row),
        quantization: quantizationOf(row) ?? { kind: 'gguf' as const, recipe: 'Q4_K_M' as const },
        layout,
        device,
        batch: number(row, 'batch', 1),
        tokens: number(row, 'ctx_tokens', 0),
        engine: engineOf(row['engine'] ?? ''),
        processor: (row['hardware'] ?? '').startsWith('ampereone')
          ? { low: device.bandwidth, high: device.bandwidth }
          : null,
      };
      const each = row['kind'] === 'serve_tps' ? valueOf(row) / load.batch : valueOf(row);
      const estimate = decodeEstimate(load);
      return [
        {
          id: row['id'],
          kind: row['kind'],
          engine: row['engine'] ?? '',
          shape: load.network.experts === null ? 'dense' : 'mixture',
          inside: each >= estimate.low && each <= estimate.high,
          error: Math.abs(estimate.middle / each - 1),
          above: estimate.high > decodeBound(load) * (1 + 1e-12),
        },
      ];
    });
  const share = (rows: typeof read) => rows.filter(({ inside }) => inside).length / rows.length;

  it('is told in a table by engine and shape: how often it lies in the range, and the median error', () => {
    const kinds = [
      ...new Set(read.map(({ kind, engine, shape }) => `${kind ?? ''} ${engine} ${shape}`)),
    ];
    // biome-ignore lint/suspicious/noConsole: the table is what this test is for.
    console.table(
      kinds.map((name) => {
        const own = read.filter(
          ({ kind, engine, shape }) => `${kind ?? ''} ${engine} ${shape}` === name,
        );
        const errors = own.map(({ error }) => error).sort((a, b) => a - b);
        return {
          name,
          measured: own.length,
          inside: `${(share(own) * 100).toFixed(0)} %`,
          median: `${(median(errors) * 100).toFixed(1)} %`,
        };
      }),
    );
    expect(kinds.length).toBeGreaterThan(5);
  });

  it('of one reader lies in its range in nine of ten measurements, and of many in eight', () => {
    const single = read.filter(({ kind }) => kind === 'decode_tps');
    const many = read.filter(({ kind }) => kind === 'serve_tps');
    expect(single.length).toBeGreaterThan(90);
    expect(many.length).toBeGreaterThan(25);
    expect(share(single)).toBeGreaterThanOrEqual(0.9);
    expect(share(many)).toBeGreaterThanOrEqual(0.8);
  });

  it('is never told above the bound', () => {
    expect(read.filter(({ above }) => above)).toEqual([]);
  });

  it('is never measured above the bound by more than five per cent', () => {
    expect(speeds.length).toBeGreaterThan(90);
    expect(speeds.filter(({ share }) => share > 1.05)).toEqual([]);
  });
});
