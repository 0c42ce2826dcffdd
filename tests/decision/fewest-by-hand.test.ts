import { describe, expect, it } from 'vitest';
import type { CriterionId, Gate, QuestionId } from '../../src/catalogue/model';
import { emptySheet, type DecisionWorld, type Sheet } from '../../src/decision';
import { slotsOf } from '../../src/decision/questions/completions';
import { pointsOf } from '../../src/decision/questions/points';
import { changesOf, type Change } from '../../src/decision/search/changes';
import { askingFor, gate, team } from '../fixtures/small-world';
import { fewestAnswers } from './at-once';

const ids: readonly QuestionId[] = [
  'reasoningDepth',
  'licensePolicy',
  'customisation',
  'strictness',
  'roadmap',
  'team',
];

/** A world of these questions. */
const asking = (...gates: Gate[]): DecisionWorld => askingFor(ids, ...gates);
const plain = asking();
const { questionnaire } = plain.catalogue;

const choice = (option: string) => ({ kind: 'choice', option }) as const;

/** By how much Qwen is ahead on each criterion, for whatever answers. */
type Differences = Partial<Record<CriterionId, number>>;

/** Answers that give nothing to what the tests move, and own scores. */
const sheetOf = (differences: Differences, answers: Sheet['answers'] = {}): Sheet => ({
  ...emptySheet,
  answers: {
    reasoningDepth: choice('light'),
    licensePolicy: choice('indifferent'),
    customisation: choice('none'),
    strictness: choice('light'),
    roadmap: choice('unimportant'),
    team: choice('mature'),
    ...answers,
  },
  overrides: Object.fromEntries(
    questionnaire.criteria.map(({ id }) => [
      id,
      { qwen: 50 + (differences[id] ?? 0), llama: 50, spread: 5, reason: 'own' },
    ]),
  ),
});

/** The lead with some answers changed, as the sum that its sign follows. */
function leadWith(sheet: Sheet, differences: Differences, changes: readonly Change[]): number {
  let [sum, total] = [0, questionnaire.criteria.length * questionnaire.base];
  for (const { id } of questionnaire.criteria) sum += questionnaire.base * (differences[id] ?? 0);
  for (const { question, answers } of slotsOf(questionnaire, sheet)) {
    const changed = changes.find((change) => change.question === question.id);
    const answer = changed?.answer ?? answers[0];
    if (answer === undefined) continue;
    const points = pointsOf(question, answer);
    for (const { id } of questionnaire.criteria) {
      sum += (points[id] ?? 0) * (differences[id] ?? 0);
      total += points[id] ?? 0;
    }
  }
  return sum / total;
}

/** All sets of so many changes to different questions. */
const setsOf = (singles: readonly Change[], size: number): readonly (readonly Change[])[] =>
  size === 0
    ? [[]]
    : singles.flatMap((single, i) =>
        setsOf(
          singles.slice(i + 1).filter(({ question }) => question !== single.question),
          size - 1,
        ).map((set) => [single, ...set]),
      );

const named = (changes: readonly Change[]): string =>
  changes
    .map(({ question, answer }) => `${question} ${answer.kind === 'choice' ? answer.option : ''}`)
    .sort()
    .join(', ');

/** The smallest sets that put the other family ahead, the farthest first. */
function smallest(differences: Differences, answers: Sheet['answers'] = {}) {
  const sheet = sheetOf(differences, answers);
  const singles = changesOf(slotsOf(questionnaire, sheet));
  const sign = Math.sign(leadWith(sheet, differences, []));
  for (let size = 1; ; size += 1) {
    const found = setsOf(singles, size)
      .map((changes) => ({ changes, lead: leadWith(sheet, differences, changes) }))
      .filter(({ lead }) => sign * lead < 0)
      .toSorted((a, b) => sign * (a.lead - b.lead))
      .map(({ changes }) => named(changes));
    if (found.length > 0) return { size, found };
  }
}

const search = (sheet: Sheet, world = plain) => {
  const result = fewestAnswers(world, sheet);
  return result.kind === 'found'
    ? {
        sets: result.sets.map(({ changes }) => named(changes)),
        ahead: [...new Set(result.sets.map(({ ahead }) => ahead))],
        proven: result.proven,
      }
    : result;
};

/** Each of four questions can add some points for Llama. */
const four: Differences = { licence: -2, fineTuning: -2.2, governance: -2.4, ecosystem: -2.6 };

const turned = (differences: Differences): Differences =>
  Object.fromEntries(Object.entries(differences).map(([id, value]) => [id, -value]));

describe('The fewest answers, where no score moves', { tags: 'thorough' }, () => {
  it.each([
    [1, { ...four, range: 20 }],
    [2, { ...four, range: 30 }],
    [3, { ...four, range: 41 }],
    [4, { ...four, range: 49 }],
  ])(
    'are the sets of %i, the farthest first, three at most where it takes several',
    (size, differences) => {
      for (const [sides, ahead] of [
        [differences, 'llama'],
        [turned(differences), 'qwen'],
      ] as const) {
        const expected = smallest(sides);
        expect(expected.size).toBe(size);
        const found = search(sheetOf(sides));
        expect(found).toMatchObject({ ahead: [ahead], proven: size <= 3 });
        const sets = 'sets' in found ? found.sets : [];
        // Single answers are told in the order of the questions.
        expect(size === 1 ? sets.toSorted() : sets).toEqual(
          size === 1 ? expected.found.toSorted() : expected.found.slice(0, 3),
        );
      }
    },
  );

  it('are none where no set of six is enough, and where not all singles of an open sheet were', () => {
    expect(search(sheetOf({ range: 50, licence: -1 }))).toEqual({ kind: 'none', tried: 2 });
    const open = sheetOf({ ...four, range: 30 });
    const { team: _, ...answers } = open.answers;
    expect(search({ ...open, answers })).toEqual({ kind: 'none', tried: 1 });
  });

  it('are not those that only make it level, nor any of a level sheet but what puts one ahead', () => {
    // Strictness takes 5 · 2 and the base 1 · 2 of 12.
    expect(search(sheetOf({ governance: -2, range: 12 }))).toEqual({ kind: 'none', tried: 2 });
    const level = search(sheetOf({ governance: -2, range: 2 }));
    expect(level).toEqual({
      sets: ['strictness standard', 'strictness strict'],
      ahead: ['llama'],
      proven: true,
    });
    const both = search(sheetOf({ governance: -2, tooling: 1 }));
    expect(both).toEqual({
      sets: ['strictness standard', 'strictness strict', 'team beginning', 'team capable'],
      ahead: ['llama', 'qwen'],
      proven: true,
    });
  });
});

describe('The fewest answers, where requirements rule families out', () => {
  const bars = (family: 'qwen' | 'llama', ...options: string[]) =>
    gate(`${family} ${options.join()}`, {
      when: team(...options),
      releases: { family },
      outcome: 'fails',
    });

  it('put the other ahead by what is left, whatever the lead', () => {
    const world = asking(bars('qwen', 'beginning', 'capable'), bars('llama', 'capable'));
    const ahead = { range: 20 };
    const result = fewestAnswers(world, sheetOf(ahead));
    expect(result.kind === 'found' && result.sets).toEqual([
      { changes: [{ question: 'team', answer: choice('beginning') }], ahead: 'llama' },
      { changes: [{ question: 'team', answer: choice('capable') }], ahead: 'neither' },
    ]);
    // Where all are out, any answer that leaves one does it.
    const none = fewestAnswers(world, sheetOf(ahead, { team: choice('capable') }));
    expect(none.kind === 'found' && none.sets).toEqual([
      { changes: [{ question: 'team', answer: choice('beginning') }], ahead: 'llama' },
      { changes: [{ question: 'team', answer: choice('mature') }], ahead: 'qwen' },
    ]);
    const left = fewestAnswers(
      asking(bars('llama', 'capable')),
      sheetOf({ range: -20 }, { team: choice('capable') }),
    );
    expect(left.kind === 'found' && left.sets).toEqual([
      { changes: [{ question: 'team', answer: choice('beginning') }], ahead: 'llama' },
      { changes: [{ question: 'team', answer: choice('mature') }], ahead: 'llama' },
    ]);
  });

  it('are counted over the answers of an open question that leave both', () => {
    const { team: _, ...answers } = sheetOf({}).answers;
    const world = asking(bars('llama', 'capable'));
    const sheet = { ...sheetOf({ range: 3, governance: -1 }), answers };
    const result = fewestAnswers(world, sheet);
    expect(result.kind === 'found' && result.sets.map(({ changes }) => named(changes))).toEqual([
      'strictness strict',
    ]);
    // Of a family that is out whatever the open answer, the other is ahead.
    const always = asking(bars('llama', 'beginning', 'capable', 'mature'));
    expect(fewestAnswers(always, { ...sheetOf({ range: -3 }), answers })).toEqual({
      kind: 'none',
      tried: 1,
    });
  });
});
