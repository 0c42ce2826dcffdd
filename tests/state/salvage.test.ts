import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { salvage } from '../../src/state/salvage';

const sheet = {
  title: 'A "title" {with} [signs], and more',
  answers: {
    orgType: { kind: 'choice', option: 'health' },
    uses: { kind: 'choices', options: ['a', 'b'] },
    scale: { kind: 'number', value: 150 },
  },
  points: { coding: 12, cost: 30 },
  overrides: { coding: { qwen: 50, llama: 60, spread: 5, reason: 'ours \\ "own"' } },
  notes: { orgType: 'ask' },
  ties: { coding: { languages: ['en', 'de'] }, agents: { languages: ['en'], uses: [] } },
};
const text = JSON.stringify({ version: 1, revision: 4, sheet });
const kept = z.object({
  version: z.number(),
  revision: z.number(),
  sheet: z.record(z.string(), z.unknown()),
});
const read = (damaged: string) => {
  const saved = salvage(damaged);
  return saved === null ? null : kept.parse(JSON.parse(saved));
};
/** A title, or the entries of answers, points, scores and notes, each as text. */
const partsOf = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).map((entry) => JSON.stringify(entry))
    : [JSON.stringify(part)];

describe('What can be read of damaged answers', () => {
  it('is all of them where nothing is damaged', () => {
    expect(read(text)).toEqual({ version: 1, revision: 0, sheet });
  });

  it('is what stands before the place where they break off', () => {
    expect(read(text.slice(0, text.indexOf('"scale"') + 30))).toMatchObject({
      sheet: {
        title: sheet.title,
        answers: { orgType: sheet.answers.orgType, uses: sheet.answers.uses },
        points: {},
      },
    });
  });

  it('is never half an answer, wherever they break off', () => {
    const whole = new Set(Object.values(sheet).flatMap((part) => partsOf(part)));
    for (let end = 0; end < text.length; end += 1) {
      const saved = read(text.slice(0, end));
      const parts =
        saved === null ? [] : Object.values(saved.sheet).flatMap((part) => partsOf(part));
      for (const part of parts) expect(whole).toContain(part);
    }
  });

  it('stops at what is no JSON in the middle', () => {
    expect(read(text.replace('"scale":{', '"scale":{%%'))).toMatchObject({
      sheet: { answers: { orgType: sheet.answers.orgType } },
    });
  });

  it.each(['', '{', 'null', '[1,2', '{"version":1', '{"other":{"sheet":{"title":"t"}}', 'a text'])(
    'is nothing where there never was any: %s',
    (damaged) => {
      expect(read(damaged)).toBeNull();
    },
  );

  it('is kept where the envelope alone is wrong', () => {
    expect(read(text.replace('"version":1', '"version":"one"'))).toMatchObject({ sheet });
    expect(read(text.replace('"answers":{', '"answers":[1],"lost":{'))).toMatchObject({
      sheet: { title: sheet.title, answers: {}, points: sheet.points },
    });
  });
});
