import { describe, expect, it } from 'vitest';
import type { CriterionId, SizeClass } from '../../src/catalogue/model';
import { abilities } from '../../src/core/languages';
import { emptySheet, type Answer, type Sheet } from '../../src/decision';
import { assembled, world } from '../fixtures/world';
import { university } from '../stories/institutions';
import { decide, sum } from './support';

const { catalogue } = world;

/** Main memory that holds each class of models. */
const memory: Readonly<Record<Exclude<SizeClass, 'frontier'>, number>> = {
  small: 6,
  medium: 24,
  large: 120,
};
const sizes = ['small', 'medium', 'large'] as const;

const inLanguages = (tags: readonly string[], size: keyof typeof memory): Sheet => ({
  ...university,
  answers: {
    ...university.answers,
    languages: { kind: 'languages', primary: tags, secondary: [] },
    hardware: { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: memory[size] } },
    // Any engine, as some run on no main memory.
    engines: { kind: 'unsure' },
  },
});

const ratingOf = (sheet: Sheet, id: CriterionId) => {
  const found = decide(sheet).criteria.find(({ criterion }) => criterion === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const multilingual = (tag: string, size: keyof typeof memory) =>
  ratingOf(inLanguages([tag], size), 'multilingual');

const isMeasured = ({ results }: (typeof catalogue.languages)[number]): boolean =>
  abilities.some((ability) => Object.keys(results[ability]).length > 0);
const listed = catalogue.languages.filter((one) => !isMeasured(one) && one.lists.length > 0);
const unknown = catalogue.languages.filter((one) => !isMeasured(one) && one.lists.length === 0);

describe('Multilingual support moves as the data say', () => {
  it.each(listed.map(({ tag }) => tag))('%s: lists alone, with a wide spread', (tag) => {
    for (const size of sizes) {
      const rating = multilingual(tag, size);
      expect([0, 20, -20]).toContain(Math.round(rating.difference));
      expect(rating.spread).toBeGreaterThan(20);
      expect(rating.grounds.uncovered).toEqual([tag]);
    }
  });

  it('a language on no list and in no result is as wide, and favours neither', () => {
    expect(unknown.map(({ tag }) => tag)).toContain('la');
    for (const { tag } of unknown) {
      const rating = multilingual(tag, 'medium');
      expect(rating.difference).toBe(0);
      expect(rating.spread).toBeGreaterThan(20);
    }
  });

  it('a primary language counts twice a secondary one', () => {
    const ca = multilingual('ca', 'medium').difference;
    const de = multilingual('de', 'medium').difference;
    const sheet: Sheet = {
      ...inLanguages(['ca'], 'medium'),
      answers: {
        ...inLanguages(['ca'], 'medium').answers,
        languages: { kind: 'languages', primary: ['ca'], secondary: ['de'] },
      },
    };
    expect(ratingOf(sheet, 'multilingual').difference).toBeCloseTo((2 * ca + de) / 3, 0);
  });
});

describe('Cost follows the tokens of the languages', () => {
  const english = () => ratingOf(inLanguages(['en'], 'medium'), 'cost').difference;

  it.each(['zh', 'he'])('%s is cheaper on Qwen', (tag) => {
    expect(ratingOf(inLanguages([tag], 'medium'), 'cost').difference).toBeGreaterThan(english());
  });

  it.each(['el', 'hi', 'fa', 'uk', 'cs'])('%s is cheaper on Llama', (tag) => {
    expect(ratingOf(inLanguages([tag], 'medium'), 'cost').difference).toBeLessThan(english());
  });

  it('a language whose tokens were not measured shifts nothing and is wider', () => {
    const tag = catalogue.languages.find(({ tokenRatio }) => tokenRatio === null)?.tag ?? '';
    const rating = ratingOf(inLanguages([tag], 'medium'), 'cost');
    const base = ratingOf(inLanguages(['en'], 'medium'), 'cost');
    expect(rating.spread).toBeGreaterThan(base.spread);
    expect(rating.grounds.uncovered).toContain(tag);
  });
});

describe('One answer changes what the licence or the data say, and nothing else', () => {
  const company: Sheet = {
    ...university,
    answers: {
      ...university.answers,
      orgType: { kind: 'choice', option: 'company' },
      domicile: { kind: 'choice', option: 'us' },
      licensePolicy: { kind: 'choice', option: 'indifferent' },
      customisation: { kind: 'choice', option: 'none' },
      hardware: {
        kind: 'hardware',
        hardware: { mode: 'accelerators', items: [{ accelerator: 'h100-sxm', count: 8 }] },
      },
    },
  };
  const changed = (question: keyof Sheet['answers'], answer: Answer, sheet = company) => {
    const [before, after] = [
      decide(sheet),
      decide({ ...sheet, answers: { ...sheet.answers, [question]: answer } }),
    ];
    return {
      scores: after.criteria.flatMap((one, i) =>
        one.qwen.mean !== before.criteria[i]?.qwen.mean ||
        one.llama.mean !== before.criteria[i]?.llama.mean
          ? [one.criterion]
          : [],
      ),
      gates: after.gates.flatMap((one, i) =>
        one.outcome === before.gates[i]?.outcome ? [] : [`${one.gate} ${one.outcome}`],
      ),
    };
  };

  it('a seat in the Union instead of the United States', () => {
    expect(changed('domicile', { kind: 'choice', option: 'eu' })).toEqual({
      scores: ['range', 'licence', 'governance'],
      gates: ['eu-multimodal fails'],
    });
  });

  it('more than 700 million people a month', () => {
    const { scores, gates } = changed('scale', { kind: 'number', value: 800_000_000 });
    expect(gates).toEqual(['llama-700m fails', 'qwen-100m fails']);
    for (const id of scores) expect(['multilingual', 'range', 'licence']).toContain(id);
  });

  it('outputs that train other models', () => {
    expect(changed('customisation', { kind: 'choice', option: 'distillation' })).toEqual({
      scores: ['licence'],
      gates: [],
    });
  });

  it('eight large accelerators instead of one small one', () => {
    const small: Sheet = {
      ...company,
      answers: {
        ...company.answers,
        hardware: { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } },
      },
    };
    const { scores, gates } = changed(
      'hardware',
      company.answers.hardware ?? { kind: 'unsure' },
      small,
    );
    const bySize = ['reasoning', 'multilingual', 'coding', 'range', 'licence', 'cost'];
    // What runs on processors alone is one item of the list for self-hosting.
    for (const id of scores) expect([...bySize, 'selfHosting']).toContain(id);
    // The largest releases fit neither, so the gate itself still fails for some.
    expect(gates).toEqual([]);
    const left = (sheet: Sheet) =>
      decide(sheet).releases.filter(({ outcome }) => outcome !== 'fails').length;
    expect(left(company)).toBeGreaterThan(left(small) + 10);
  });
});

describe('Evidence that is older is less certain', () => {
  it('five points a year, in quadrature, on the difference', () => {
    const { scoring } = catalogue;
    const older = {
      ...world,
      catalogue: {
        ...catalogue,
        scoring: { ...scoring, coding: { ...scoring.coding, age: scoring.coding.age + 2 } },
      },
    };
    const now = decide(university).criteria.find(({ criterion }) => criterion === 'coding');
    const then = decide(university, older).criteria.find(({ criterion }) => criterion === 'coding');
    const { age } = scoring.coding;
    const { basis } = scoring.coding;
    const base = basis.from === 'measured' ? (basis.classes.large?.spread ?? 0) : 0;
    // The Llama that would be run was tested; of Qwen another generation would be.
    const others = 10;
    expect(now?.spread).toBeCloseTo(Math.hypot(base, others, 5 * age), 0);
    expect(then?.spread).toBeCloseTo(Math.hypot(base, others, 5 * (age + 2)), 0);
  });

  it('the age is that of the claims that the scores cite, by whole months', {
    tags: 'thorough',
  }, () => {
    const { claims } = assembled.claims.coding;
    const month = (date = '') => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
    const cited = ['aider', 'aider-edit', 'lmarena-coding', 'livebench-coding'];
    const more = ['livebench-coding-medium', 'qwen3-coding', 'qwen25-coding'];
    const ages = [...cited, ...more].map(
      (id) =>
        month(catalogue.questionnaire.edition.date) -
        month(claims.find((claim) => claim.id === id)?.asOf),
    );
    expect(catalogue.scoring.coding.age).toBeCloseTo(sum(ages) / 12 / ages.length, 9);
    expect(decide(emptySheet).coverage).toBeCloseTo(1, 9);
  });
});
