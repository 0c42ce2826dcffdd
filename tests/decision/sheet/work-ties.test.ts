import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Sheet, WorkloadTies } from '../../../src/decision';
import { sift } from '../../../src/decision/sheet/sift';
import { tiedEntries, withTiesThatCount } from '../../../src/decision/sheet/ties';
import { codes } from '../../fixtures/codes';
import { holds } from '../../fixtures/property';
import { anySheet } from '../../fixtures/sheets';
import { agency, ministry } from '../../stories/institutions';
import { decide } from '../support';

const questionOf = (id: string) => {
  const found = codes.questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const languages = (...primary: string[]): Answer => ({ kind: 'languages', primary, secondary: [] });
const rules = (...options: string[]): Answer => ({ kind: 'choices', options });

/** Documents and a general assistant in equal parts, in German and English. */
const office: Sheet = {
  ...ministry,
  answers: {
    ...ministry.answers,
    languages: languages('de', 'en'),
    workloads: { kind: 'shares', shares: { documents: 50, assistant: 50 } },
  },
};
const tied = (ties: Readonly<Record<string, WorkloadTies>>, sheet: Sheet = office): Sheet => ({
  ...sheet,
  ties,
});
const leadsOf = (sheet: Sheet): Readonly<Record<string, number>> =>
  Object.fromEntries(decide(sheet).split.workloads.map(({ workload, lead }) => [workload, lead]));
const barredFor = (sheet: Sheet, family: 'qwen' | 'llama') =>
  decide(sheet)
    .split.workloads.filter(({ out }) => out[family])
    .map(({ workload }) => workload);

describe('What counts of a tie', () => {
  it.each<[string, string, Answer, readonly string[] | undefined, readonly string[] | null]>([
    ['nothing, where none was made', 'languages', languages('de', 'en'), undefined, null],
    [
      'what is in the answer, in its order',
      'languages',
      languages('de', 'en'),
      ['en', 'de', 'fr'],
      ['de', 'en'],
    ],
    ['no tie, where nothing of it is left', 'languages', languages('de', 'en'), ['fr'], null],
    ['no tie of languages to nothing', 'languages', languages('de', 'en'), [], null],
    ['no rule at all', 'vendorPolicy', rules('review', 'barCn'), [], []],
    [
      'no tie, where nothing of the rules is left',
      'vendorPolicy',
      rules('review'),
      ['barCn'],
      null,
    ],
    ['no tie to what says that there is no rule', 'vendorPolicy', rules('none'), ['none'], null],
    ['no tie to nothing, where there is no rule', 'vendorPolicy', rules('none'), [], null],
    ['nothing of an answer that is open', 'languages', { kind: 'unsure' }, ['de'], null],
  ])('is %s', (_, id, answer, tie, counts) => {
    expect(tiedEntries(questionOf(id), answer, tie)).toEqual(counts);
  });
});

describe('A kind of work that is tied', () => {
  it('is judged by its own entries, and the other work by all', () => {
    const before = leadsOf(office);
    const english = leadsOf(tied({ assistant: { languages: ['en'] } }));
    const alone = leadsOf({
      ...office,
      answers: { ...office.answers, languages: languages('en') },
    });
    expect(english['assistant']).toBe(alone['assistant']);
    expect(english['assistant']).not.toBe(before['assistant']);
    expect(english['documents']).toBe(before['documents']);
  });

  it('is no longer English where the data say so and the user does not', () => {
    const coding: Sheet = {
      ...office,
      answers: {
        ...office.answers,
        workloads: { kind: 'shares', shares: { documents: 50, coding: 50 } },
      },
    };
    const german = leadsOf(tied({ coding: { languages: ['de'] } }, coding));
    expect(german['coding']).not.toBe(leadsOf(coding)['coding']);
    expect(german['documents']).toBe(leadsOf(coding)['documents']);
    expect(leadsOf(tied({ coding: { languages: ['en'] } }, coding))).toEqual(leadsOf(coding));
  });

  it('is barred to no family by a rule that does not hold for it', () => {
    const ruled: Sheet = {
      ...office,
      answers: { ...office.answers, vendorPolicy: rules('barCn', 'review') },
    };
    expect(barredFor(ruled, 'qwen')).toEqual(expect.arrayContaining(['assistant', 'documents']));
    expect(barredFor(tied({ assistant: { vendorPolicy: ['review'] } }, ruled), 'qwen')).toEqual([
      'documents',
    ]);
    const free = tied({ assistant: { vendorPolicy: [] } }, ruled);
    expect(barredFor(free, 'qwen')).toEqual(['documents']);
    const none = { ...office, answers: { ...office.answers, vendorPolicy: rules('none') } };
    expect(leadsOf(free)['assistant']).toBe(leadsOf(none)['assistant']);
  });

  it('changes nothing by what does not count', () => {
    const before = decide(office).lead;
    for (const ties of [
      {},
      { assistant: {} },
      { assistant: { languages: ['fr'] } },
      { assistant: { languages: [] } },
      { coding: { languages: ['de'] } },
      { assistant: { hosting: ['hosted'] } },
      { atlantis: { languages: ['de'] } },
    ]) {
      expect(decide(tied(ties)).lead).toBe(before);
      expect(leadsOf(tied(ties))).toEqual(leadsOf(office));
    }
  });

  it('is tied to nothing that is assumed of an answer that is open', () => {
    const open: Sheet = {
      ...office,
      answers: { ...office.answers, languages: { kind: 'unsure' } },
    };
    expect(leadsOf(tied({ assistant: { languages: ['en'] } }, open))).toEqual(leadsOf(open));
  });
});

describe('Ties on a sheet that was sifted', () => {
  const sifted = (ties: Readonly<Record<string, WorkloadTies>>, sheet = office) =>
    sift(tied(ties, sheet), codes);

  it('are those that count, in the order of the questionnaire', () => {
    const { sheet, dropped } = sifted({
      documents: { languages: ['en', 'fr', 'de'] },
      assistant: { languages: ['fr'] },
    });
    expect(sheet.ties).toEqual({ documents: { languages: ['de', 'en'] } });
    expect(dropped).toEqual([]);
    expect(
      Object.keys(
        sifted({ documents: { languages: ['de'] }, assistant: { languages: ['en'] } }).sheet.ties ??
          {},
      ),
    ).toEqual(['assistant', 'documents']);
  });

  it('are none, where nothing counts', () => {
    expect(sifted({ assistant: { languages: ['fr'] } }).sheet).toEqual(office);
    expect(sifted({}).sheet).not.toHaveProperty('ties');
  });

  it.each<[string, Readonly<Record<string, WorkloadTies>>, Sheet['ties']]>([
    [
      'ties.documents.languages',
      { documents: { languages: ['de', 'qq'] } },
      { documents: { languages: ['de'] } },
    ],
    ['ties.documents.languages', { documents: { languages: ['__proto__'] } }, undefined],
    ['ties.documents.vendorPolicy', { documents: { vendorPolicy: ['atlantis'] } }, undefined],
    ['ties.?', { atlantis: { languages: ['de'] } }, undefined],
    ['ties.?', { documents: { hosting: ['hosted'] } }, undefined],
  ])('name %s where it names what is not known, and nothing else goes', (path, ties, left) => {
    const ruled = {
      ...office,
      answers: { ...office.answers, vendorPolicy: rules('review') },
    };
    const { sheet, missing, dropped } = sifted(ties, ruled);
    expect(dropped).toEqual([path]);
    expect(missing).toEqual([]);
    expect(sheet.ties).toEqual(left);
    const { ties: _, ...rest } = sheet;
    expect(rest).toEqual(ruled);
  });

  it('stay as they are, and are the same when they are counted again', () => {
    holds(
      fc.property(anySheet, (sheet) => {
        expect(withTiesThatCount(sheet, codes.questions)).toEqual(sheet);
        expect(sift(sheet, codes).sheet.ties).toEqual(sheet.ties);
      }),
      { seed: 24, atLeast: 60 },
    );
  });

  it('go with the entry of the answer that they name', () => {
    const both = tied({ documents: { languages: ['de', 'en'] } }, agency);
    expect(withTiesThatCount(both, codes.questions).ties).toEqual({
      documents: { languages: ['en'] },
    });
    const { languages: _, ...answers } = agency.answers;
    expect(withTiesThatCount({ ...both, answers }, codes.questions).ties).toBeUndefined();
  });
});
