import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import {
  intervalOf,
  recommend,
  type Answer,
  type Recommendation,
  type Sheet,
  type DecisionWorld,
} from '../../src/decision';
import { doubtOf, referencesOf, worthOf } from '../../src/decision/explain';
import { slotsOf, type AssumedAnswer } from '../../src/decision/questions/completions';
import { contextOf } from '../../src/decision/questions/context';
import { ratingRules } from '../../src/decision/ratings';
import { holds } from '../fixtures/property';
import { mostlyAnswered } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, university } from '../stories/institutions';
import { decide, sum, without } from './support';

const { catalogue } = world;
const { questionnaire } = catalogue;
const mean = (values: readonly number[]) => sum(values) / values.length;

/** A world in which nothing was remembered yet. */
const fresh = (): DecisionWorld => ({ ...world, catalogue: { ...catalogue } });

const isAnswer = (answer: AssumedAnswer): answer is Answer & AssumedAnswer =>
  answer.kind !== 'assumed';

/** Every closed sheet that an open one may turn out to be. */
const readings = (sheet: Sheet): Sheet[] =>
  slotsOf(questionnaire, sheet)
    .filter(({ open }) => open)
    .reduce<Sheet[]>(
      (sheets, { question, answers }) =>
        sheets.flatMap((one) =>
          answers
            .filter(isAnswer)
            .map((answer) => ({ ...one, answers: { ...one.answers, [question.id]: answer } })),
        ),
      [sheet],
    );

const stands = ({ families }: Recommendation) =>
  families.qwen !== 'out' && families.llama !== 'out';

const company: Sheet = {
  ...hospital,
  answers: { ...hospital.answers, orgType: { kind: 'choice', option: 'company' } },
};

describe('An open sheet is the mean of what it may turn out to be', () => {
  it.each<[string, Sheet, readonly QuestionId[]]>([
    ['two questions that move weights and scores', university, ['team', 'reasoningDepth']],
    ['questions that gates read', agency, ['vendorPolicy', 'licensePolicy']],
    ['where a family is out in some', company, ['domicile', 'faithfulness']],
    [
      'own scores and moved points beside',
      {
        ...university,
        points: { coding: 7 },
        overrides: { cost: { qwen: 31, llama: 62, spread: 9, reason: 'own' } },
      },
      ['team', 'roadmap'],
    ],
  ])('%s', (_, sheet, questions) => {
    const open = without(sheet, ...questions);
    const now = decide(open);
    const all = readings(open).map((one) => decide(one));
    const scored = all.some(stands) ? all.filter(stands) : all;
    expect(now.completions).toEqual({ count: all.length, exact: true });
    expect(now.open).toEqual(
      questionnaire.questions.map(({ id }) => id).filter((id) => questions.includes(id)),
    );
    expect(now.lead).toBeCloseTo(mean(scored.map(({ lead }) => lead)), 9);
    expect(now.up).toBeCloseTo(mean(scored.map(({ up }) => up)), 9);
    for (const side of ['qwen', 'llama', 'neither'] as const) {
      expect(now.chance[side]).toBeCloseTo(mean(all.map(({ chance }) => chance[side])), 9);
    }
    now.criteria.forEach((criterion, i) => {
      const parts = scored.flatMap((one) => one.criteria[i] ?? []);
      for (const family of ['qwen', 'llama'] as const) {
        expect(criterion[family].mean).toBeCloseTo(mean(parts.map((part) => part[family].mean)), 9);
        expect(criterion[family].spread).toBeCloseTo(
          Math.sqrt(mean(parts.map((part) => part[family].spread ** 2))),
          9,
        );
      }
      expect(criterion.contribution).toBeCloseTo(mean(parts.map((part) => part.contribution)), 9);
      expect(criterion.points).toBeCloseTo(mean(parts.map((part) => part.points)), 9);
      for (const kind of ['evidence', 'adjustments', 'uncovered'] as const) {
        expect([...criterion.grounds[kind]].sort()).toEqual(
          [...new Set(parts.flatMap((part) => part.grounds[kind]))].sort(),
        );
      }
    });
    for (const { question, contribution, open: unsettled } of now.answers) {
      const parts = scored.map(
        (one) => one.answers.find((part) => part.question === question)?.contribution ?? 0,
      );
      expect(contribution).toBeCloseTo(mean(parts), 9);
      expect(unsettled).toBe(questions.some((one) => one === question));
    }
  });
});

describe('A closed sheet', () => {
  const rated = (sheet: Sheet) => {
    const answers = new Map(
      slotsOf(questionnaire, sheet).flatMap(({ question, answers: [answer] }) =>
        answer === undefined ? [] : [[question.id, answer] as const],
      ),
    );
    const { releases } = decide(sheet);
    const remaining = catalogue.releases.filter(
      ({ id }) => releases.find(({ release }) => release === id)?.outcome !== 'fails',
    );
    const context = contextOf(catalogue, answers);
    return questionnaire.criteria.map(({ id }) =>
      ratingRules[id].rate({ catalogue, context, remaining }),
    );
  };

  it.each(Object.entries({ university, agency, hospital }))(
    'has the scores of the rules: %s',
    (_, sheet) => {
      const ratings = rated(sheet);
      decide(sheet).criteria.forEach(({ qwen, llama, grounds, overridden }, i) => {
        expect({ qwen, llama, grounds }).toEqual(ratings[i]);
        expect(overridden).toBe(false);
      });
    },
  );

  it('takes own scores in place of the rules, half of their variance to each family', () => {
    const own = decide({
      ...university,
      overrides: { coding: { qwen: 80, llama: 20, spread: 10, reason: 'own' } },
    });
    const coding = own.criteria.find(({ criterion }) => criterion === 'coding');
    expect(coding).toMatchObject({
      qwen: { mean: 80, spread: 10 / Math.SQRT2 },
      llama: { mean: 20, spread: 10 / Math.SQRT2 },
      spread: 10,
      grounds: { evidence: [], adjustments: [], uncovered: [] },
      overridden: true,
    });
    expect(own.criteria.filter(({ overridden }) => overridden)).toHaveLength(1);
    // No evidence stands behind own scores, and the coverage says so.
    expect(own.coverage).toBeCloseTo(decide(university).coverage - (coding?.weight ?? 0), 9);
  });

  it('says what base and moved points add, beside the answers', () => {
    const moved = decide({ ...university, points: { licence: 9, cost: 0 } });
    const answers = new Map(moved.answers.map((one) => [one.question, one]));
    expect(answers.get('base')).toMatchObject({ open: false });
    expect(answers.get('moved')).toMatchObject({ open: false });
    expect(answers.get('moved')?.contribution).not.toBe(0);
    expect(
      decide(university).answers.find(({ question }) => question === 'moved')?.contribution ?? 0,
    ).toBe(0);
    expect(sum(moved.answers.map(({ contribution }) => contribution))).toBeCloseTo(moved.lead, 9);
  });

  it('names the size class of hardware that is named, and of no other', () => {
    const at = (answer: Answer) =>
      decide({ ...university, answers: { ...university.answers, hardware: answer } }).sizeClass;
    const cpu = (memoryGiB: number): Answer => ({
      kind: 'hardware',
      hardware: { mode: 'cpu', memoryGiB },
    });
    expect([at(cpu(4)), at(cpu(24)), at(cpu(100)), at(cpu(400))]).toEqual([
      'small',
      'medium',
      'large',
      'frontier',
    ]);
    expect(at({ kind: 'hardware', hardware: { mode: 'undecided' } })).toBeNull();
    expect(decide(without(university, 'hardware')).sizeClass).toBeNull();
  });

  it('has no price where two families cannot be run, and the default where it is open', () => {
    expect(decide(agency).split.cost).toBe(Number.POSITIVE_INFINITY);
    const { defaults } = questionnaire.prices;
    expect(decide(without(agency, 'twoFamilies', 'pilot')).split.cost).toBe(defaults.split);
    expect(decide(without(agency, 'twoFamilies', 'pilot')).pilot.cost).toBe(defaults.pilot);
  });
});

describe('What is remembered between sheets changes nothing', { tags: 'thorough' }, () => {
  const shown = (one: Recommendation) =>
    JSON.stringify([one.criteria, one.releases, one.lead, one.chance]);

  it('a sheet gives the same in a world that saw others and in one that saw none', () => {
    holds(
      fc.property(mostlyAnswered, (sheet) => {
        expect(shown(decide(sheet))).toBe(shown(decide(sheet, fresh())));
      }),
      { atLeast: 30, seed: 41 },
    );
  });

  it('one changed answer after another', { tags: 'thorough' }, () => {
    const used = fresh();
    decide(university, used);
    for (const { question, answers } of slotsOf(questionnaire, { ...university, answers: {} })) {
      const other = answers.find(
        (answer) => JSON.stringify(answer) !== JSON.stringify(university.answers[question.id]),
      );
      if (other === undefined || !isAnswer(other)) continue;
      const sheet = { ...university, answers: { ...university.answers, [question.id]: other } };
      expect(shown(decide(sheet, used))).toBe(shown(decide(sheet, fresh())));
    }
    for (const tokens of [1024, 100_000, 1_000_000]) {
      const sheet: Sheet = {
        ...university,
        answers: { ...university.answers, context: { kind: 'number', value: tokens } },
      };
      expect(shown(decide(sheet, used))).toBe(shown(decide(sheet, fresh())));
    }
  });
});

describe('Points that cannot be raced', () => {
  it('are refused by name', () => {
    const points = Object.fromEntries(questionnaire.criteria.map(({ id }) => [id, 0]));
    expect(() => decide({ ...university, points })).toThrow(/points/);
  });
});

describe('A recommendation is plain data', () => {
  it('that is the same after it was cloned, and explains itself as before', () => {
    const result = recommend(world, university);
    if (!result.ok) throw new Error(result.problem.field);
    const copy = structuredClone(result.value);
    expect(copy).toEqual(result.value);
    expect(doubtOf(copy)).toEqual(doubtOf(result.value));
    expect(worthOf(copy)).toEqual(worthOf(result.value));
    expect(referencesOf(copy)).toEqual(referencesOf(result.value));
    expect(intervalOf(copy)).toEqual(intervalOf(result.value));
  });
});
