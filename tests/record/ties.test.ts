import { describe, expect, it } from 'vitest';
import { runToEnd, type Sheet } from '../../src/decision';
import { effectsBetweenSteps } from '../../src/decision/search/effects';
import { toJson } from '../../src/files/json/write';
import { toMarkdown } from '../../src/files/markdown/write';
import { openText } from '../../src/files/open';
import { diffLines } from '../../src/record/diff';
import { english } from '../../src/text';
import { codes } from '../fixtures/codes';
import { bodyIn, frameOf, recordInput, recordOf } from '../fixtures/record';
import { assembled, world } from '../fixtures/world';
import { hospital } from '../stories/institutions';

const plain: Sheet = {
  ...hospital,
  answers: {
    ...hospital.answers,
    languages: { kind: 'languages', primary: ['de'], secondary: ['en'] },
    vendorPolicy: { kind: 'choices', options: ['review', 'ownRegion'] },
    workloads: { kind: 'shares', shares: { documents: 40, assistant: 40, agents: 20 } },
  },
};
const tied: Sheet = {
  ...plain,
  ties: {
    assistant: { languages: ['en'], vendorPolicy: [] },
    documents: { languages: ['de', 'en'], vendorPolicy: ['review'] },
    agents: { languages: ['en'] },
    // No work of this kind has a share.
    coding: { languages: ['de'] },
  },
};

const answerIn = (sheet: Sheet, question: string) =>
  bodyIn(recordOf(sheet), 'answers').answers.find(({ id }) => id === question)?.answer;

describe('An answer of which not all holds for all work', () => {
  it('says so after it, kinds of work with the same together', () => {
    expect(answerIn(tied, 'languages')).toBe(
      'main: German. Also: English. ' +
        'For “Answering questions” and “Carrying out tasks with other software (agents)”, only English counts. ' +
        'For “Searching and analysing documents”, only German and English count.',
    );
    expect(answerIn(tied, 'vendorPolicy')).toBe(
      `${answerIn(plain, 'vendorPolicy') ?? ''}. ` +
        'For “Answering questions”, none of these rules count. ' +
        'For “Searching and analysing documents”, only “We check the origin with extra care” counts.',
    );
  });

  it('is said as before where nothing is tied, or one kind of work is all there is', () => {
    expect(answerIn(plain, 'languages')).toBe('main: German. Also: English');
    const alone: Sheet = {
      ...tied,
      answers: { ...tied.answers, workloads: { kind: 'shares', shares: { assistant: 100 } } },
    };
    expect(answerIn(alone, 'languages')).toBe('main: German. Also: English');
    expect(answerIn(tied, 'hosting')).toBe(answerIn(plain, 'hosting'));
  });

  it('is said in Markdown, and opens with its ties from there and from JSON', () => {
    const { words } = recordInput(tied);
    const markdown = toMarkdown(recordOf(tied), frameOf(tied), words, english.messages('madr'));
    expect(markdown).toContain('only English counts');
    const json = toJson(
      tied,
      recordOf(tied),
      recordInput(tied),
      'https://example.org/record-1.json',
    );
    for (const text of [markdown, json]) {
      const [opened] = openText(text, codes);
      if (opened?.ok !== true) throw new Error(JSON.stringify(opened));
      expect(opened.value.sheet.ties).toEqual(tied.ties);
      expect([...opened.value.missing, ...opened.value.dropped]).toEqual([]);
    }
  });
});

describe('A tie that changed', () => {
  it('is named by its work and its question, with what held before and after', () => {
    const effects = runToEnd(effectsBetweenSteps(world, plain, tied));
    if (!effects.ok) throw new Error(effects.problem.field);
    const { words, languageName } = recordInput(plain);
    const lines = diffLines(plain, tied, effects.value, {
      catalogue: assembled.catalogue,
      history: english.messages('history'),
      record: words,
      languageName,
    });
    const asked = words.sentences.question('languages');
    const rules = words.sentences.question('vendorPolicy');
    expect(lines.map(({ what, was, is }) => [what, was, is])).toEqual([
      [`For Answering questions: ${asked}`, 'no difference', 'only English'],
      [`For Writing and fixing code: ${asked}`, 'no difference', 'only German'],
      [
        `For Searching and analysing documents: ${asked}`,
        'no difference',
        'only German and English',
      ],
      [
        `For Carrying out tasks with other software (agents): ${asked}`,
        'no difference',
        'only English',
      ],
      [`For Answering questions: ${rules}`, 'no difference', 'none of the rules'],
      [
        `For Searching and analysing documents: ${rules}`,
        'no difference',
        'only “We check the origin with extra care”',
      ],
    ]);
  });
});
