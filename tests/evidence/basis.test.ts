import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/catalogue/cited-claims';
import { basisOf } from '../../src/evidence/basis';
import type { BaseFacts, MeasuredResult } from '../../src/catalogue/schema/evidence';
import type { Claim, Evidence } from '../../src/catalogue/worded';

const claim = (id: string, grade: Claim['grade']): Claim => ({
  id,
  words: { en: id },
  asOf: '2026-01',
  grade,
  favours: 'neither',
  when: null,
  values: null,
  contested: null,
  sources: [{ kind: 'web', title: id, url: `https://example.org/${id}` }],
});

const result = (
  name: string,
  qwen: number,
  llama: number,
  error: number | null = null,
  test = 'x',
): MeasuredResult => ({
  claim: name,
  sizeClass: 'large',
  test,
  qwen: { model: 'q', value: qwen },
  llama: { model: 'l', value: llama },
  error,
});

const file = (
  results: readonly MeasuredResult[],
  more: Partial<Extract<BaseFacts, { from: 'measured' }>> = {},
): Evidence => ({
  criterion: 'coding',
  reviewed: '2026-11-23',
  scoring: {
    because: { en: 'x' },
    base: {
      from: 'measured',
      scale: 'points',
      table: null,
      results: [...results],
      ...more,
    },
    adjustments: [],
  },
  verdicts: [],
  reasons: [],
  claims: [claim('independent', 'measured'), claim('vendor', 'vendor')],
});

const releases = [
  { id: 'new', repository: 'maker/new-release', generation: 'new' },
  { id: 'old', repository: 'maker/old-release', generation: 'old' },
];

const classes = (one: Evidence, pairs: Parameters<typeof basisOf>[1] = []) => {
  const basis = basisOf(one, pairs, { releases, current: ['new'] });
  if (basis.from !== 'measured') throw new Error(basis.from);
  return basis.classes;
};

describe('Results become one difference at each size class', () => {
  // One result: no spread seen between tests, so the floor of 5, once for the test and once for the next.
  it('an independent one carries no error but the spread between tests', () => {
    expect(classes(file([result('independent', 60, 40)]))).toEqual({
      large: {
        difference: 20,
        spread: 7.1,
        table: null,
        evidence: ['independent'],
        tested: [],
        restsOnOne: true,
      },
    });
  });

  // √(25 + 25 + 100) and √(25 + 25 + 16).
  it('a vendor’s own carries ten points more, and a known error its own', () => {
    expect(classes(file([result('vendor', 60, 40)])).large?.spread).toBe(12.2);
    expect(classes(file([result('independent', 60, 40, 4)])).large?.spread).toBe(8.1);
  });

  // √(25 + 25 + 100) and √(25 + 25 + 25).
  it('one of a release that nobody starts with carries ten points more, and a thinking one five', () => {
    const row = result('independent', 60, 40);
    const of = (model: string, more: Partial<MeasuredResult> = {}) =>
      classes(file([{ ...row, qwen: { model, value: 60 }, ...more }])).large;
    expect(of('new-release')).toMatchObject({ difference: 20, spread: 7.1, tested: ['new'] });
    expect(of('old-release')).toMatchObject({ difference: 20, spread: 12.2, tested: ['old'] });
    expect(of('new-release', { thinking: true })?.spread).toBe(8.7);
  });

  // 400 points are odds of ten to one: 90.909 of a hundred. 10 points of error are 0.4757 there.
  it('ratings by votes count as the wins that they stand for', () => {
    const row = { ...result('independent', 1600, 1200, 10), votes: true } as const;
    expect(classes(file([row])).large).toMatchObject({ difference: 40.9, spread: 7.1 });
    const reverse = { ...row, qwen: row.llama, llama: row.qwen };
    expect(classes(file([reverse])).large?.difference).toBe(-40.9);
  });

  it('two tables of one party are one witness', () => {
    const one = file([result('independent', 60, 40), result('vendor', 58, 41)]);
    const read = (repository: string): Claim['sources'] => [
      { kind: 'repository', title: 'x', repository, path: 'y', commit: 'abcdef1' },
    ];
    const by = (first: string, second: string) =>
      classes({
        ...one,
        claims: one.claims.map((each, i) => ({ ...each, sources: read(i === 0 ? first : second) })),
      }).large?.restsOnOne;
    expect(by('maker/one', 'maker/two')).toBe(true);
    expect(by('maker/one', 'other/two')).toBe(false);
  });

  it('an independent one counts for more than a vendor’s', () => {
    const both = classes(file([result('independent', 40, 40), result('vendor', 50, 40)]));
    expect(both.large?.difference).toBeGreaterThan(0);
    expect(both.large?.difference).toBeLessThan(5);
    expect(both.large?.evidence).toEqual(['independent', 'vendor']);
  });

  // A quarter of the other’s cost is ln 4 / ln 16 of 100 points; less is better.
  it('a cost is compared on a log scale', () => {
    const cost = (qwen: number, llama: number) =>
      classes(file([result('independent', qwen, llama)], { scale: 'cost' })).large?.difference;
    expect(cost(10, 40)).toBe(50);
    expect(cost(40, 10)).toBe(-50);
    expect(cost(30, 30)).toBe(0);
  });

  it('those that contradict each other leave no more doubt than no results would', () => {
    const far = classes(file([result('independent', 90, 10), result('independent', 10, 90)]));
    expect(far.large).toMatchObject({ difference: 0, spread: 29 });
  });

  // Rows without errors of their own: eight sets of 12.5 leave 1.5625, the table adds 100, the
  // source 12.5, and the next one 25: √139.06.
  it('a vendor’s ten points stand once for its table, however long it is', () => {
    const rows = Array.from({ length: 8 }, (_, i) => result('vendor', 60, 40, null, String(i)));
    expect(classes(file(rows)).large).toMatchObject({ difference: 20, spread: 11.8 });
  });

  it('that rest on one source say so: the only one, or one without which they would be another', () => {
    const rest = (...rows: MeasuredResult[]) => classes(file(rows)).large?.restsOnOne;
    expect(rest(result('independent', 60, 40))).toBe(true);
    expect(rest(result('independent', 60, 40), result('vendor', 58, 41))).toBe(false);
    expect(rest(result('independent', 90, 10, 0.1), result('vendor', 40, 42))).toBe(true);
  });

  it('rows on one test are one, and rows that a family has learnt from are none', () => {
    const once = classes(file([result('independent', 60, 40)]));
    expect(classes(file([result('independent', 60, 40), result('independent', 60, 40)]))).toEqual(
      once,
    );
    const learnt = { ...result('vendor', 90, 10, null, 'y'), contaminated: true } as const;
    expect(classes(file([result('independent', 60, 40), learnt]))).toEqual(once);
    expect(classes(file([learnt]))).toEqual({});
  });

  // τ² = 25. The pair has 18 + 12.5 and as a source 43; the vendor's table 12.5 + 100 + 12.5 = 125:
  // (6·125 + 12·43)/168 = 7.536, and σ² = 25 + 43·125/168 = 56.99.
  it('the pairs that count here come in as one source among the others', () => {
    const pair = {
      language: 'ca',
      sizeClass: 'large' as const,
      task: 'Knowledge',
      dataset: 'mmlu_ca',
      split: 'test' as const,
      qwen: { model: 'q', score: [50, 1.96 * 3] satisfies [number, number] },
      llama: { model: 'l', score: [44, 1.96 * 3] satisfies [number, number] },
    };
    const one = file([result('vendor', 52, 40)], { table: 'independent' });
    expect(classes(one, [pair]).large).toEqual({
      difference: 7.5,
      spread: 7.5,
      table: { difference: 6, spread: 8.2, pairs: 1, qwen: 50, llama: 44 },
      evidence: ['independent', 'vendor'],
      tested: [],
      restsOnOne: false,
    });
    expect(classes(file([result('vendor', 52, 40)]), [pair]).large?.table).toBeNull();
    expect(claimsOf(one.scoring.base)).toEqual(['independent', 'vendor']);
  });
});
