import { describe, expect, it } from 'vitest';
import type {
  Basis,
  Catalogue,
  ChecklistItem,
  CriterionId,
  LanguageEvidence,
  LanguageResult,
  MeasuredBasis,
  QuestionId,
  Release,
} from '../../src/catalogue/model';
import { itemScores, recommend, type Answer } from '../../src/decision';
import { standIns, type AssumedAnswer } from '../../src/decision/questions/completions';
import { contextOf, memoryOf, questionsIn, usableGiB } from '../../src/decision/questions/context';
import { ratingRules } from '../../src/decision/ratings';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';

const { catalogue } = world;
const { questionnaire } = catalogue;

const contextWith = (answers: readonly (readonly [QuestionId, AssumedAnswer])[]) =>
  contextOf(catalogue, new Map(answers));
const choice = (id: QuestionId, option: string) => [id, { kind: 'choice', option }] as const;
const languages = (...primary: string[]) =>
  ['languages', { kind: 'languages', primary, secondary: [] }] as const;
const memory = (memoryGiB: number) =>
  ['hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } }] as const;

const rate = (
  id: CriterionId,
  answers: readonly (readonly [QuestionId, AssumedAnswer])[],
  remaining: readonly Release[] = catalogue.releases,
  where: Catalogue = catalogue,
) => ratingRules[id].rate({ catalogue: where, context: contextWith(answers), remaining });

/** The scores and claims of a base that is written in the data. */
const base = (id: CriterionId, where: Catalogue = catalogue) => {
  const { basis } = where.scoring[id];
  if (basis.from !== 'rule' && basis.from !== 'judged') throw new Error(`${id} is ${basis.from}`);
  return basis;
};

/** A catalogue in which one criterion rests on another basis, without adjustments. */
const resting = (id: CriterionId, basis: Basis): Catalogue => ({
  ...catalogue,
  scoring: { ...catalogue.scoring, [id]: { basis, adjustments: [], age: 0 } },
});

const release = (part: Partial<Release>): Release => {
  const [first] = catalogue.releases;
  if (first === undefined) throw new Error('no release');
  return { ...first, ...part };
};

describe('An answer of another kind than its question is refused', () => {
  const answers: readonly Answer[] = [
    { kind: 'choice', option: 'company' },
    { kind: 'choices', options: ['hosted'] },
    { kind: 'shares', shares: { coding: 100 } },
    { kind: 'number', value: 500 },
    { kind: 'languages', primary: ['en'], secondary: [] },
    { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } },
  ];
  const questions = ['orgType', 'hosting', 'workloads', 'scale', 'languages', 'hardware'] as const;
  const cases = questions.flatMap((id, own) =>
    answers.map((answer, i) => [id, answer.kind, answer, i === own] as const),
  );

  it.each(cases)('%s with %s', (id, _, answer, fits) => {
    const result = recommend(world, {
      ...university,
      answers: { ...university.answers, [id]: answer },
    });
    expect(result.ok).toBe(fits);
    const problem = result.ok ? null : result.problem;
    expect(problem).toEqual(fits ? null : { field: `answers.${id}`, kind: 'wrongKind' });
  });
});

describe('Licence permissiveness is what the terms leave of 100', () => {
  const level = (licence: string, ...answers: (readonly [QuestionId, AssumedAnswer])[]) =>
    rate('licence', answers, [release({ family: 'llama', licence })]).llama.mean;
  const service = choice('distribution', 'service');
  const product = choice('distribution', 'product');
  const internal = choice('distribution', 'internal');

  it.each<[string, string, (readonly [QuestionId, AssumedAnswer])[], number]>([
    ['Apache, whatever the use', 'apache-2.0', [product, choice('customisation', 'full')], 100],
    ['Llama 3.3 for own people', 'llama-3.3', [internal], 75],
    ['Llama 3.3 in the States, whose law governs it', 'llama-3.3', [choice('domicile', 'us')], 77],
    ['Llama 3.3 in the Union', 'llama-3.3', [choice('domicile', 'eu')], 75],
    ['Llama 3.3 as a service', 'llama-3.3', [service], 65],
    ['Llama 3.3 as a product', 'llama-3.3', [product], 65],
    [
      'Llama 3.3 adapted for own people',
      'llama-3.3',
      [internal, choice('customisation', 'adapters')],
      75,
    ],
    [
      'Llama 3.3 adapted and offered',
      'llama-3.3',
      [service, choice('customisation', 'adapters')],
      55,
    ],
    [
      'Llama 3.3 trained fully and offered',
      'llama-3.3',
      [product, choice('customisation', 'full')],
      55,
    ],
    [
      'Llama 3.3 distilled for own people',
      'llama-3.3',
      [internal, choice('customisation', 'distillation')],
      65,
    ],
    [
      'Llama 3.3 where approval is preferred',
      'llama-3.3',
      [choice('licensePolicy', 'preferred')],
      75,
    ],
    [
      'Llama 3.3 where approval is required',
      'llama-3.3',
      [choice('licensePolicy', 'required')],
      75,
    ],
    [
      'Llama 3.3 where it does not matter',
      'llama-3.3',
      [choice('licensePolicy', 'indifferent')],
      75,
    ],
    ['the Qwen licence for own people', 'qwen-2024', [internal], 80],
    ['the Qwen licence as a service', 'qwen-2024', [service], 75],
    [
      'the Qwen licence adapted and offered',
      'qwen-2024',
      [service, choice('customisation', 'full')],
      70,
    ],
    ['the Qwen licence distilled', 'qwen-2024', [choice('customisation', 'distillation')], 75],
    ['the community licence as a service', 'qwen-community-1', [service], 80],
    [
      'the research licence in the States, where China’s law is foreign too',
      'qwen-research',
      [choice('domicile', 'us')],
      81,
    ],
    ['the research licence elsewhere', 'qwen-research', [choice('domicile', 'uk')], 81],
  ])('%s', (_, licence, answers, expected) => {
    expect(level(licence, ...answers)).toBe(expected);
  });

  it('a territory that is left out counts for releases that take images alone', () => {
    const seeing = (licence: string, domicile: string) =>
      rate(
        'licence',
        [choice('domicile', domicile)],
        [release({ family: 'llama', licence, input: ['text', 'image'] })],
      ).llama.mean;
    expect(seeing('llama-3.2', 'eu')).toBe(70);
    expect(seeing('llama-3.2', 'uk')).toBe(75);
    expect(seeing('qwen-2024', 'eu')).toBe(80);
    expect(level('llama-3.2', choice('domicile', 'eu'))).toBe(75);
  });

  it('is the mean over the releases of a family that are left, and its base where none is', () => {
    const rating = rate(
      'licence',
      [],
      [
        release({ family: 'llama', licence: 'llama-3.3' }),
        release({ family: 'llama', licence: 'apache-2.0' }),
      ],
    );
    expect(rating.llama.mean).toBe(87.5);
    expect(rating.qwen.mean).toBe(base('licence').qwen.mean);
    expect(rating.llama.spread).toBe(base('licence').llama.spread);
  });
});

describe('Model range counts the sizes that are left', () => {
  const { date } = questionnaire.edition;
  const old = `${String(Number(date.slice(0, 4)) - 3)}${date.slice(4)}`;
  const twoYears = `${String(Number(date.slice(0, 4)) - 2)}${date.slice(4)}`;
  const of = (...sizes: readonly (readonly [number, string])[]) =>
    rate(
      'range',
      [],
      sizes.map(([total, releasedOn]) =>
        release({ family: 'qwen', releasedOn, parameters: { total, active: total } }),
      ),
    );

  it.each([
    [0, 0],
    [1, 50],
    [2, 80],
    [3, 95],
    [4, 100],
    [7, 100],
  ])('%s sizes are worth %s', (count, value) => {
    const sizes = Array.from({ length: count }, (_, i) => [2 ** (i + 1), date] as const);
    expect(of(...sizes).qwen.mean).toBe(value);
    expect(of(...sizes).llama.mean).toBe(0);
  });

  it('a size counts once, and half when its newest release is older than two years', () => {
    expect(of([8, date], [8.1, date]).qwen.mean).toBe(50);
    expect(of([8, old]).qwen.mean).toBe(25);
    expect(of([8, twoYears]).qwen.mean).toBe(50);
    expect(of([8, old], [8, date]).qwen.mean).toBe(50);
    expect(of([8, old], [32, date]).qwen.mean).toBe(65);
  });
});

describe('Cost follows the logarithm of the tokens', () => {
  const perLog = 100 / Math.log(16);
  const ratioOf = (tag: string) =>
    catalogue.languages.find((language) => language.tag === tag)?.tokenRatio ?? 1;
  const base = () => rate('cost', [memory(24)]);

  it.each(['zh', 'el', 'am'])('%s alone', (tag) => {
    const shift = (perLog * Math.log(ratioOf(tag))) / 2;
    const rating = rate('cost', [memory(24), languages(tag)]);
    expect(rating.qwen.mean).toBeCloseTo(Math.min(100, base().qwen.mean - shift), 0);
    expect(rating.llama.mean).toBeCloseTo(Math.max(0, base().llama.mean + shift), 0);
    expect(rating.qwen.spread).toBeCloseTo(Math.hypot(base().qwen.spread, shift / 2), 0);
    expect(rating.grounds.evidence).toContain('tokens-by-language');
    expect(rating.grounds.uncovered).toEqual([]);
  });

  it('two languages by the mean of their logarithms', () => {
    const log = (Math.log(ratioOf('zh')) + Math.log(ratioOf('el'))) / 2;
    const rating = rate('cost', [memory(24), languages('zh', 'el')]);
    expect(rating.qwen.mean).toBeCloseTo(base().qwen.mean - (perLog * log) / 2, 0);
  });

  it('no language, and one that was not measured, shift nothing', () => {
    expect(base().grounds.evidence).not.toContain('tokens-by-language');
    const tag = catalogue.languages.find(({ tokenRatio }) => tokenRatio === null)?.tag ?? '';
    const rating = rate('cost', [memory(24), languages(tag)]);
    expect(rating.qwen.mean).toBe(base().qwen.mean);
    expect(rating.qwen.spread).toBeCloseTo(Math.hypot(base().qwen.spread, (perLog * 0.25) / 2), 0);
    expect(rating.grounds.uncovered).toEqual([tag]);
    expect(rating.grounds.evidence).not.toContain('tokens-by-language');
  });
});

describe('Multilingual support says what it rests on', () => {
  const work = (shares: Readonly<Record<string, number>>) =>
    ['workloads', { kind: 'shares', shares }] as const;
  const reading = work({ documents: 100 });
  const writing = work({ tutoring: 100 });
  const found = (difference: number, spread: number): LanguageResult => ({
    difference,
    spread,
    pairs: 1,
    sources: 1,
    qwen: 1,
    llama: 1,
  });
  /** The catalogue with other results for German. */
  const where = (results: LanguageEvidence['results']): Catalogue => ({
    ...catalogue,
    languages: catalogue.languages.map((language) =>
      language.tag === 'de' ? { ...language, results } : language,
    ),
  });
  const german = (
    results: LanguageEvidence['results'],
    gib: number,
    kinds: typeof reading,
    remaining = catalogue.releases,
  ) => rate('multilingual', [memory(gib), languages('de'), kinds], remaining, where(results));

  it('a measured language: the results, split between the families about 50', () => {
    const known = catalogue.languages.find(({ tag }) => tag === 'de')?.results.understanding.medium;
    if (known === undefined || known === 'neither') throw new Error('German was not measured.');
    const rating = rate('multilingual', [memory(24), languages('de'), reading]);
    expect(rating.qwen.mean).toBeCloseTo(50 + known.difference / 2, 0);
    expect(rating.llama.mean).toBeCloseTo(50 - known.difference / 2, 0);
    expect(rating.qwen.spread).toBeCloseTo(known.spread / Math.SQRT2, 0);
    expect(rating.grounds).toEqual({
      evidence: ['by-language'],
      adjustments: [],
      uncovered: [],
      neither: { understanding: [], writing: [] },
    });
  });

  // Documents understand, tutoring writes, and an assistant does both in equal parts.
  it('understanding and writing count by the shares of the work', () => {
    const results = { understanding: { medium: found(10, 6) }, writing: { medium: found(-6, 8) } };
    const difference = (one: typeof reading) => {
      const { qwen, llama } = german(results, 24, one);
      return qwen.mean - llama.mean;
    };
    expect(difference(reading)).toBe(10);
    expect(difference(writing)).toBe(-6);
    expect(difference(work({ assistant: 100 }))).toBe(2);
    expect(difference(work({ documents: 25, tutoring: 75 }))).toBe(-2);
    expect(difference(work({ coding: 100 }))).toBe(2);
    expect(difference(work({ coding: 60, agents: 40 }))).toBe(10);
    const { qwen } = german(results, 24, work({ assistant: 100 }));
    expect(qwen.spread).toBeCloseTo(Math.sqrt((36 + 64) / 2 / 2), 1);
  });

  it('results of another size class are taken with more spread, the nearest first', () => {
    const of = (gib: number) =>
      german({ understanding: { medium: found(8, 6) }, writing: {} }, gib, reading);
    expect(of(24).qwen.mean).toBe(54);
    expect(of(24).qwen.spread).toBeCloseTo(6 / Math.SQRT2, 1);
    for (const gib of [4, 100, 4_000]) {
      expect(of(gib).qwen.mean).toBe(54);
      expect(of(gib).qwen.spread).toBeCloseTo(Math.hypot(6, 5) / Math.SQRT2, 1);
    }
  });

  it('an ability that nobody measured is unknown, whatever the other one says', () => {
    const rating = german({ understanding: { medium: found(8, 6) }, writing: {} }, 24, writing);
    expect([rating.qwen.mean, rating.llama.mean]).toEqual([50, 50]);
    expect(rating.qwen.spread).toBeCloseTo(29 / Math.SQRT2, 1);
    expect(rating.grounds.uncovered).toEqual(['de']);
  });

  it('where neither family works there is no score, and the rest counts for all', () => {
    const results = {
      understanding: { medium: found(10, 6) },
      writing: { medium: 'neither' },
    } as const;
    const both = german(results, 24, work({ assistant: 100 }));
    expect(both.qwen.mean - both.llama.mean).toBe(10);
    expect(both.grounds.neither).toEqual({ understanding: [], writing: ['de'] });
    expect(both.grounds.uncovered).toEqual([]);
    const none = german(results, 24, writing);
    expect(none.qwen).toEqual(none.llama);
    expect(none.qwen.spread).toBeCloseTo(29 / Math.SQRT2, 1);
    expect(none.grounds.neither.writing).toEqual(['de']);
  });

  it('what does not work does not at a smaller size, and may at a larger one', () => {
    const results = { understanding: {}, writing: { medium: 'neither' } } as const;
    expect(german(results, 4, writing).grounds.neither.writing).toEqual(['de']);
    const larger = german(results, 100, writing);
    expect(larger.grounds.neither.writing).toEqual([]);
    expect(larger.grounds.uncovered).toEqual(['de']);
  });

  it('ten points more where only generations are left that were not measured', () => {
    const results = { understanding: { medium: found(8, 6) }, writing: {} };
    const older = catalogue.releases.filter(
      ({ family, generation }) => family === 'llama' || generation === 'Qwen2.5',
    );
    expect(german(results, 24, reading).qwen.spread).toBeCloseTo(6 / Math.SQRT2, 1);
    expect(german(results, 24, reading, older).qwen.spread).toBeCloseTo(
      Math.hypot(6, 10) / Math.SQRT2,
      1,
    );
  });

  it('a language without results: the lists of the releases left, and its name', () => {
    const rating = rate('multilingual', [memory(24), languages('haw')]);
    expect([rating.qwen.mean, rating.llama.mean]).toEqual([60, 40]);
    expect(rating.qwen.spread).toBe(16);
    expect(rating.grounds.uncovered).toEqual(['haw']);
    expect(rating.grounds.evidence).toEqual(base('multilingual').evidence);
    const none = rate('multilingual', [memory(24), languages('haw')], []);
    expect([none.qwen.mean, none.llama.mean]).toEqual([40, 40]);
    const unlisted = rate(
      'multilingual',
      [memory(24), languages('haw')],
      [release({ family: 'qwen', languages: { count: 100, list: null } })],
    );
    expect(unlisted.qwen.mean).toBe(40);
  });

  it('both, where some are measured and some are not', () => {
    const { grounds } = rate('multilingual', [memory(24), languages('de', 'haw')]);
    expect(grounds.evidence).toEqual(['by-language', ...base('multilingual').evidence]);
  });

  it('no language at all: the base scores', () => {
    const rating = rate('multilingual', [memory(24)]);
    expect(rating.qwen.mean).toBe(base('multilingual').qwen.mean);
  });
});

describe('Scores and their adjustments', () => {
  it('take each adjustment whose condition holds, with its evidence and name, and no other', () => {
    const { scoring } = catalogue;
    const strict = scoring.reasoning.adjustments.find(({ id }) => id === 'faithfulLarge');
    const answer = (option: string) => choice('faithfulness', option);
    const without = rate('reasoning', [memory(48), answer('low')]);
    const withIt = rate('reasoning', [memory(48), answer('strict')]);
    expect(without.grounds.adjustments).toEqual([]);
    expect(withIt.qwen.mean).toBeCloseTo(without.qwen.mean + (strict?.qwen ?? 0), 9);
    expect(withIt.grounds.adjustments).toEqual(['faithfulLarge']);
    expect(withIt.grounds.evidence).toEqual([
      ...without.grounds.evidence,
      ...(strict?.evidence ?? []),
    ]);
  });

  it('add their spreads in quadrature, to the age of the evidence too', () => {
    const { selfHosting } = catalogue.scoring;
    const when = { answer: 'concurrency', atLeast: 20 } as const;
    const because = { en: 'x' };
    const sharing = { id: 'sharing', when, qwen: -5, llama: 0, spread: 4, evidence: [], because };
    const where: Catalogue = {
      ...catalogue,
      scoring: { ...catalogue.scoring, selfHosting: { ...selfHosting, adjustments: [sharing] } },
    };
    const people = (value: number) => ['concurrency', { kind: 'number', value }] as const;
    const [few, many] = [5, 50].map((value) =>
      rate('selfHosting', [people(value)], catalogue.releases, where),
    );
    const spread = Math.hypot(8, (5 * selfHosting.age) / Math.SQRT2);
    expect(few?.llama.spread).toBeCloseTo(spread, 1);
    expect(many?.llama.spread).toBeCloseTo(Math.hypot(spread, sharing.spread), 1);
    expect(many?.qwen.mean).toBeCloseTo((few?.qwen.mean ?? 0) - 5, 9);
  });
});

describe('A checklist', () => {
  const item = { claim: 'x', what: { en: 'x' }, only: null };

  // A ratio of r gives ±50·ln r / 2 / ln 16: of 256 the whole scale, of 16 half of it.
  it.each<[string, ChecklistItem, number, number]>([
    ['as many', { ...item, as: 'more', qwen: 7, llama: 7 }, 50, 50],
    ['sixteen times as many', { ...item, as: 'more', qwen: 32, llama: 2 }, 75, 25],
    ['256 times as many', { ...item, as: 'more', qwen: 1, llama: 256 }, 0, 100],
    ['beyond the anchors', { ...item, as: 'more', qwen: 1e6, llama: 1 }, 100, 0],
    ['as it comes to nothing', { ...item, as: 'can', qwen: 'yes', llama: 'no' }, 100, 0],
    ['a workaround', { ...item, as: 'can', qwen: 'workaround', llama: 'yes' }, 50, 100],
  ])('%s', (_, one, qwen, llama) => {
    const scores = itemScores(one);
    expect(scores.qwen).toBeCloseTo(qwen, 9);
    expect(scores.llama).toBeCloseTo(llama, 9);
  });

  it('is averaged in equal parts over the items that bear on the answers', () => {
    const only = { when: { answer: 'team', in: ['mature'] }, whom: { en: 'x' } } as const;
    const where = resting('tooling', {
      from: 'checklist',
      spread: 6,
      items: [
        { ...item, claim: 'one', as: 'can', qwen: 'yes', llama: 'yes' },
        {
          ...item,
          claim: 'two',
          as: 'can',
          qwen: 'no',
          llama: 'yes',
          only: { ...only, when: { ...only.when, in: ['mature'] } },
        },
      ],
    });
    const [team, other] = [choice('team', 'mature'), choice('team', 'capable')];
    const all = rate('tooling', [team], catalogue.releases, where);
    expect([all.qwen, all.llama]).toEqual([
      { mean: 50, spread: 6 },
      { mean: 100, spread: 6 },
    ]);
    expect(all.grounds.evidence).toEqual(['one', 'two']);
    const some = rate('tooling', [other], catalogue.releases, where);
    expect([some.qwen.mean, some.grounds.evidence]).toEqual([100, ['one']]);
    expect(ratingRules.tooling.reads(where)).toEqual(['team']);
  });
});

describe('What was measured', () => {
  const found = (difference: number, spread: number) => ({
    difference,
    spread,
    table: null,
    tested: null,
    restsOnOne: false,
    evidence: [`at ${String(difference)}`],
  });
  const where = (classes: MeasuredBasis['classes']) =>
    resting('coding', { from: 'measured', table: null, classes });
  const at = (gib: number, classes: MeasuredBasis['classes']) =>
    rate('coding', [memory(gib)], catalogue.releases, where(classes));

  it('is split between the families at the size class of the hardware', () => {
    const classes = { medium: found(12, 10), large: found(-8, 6) };
    const rating = at(24, classes);
    expect([rating.qwen.mean, rating.llama.mean]).toEqual([56, 44]);
    expect(rating.qwen.spread).toBeCloseTo(10 / Math.SQRT2, 1);
    expect(rating.llama.spread).toBe(rating.qwen.spread);
    expect(rating.grounds.evidence).toEqual(['at 12']);
    expect(at(100, classes).qwen.mean).toBe(46);
    expect(at(100, classes).qwen.spread).toBeCloseTo(6 / Math.SQRT2, 1);
  });

  it.each<[number, MeasuredBasis['classes'], number]>([
    [4, { medium: found(12, 10), large: found(-8, 10) }, 12],
    [4, { large: found(-8, 10), frontier: found(2, 10) }, -8],
    [4, { frontier: found(2, 10) }, 2],
    [24, { small: found(12, 10), large: found(-8, 10) }, 12],
    [24, { large: found(-8, 10), frontier: found(2, 10) }, -8],
    [100, { medium: found(12, 10), frontier: found(2, 10) }, 12],
    [100, { small: found(12, 10), frontier: found(2, 10) }, 2],
    [400, { large: found(12, 10), medium: found(2, 10) }, 12],
    [400, { medium: found(12, 10), small: found(2, 10) }, 12],
  ])('is taken from the nearest size where there is none: %d GiB', (gib, classes, difference) => {
    const rating = at(gib, classes);
    expect(rating.qwen.mean - rating.llama.mean).toBe(difference);
    expect(rating.qwen.spread).toBeCloseTo(Math.hypot(10, 5) / Math.SQRT2, 1);
  });

  it('is even and as wide as can be where nothing was measured at any size', () => {
    const rating = at(24, {});
    expect([rating.qwen.mean, rating.llama.mean]).toEqual([50, 50]);
    expect(rating.qwen.spread).toBeCloseTo(29 / Math.SQRT2, 1);
    expect(rating.grounds.evidence).toEqual([]);
  });
});

describe('What rules and gates read', () => {
  it.each<[CriterionId, readonly string[]]>([
    ['licence', ['distribution', 'customisation', 'distillation', 'domicile', 'gates']],
    ['multilingual', ['languages', 'workloads', 'hardware', 'gates']],
    ['range', ['gates']],
    ['coding', ['hardware', 'gates']],
    ['fineTuning', ['customisation', 'engines', 'existing']],
    ['governance', ['domicile', 'vendorPolicy']],
    ['tooling', ['workloads', 'engines', 'existing']],
  ])('%s', (id, reads) => {
    expect(ratingRules[id].reads(catalogue)).toEqual(reads);
  });

  it('cost reads the languages and what its adjustments read', () => {
    const reads = ratingRules.cost.reads(catalogue);
    expect(reads[0]).toBe('languages');
    expect(reads.length).toBeGreaterThan(1);
  });

  it.each<[Parameters<typeof questionsIn>[0], readonly QuestionId[]]>([
    [{ answer: 'team', in: ['mature'] }, ['team']],
    [{ answer: 'scale', atLeast: 5 }, ['scale']],
    [{ sizeClass: ['small'] }, ['hardware']],
    [{ workload: 'coding', atLeast: 5 }, ['workloads']],
    [{ languages: 'englishOnly' }, ['languages']],
    [{ not: { sizeClass: ['small'] } }, ['hardware']],
    [{ all: [{ sizeClass: ['small'] }, { languages: 'englishOnly' }] }, ['hardware', 'languages']],
    [{ any: [{ answer: 'team', in: ['mature'] }, { sizeClass: ['small'] }] }, ['team', 'hardware']],
  ])('a condition %o', (condition, reads) => {
    expect(questionsIn(condition)).toEqual(reads);
  });
});

describe('Memory and classes', () => {
  it('98 % of what the box says, where no log shows what a program has', () => {
    const [first] = catalogue.accelerators;
    if (first === undefined) throw new Error('no accelerator');
    expect(usableGiB({ ...first, usableGiB: null, memoryGB: 100 })).toBe(98);
    expect(usableGiB({ ...first, usableGiB: 44, memoryGB: 100 })).toBe(44);
    expect(
      memoryOf(
        { mode: 'accelerators', items: [{ accelerator: 'none such', count: 2 }] },
        catalogue,
      ),
    ).toEqual({ ok: true, value: 0 });
  });

  it('an assumed class is the class, without hardware; nothing named is large', () => {
    const assumed = contextWith([['hardware', { kind: 'assumed', sizeClass: 'small' }]]);
    expect(assumed).toMatchObject({ sizeClass: 'small', hardware: null });
    expect(contextWith([])).toMatchObject({ sizeClass: 'large', hardware: null });
  });

  it('questions of several choices stand in with each option alone', () => {
    const engines = questionnaire.questions.find(({ id }) => id === 'engines');
    const stand = engines === undefined ? [] : standIns(engines);
    expect(stand).toHaveLength(9);
    expect(stand[1]).toEqual({ kind: 'choices', options: ['vllm'] });
  });
});
