import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/decision';
import { decode, encode, longestLink } from '../../src/link';
import { codes } from '../fixtures/codes';
import { anySheet } from '../fixtures/sheets';
import { assembled } from '../fixtures/world';
import { agency, hospital, university, unsure } from '../stories/institutions';

const { edition } = assembled.catalogue.questionnaire;
const options = { edition, withNotes: true };
const link = (sheet: Sheet) => encode(sheet, codes, options);
const prefix = 'https://steelyard.example.org/#/d/';

const opened = (payload: string) => {
  const result = decode(payload, codes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

/** A long run by hand: STEELYARD_LONG=1 npx vitest run tests/link. */
const runs = process.env.STEELYARD_LONG === '1' ? 200000 : 1000;

describe('A link holds the whole decision', () => {
  it('opens to the sheet it was made of', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { sheet: back, missing, unknown } = opened(link(sheet));
        expect(link(back)).toBe(link(sheet));
        expect(missing).toEqual([]);
        expect(unknown).toEqual([]);
        expect(back.title).toBe(sheet.title);
        expect(back.points).toEqual(sheet.points);
        expect(back.overrides).toEqual(sheet.overrides);
        expect(back.notes).toEqual(sheet.notes);
        expect(Object.keys(back.answers).sort()).toEqual(Object.keys(sheet.answers).sort());
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.each(Object.entries({ university, agency, hospital, unsure }))(
    'opens to every answer of %s',
    (_, sheet) => {
      const sorted = (tags: readonly string[]) => [...tags].sort();
      const back = opened(link(sheet)).sheet;
      const languages = (one: Sheet) => {
        const answer = one.answers.languages;
        return answer?.kind === 'languages'
          ? { primary: sorted(answer.primary), secondary: sorted(answer.secondary) }
          : answer;
      };
      expect(languages(back)).toEqual(languages(sheet));
      const rest = (one: Sheet) => ({ ...one, answers: { ...one.answers, languages: null } });
      expect(rest(back)).toEqual(rest(sheet));
    },
  );

  it('names the edition it was made with', () => {
    const { edition: named } = opened(link(university));
    expect(named.date).toBe(edition.date);
    expect(edition.hash.startsWith(named.hash)).toBe(true);
  });

  it('is the same whatever order things were chosen in', () => {
    const turned: Sheet = {
      ...university,
      answers: Object.fromEntries(Object.entries(university.answers).reverse()),
    };
    expect(link(turned)).toBe(link(university));
  });

  it('leaves notes out unless they are wanted', () => {
    const noted: Sheet = { ...university, notes: { orgType: 'between us' } };
    const without = encode(noted, codes, { edition, withNotes: false });
    expect(without).toBe(link(university));
    expect(opened(link(noted)).sheet.notes).toEqual({ orgType: 'between us' });
  });

  it('keeps what a later version added', () => {
    const unknown = [{ tag: 2000, bits: '10110' }];
    const later = encode(university, codes, { ...options, unknown });
    expect(opened(later).unknown).toEqual(unknown);
    expect(encode(opened(later).sheet, codes, { ...options, unknown: opened(later).unknown })).toBe(
      later,
    );
  });
});

describe('A link is short', () => {
  it('a full sheet without free text takes at most 200 characters', () => {
    for (const sheet of [university, agency, hospital, unsure]) {
      expect((prefix + link({ ...sheet, title: '' })).length).toBeLessThanOrEqual(200);
    }
  });

  it('with a title and three notes it takes at most 600', () => {
    const note = 'Agreed with the data protection officer on Monday; see the minutes, item four.';
    const sheet: Sheet = {
      ...university,
      notes: { orgType: note, hosting: note, strictness: note },
    };
    expect((prefix + link(sheet)).length).toBeLessThanOrEqual(600);
  });
});

describe('A damaged or hostile link is told apart', () => {
  const good = link({ ...hospital, title: 'Ward' });

  it('every change of a single character is noticed', () => {
    for (let at = 0; at < good.length; at += 1) {
      const other = good[at] === 'A' ? 'B' : 'A';
      const result = decode(good.slice(0, at) + other + good.slice(at + 1), codes);
      expect(result.ok).toBe(false);
    }
  });

  it('every shortening is noticed', () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(decode(good.slice(0, length), codes).ok).toBe(false);
    }
  });

  it.each([
    ['', 'notALink'],
    ['<script>alert(1)</script>', 'notALink'],
    ['%F0%9F', 'notALink'],
    ['__proto__', 'truncated'],
    [`I${good.slice(1)}`, 'laterVersion'],
    ['E', 'truncated'],
    ['A'.repeat(longestLink + 1), 'tooLong'],
  ])('%s is refused', (payload, problem) => {
    expect(decode(payload, codes)).toEqual({ ok: false, problem });
  });

  it('nothing makes it throw, hang or touch a prototype', () => {
    const mutated = fc
      .tuple(
        fc.constant(good),
        fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3 })), { maxLength: 5 }),
      )
      .map(([text, edits]) =>
        edits.reduce((all, [at, insert]) => {
          const place = at % (all.length + 1);
          return all.slice(0, place) + insert + all.slice(place + 1);
        }, text),
      );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 300 }), mutated, fc.base64String()),
        (payload) => {
          const result = decode(payload, codes);
          expect(typeof result.ok).toBe('boolean');
          expect(Object.prototype).not.toHaveProperty('polluted');
        },
      ),
      { numRuns: runs, seed: 7 },
    );
  });

  it('an answer that no longer exists is marked, and the rest opens', () => {
    const fewer = {
      ...codes,
      questions: codes.questions.map((question) =>
        question.kind === 'choice' && question.id === 'orgType'
          ? { ...question, options: question.options.filter(({ id }) => id !== 'health') }
          : question,
      ),
    };
    const result = decode(good, fewer);
    expect(result.ok && result.value.missing).toEqual(['orgType']);
    expect(result.ok && result.value.sheet.answers.domicile).toEqual(hospital.answers.domicile);
  });
});
