import { describe, expect, it } from 'vitest';
import type { Gate, QuestionId } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { emptySheet, type Answer, type DecisionWorld, type Sheet } from '../../src/decision';
import { gateClassesSteps, gaterOf, shareOf } from '../../src/decision/mixture/gate-classes';
import { everyCompletion, slotsOf } from '../../src/decision/questions/completions';
import { gate, team, where } from '../fixtures/small-world';

const choices = (...options: string[]): Answer => ({ kind: 'choices', options });
const shares = (own: Readonly<Record<string, number>>): Answer => ({ kind: 'shares', shares: own });

/** A world that asks some questions alone. */
const asking = (ids: readonly QuestionId[], ...gates: Gate[]): DecisionWorld => {
  const all = where(...gates);
  const { questionnaire } = all.catalogue;
  return {
    ...all,
    catalogue: {
      ...all.catalogue,
      questionnaire: {
        ...questionnaire,
        questions: questionnaire.questions.filter(({ id }) => ids.includes(id)),
      },
    },
  };
};

const found = (world: DecisionWorld, sheet: Sheet) => {
  const slots = slotsOf(world.catalogue.questionnaire, sheet);
  const { groups, classes } = runToEnd(gateClassesSteps(world, sheet, slots));
  return {
    slots,
    classes,
    groups: Object.fromEntries(slots.map(({ question }, place) => [question.id, groups[place]])),
  };
};

const answered = (answers: Sheet['answers']): Sheet => ({ ...emptySheet, answers });

const fails = (
  id: string,
  when: Gate['cases'][number]['when'],
  releases: Gate['cases'][number]['releases'] = { family: 'llama' },
) => gate(id, { when, releases, outcome: 'fails' });

describe('Answers that no gate tells apart', () => {
  const ids: readonly QuestionId[] = [
    'languages',
    'workloads',
    'scale',
    'roadmap',
    'team',
    'hardware',
    'context',
    'vendorPolicy',
  ];
  const gates = [
    fails('team', team('mature', 'capable')),
    fails('scale', { answer: 'scale', atLeast: 100_000 }),
    fails('most', { not: { answer: 'scale', atMost: 10_000_000 } }),
    fails('nested', {
      any: [
        { all: [{ answer: 'vendorPolicy', in: ['barCn'] }, { languages: 'englishOnly' }] },
        { sizeClass: ['small', 'medium'] },
        { workload: 'vision', atLeast: 50 },
      ],
    }),
    fails('tokens', { answer: 'context', atMost: 32_768 }),
  ];

  it('are one group, by every part of every condition', () => {
    const { groups } = found(asking(ids, ...gates), emptySheet);
    expect(groups).toEqual({
      languages: [[0], [1, 2, 3, 4, 5, 6, 7]],
      workloads: [[0, 1, 2, 3, 4, 6], [5]],
      scale: [[0], [1, 2], [3]],
      roadmap: [[0, 1, 2]],
      team: [[0], [1, 2]],
      hardware: [[0], [1], [2], [3]],
      context: [
        [0, 1],
        [2, 3],
      ],
      vendorPolicy: [[0, 1, 2, 4, 5, 6], [3]],
    });
  });

  it('are counted, class by class', () => {
    const { classes, slots } = found(
      asking(['scale', 'roadmap', 'team', 'vendorPolicy'], ...gates),
      answered({ vendorPolicy: choices('none') }),
    );
    expect(classes.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(
      // Of roadmap's three answers all are alike: (1, 2, 1) of scale times (1, 2) of the team.
      [1, 2, 1, 2, 4, 2].toSorted((a, b) => a - b),
    );
    expect(new Set(classes.map((one) => one.groups.join())).size).toBe(6);
    expect(slots).toHaveLength(4);
    expect(shareOf(classes, ({ gated }) => gated.out.llama)).toBe(11 / 12);
    expect(shareOf(classes, ({ gated }) => gated.out.qwen)).toBe(0);
  });

  it('are those of the very tokens and hardware, where hardware is named', () => {
    const memory = fails('memory', { all: [] }, { doesNotFit: true });
    const world = asking(['context', 'hardware', 'team'], memory);
    const open = found(world, emptySheet).groups;
    expect(open).toEqual({
      hardware: [[0, 1, 2, 3]],
      context: [[0, 1, 2, 3]],
      team: [[0, 1, 2]],
    });
    const named = found(
      world,
      answered({ hardware: { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 16 } } }),
    ).groups;
    expect(named).toEqual({ hardware: [[0]], context: [[0], [1], [2], [3]], team: [[0, 1, 2]] });
  });

  it('are told apart as each kind of work reads them', () => {
    const english = fails('english', { languages: 'englishOnly' });
    const world = asking(
      ['languages', 'workloads', 'team'],
      english,
      fails('team', team('mature')),
    );
    // Of code and agents all is English, whatever was answered.
    const code = found(world, answered({ workloads: shares({ coding: 50, agents: 50 }) }));
    expect(code.groups['languages']).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
    expect(code.groups['team']).toEqual([[0, 1], [2]]);
    expect(code.classes.map(({ count }) => count)).toEqual([2, 1]);
    const mixed = found(world, answered({ workloads: shares({ coding: 50, documents: 50 }) }));
    expect(mixed.groups['languages']).toEqual([[0], [1, 2, 3, 4, 5, 6, 7]]);
    const alone = found(world, answered({ workloads: shares({ coding: 100 }) }));
    expect(alone.groups['languages']).toEqual([[0], [1, 2, 3, 4, 5, 6, 7]]);
    expect(alone.classes[0]?.workloads).toEqual([]);
    expect(code.classes[0]?.workloads.map(({ workload, share }) => [workload, share])).toEqual([
      ['coding', 0.5],
      ['agents', 0.5],
    ]);
  });
});

describe('What the gates leave of a completion', () => {
  it('is of each kind of work by its own ties, and of all of it together', () => {
    const world = asking(
      ['workloads', 'vendorPolicy', 'team'],
      fails('vendor', { answer: 'vendorPolicy', in: ['barCn'] }, { family: 'qwen' }),
      fails('team', team('mature')),
    );
    const answers = {
      workloads: shares({ coding: 50, documents: 50 }),
      vendorPolicy: choices('barCn'),
    };
    const outs = (sheet: Sheet) => {
      const slots = slotsOf(world.catalogue.questionnaire, sheet);
      return everyCompletion(slots).map((completion) => {
        const { gated, workloads } = gaterOf(world, sheet, slots)(completion);
        return [gated.out, ...workloads.map((one) => one.gated.out)].map(
          ({ qwen, llama }) => Number(qwen) + 2 * Number(llama),
        );
      });
    };
    // By team: of the whole, of documents, and of code.
    expect(outs(answered(answers))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [3, 3, 3],
    ]);
    const tied = { ...answered(answers), ties: { coding: { vendorPolicy: [] } } };
    expect(
      outs(tied).map(([whole, ...parts]) => [whole, parts.toSorted((a, b) => (a ?? 0) - (b ?? 0))]),
    ).toEqual([
      [1, [0, 1]],
      [1, [0, 1]],
      [3, [2, 3]],
    ]);
    expect(outs(answered(answers))).toHaveLength(3);
  });
});
