import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type Sheet } from '../../src/decision';
import {
  decode,
  encode,
  findLinks,
  longestLink,
  type DecodeResult,
  type Outcome,
} from '../../src/link';

import { checksum, fixed, toCharacters } from '../../src/link/bits';
import { mostLaterBits } from '../../src/link/codes';
import { codes } from '../fixtures/codes';
import { typedFull } from '../fixtures/typed-full';
import { holds } from '../fixtures/property';
import { anySheet } from '../fixtures/sheets';
import { assembled } from '../fixtures/world';
import { agency, hospital, university, unsure } from '../stories/institutions';

const { edition } = assembled.catalogue.questionnaire;
const options = { edition, withNotes: true };
const link = (sheet: Sheet) => encode(sheet, codes, options);
const questionIds = new Set<string>(codes.questions.map(({ id }) => id));
const criterionIds = new Set<string>(codes.criteria.map(({ id }) => id));
/** Names in what was read that are none of ours. */
const strangersOf = (result: DecodeResult): readonly string[] => {
  if (!result.ok) return [];
  const { answers, notes, points, overrides } = result.value.sheet;
  return [
    ...[answers, notes].flatMap(Object.keys).filter((id) => !questionIds.has(id)),
    ...[points, overrides].flatMap(Object.keys).filter((id) => !criterionIds.has(id)),
  ];
};
const prefix = 'https://steelyard.example.org/#/d/';

const opened = (payload: string) => {
  const result = decode(payload, codes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

/** The same characters with the checksum that is theirs. */
const checked = (payload: string): string => {
  const [head, rest] = [payload.slice(0, 7), payload.slice(11)];
  return `${head}${toCharacters(fixed(checksum(`${head}${rest}`), 24))}${rest}`;
};

/** What is tied to each kind of work, in an order of its own. */
const sortedTies = ({ ties = {} }: Sheet) =>
  Object.entries(ties).map(([workload, own]) => [
    workload,
    Object.entries(own).map(([id, entries]) => [id, [...entries].sort()]),
  ]);

describe('The longest link without notes', () => {
  it.each([
    ['hospital', hospital],
    ['university', university],
    ['agency', agency],
    ['unsure', unsure],
  ])('opens to its answers, alone and in the lines of a mail: %s', (_, sheet) => {
    const full = typedFull(sheet, '\u{20bb7}');
    const payload = encode(full, codes, { edition, withNotes: false });
    expect(payload.length).toBeGreaterThan(8192);
    expect(payload.length + mostLaterBits / 6).toBeLessThan(longestLink);
    expect(opened(payload).sheet).toEqual(opened(link({ ...full, notes: {} })).sheet);
    expect(opened(payload).sheet.overrides).toEqual(full.overrides);
    const lines = payload.replace(/.{72}/g, '$&\r\n');
    const [found] = findLinks(`Have a look:\r\n${prefix}${lines}\r\nRegards`, 1);
    expect(found).toEqual({ kind: 'link', payload });
  });
});

describe('A link holds the whole decision', () => {
  it('opens to the sheet it was made of', () => {
    holds(
      fc.property(anySheet, (sheet) => {
        const { sheet: back, missing } = opened(link(sheet));
        expect(link(back)).toBe(link(sheet));
        expect(missing).toEqual([]);
        expect(back.later).toBeUndefined();
        expect(back.title).toBe(sheet.title);
        expect(back.points).toEqual(sheet.points);
        expect(back.overrides).toEqual(sheet.overrides);
        expect(back.notes).toEqual(sheet.notes);
        expect(sortedTies(back)).toEqual(sortedTies(sheet));
        expect(Object.keys(back.answers).sort()).toEqual(Object.keys(sheet.answers).sort());
      }),
      { atLeast: 150, seed: 1 },
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

  it('says what is tied to which work, and without ties what it said before there were any', () => {
    const answers: Sheet['answers'] = {
      ...hospital.answers,
      languages: { kind: 'languages', primary: ['de'], secondary: ['en', 'fr'] },
      vendorPolicy: { kind: 'choices', options: ['review', 'barUs'] },
      workloads: { kind: 'shares', shares: { documents: 60, assistant: 40 } },
    };
    const ties = {
      assistant: { languages: ['en'], vendorPolicy: [] },
      documents: { languages: ['de', 'fr'] },
    };
    const made = link({ ...hospital, answers, ties });
    expect(opened(made).sheet.ties).toEqual({
      assistant: { languages: ['en'], vendorPolicy: [] },
      documents: { languages: ['de', 'fr'] },
    });
    expect(link(opened(made).sheet)).toBe(made);
    const turned = { documents: { languages: ['fr', 'de', 'sv'] }, assistant: ties.assistant };
    expect(link({ ...hospital, answers, ties: turned })).toBe(made);
    const nothing = { documents: { languages: ['sv'] }, coding: {}, agents: { languages: [] } };
    expect(link({ ...hospital, answers, ties: nothing })).toBe(link({ ...hospital, answers }));
  });

  it('leaves notes out unless they are wanted', () => {
    const noted: Sheet = { ...university, notes: { orgType: 'between us' } };
    const without = encode(noted, codes, { edition, withNotes: false });
    expect(without).toBe(link(university));
    expect(opened(link(noted)).sheet.notes).toEqual({ orgType: 'between us' });
  });

  it('keeps what a later version added, and never twice what it wrote itself', () => {
    const later = [
      { tag: 99, bits: '0110' },
      { tag: 2000, bits: '10110' },
    ];
    const made = link({ ...university, later });
    expect(opened(made).sheet.later).toEqual(later);
    expect(link(opened(made).sheet)).toBe(made);
    // A note on a question of a later version is a note: it goes only when notes do.
    const noted = { ...university, later: [{ tag: 1399, bits: '01100001' }] };
    expect(encode(noted, codes, { ...options, withNotes: false })).toBe(link(university));
    expect(opened(link(noted)).sheet.later).toEqual(noted.later);
    const twice = [...later, { tag: 1200, bits: '01100001' }, { tag: 2000, bits: '1' }];
    expect(link({ ...university, later: twice })).toBe(made);
  });
});

describe('A link says what the decision came to', () => {
  const outcome: Outcome = {
    verdict: 'pilot',
    chance: { qwen: 0.527, llama: 0.473 },
    contributions: { reasoning: -2.4, licence: 2.1, cost: 0, governance: -100 },
  };

  it('to a thousandth and a tenth, whatever the sheet', { tags: 'thorough' }, () => {
    const points = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    const any = fc.record<Outcome>({
      verdict: fc.constantFrom('neither', 'qwen', 'llama', 'split', 'pilot'),
      chance: fc
        .integer({ min: 0, max: 1000 })
        .map((qwen) => ({ qwen: qwen / 1000, llama: (1000 - qwen) / 1000 })),
      contributions: fc.record(Object.fromEntries(codes.criteria.map(({ id }) => [id, points]))),
    });
    holds(
      fc.property(anySheet, any, (sheet, given) => {
        const made = encode(sheet, codes, { ...options, outcome: given });
        expect(opened(made).outcome).toEqual(given);
        expect(opened(made).sheet).toEqual(opened(link(sheet)).sheet);
        expect(encode(opened(made).sheet, codes, { ...options, outcome: given })).toBe(made);
      }),
      { atLeast: 150, seed: 3 },
    );
  });

  it('and a link from before that says nothing of it', () => {
    expect(opened(link(university)).outcome).toBeNull();
  });

  it('counts what is left out as nothing, and still leaves a full sheet within 200 characters', () => {
    const made = encode({ ...university, title: '' }, codes, { ...options, outcome });
    expect(opened(made).outcome?.contributions).toMatchObject({ tooling: 0, governance: -100 });
    expect((prefix + made).length).toBeLessThanOrEqual(200);
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

describe('A link ends in a letter or a digit', () => {
  it('whatever it holds, and opens to what it was made of', { tags: 'thorough' }, () => {
    for (const sheet of [university, agency, hospital, unsure, emptySheet]) {
      for (let length = 0; length <= 60; length += 1) {
        const titled = { ...sheet, title: '?'.repeat(length) };
        const made = link(titled);
        expect(made).toMatch(/[A-Za-z0-9]$/);
        expect(opened(made).sheet.title).toBe(titled.title);
        expect(opened(made).sheet.later).toBeUndefined();
        expect(link(opened(made).sheet)).toBe(made);
      }
    }
  });

  it('where nothing is answered and the checksum would end it', () => {
    for (let hash = 0; hash < 300; hash += 1) {
      const edition = { date: '2026-11-23', hash: hash.toString(16).padStart(6, '0') };
      const made = encode(emptySheet, codes, { edition, withNotes: false });
      expect(made).toMatch(/[A-Za-z0-9]$/);
      expect(opened(made)).toMatchObject({ sheet: emptySheet, edition, missing: [] });
      expect(encode(opened(made).sheet, codes, { edition, withNotes: false })).toBe(made);
    }
  });

  it('and an old one that does not still opens', () => {
    const old = 'EAAAAAAioOvquCrBXaGljaCBtb2RlbCBmb3IgdXM_';
    const { sheet } = opened(old);
    expect(sheet.title).toBe('Which model for us?');
    const { date } = opened(old).edition;
    const made = encode(sheet, codes, { edition: { date, hash: '000000' }, withNotes: false });
    expect(made).not.toBe(old);
    expect(opened(made).sheet).toEqual(sheet);
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
    [`I${good.slice(1)}`, 'damaged'],
    [good.toLowerCase(), 'damaged'],
    [good.toUpperCase(), 'damaged'],
    [checked(`I${good.slice(1)}`), 'laterVersion'],
    [checked(`_${good.slice(1, 11)}anything`), 'laterVersion'],
    [checked(`A${good.slice(1)}`), 'notALink'],
    ['E', 'truncated'],
    ['A'.repeat(longestLink + 1), 'tooLong'],
  ])('%s is refused', (payload, problem) => {
    expect(decode(payload, codes)).toEqual({ ok: false, problem });
  });

  it('nothing makes it throw or touch a prototype', () => {
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
    holds(
      fc.property(
        fc.oneof(fc.string({ maxLength: 300 }), mutated, fc.base64String()),
        (payload) => {
          expect(strangersOf(decode(payload, codes))).toEqual([]);
        },
      ),
      { atLeast: 500, seed: 7, weight: 4 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('bits that were forged with a good checksum give nothing but known ids, or a problem', () => {
    const forged = fc.tuple(fc.constant(good.slice(0, 7)), fc.base64String({ maxLength: 400 }));
    holds(
      fc.property(forged, ([head, body]) => {
        const rest = `${head}${body.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')}`;
        const crc = toCharacters(fixed(checksum(rest), 24));
        const result = decode(`${head}${crc}${rest.slice(head.length)}`, codes);
        if (!result.ok) return;
        const again = encode(result.value.sheet, codes, options);
        expect(decode(again, codes)).toMatchObject({ ok: true });
      }),
      { atLeast: 100, seed: 11, weight: 4 },
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

describe('The version of the questionnaire', () => {
  const again = (asked: number | undefined) =>
    opened(link({ ...emptySheet, title: 'T', ...(asked === undefined ? {} : { asked }) }));

  it('is kept by a link, and by none of the first version', () => {
    expect(again(2).sheet.asked).toBe(2);
    expect(again(7).sheet.asked).toBe(7);
    expect(again(undefined).sheet).not.toHaveProperty('asked');
  });

  it('that no questionnaire has is not written', () => {
    for (const wrong of [0, 1, 2.5, -3, 5000]) {
      expect(again(wrong).sheet).not.toHaveProperty('asked');
      expect(again(wrong).dropped).toEqual([]);
    }
  });
});
