import { describe, expect, it } from 'vitest';
import type { Condition, Gate } from '../../src/catalogue/model';
import { type Answer, type Sheet } from '../../src/decision';
import { fewestAnswers, singleFlips } from './at-once';
import { changesOf } from '../../src/decision/search/changes';
import { slotsOf } from '../../src/decision/questions/completions';
import { gate, team, where } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';
import { decide } from './support';

const { questionnaire } = world.catalogue;

/** A sheet whose scores are the user's own, so that answers change gates and nothing else. */
const fixed = (qwen: number, llama: number, answers: Sheet['answers'] = {}): Sheet => ({
  ...university,
  answers: { ...university.answers, ...answers },
  overrides: Object.fromEntries(
    questionnaire.criteria.map(({ id }) => [id, { qwen, llama, spread: 0.1 }]),
  ),
});

const bars = (family: 'qwen' | 'llama' | null, ...when: Condition[]): Gate =>
  gate(`bar ${family ?? 'all'} ${JSON.stringify(when)}`, {
    when: { all: when },
    releases: family === null ? {} : { family },
    outcome: 'fails',
  });
const answer = (
  question:
    | 'domicile'
    | 'reasoningDepth'
    | 'licensePolicy'
    | 'customisation'
    | 'strictness'
    | 'roadmap',
  option: string,
): Condition => ({
  answer: question,
  in: [option],
});

describe('Single answers that give another verdict, where only gates move', () => {
  const sheet = fixed(60, 40);
  const flips = (from: Sheet, ...gates: Gate[]) =>
    singleFlips(where(...gates), from, decide(from, where(...gates))).map(
      ({ change: { question, answer: to }, recommendation }) => [
        question,
        to.kind === 'choice' ? to.option : to,
        recommendation.verdict.kind,
      ],
    );

  it('another family adopted is one; the same family by another way is none', {
    tags: 'thorough',
  }, () => {
    expect(flips(sheet, bars('qwen', team('beginning')))).toEqual([['team', 'beginning', 'adopt']]);
    expect(flips(sheet, bars('llama', team('beginning')))).toEqual([]);
  });

  it('neither family left is one', () => {
    expect(flips(sheet, bars(null, answer('strictness', 'strict')))).toEqual([
      ['strictness', 'strict', 'neither'],
    ]);
  });

  it('an adoption in place of a pilot is one; a pilot with the same leader is none', {
    tags: 'thorough',
  }, () => {
    const open = fixed(60, 40, { domicile: { kind: 'unsure' } });
    const waits = bars('qwen', answer('domicile', 'eu'));
    expect(decide(open, where(waits)).verdict).toMatchObject({ kind: 'pilot', leader: 'qwen' });
    // Without Llama, Qwen still waits; without Qwen, Llama is adopted.
    expect(flips(open, waits, bars('llama', team('beginning')))).toEqual([]);
    expect(flips(open, waits, bars('qwen', team('beginning')))).toEqual([
      ['team', 'beginning', 'adopt'],
    ]);
    expect(flips(open, waits)).toEqual([]);
  });

  it('what is open or no choice is left alone', () => {
    const open = fixed(60, 40, { team: { kind: 'unsure' } });
    expect(flips(open, bars('qwen', team('beginning')))).toEqual([]);
    expect(flips(sheet, bars('qwen', { answer: 'scale', atLeast: 1_000_000 }))).toEqual([]);
  });
});

describe('The fewest answers, where only gates move', () => {
  const sheet = fixed(60, 40);
  const fewest = (from: Sheet, ...gates: Gate[]) => fewestAnswers(where(...gates), from);
  const choice = (option: string): Answer => ({ kind: 'choice', option });
  /**
   * The first other answer to each of the first four questions that can be answered otherwise, without
   * the one that does not concern the university's kinds of work.
   */
  const four = changesOf(slotsOf(questionnaire, sheet))
    .filter(({ question }) => question !== 'faithfulness')
    .filter(
      ({ question }, place, all) => all.findIndex((one) => one.question === question) === place,
    )
    .flatMap(({ question, answer: to }) =>
      to.kind === 'choice' ? [{ answer: question, in: [to.option] }] : [],
    )
    .slice(0, 4);

  it('one, proven, with whom it puts ahead', () => {
    expect(fewest(sheet, bars('qwen', team('beginning')))).toEqual({
      kind: 'found',
      sets: [{ changes: [{ question: 'team', answer: choice('beginning') }], ahead: 'llama' }],
      proven: true,
    });
    expect(fewest(fixed(40, 60), bars('llama', team('beginning')))).toMatchObject({
      kind: 'found',
      sets: [{ ahead: 'qwen' }],
    });
    expect(fewest(sheet, bars(null, team('beginning')))).toMatchObject({
      kind: 'found',
      sets: [{ ahead: 'neither' }],
    });
  });

  it('every single one that does it, and no given fact', () => {
    const result = fewest(
      sheet,
      bars('qwen', {
        any: [
          team('beginning', 'mature'),
          answer('roadmap', 'essential'),
          answer('domicile', 'eu'),
        ],
      }),
    );
    expect(
      result.kind === 'found' && result.sets.map(({ changes }) => changes.map((one) => one.answer)),
    ).toEqual([[choice('essential')], [choice('beginning')], [choice('mature')]]);
  });

  it.each([2, 3, 4] as const)(
    '%d together; minimal is proven up to three',
    { tags: 'thorough' },
    (size) => {
      const result = fewest(sheet, bars('qwen', ...four.slice(0, size)));
      expect(result).toMatchObject({ kind: 'found', proven: size <= 3 });
      if (result.kind !== 'found') return;
      expect(result.sets).toHaveLength(1);
      expect(result.sets[0]?.ahead).toBe('llama');
      expect(result.sets[0]?.changes.map(({ question }) => question)).toEqual(
        four.slice(0, size).map((one) => one.answer),
      );
    },
  );

  it('none, where no gate and no score moves', { tags: ['thorough', 'long'] }, () => {
    expect(fewest(sheet)).toEqual({ kind: 'none', tried: 2 });
    expect(fewest(sheet, bars('llama', team('beginning')))).toEqual({ kind: 'none', tried: 2 });
    // Level is nobody ahead.
    expect(fewest(fixed(50, 50))).toEqual({ kind: 'none', tried: 2 });
  });

  it('single answers alone while few questions are open, and nothing while many are', () => {
    const open = fixed(60, 40, { team: { kind: 'unsure' } });
    expect(fewest(open)).toEqual({ kind: 'none', tried: 1 });
    const settled = fewest(open, bars('qwen', team('beginning')));
    expect(settled).toMatchObject({
      kind: 'found',
      sets: [{ changes: [{ question: 'team', answer: choice('beginning') }], ahead: 'llama' }],
    });
    const unsure = { kind: 'unsure' } as const;
    const three = fixed(60, 40, {
      team: unsure,
      strictness: unsure,
      roadmap: unsure,
      faithfulness: unsure,
    });
    expect(fewest(three)).toEqual({ kind: 'tooOpen' });
  });

  it('a sheet that is refused has none', () => {
    expect(fewest({ ...sheet, points: { coding: -1 } })).toEqual({ kind: 'none', tried: 0 });
  });
});
