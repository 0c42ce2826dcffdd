import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Condition, Question } from '../../src/catalogue/model';
import { emptySheet, type Recommendation, type Sheet } from '../../src/decision';
import { questionsIn } from '../../src/decision/questions/context';
import { openText } from '../../src/files/open';
import { worldOf } from '../../src/world';
import { codes } from '../fixtures/codes';
import { assembled, world } from '../fixtures/world';
import links from '../golden/links.json' with { type: 'json' };
import { decide, without } from './support';

const { catalogue } = assembled;
const { questionnaire } = catalogue;
const added = questionnaire.questions.flatMap((one) => (one.added === undefined ? [] : [one.id]));

const readsAdded = (condition: Condition): boolean =>
  questionsIn(condition).some((id) => new Set<string>(added).has(id));

const asFirstAsked = (question: Question): readonly Question[] => {
  const isFirst = ({ since = 1 }: { since?: number | undefined }) => since === 1;
  if (question.added !== undefined) return [];
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return [{ ...question, options: question.options.filter(isFirst) }];
    case 'shares':
      return [{ ...question, options: question.options.filter(isFirst) }];
    default:
      return [question];
  }
};

const [scoring] = [catalogue.scoring];

/** The world of today's evidence with the questions, options and gates of the first questionnaire. */
const first = worldOf(
  {
    ...assembled,
    catalogue: {
      ...catalogue,
      questionnaire: {
        ...questionnaire,
        version: 1,
        questions: questionnaire.questions.flatMap(asFirstAsked),
      },
      gates: catalogue.gates.filter(({ cases }) => !cases.some(({ when }) => readsAdded(when))),
      scoring: {
        ...scoring,
        fineTuning: {
          ...scoring.fineTuning,
          adjustments: scoring.fineTuning.adjustments.filter(({ when }) => !readsAdded(when)),
        },
        tooling: {
          ...scoring.tooling,
          adjustments: scoring.tooling.adjustments.filter(({ when }) => !readsAdded(when)),
        },
      },
    },
  },
  null,
);

/** What a person sees of a recommendation, and every figure of it to the last bit. */
const told = (recommendation: Recommendation) => {
  const { verdict, lead, chance, up, down, regret, split, pilot, criteria } = recommendation;
  const { open, families, completions, coverage, settle, releases, answers, gates } =
    recommendation;
  return {
    figures: [verdict, lead, chance, up, down, regret, split, pilot, criteria],
    open: [open, families, completions, coverage, releases, settle],
    answers: answers.filter(({ question }) => !new Set<string>(added).has(question)),
    gates: gates.filter(({ gate }) => first.catalogue.gates.some(({ id }) => id === gate)),
  };
};

const sheetIn = (text: string): Sheet => {
  const [found] = openText(text, codes);
  if (found?.ok !== true) throw new Error(text);
  return found.value.sheet;
};

const golden = z
  .array(z.object({ name: z.string(), link: z.string() }))
  .parse(links)
  .map(({ name, link }): [string, Sheet] => [name, sheetIn(`#/d/${link}`)]);

const folder = join(import.meta.dirname, '../golden/records');
const records = readdirSync(folder).map((file): [string, Sheet] => [
  file,
  sheetIn(readFileSync(join(folder, file), 'utf8')),
]);

const [university = emptySheet] = golden.map(([, sheet]) => sheet);

/** Sheets on which questions were left open that have other options by now. */
const open: readonly [string, Sheet][] = [
  ['nothing answered', emptySheet],
  ['work not answered', without(university, 'workloads')],
  ['hosting and work not answered', without(university, 'hosting', 'workloads', 'faithfulness')],
  ['kind of organisation not answered', without(university, 'orgType', 'engines', 'distribution')],
  ['training not answered', without(university, 'customisation', 'vendorPolicy')],
];

describe('A decision of an earlier questionnaire comes to the same, to the last bit', () => {
  it.each([...golden, ...records, ...open])('%s', { tags: 'thorough' }, (_, sheet) => {
    const [then, now] = [decide(sheet, first), decide(sheet, world)];
    expect(told(now)).toEqual(told(then));
  });
});

describe('A question that a later questionnaire asks', () => {
  const now = { ...university, asked: questionnaire.version };

  it('is open on a sheet of that questionnaire, and on no earlier one', () => {
    const mixed = added.filter((id) => id !== 'speed');
    expect(decide(now).open).toEqual(expect.arrayContaining(mixed));
    expect(decide(university).open).toEqual([]);
  });

  it('is open where somebody says not to know, whatever the sheet', () => {
    const sheet: Sheet = {
      ...university,
      answers: { ...university.answers, existing: { kind: 'unsure' } },
    };
    expect(decide(sheet).open).toEqual(['existing']);
  });
});

describe('What a family is used for already', () => {
  const using = (option: string) => {
    const { criteria } = decide({
      ...university,
      answers: { ...university.answers, existing: { kind: 'choices', options: [option] } },
    });
    return ['fineTuning', 'tooling'].map(
      (id) => criteria.find(({ criterion }) => criterion === id)?.difference ?? Number.NaN,
    );
  };

  it('moves training and tools by the same for either family, and not at all for another', () => {
    const none = using('nothing');
    expect(using('another')).toEqual(none);
    const [qwen, llama] = [using('qwen'), using('llama')];
    for (const [place, level] of none.entries()) {
      expect((qwen[place] ?? 0) - level).toBeCloseTo(level - (llama[place] ?? 0), 9);
      expect(qwen[place]).toBeGreaterThan(level);
    }
  });
});

describe('A use of which a licence speaks', () => {
  it.each([
    ['military', 'military-use'],
    ['infrastructure', 'critical-infrastructure'],
    ['profession', 'licensed-profession'],
  ])('%s waits for a legal check of every model under a use policy, and of no other', (use, id) => {
    const { gates, releases } = decide({
      ...university,
      answers: { ...university.answers, uses: { kind: 'choices', options: [use] } },
    });
    expect(gates.find(({ gate }) => gate === id)?.outcome).toBe('ruling');
    const policies = new Map(catalogue.licences.map((one) => [one.id, one.usePolicy]));
    for (const { release, effects } of releases) {
      const found = catalogue.releases.find((one) => one.id === release);
      expect(effects.some(({ gate }) => gate === id)).toBe(policies.get(found?.licence ?? ''));
    }
  });
});
