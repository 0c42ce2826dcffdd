import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../fixtures/property';
import { ownItem } from '../fixtures/sheets';
import { questionnaire } from '../../src/catalogue';
import type { Question } from '../../src/catalogue';
import type { Answer } from '../../src/decision';
import { choiceFieldsOf, readChoice } from '../../src/pages/questions/fields/choice-fields';
import {
  choicesFieldsOf,
  readChoices,
  toggled,
} from '../../src/pages/questions/later/choices-fields';
import {
  hardwareFieldsOf,
  noItem,
  notListed,
  readHardware,
  type HardwareFields,
} from '../../src/pages/questions/later/hardware-fields';
import { languagesFieldsOf, readLanguages } from '../../src/pages/questions/later/languages-fields';
import { numberFieldsOf, readNumberFields } from '../../src/pages/questions/later/number-fields';
import { readShares, sharesFieldsOf } from '../../src/pages/questions/later/shares-fields';
import { unsure, type Reading } from '../../src/pages/questions/fields/reading';
import { english } from '../../src/text';
import { writeNumber } from '../../src/text/numeral';
import { blank, readNumber, type NumberRange, type Typed } from '../../src/text/typed';

/** What the fields of a question are read as once they show an answer, in the writing of a locale. */
const readBack = (question: Question, answer: Answer | undefined, locale = 'en-GB'): Reading => {
  const write = (value: number): Typed => ({
    text: writeNumber(value, locale),
    read: { ok: true, value, converted: false },
  });
  switch (question.kind) {
    case 'choice':
      return readChoice(choiceFieldsOf(answer));
    case 'choices':
      return readChoices(choicesFieldsOf(answer));
    case 'number':
      return readNumberFields(numberFieldsOf(answer, write));
    case 'shares':
      return readShares(sharesFieldsOf(answer, write));
    case 'languages':
      return readLanguages(languagesFieldsOf(answer));
    case 'hardware':
      return readHardware(hardwareFieldsOf(answer, write));
  }
};

const typedAs = (text: string, range: NumberRange): Typed => ({
  text,
  read: readNumber(text, range, 'en-GB', english.messages('typed').units),
});
const within = (least: number, most: number): NumberRange => ({
  counted: 'plain',
  least,
  most,
  decimals: 0,
});

const subset = (ids: readonly string[]) => fc.subarray([...ids]);

/** Any answer that a question takes. */
const answerTo = (question: Question): fc.Arbitrary<Answer> => {
  const open = fc.constant<Answer>({ kind: 'unsure' });
  switch (question.kind) {
    case 'choice':
      return fc.oneof(
        open,
        fc
          .constantFrom(...question.options)
          .map(({ id }): Answer => ({ kind: 'choice', option: id })),
      );
    case 'choices':
      return fc.oneof(
        open,
        subset(question.options.map(({ id }) => id))
          .filter(({ length }) => length > 0)
          .map((options): Answer => ({ kind: 'choices', options })),
      );
    case 'number':
      return fc.oneof(
        open,
        fc
          .integer({ min: question.min, max: question.max })
          .map((value): Answer => ({ kind: 'number', value })),
      );
    case 'shares':
      return fc.oneof(
        open,
        subset(question.options.map(({ id }) => id))
          .filter(({ length }) => length > 0)
          .chain((ids) =>
            fc
              .array(fc.integer({ min: 0, max: 100 }), {
                minLength: ids.length - 1,
                maxLength: ids.length - 1,
              })
              .map((cuts): Answer => {
                const ends = [0, ...[...cuts].sort((a, b) => a - b), 100];
                const shares = ids.map(
                  (id, i) => [id, (ends[i + 1] ?? 0) - (ends[i] ?? 0)] as const,
                );
                return { kind: 'shares', shares: Object.fromEntries(shares) };
              }),
          ),
      );
    case 'languages':
      return fc.oneof(
        open,
        fc
          .tuple(subset(['de', 'fr', 'ar']), subset(['hi', 'bn', 'zh-Hans']))
          .filter(([primary, secondary]) => primary.length + secondary.length > 0)
          .map(([primary, secondary]): Answer => ({ kind: 'languages', primary, secondary })),
      );
    case 'hardware':
      return fc.oneof(
        open,
        fc.constant<Answer>({ kind: 'hardware', hardware: { mode: 'undecided' } }),
        fc.integer({ min: 100, max: 6_553_600 }).map(
          (hundredths): Answer => ({
            kind: 'hardware',
            hardware: { mode: 'cpu', memoryGiB: hundredths / 100 },
          }),
        ),
        fc
          .array(
            fc.oneof(
              fc.record({
                accelerator: fc.constantFrom('a', 'b', 'c'),
                count: fc.integer({ min: 1, max: question.maxCount }),
              }),
              ownItem(question.maxCount),
            ),
            { minLength: 1, maxLength: question.maxKinds },
          )
          .chain((items) =>
            fc.option(fc.integer({ min: 100, max: 6_553_600 })).map(
              (main): Answer => ({
                kind: 'hardware',
                hardware: {
                  mode: 'accelerators',
                  items,
                  ...(main === null ? {} : { memoryGiB: main / 100 }),
                },
              }),
            ),
          ),
      );
  }
};

it('The fields of any question show any answer and read back as it, in any writing', () => {
  const asked = fc
    .constantFrom(...questionnaire.questions)
    .chain((question) => fc.tuple(fc.constant(question), answerTo(question)));
  const locale = fc.constantFrom('en-GB', 'de-DE', 'ar-EG', 'hi-IN');
  holds(
    fc.property(asked, locale, ([question, answer], tag) => {
      // Hardware of which somebody was not sure is hardware that is not decided: one row says both.
      const shown: Answer =
        question.kind === 'hardware' && answer.kind === 'unsure'
          ? { kind: 'hardware', hardware: { mode: 'undecided' } }
          : answer;
      expect(readBack(question, answer, tag)).toEqual({ ok: true, answer: shown });
    }),
    { atLeast: 500, seed: 707 },
  );
});

describe.each(questionnaire.questions.map((question) => [question.id, question] as const))(
  'The fields of %s',
  (_, question) => {
    it('are empty where nothing was answered', () => {
      expect(readBack(question, undefined)).toEqual({ ok: true, answer: null });
    });

    it('do not show an answer of another kind', () => {
      const other: Answer =
        question.kind === 'choice'
          ? { kind: 'number', value: 3 }
          : { kind: 'choice', option: 'company' };
      expect(readBack(question, other)).toEqual({ ok: true, answer: null });
    });
  },
);

describe('Fields that give no answer are refused', () => {
  const wrong = ['15.7', '12.000', 'many', '-5', '0', '1e3', '999999999999999', '½'];

  it.each(wrong)('a number: %s', (text) => {
    const fields = { typed: typedAs(text, within(1, 1000)), unsure: false };
    expect(readNumberFields(fields)).toEqual({ ok: false, problem: 'typed' });
  });

  it.each([...wrong, ''])('main memory: %j', (text) => {
    const memory = typedAs(text, within(1, 65_536));
    const fields: HardwareFields = { mode: 'cpu', memory, items: [], beside: blank };
    expect(readHardware(fields)).toEqual({ ok: false, problem: 'typed' });
  });

  it.each([...wrong, ''])('a count of accelerators, wherever it stands: %j', (text) => {
    const fine = { ...noItem(typedAs('2', within(1, 4096))), accelerator: 'a' };
    const bad = { ...noItem(typedAs(text, within(1, 4096))), accelerator: 'b' };
    for (const items of [[bad], [fine, bad], [bad, fine]]) {
      const fields: HardwareFields = { mode: 'accelerators', memory: blank, items, beside: blank };
      expect(readHardware(fields)).toEqual({ ok: false, problem: 'typed' });
    }
  });

  it.each(wrong)('main memory beside accelerators, which may be left open: %j', (text) => {
    const items = [{ ...noItem(typedAs('2', within(1, 4096))), accelerator: 'a' }];
    const beside = typedAs(text, within(1, 65_536));
    const fields: HardwareFields = { mode: 'accelerators', memory: blank, items, beside };
    expect(readHardware(fields)).toEqual({ ok: false, problem: 'typed' });
    expect(readHardware({ ...fields, beside: blank }).ok).toBe(true);
  });

  it('accelerators without a name, or none at all', () => {
    const items = [noItem(typedAs('2', within(1, 4096)))];
    const fields = { mode: 'accelerators', memory: blank, beside: blank } as const;
    expect(readHardware({ ...fields, items })).toEqual({ ok: false, problem: 'unnamed' });
    expect(readHardware({ ...fields, items: [] })).toEqual({ ok: false, problem: 'unnamed' });
  });

  describe('a card that is not in the list', () => {
    const size = { counted: 'gb', least: 1, most: 4096, decimals: 2 } as const;
    const rate = { counted: 'gbs', least: 1, most: 100_000, decimals: 2 } as const;
    const item = (
      name: string,
      kind: string,
      memory: string,
      bandwidth: string,
    ): HardwareFields => ({
      mode: 'accelerators',
      memory: blank,
      beside: blank,
      items: [
        {
          accelerator: notListed,
          count: typedAs('2', within(1, 4096)),
          own: {
            name,
            kind,
            memory: typedAs(memory, size),
            bandwidth: typedAs(bandwidth, rate),
          },
        },
      ],
    });

    it.each([...wrong, ''].filter((text) => text !== '15.7'))('memory: %j', (text) => {
      const problem = { ok: false, problem: 'typed' };
      expect(readHardware(item('A card', 'nvidia', text, ''))).toEqual(problem);
    });

    it.each([...wrong, '900 Gb/s', '2 TB'].filter((text) => text !== '15.7' && text !== '12.000'))(
      'bandwidth: %j',
      (text) => {
        const problem = { ok: false, problem: 'typed' };
        expect(readHardware(item('A card', 'nvidia', '24', text))).toEqual(problem);
      },
    );

    it.each([
      ['', 'nvidia'],
      [' \u202e \n', 'nvidia'],
      ['A card', ''],
    ])('without its name or kind: %j, %j', (name, kind) => {
      const problem = { ok: false, problem: 'unnamed' };
      expect(readHardware(item(name, kind, '24', '900'))).toEqual(problem);
    });

    it.each([
      ['24', '', 24, null],
      ['24 GB', '936.2 GB/s', 24, 936.2],
      ['7.75', '3.35 TB/s', 7.75, 3350],
    ])('and is read as it is written: %j, %j', (memory, bandwidth, memoryGB, bandwidthGBs) => {
      expect(readHardware(item(' A\tcard ', 'nvidia', memory, bandwidth))).toEqual({
        ok: true,
        answer: {
          kind: 'hardware',
          hardware: {
            mode: 'accelerators',
            items: [{ own: { name: 'A card', kind: 'nvidia', memoryGB, bandwidthGBs }, count: 2 }],
          },
        },
      });
    });
  });

  const shares = (texts: readonly string[]) => ({
    unsure: false,
    shares: Object.fromEntries(texts.map((text, i) => [`s${i}`, typedAs(text, within(0, 100))])),
  });

  it.each([[['50', '49']], [['50', '51']], [['99']], [['0']]])('shares of %j', (texts) => {
    expect(readShares(shares(texts))).toEqual({ ok: false, problem: 'sum' });
  });

  it.each([[['50.5', '49.5']], [['', '100']], [['100', 'x']], [['-1', '101']], [['1e2']]])(
    'shares of %j, at a field',
    (texts) => {
      expect(readShares(shares(texts))).toEqual({ ok: false, problem: 'typed' });
    },
  );

  it('whatever is typed: a number of the question is read, or nothing is kept', () => {
    const numbers = questionnaire.questions.filter((question) => question.kind === 'number');
    const pieces = fc.constantFrom(...Array.from('0123456789.,kM −'), '٣', ' people', '000');
    const texts = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''));
    holds(
      fc.property(fc.constantFrom(...numbers), texts, ({ min, max }, text) => {
        const range = { ...within(min, max), counted: 'people' } as const;
        const read = readNumberFields({ typed: typedAs(text, range), unsure: false });
        const answer = read.ok ? read.answer : null;
        const value = answer?.kind === 'number' ? answer.value : null;
        expect(value === null || (Number.isInteger(value) && value >= min && value <= max)).toBe(
          true,
        );
        // Nothing is kept of a text that is no number, and no answer is given by one.
        expect(read.ok && value === null).toBe(text.trim() === '');
      }),
      { atLeast: 1000, seed: 702 },
    );
  });
});

describe('A choice of several', () => {
  const exclusive = new Set([unsure, 'none']);

  it('takes an option and leaves it', () => {
    expect(toggled(['a'], 'b', exclusive)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', exclusive)).toEqual(['b']);
  });

  it('leaves the others for an option that stands alone, and that one for any other', () => {
    expect(toggled(['a', 'b'], 'none', exclusive)).toEqual(['none']);
    expect(toggled(['none'], 'a', exclusive)).toEqual(['a']);
    expect(toggled([unsure], 'none', exclusive)).toEqual(['none']);
  });
});
