import { describe, expect, it } from 'vitest';
import type { CriterionId, Question, QuestionId } from '../../src/catalogue/model';
import type { Answer, Recommendation, Sheet } from '../../src/decision';
import { sampleSheets } from '../../src/decision/audit/sample-sheets';
import { decisionMap } from '../../src/decision/explain/decision-map';
import { gateInputs, gateQuestions } from '../../src/decision/gates/gates';
import { linesOf, nameOf } from '../../src/pages/map/lines';
import { setupPlan } from '../../src/plan/plan';
import { planReads } from '../../src/plan/reads';
import { assembled, world } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { decide } from './support';

const { catalogue } = world;
const { questions, criteria } = catalogue.questionnaire;
const map = () => decisionMap(catalogue);
const lines = () => linesOf(map(), planReads);

describe('The map of the decision', () => {
  it('has no question that moves nothing', () => {
    const moving = new Set(lines().map(({ from }) => from));
    expect(questions.filter(({ id }) => !moving.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has no criterion, requirement or advice that no question moves', () => {
    const moved = new Set(lines().map(({ to }) => nameOf(to)));
    const all = [
      ...criteria.map(({ id }) => nameOf({ kind: 'criterion', id })),
      ...catalogue.gates
        .filter((gate) => gateInputs(gate).length > 0)
        .map(({ id }) => nameOf({ kind: 'requirement', id })),
      ...(['run', 'duties', 'both', 'trial'] as const).map((id) => nameOf({ kind: 'end', id })),
    ];
    expect(all.filter((name) => !moved.has(name))).toEqual([]);
    expect([...moved].filter((name) => !all.includes(name))).toEqual([]);
  });

  it('sets the importance of every criterion by a question', () => {
    const weighed = new Set(map().questions.flatMap(({ importance }) => importance));
    expect(criteria.filter(({ id }) => !weighed.has(id))).toEqual([]);
  });

  it('reads for requirements just the questions that the gates read', () => {
    const read = new Set(catalogue.gates.flatMap(gateInputs));
    expect(read).toEqual(new Set(gateQuestions(catalogue)));
  });
});

/** Answers of every kind that a question takes, on machines of three sizes. */
const answersTo = (question: Question): readonly Answer[] => {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id }) => ({ kind: 'choice', option: id }));
    case 'choices':
      return question.options.map(({ id }) => ({ kind: 'choices', options: [id] }));
    case 'shares':
      return question.options.map(({ id }) => ({
        kind: 'shares',
        shares: { [id]: 100 },
      }));
    case 'number':
      return question.bands
        .flatMap(({ typical, upTo }) => [typical, Math.min(question.max, upTo)])
        .map((value) => ({ kind: 'number', value }));
    case 'languages':
      return [
        ...question.profiles.map(
          ({ primary, secondary }): Answer => ({
            kind: 'languages',
            primary,
            secondary,
          }),
        ),
        { kind: 'languages', primary: ['en'], secondary: [] },
        { kind: 'languages', primary: ['de'], secondary: ['ja'] },
      ];
    case 'hardware':
      return [
        { kind: 'hardware', hardware: { mode: 'undecided' } },
        { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } },
        { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 64 } },
        {
          kind: 'hardware',
          hardware: {
            mode: 'accelerators',
            items: [{ accelerator: catalogue.accelerators[0]?.id ?? '', count: 8 }],
          },
        },
      ];
  }
};

/** What differs between two recommendations, by the names of the lines that say so. */
const differences = (before: Recommendation, after: Recommendation): readonly string[] => [
  ...after.criteria.flatMap(({ criterion, points, qwen, llama }, place) => {
    const was = before.criteria[place];
    const same = JSON.stringify([was?.qwen, was?.llama]) === JSON.stringify([qwen, llama]);
    return [
      ...(was?.points === points ? [] : [`importance ${criterion}`]),
      ...(same ? [] : [`scores ${criterion}`]),
    ];
  }),
  ...after.gates.flatMap(({ gate, outcome }, place) =>
    before.gates[place]?.outcome === outcome ? [] : [`requirement ${gate}`],
  ),
];

/** The requirements that take other models away, or for other work. */
const touched = (before: Recommendation, after: Recommendation): readonly string[] =>
  after.gates.flatMap((result, place) =>
    JSON.stringify(before.gates[place]) === JSON.stringify(result)
      ? []
      : [`requirement ${result.gate}`],
  );

describe('What the engine does when an answer changes', () => {
  const sheetsOf = (): readonly Sheet[] =>
    [university, agency, hospital, ministry, ...sampleSheets(catalogue, 4)].map(
      ({ ties: _, ...sheet }) => sheet,
    );
  const drawnOf = () =>
    new Map(
      map().questions.map(({ question, importance, scores, requirements }) => [
        question,
        {
          own: new Set([
            ...importance.map((id) => `importance ${id}`),
            ...scores.map((id) => `scores ${id}`),
            ...requirements.map((id) => `requirement ${id}`),
          ]),
          through: new Set(
            requirements.length === 0 ? [] : map().ofModelsLeft.map((id) => `scores ${id}`),
          ),
        },
      ]),
    );

  it('moves nothing without a line, and takes every line of importance and requirements', {
    tags: 'thorough',
  }, () => {
    const drawn = drawnOf();
    const astray: string[] = [];
    const taken = new Map<QuestionId, Set<string>>();
    for (const sheet of sheetsOf()) {
      const before = decide(sheet);
      for (const question of questions) {
        const { id } = question;
        const found = taken.get(id) ?? new Set();
        taken.set(id, found);
        for (const answer of answersTo(question)) {
          const after = decide({ ...sheet, answers: { ...sheet.answers, [id]: answer } });
          for (const requirement of touched(before, after)) found.add(requirement);
          for (const difference of differences(before, after)) {
            found.add(difference);
            const { own, through } = drawn.get(id) ?? { own: new Set(), through: new Set() };
            if (!own.has(difference) && !through.has(difference)) {
              astray.push(`${id}: ${difference}`);
            }
          }
        }
      }
    }
    expect([...new Set(astray)]).toEqual([]);
    const idle = [...drawn].flatMap(([id, { own }]) =>
      [...own].flatMap((line) =>
        !line.startsWith('scores') && taken.get(id)?.has(line) !== true ? [`${id}: ${line}`] : [],
      ),
    );
    // It holds whatever is answered: no kind of use in practice is research.
    expect(idle).toEqual(['distribution: requirement research-only']);
  });

  it('moves the scores on criteria of the models left through requirements alone', () => {
    const barred: Answer = { kind: 'choices', options: ['barCn'] };
    const before = decide(university);
    const after = decide({
      ...university,
      answers: { ...university.answers, vendorPolicy: barred },
    });
    const moved = differences(before, after)
      .filter((one) => one.startsWith('scores'))
      .map((one) => one.slice('scores '.length));
    const { scores = [] } =
      map().questions.find(({ question }) => question === 'vendorPolicy') ?? {};
    const known: readonly CriterionId[] = [...map().ofModelsLeft, ...scores];
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((id) => !known.some((one) => one === id))).toEqual([]);
  });
});

describe('What the plan of what to run reads', () => {
  it('is the questions that are said to move it', () => {
    const read = new Set<string>();
    for (const sheet of [university, agency, hospital, ministry]) {
      const answers = new Proxy(sheet.answers, {
        get: (target, name) => {
          if (typeof name === 'string') read.add(name);
          const answer: unknown = Reflect.get(target, name);
          return answer;
        },
      });
      setupPlan({ ...sheet, answers }, decide(sheet), catalogue, assembled.serving);
    }
    expect([...read].sort()).toEqual([...planReads].sort());
  });
});
