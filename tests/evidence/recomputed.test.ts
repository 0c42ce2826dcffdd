import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assembled } from '../fixtures/world';

/*
 * The pooled figures once more from the raw files, written apart from src/evidence: sums over plain
 * arrays, the variances of a hierarchy spelled out, nothing shared with what is tested.
 */

const read = <S extends z.ZodType>(file: string, schema: S): z.output<S> =>
  schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../data', file), 'utf8')));

const score = z.object({ score: z.tuple([z.number(), z.number()]) });
const euro = read(
  'languages/results.json',
  z.object({
    asOf: z.string(),
    tasks: z.record(z.string(), z.string()),
    pairs: z.array(
      z.object({
        language: z.string(),
        sizeClass: z.string(),
        task: z.string(),
        dataset: z.string(),
        qwen: score,
        llama: score,
      }),
    ),
  }),
);
const maybe = z.number().nullable();
const world = read(
  'languages/world.json',
  z.object({
    sources: z.array(z.object({ id: z.string(), asOf: z.string() })),
    generations: z.array(z.object({ id: z.string(), current: z.boolean() })),
    models: z.array(z.object({ id: z.string(), generation: z.string(), form: z.string() })),
    sets: z.array(
      z.object({
        id: z.string(),
        source: z.string(),
        name: z.string(),
        ability: z.string(),
        most: maybe,
        guess: maybe,
        least: maybe,
        contaminated: z.boolean().optional(),
      }),
    ),
    pairs: z.array(
      z.tuple([
        z.string(),
        z.string(),
        z.string(),
        z.string(),
        z.number(),
        maybe,
        z.string(),
        z.number(),
        maybe,
        maybe,
      ]),
    ),
  }),
);
const measured = z.object({
  scoring: z.object({
    base: z.object({
      results: z.array(
        z.object({
          claim: z.string(),
          sizeClass: z.string(),
          test: z.string(),
          qwen: z.object({ model: z.string(), value: z.number() }),
          llama: z.object({ model: z.string(), value: z.number() }),
          error: maybe,
          votes: z.boolean().optional(),
          thinking: z.boolean().optional(),
          contaminated: z.boolean().optional(),
        }),
      ),
    }),
  }),
  claims: z.array(
    z.object({
      id: z.string(),
      grade: z.string(),
      sources: z.array(z.object({ repository: z.string().optional(), url: z.string().optional() })),
    }),
  ),
});
const files = {
  reasoning: read('evidence/reasoning.json', measured),
  coding: read('evidence/coding.json', measured),
  cost: read('evidence/cost.json', measured),
};

/** One row: who measured, the table and its shared error, the data set, difference and variance. */
type Row = {
  source: string;
  table: string;
  shared: number;
  set: string;
  d: number;
  v: number;
};

const unique = (all: readonly string[]) => [...new Set(all)];
const round = (x: number) => Math.round(x * 10) / 10 + 0;

/** Difference and spread of rows. */
function recomputed(rows: readonly Row[]): { difference: number; spread: number } {
  const sets: Row[] = [];
  for (const key of unique(rows.map((r) => `${r.source}|${r.table}|${r.set}`))) {
    const same = rows.filter((r) => `${r.source}|${r.table}|${r.set}` === key);
    const n = same.length;
    let d = 0;
    let v = 0;
    for (const r of same) d += r.d / n;
    for (const r of same) v += r.v / n;
    if (n > 1) for (const r of same) v += (r.d - d) ** 2 / (n - 1) / n;
    const [first] = same;
    if (first !== undefined) sets.push({ ...first, d, v });
  }
  // DerSimonian and Laird: τ² = (Q − (k − 1)) / (Σw − Σw²/Σw).
  let [w, wd, w2] = [0, 0, 0];
  for (const s of sets) {
    const a = 1 / Math.max(0.01, s.v + s.shared);
    w += a;
    wd += a * s.d;
    w2 += a * a;
  }
  let q = 0;
  for (const s of sets) q += (s.d - wd / w) ** 2 / Math.max(0.01, s.v + s.shared);
  const tau2 = Math.max(25, sets.length > 1 ? (q - (sets.length - 1)) / (w - w2 / w) : 0);
  let [all, sum] = [0, 0];
  for (const source of unique(sets.map((s) => s.source))) {
    let [tables, tablesSum] = [0, 0];
    for (const table of unique(sets.filter((s) => s.source === source).map((s) => s.table))) {
      const own = sets.filter((s) => s.source === source && s.table === table);
      let [a, b] = [0, 0];
      for (const s of own) {
        a += 1 / (s.v + tau2 / 2);
        b += s.d / (s.v + tau2 / 2);
      }
      const variance = 1 / a + (own[0]?.shared ?? 0);
      tables += 1 / variance;
      tablesSum += b / a / variance;
    }
    const variance = 1 / tables + tau2 / 2;
    all += 1 / variance;
    sum += tablesSum / tables / variance;
  }
  return { difference: round(sum / all), spread: round(Math.sqrt(tau2 + 1 / all)) };
}

const [year, month] = assembled.catalogue.questionnaire.edition.date.split('-').map(Number);
/** Squared points for the age of a table: five a year, by whole months. */
const aged = (day: string) => {
  const [y, m] = day.split('-').map(Number);
  const months = ((year ?? 0) - (y ?? 0)) * 12 + (month ?? 0) - (m ?? 0);
  return ((5 * months) / 12) ** 2;
};

const ofEuro = (language: string, size: string, ability: string): Row[] =>
  euro.pairs
    .filter(
      (p) => p.language === language && p.sizeClass === size && euro.tasks[p.task] === ability,
    )
    .map((p) => ({
      source: 'euroeval',
      table: '',
      shared: aged(euro.asOf),
      set: p.dataset,
      d: p.qwen.score[0] - p.llama.score[0],
      v: (p.qwen.score[1] / 1.96) ** 2 + (p.llama.score[1] / 1.96) ** 2,
    }));

const isOld = (name: string) =>
  world.models
    .filter(({ id }) => id === name)
    .some((m) => world.generations.some((g) => g.id === m.generation && !g.current));
const isPlain = (name: string) =>
  world.models.some(({ id, form }) => id === name && form === 'tuned');

/** Rows of the world, and whether each says nothing. */
const ofWorld = (language: string, size: string, ability: string) =>
  world.pairs
    .filter((p) => p[0] === language && p[1] === size)
    .flatMap(([, , id, qwen, a, ae, llama, b, be, n]) => {
      const set = world.sets.find((s) => s.id === id);
      if (set === undefined || set.ability !== ability || set.contaminated === true) return [];
      const { most, guess, least } = set;
      const old = isOld(qwen) || isOld(llama);
      const plain = isPlain(qwen) && isPlain(llama);
      const asOf = world.sources.find((s) => s.id === set.source)?.asOf ?? '';
      const shared = aged(asOf) + (old ? 100 : 0) + (plain ? 0 : 25);
      const base = { source: set.source, table: `${String(old)}${String(plain)}`, set: set.name };
      if (most === null) {
        const p = 1 / (1 + 10 ** ((b - a) / 400));
        const slope = (100 * Math.LN10 * p * (1 - p)) / 400;
        const v = slope ** 2 * ((ae ?? 0) ** 2 + (be ?? 0) ** 2);
        return [{ ...base, shared, old, nothing: false, d: 100 * p - 50, v }];
      }
      const range = most - (guess ?? 0);
      const error = (x: number, printed: number | null) =>
        printed ?? (n === null ? 0 : Math.sqrt(((x / most) * (1 - x / most)) / n) * most);
      const nothing = (x: number, printed: number | null) => {
        if (least !== null) return x < least;
        if (guess === null) return false;
        const c = guess / most;
        return x - guess <= 2 * (printed ?? most * Math.sqrt((c * (1 - c)) / (n ?? 500)));
      };
      return [
        {
          ...base,
          shared,
          old,
          nothing: nothing(a, ae) && nothing(b, be),
          d: (100 * (a - b)) / range,
          v: (100 / range) ** 2 * (error(a, ae) ** 2 + error(b, be) ** 2),
        },
      ];
    });

/** What one ability at one size should come to, without one source where it is named. */
function expected(language: string, size: string, ability: string, without = '') {
  const rows = ofWorld(language, size, ability);
  const kept = rows.filter(
    (r) =>
      !(r.old && rows.some((o) => o.source === r.source && o.set === r.set && !o.old)) &&
      !r.nothing,
  );
  const all = [...ofEuro(language, size, ability), ...kept].filter((r) => r.source !== without);
  if (all.length > 0) return recomputed(all);
  return rows.length > 0 ? 'neither' : null;
}

const { languages } = assembled.catalogue;
const cells = languages.flatMap(({ tag, results }) =>
  (['understanding', 'writing'] as const).flatMap((ability) =>
    (['small', 'medium', 'large', 'frontier'] as const).map((size) => {
      const found = results[ability][size];
      return { tag, ability, size, found: found ?? null };
    }),
  ),
);

describe('Pooled from the raw files by another hand', () => {
  it('every language, ability and size comes to the same', { tags: 'thorough' }, () => {
    const differing = cells.filter(({ tag, ability, size, found }) => {
      const other = expected(tag, size, ability);
      if (found === null || found === 'neither' || other === null || other === 'neither')
        return found !== other;
      return (
        Math.abs(found.difference - other.difference) > 0.1 ||
        Math.abs(found.spread - other.spread) > 0.1
      );
    });
    expect(differing).toEqual([]);
    expect(cells.filter(({ found }) => found !== null).length).toBeGreaterThan(600);
  });

  it('a result that rests on one of its sources is marked there, and no other', () => {
    const { bySource } = assembled;
    const wrong = cells.flatMap(({ tag, ability, size, found }) =>
      found === null || found === 'neither'
        ? []
        : (bySource.languages[tag]?.[ability][size] ?? []).filter(({ source, decides }) => {
            const other = expected(tag, size, ability, source);
            if (other === null || other === 'neither') return decides;
            const moved = Math.abs(other.difference - found.difference) - found.spread;
            return Math.abs(moved) > 0.11 && decides !== moved > 0;
          }),
    );
    expect(wrong).toEqual([]);
  });

  const criteria = (['reasoning', 'coding', 'cost'] as const).flatMap((criterion) =>
    (['small', 'medium', 'large', 'frontier'] as const)
      .filter((size) => criterion !== 'cost' || size !== 'small')
      .map((size) => [criterion, size] as const),
  );

  it.each(criteria)('so does %s at the %s size', (criterion, size) => {
    const { claims, scoring } = files[criterion];
    const claim = (id: string) => claims.find((c) => c.id === id);
    const party = (id: string) =>
      claim(id)?.sources[0]?.repository?.split('/')[0] ?? claim(id)?.sources[0]?.url ?? '';
    const rows: Row[] = scoring.base.results
      .filter((r) => r.sizeClass === size && r.contaminated !== true)
      .map((r) => {
        const old = r.qwen.model.startsWith('Qwen2');
        const thinks = r.thinking === true;
        const shared =
          (claim(r.claim)?.grade === 'vendor' ? 100 : 0) + (old ? 100 : 0) + (thinks ? 25 : 0);
        const base = { source: party(r.claim), table: `${r.claim} ${String(old)}`, shared };
        const [a, b] = [r.qwen.value, r.llama.value];
        if (r.votes === true) {
          const p = 1 / (1 + 10 ** ((b - a) / 400));
          const slope = (100 * Math.LN10 * p * (1 - p)) / 400;
          return { ...base, set: r.test, d: 100 * p - 50, v: (slope * (r.error ?? 0)) ** 2 };
        }
        // Less cost is better: a quarter of the other's is worth half of the scale.
        const d = criterion === 'cost' ? (100 * Math.log(b / a)) / Math.log(16) : a - b;
        return { ...base, set: r.test, d, v: (r.error ?? 0) ** 2 };
      });
    const paired =
      criterion === 'reasoning'
        ? unique(euro.pairs.map((p) => p.language)).flatMap((language) =>
            ofEuro(language, size, 'reasoning').map((row) => ({
              ...row,
              shared: 0,
              set: `${language} ${row.set}`,
            })),
          )
        : [];
    const { basis } = assembled.catalogue.scoring[criterion];
    if (basis.from !== 'measured') throw new Error(basis.from);
    const { difference, spread } = recomputed([...rows, ...paired]);
    expect(basis.classes[size]?.difference).toBeCloseTo(difference, 0);
    expect(basis.classes[size]?.spread).toBeCloseTo(Math.min(29, spread), 0);
    const all = [...rows, ...paired];
    const parties = unique(all.map((r) => r.source));
    const moved = parties.map((left) => {
      const others = all.filter((r) => r.source !== left);
      return others.length === 0
        ? Infinity
        : Math.abs(recomputed(others).difference - difference) - Math.min(29, spread);
    });
    const most = Math.max(...moved);
    // At the edge a rounding decides.
    const rests = basis.classes[size]?.restsOnOne;
    expect(Math.abs(most) < 0.2 || rests === most > 0).toBe(true);
  });
});
