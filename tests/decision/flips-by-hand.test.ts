import { describe, expect, it } from 'vitest';
import type { Gate, QuestionId } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { emptySheet, type Sheet } from '../../src/decision';
import { slotsOf } from '../../src/decision/questions/completions';
import { isSameVerdict } from '../../src/decision/recommend/verdict';
import { changedSheet, changesOf, type Change } from '../../src/decision/search/changes';
import { relaxationsSteps } from '../../src/decision/search/relaxations';
import { singleFlipsSteps } from '../../src/decision/search/single-flips';
import { cheapestShift, tippingPoints } from '../../src/decision/search/tipping';
import { askingFor, gate, where } from '../fixtures/small-world';
import { university } from '../stories/institutions';
import { decide } from './support';

const choice = (option: string) => ({ kind: 'choice', option }) as const;

/** Own scores that put Qwen ahead by so much on each criterion. */
const ahead = (by: number, answers: Sheet['answers']): Sheet => ({
  ...emptySheet,
  answers,
  overrides: Object.fromEntries(
    where().catalogue.questionnaire.criteria.map(({ id }) => [
      id,
      { qwen: 50 + by, llama: 50, spread: 1, reason: 'own' },
    ]),
  ),
});

const named = (changes: readonly Change[]): string =>
  changes
    .map(
      ({ question, answer }) => `${question} ${'option' in answer ? answer.option : answer.kind}`,
    )
    .join(', ');

const answer = (
  question: 'team' | 'roadmap' | 'strictness' | 'domicile',
  ...options: string[]
) => ({
  answer: question,
  in: options,
});

describe('Single answers that give another verdict', () => {
  const ids: readonly QuestionId[] = ['orgType', 'team', 'roadmap', 'twoFamilies', 'pilot'];
  const world = askingFor(
    ids,
    gate('team', {
      when: answer('team', 'mature'),
      releases: { family: 'qwen' },
      outcome: 'fails',
    }),
    gate('roadmap', {
      when: answer('roadmap', 'essential', 'preferred'),
      releases: { family: 'qwen' },
      outcome: 'ruling',
    }),
  );
  const answers = {
    orgType: choice('company'),
    team: choice('capable'),
    roadmap: choice('unimportant'),
    twoFamilies: choice('easy'),
    pilot: choice('noTime'),
  };
  const flips = (sheet: Sheet) =>
    runToEnd(singleFlipsSteps(world, sheet, decide(sheet, world))).map(
      ({ change, recommendation }) => [named([change]), recommendation.verdict.kind],
    );

  it('are found, those that are decided at a table first', () => {
    expect(flips(ahead(10, answers))).toEqual([
      ['roadmap preferred', 'conditional'],
      ['roadmap essential', 'conditional'],
      ['team mature', 'adopt'],
    ]);
  });

  it('are tried to prices too, and to no question that is open or that nobody changes', () => {
    // A lead near nothing: a trial is worth more than it costs.
    const near = ahead(0, answers);
    const found = flips(near).map(([change]) => change);
    expect(found).not.toContain('orgType university');
    const { team: _, ...open } = answers;
    expect(flips({ ...ahead(10, open) }).map(([change]) => change)).not.toContain('team mature');
    const now = decide(ahead(0.2, answers), world);
    const welcome = { ...answers, pilot: choice('welcome') };
    const then = decide(ahead(0.2, welcome), world);
    const isOther = !isSameVerdict(then.verdict, now.verdict);
    expect(flips(ahead(0.2, answers)).some(([change]) => change === 'pilot welcome')).toBe(isOther);
  });

  it('are all that recommend another thing, and no others', () => {
    for (const by of [-10, -0.3, 0, 0.3, 10]) {
      const sheet = ahead(by, answers);
      const now = decide(sheet, world);
      const prices = (['twoFamilies', 'pilot'] as const).flatMap((question) =>
        world.catalogue.questionnaire.questions.flatMap((one): Change[] =>
          one.id === question && one.kind === 'choice'
            ? one.options
                .filter(({ id }) => id !== answers[question].option)
                .map(({ id }) => ({ question, answer: choice(id) }))
            : [],
        ),
      );
      const changes = [...changesOf(slotsOf(world.catalogue.questionnaire, sheet)), ...prices];
      const expected = changes.filter((change) => {
        const changed = changedSheet(sheet, [change]);
        return changed !== null && !isSameVerdict(decide(changed, world).verdict, now.verdict);
      });
      expect(new Set(flips(sheet).map(([change]) => change))).toEqual(
        new Set(expected.map((change) => named([change]))),
      );
    }
  });
});

describe('The fewest requirements to relax', () => {
  const ids: readonly QuestionId[] = ['team', 'roadmap', 'strictness', 'customisation', 'domicile'];
  const bars = (
    id: 'team' | 'roadmap' | 'strictness' | 'domicile',
    option: string,
    family?: 'qwen' | 'llama',
  ) =>
    gate(`${id} ${option} ${family ?? ''}`, {
      when: answer(id, option),
      releases: family === undefined ? {} : { family },
      outcome: 'fails',
    });
  const answers = {
    team: choice('mature'),
    roadmap: choice('essential'),
    strictness: choice('strict'),
    customisation: choice('none'),
    domicile: choice('eu'),
  };
  const relaxed = (sheet: Sheet, ...gates: Gate[]) =>
    runToEnd(relaxationsSteps(askingFor(ids, ...gates), sheet));
  const sets = (sheet: Sheet, ...gates: Gate[]) =>
    relaxed(sheet, ...gates).map(({ changes }) => named(changes));
  const sheet = ahead(10, answers);

  it('are single ones where those do it, each with what then comes out', () => {
    const found = relaxed(sheet, bars('team', 'mature'));
    expect(found.map(({ changes }) => named(changes))).toEqual(['team beginning', 'team capable']);
    expect(found.map(({ recommendation }) => recommendation?.verdict.kind)).toEqual([
      'adopt',
      'adopt',
    ]);
    // One family is enough.
    expect(sets(sheet, bars('team', 'mature'), bars('roadmap', 'essential', 'llama'))).toEqual([
      'team beginning',
      'team capable',
    ]);
  });

  it('are pairs or three together where none of fewer does it, each set once', () => {
    const two = [bars('team', 'mature'), bars('roadmap', 'essential')];
    const pairs = ['unimportant', 'preferred'].flatMap((roadmap) =>
      ['beginning', 'capable'].map((team) => `roadmap ${roadmap}, team ${team}`),
    );
    expect(
      new Set(sets(sheet, ...two).map((set) => set.split(', ').toSorted().join(', '))),
    ).toEqual(new Set(pairs));
    expect(sets(sheet, ...two)).toHaveLength(4);
    const three = sets(sheet, ...two, bars('strictness', 'strict'));
    expect(three).toHaveLength(8);
    expect(new Set(three).size).toBe(8);
    expect(three.every((set) => set.split(', ').length === 3)).toBe(true);
  });

  it('are none where nobody can change what bars, or four would be needed', () => {
    expect(sets(sheet, bars('domicile', 'eu'))).toEqual([]);
    expect(
      sets(
        sheet,
        bars('team', 'mature'),
        bars('roadmap', 'essential'),
        bars('strictness', 'strict'),
        bars('domicile', 'eu'),
      ),
    ).toEqual([]);
  });

  it('are looked for while no more than 64 completions are open, any of which may leave a family', () => {
    const { strictness: _, ...open } = answers;
    const found = sets(
      { ...sheet, answers: open },
      bars('team', 'mature'),
      bars('strictness', 'light'),
    );
    expect(found).toContain('team beginning');
    expect(relaxed({ ...sheet, answers: {} }, bars('team', 'mature'))).toEqual([]);
  });
});

describe('Where one criterion would turn the lead', () => {
  const base = () => {
    const now = decide(university);
    const [one] = now.criteria;
    if (one === undefined) throw new Error('no criterion');
    const made = (
      open: readonly QuestionId[],
      ...rows: readonly (readonly [points: number, difference: number])[]
    ) => {
      const total = rows.reduce((sum, [points]) => sum + points, 0);
      const criteria = rows.map(([points, difference], i) => ({
        ...one,
        criterion: now.criteria[i]?.criterion ?? one.criterion,
        points,
        weight: points / total,
        difference,
        contribution: (points * difference) / total,
      }));
      const lead = criteria.reduce((sum, { contribution }) => sum + contribution, 0);
      return { ...now, criteria, lead, open };
    };
    return made;
  };

  it('is a quotient of whole numbers where nothing is open', () => {
    // The others come to 2 · 5 = 10 over 2 points against −4, and to −12 over 3 against 5.
    const tips = tippingPoints(base()([], [3, -4], [2, 5]));
    expect(tips.map(({ weight, points, difference }) => [weight, points, difference])).toEqual([
      [100 / 180, 2.5, -10 / 3],
      [120 / 270, 2.4, 6],
    ]);
    expect(tippingPoints(base()([], [3, 4], [2, 5])).map(({ weight }) => weight)).toEqual([
      null,
      null,
    ]);
    expect(tippingPoints(base()([], [3, 0], [2, 5]))[0]).toMatchObject({
      weight: null,
      points: null,
    });
    expect(tippingPoints(base()([], [0, 4], [2, 5]))).toHaveLength(1);
  });

  it('is at no importance or at all of it where the others, or it alone, are level', () => {
    const [first, second] = tippingPoints(base()([], [3, 4], [2, 0]));
    expect(first).toMatchObject({ weight: 0, points: 0, difference: 0 });
    expect(Object.is(first?.weight, 0)).toBe(true);
    expect(Object.is(first?.points, 0)).toBe(true);
    expect(Object.is(first?.difference, 0)).toBe(true);
    expect(second).toMatchObject({ weight: null, points: null, difference: -6 });
    const [only] = tippingPoints(base()([], [3, 4]));
    expect(only).toMatchObject({ weight: 0, points: 0 });
  });

  it('is told for weights alone where questions are open', () => {
    const tips = tippingPoints(base()(['team'], [3, -4], [2, 5]));
    expect(tips.map(({ points }) => points)).toEqual([null, null]);
    expect(tips[0]?.weight).toBeCloseTo(10 / 18, 12);
    expect(tips[0]?.difference).toBeCloseTo(-10 / 3, 12);
  });

  it('takes least weight from where the two differ most', () => {
    const shift = cheapestShift(base()([], [5, 6], [3, -1], [2, -8]));
    // The lead is 1.1; from the first to the third 14 differ, to the second 7.
    expect(shift?.weight).toBeCloseTo(1.1 / 14, 12);
    const names = decide(university).criteria.map(({ criterion }) => criterion);
    expect([shift?.from, shift?.to]).toEqual([names[0], names[2]]);
    const other = cheapestShift(base()([], [5, -6], [3, 1], [2, 8]));
    expect([other?.from, other?.to]).toEqual([names[0], names[2]]);
    expect(other?.weight).toBeCloseTo(1.1 / 14, 12);
    // No more than the first of them has.
    expect(cheapestShift(base()([], [1, 6], [9, 2]))).toBeNull();
    expect(cheapestShift(base()([], [1, 6], [1, -6]))).toBeNull();
    expect(cheapestShift(base()(['team'], [5, 6], [3, -1]))).toBeNull();
    // All of it is enough.
    expect(cheapestShift(base()([], [1, 4], [1, 0]))?.weight).toBe(0.5);
  });
});
