import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend, type Answer, type Sheet } from '../../src/decision';
import { decode, encode } from '../../src/link';
import { checksum, fixed, toCharacters, utf8, variable, type Bits } from '../../src/link/bits';
import { withLater } from '../../src/link/later';
import { sheetProblem } from '../../src/decision/sheet/check';
import { knownPart, sift } from '../../src/decision/sheet/sift';
import { codes } from '../fixtures/codes';
import { anyAnswer, anyNumber, anyTies } from '../fixtures/damage';
import { holds } from '../fixtures/property';
import { anySheet } from '../fixtures/sheets';
import { assembled, world } from '../fixtures/world';
import { agency, university } from '../stories/institutions';

const { edition } = assembled.catalogue.questionnaire;
const options = { edition, withNotes: true };
const link = (sheet: Sheet) => encode(sheet, codes, options);
const opened = (payload: string) => {
  const result = decode(payload, codes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

/** A link with any fields, whose checksum is good. */
const forged = (fields: readonly { readonly tag: number; readonly bits: Bits }[]): string => {
  const body = toCharacters(
    [...fields]
      .sort((a, b) => a.tag - b.tag)
      .map(
        ({ tag, bits }, i, all) =>
          `${variable(tag - (all[i - 1]?.tag ?? 0))}${variable(bits.length)}${bits}`,
      )
      .join(''),
  );
  const head = link(university).slice(0, 7);
  return `${head}${toCharacters(fixed(checksum(`${head}${body}`), 24))}${body}`;
};

/** What ties a kind of work to one entry, by their codes. */
const tieOf = (workload: number, entry: number): Bits =>
  `${variable(workload)}${variable(1)}${variable(entry)}`;

const tagOf = (id: string): number => {
  const found = [...codes.questions, ...codes.criteria].find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found.code;
};
const optionOf = (id: string, option: string): number => {
  const question = codes.questions.find((one) => one.id === id);
  const options = question !== undefined && 'options' in question ? question.options : [];
  return options.find((one) => one.id === option)?.code ?? 0;
};

describe('A wrong answer that is made into a link', () => {
  it('changes no other, and is left out or comes back as far as it may stand', () => {
    const ids = fc.constantFrom(...codes.questions.map(({ id }) => id));
    holds(
      fc.property(anySheet, ids, anyAnswer, (sheet, id, answer) => {
        const { [id]: _, ...others } = sheet.answers;
        const without = opened(link({ ...sheet, answers: others }));
        const back = opened(link({ ...sheet, answers: { ...others, [id]: answer } }));
        const { [id]: kept, ...rest } = back.sheet.answers;
        expect({ ...back.sheet, answers: rest }).toEqual(without.sheet);
        const question = codes.questions.find((one) => one.id === id);
        const part = question === undefined ? null : knownPart(question, answer, codes).answer;
        const alone = part === null ? {} : { [id]: part };
        expect(kept).toEqual(opened(link({ ...sheet, answers: alone })).sheet.answers[id]);
      }),
      { seed: 41, atLeast: 40 },
    );
  });

  it('nor do points and scores that cannot be', () => {
    holds(
      fc.property(anySheet, anyNumber, anyNumber, (sheet, points, score) => {
        const wrong: Sheet = {
          ...sheet,
          points: { ...sheet.points, cost: points },
          overrides: {
            ...sheet.overrides,
            cost: { qwen: score, llama: 5, spread: 5, reason: 'because' },
          },
        };
        const back = opened(link(wrong)).sheet;
        expect(back.answers).toEqual(opened(link(sheet)).sheet.answers);
        expect(back.title).toBe(sheet.title);
        expect(back.notes).toEqual(sheet.notes);
        expect(sheetProblem(back, codes)).toBeNull();
      }),
      { seed: 42, atLeast: 40 },
    );
  });

  it('nor do ties that cannot be', () => {
    holds(
      fc.property(anySheet, anyTies, (sheet, ties) => {
        const back = opened(link({ ...sheet, ties }));
        const { ties: kept, ...rest } = back.sheet;
        const { ties: _, ...untied } = opened(link(sheet)).sheet;
        expect(rest).toEqual(untied);
        expect(kept).toEqual(opened(link(sift({ ...sheet, ties }, codes).sheet)).sheet.ties);
        expect([...back.missing, ...back.dropped]).toEqual([]);
      }),
      { seed: 45, atLeast: 40 },
    );
  });

  it('memory of 15.7 GiB is carried as it is', () => {
    const answer: Answer = { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 15.7 } };
    const sheet: Sheet = { ...university, answers: { ...university.answers, hardware: answer } };
    expect(opened(link(sheet)).sheet.answers.hardware).toEqual(answer);
    expect(opened(link(sheet)).missing).toEqual([]);
  });

  it.each([64, 31.25])('main memory of %d GiB beside cards is carried as it is', (memoryGiB) => {
    const items = [
      { accelerator: 'l4', count: 2 },
      { own: { name: 'A card', kind: 'nvidia', memoryGB: 24, bandwidthGBs: null }, count: 1 },
    ];
    for (const some of [items, items.slice(0, 1), items.slice(1)]) {
      const answer: Answer = {
        kind: 'hardware',
        hardware: { mode: 'accelerators', items: some, memoryGiB },
      };
      const sheet: Sheet = { ...university, answers: { ...university.answers, hardware: answer } };
      expect(opened(link(sheet)).sheet.answers.hardware).toEqual(answer);
      expect(opened(link(sheet)).missing).toEqual([]);
    }
  });

  it('an outcome that none can come to is left out', () => {
    for (const chance of [
      { qwen: Number.NaN, llama: 0 },
      { qwen: 1, llama: 1 },
      { qwen: -0.1, llama: 0.5 },
    ]) {
      const outcome = { verdict: 'qwen', chance, contributions: {} } as const;
      expect(encode(university, codes, { ...options, outcome })).toBe(link(university));
    }
  });

  it('a field of a later version takes the place of no answer', () => {
    const later = [
      { tag: tagOf('orgType'), bits: variable(1) },
      { tag: 1200, bits: utf8('theirs') },
      { tag: 2000, bits: '101' },
      { tag: 2001, bits: '102' },
      { tag: 0.5, bits: '1' },
      { tag: Number.POSITIVE_INFINITY, bits: '1' },
    ];
    const { orgType: _, ...answers } = university.answers;
    const sheet: Sheet = { ...university, title: '', answers, later };
    const kept = { ...sheet, later: [{ tag: 2000, bits: '101' }] };
    expect(link(sheet)).toBe(link(kept));
  });
});

describe('A link that was forged with a good checksum', () => {
  const shares = (...pairs: [string, number][]): Bits =>
    pairs.map(([id, share]) => `${variable(optionOf('workloads', id))}${variable(share)}`).join('');

  it.each<[string, string, Bits]>([
    ['a share given twice', 'workloads', shares(['coding', 50], ['coding', 50])],
    ['shares of 150', 'workloads', shares(['coding', 100], ['agents', 50])],
    ['a choice and more after it', 'orgType', `${variable(1)}${variable(1)}`],
    ['a number over the largest', 'scale', `${variable(1)}${variable(12)}`],
    ['five kinds of accelerators', 'hardware', `${variable(2)}${'00010001'.repeat(5)}`],
    ['none of an accelerator', 'hardware', `${variable(2)}${variable(1)}${variable(0)}`],
    ['a choice without a code', 'orgType', '1'],
    ['four hundred languages', 'languages', `${variable(400)}${variable(1).repeat(400)}`],
  ])('%s: the question is named, and nothing is taken', (_, id, bits) => {
    const { sheet, missing, dropped } = opened(forged([{ tag: tagOf(id), bits }]));
    expect(sheet.answers).toEqual({});
    expect(missing).toEqual([id]);
    expect(dropped).toEqual([]);
  });

  const text = (value: string): Bits => `${variable(utf8(value).length / 8)}${utf8(value)}`;
  const own = (name: Bits, { kind = 1, memory = 2400, count = 1 } = {}): Bits =>
    [0, count, kind, memory, 0, 0, 0].map(variable).join('') + name;

  it.each<[string, Bits]>([
    ['a name that is no text', own(`${variable(1)}11111111`)],
    ['a name that is longer than the rest', own(`${variable(9)}${utf8('short')}`)],
    ['a name and more after it', own(`${text('A card')}${variable(1)}`)],
    ['no name', own(text(''))],
    ['no name but signs that are not seen', own(text('\u202e\u2066'))],
    ['no memory', own(text('A card'), { memory: 0 })],
    ['more memory than any card has', own(text('A card'), { memory: 409_601 })],
    ['none of it', own(text('A card'), { count: 0 })],
    ['a kind that is not known, and no other card', own(text('A card'), { kind: 4095 })],
  ])('a card that is not in the list, with %s: nothing is taken', (_, bits) => {
    const whole = `${variable(4)}${bits}`;
    const { sheet, missing } = opened(forged([{ tag: tagOf('hardware'), bits: whole }]));
    expect(sheet.answers).toEqual({});
    expect(missing).toEqual(['hardware']);
  });

  it.each<[string, Bits, string]>([
    [
      'of a kind that is not known is left out',
      own(text('A'), { kind: 4095 }) + own(text('B')),
      'B',
    ],
    ['has its name cut', own(text('x'.repeat(61))), 'x'.repeat(60)],
  ])('a card that is not in the list and %s: the question is named', (_, bits, name) => {
    const whole = `${variable(4)}${bits}`;
    const { sheet, missing } = opened(forged([{ tag: tagOf('hardware'), bits: whole }]));
    const item = { own: { name, kind: 'nvidia', memoryGB: 24, bandwidthGBs: null }, count: 1 };
    const hardware = { mode: 'accelerators', items: [item] };
    expect(sheet.answers).toEqual({ hardware: { kind: 'hardware', hardware } });
    expect(missing).toEqual(['hardware']);
  });

  it('all twelve points at none are not taken, and named', () => {
    const fields = codes.criteria.map(({ code }) => ({ tag: 1000 + code, bits: variable(0) }));
    const { sheet, dropped } = opened(forged(fields));
    expect(sheet.points).toEqual({});
    expect(dropped).toEqual(['points']);
    expect(opened(forged(fields.slice(1))).dropped).toEqual([]);
  });

  it.each<[string, number, Bits]>([
    ['points.cost', 1000 + tagOf('cost'), variable(61)],
    ['points.cost', 1000 + tagOf('cost'), `${variable(6)}0`],
    ['overrides.cost', 1100 + tagOf('cost'), `${variable(1001)}${variable(0)}${variable(0)}`],
    ['overrides.cost', 1100 + tagOf('cost'), variable(100)],
    ['title', 1200, '11111111'],
    ['notes.scale', 1300 + tagOf('scale'), '1111'],
    ['ties.*.languages', 1500 + tagOf('languages'), ''],
    ['ties.*.languages', 1500 + tagOf('languages'), '1111'],
    ['ties.*.languages', 1500 + tagOf('languages'), variable(4)],
    ['ties.*.languages', 1500 + tagOf('languages'), `${tieOf(4, 1)}${tieOf(4, 2)}`],
    ['ties.*.languages', 1500 + tagOf('languages'), `${variable(4)}${variable(2)}${variable(3)}`],
    ['ties.*.vendorPolicy', 1500 + tagOf('vendorPolicy'), `${tieOf(4, 1)}1`],
    ['ties.documents.languages', 1500 + tagOf('languages'), tieOf(4, 60_000)],
    ['ties.documents.vendorPolicy', 1500 + tagOf('vendorPolicy'), tieOf(4, 99)],
    ['ties.?', 1500 + tagOf('languages'), tieOf(99, 1)],
    ['outcome', 1400, '1111'],
    ['outcome', 1400, `${fixed(1, 4)}${fixed(900, 10)}${fixed(900, 10)}`],
    ['outcome', 1400, `${fixed(1, 4)}${fixed(500, 10)}${fixed(500, 10)}${variable(4001)}`],
  ])('%s is named where it is damaged', (path, tag, bits) => {
    const found = opened(
      forged([
        { tag: tagOf('orgType'), bits: variable(1) },
        { tag, bits },
      ]),
    );
    expect(found.dropped).toEqual([path]);
    expect(found.sheet).toEqual({
      ...opened(forged([{ tag: tagOf('orgType'), bits: variable(1) }])).sheet,
    });
  });

  it('texts that are too long are cut, and named', () => {
    const title = { tag: 1200, bits: utf8('t'.repeat(130)) };
    const note = { tag: 1300 + tagOf('scale'), bits: utf8('n'.repeat(510)) };
    const { sheet, dropped } = opened(forged([title, note]));
    expect(sheet.title).toBe('t'.repeat(120));
    expect(sheet.notes.scale).toBe('n'.repeat(500));
    expect(dropped).toEqual(['title', 'notes.scale']);
  });

  it('a tag that no version writes refuses the whole', () => {
    const payload = forged([{ tag: 2 ** 30, bits: '1' }]);
    expect(decode(payload, codes)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('says nothing that the engine refuses, and every field it says is named or taken', () => {
    const known = fc.constantFrom(
      ...codes.questions.flatMap(({ code }) => [code, 1300 + code, 1500 + code]),
      ...codes.criteria.flatMap(({ code }) => [1000 + code, 1100 + code]),
      1200,
      1400,
      99,
      2000,
    );
    const bits = fc.oneof(
      fc.string({ unit: fc.constantFrom('0', '1'), maxLength: 64 }),
      fc
        .array(fc.integer({ min: 0, max: 2000 }), { maxLength: 8 })
        .map((numbers) => numbers.map(variable).join('')),
    );
    const fields = fc.uniqueArray(fc.record({ tag: known, bits }), {
      selector: ({ tag }) => tag,
      maxLength: 30,
    });
    holds(
      fc.property(fields, (given) => {
        const { sheet, missing, dropped, outcome } = opened(forged(given));
        expect(sheetProblem(sheet, codes)).toBeNull();
        const found =
          [sheet.answers, sheet.points, sheet.overrides, sheet.notes].flatMap(Object.keys).length +
          (sheet.later ?? []).length +
          (sheet.title === '' ? 0 : 1) +
          (outcome === null ? 0 : 1);
        // Texts of nothing say nothing, nor do ties to what is not in the answer.
        const blank = given.filter(
          ({ tag }) => (tag >= 1200 && tag < 1400) || (tag > 1500 && tag < 2000),
        ).length;
        expect(found + missing.length + dropped.length).toBeGreaterThanOrEqual(
          given.length - blank,
        );
        expect(opened(link(sheet)).sheet).toEqual(sheet);
      }),
      { seed: 43, atLeast: 300 },
    );
  });

  it('is refused nothing by the engine where it answers all', () => {
    const full = codes.questions.map(({ id, code }) => ({
      tag: code,
      given: university.answers[id],
    }));
    expect(full.length).toBeGreaterThan(15);
    const damaged = fc.tuple(
      fc.constantFrom(...codes.questions.map(({ id }) => id)),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }),
    );
    holds(
      fc.property(damaged, ([id, numbers]) => {
        const bits = numbers.map(variable).join('');
        const { sheet } = opened(forged([{ tag: tagOf(id), bits }]));
        const whole = { ...university, answers: { ...university.answers, ...sheet.answers } };
        expect(recommend(world, whole).ok).toBe(true);
      }),
      { seed: 44, atLeast: 20 },
    );
  });
});

describe('What a later version added to a kept sheet', () => {
  const kept = (later: NonNullable<Sheet['later']>, sheet: Sheet = agency) =>
    withLater({ sheet: { ...sheet, later }, dropped: [] }, codes);

  it('stays, however many fields it is', () => {
    const later = Array.from({ length: 1500 }, (_, i) => ({ tag: 2000 + i, bits: '101' }));
    expect(kept(later)).toEqual({ sheet: { ...agency, later }, dropped: [] });
    const payload = forged(later);
    expect(payload.length).toBeLessThan(8192);
    expect(kept(opened(payload).sheet.later ?? []).sheet.later).toEqual(later);
  });

  it('is what is tied to kinds of work, where a version before kept it and wrote it again', () => {
    // To that version every answer held for all work.
    const before = {
      ...codes,
      questions: codes.questions.map((question) =>
        'byWorkload' in question ? { ...question, byWorkload: undefined } : question,
      ),
    };
    holds(
      fc.property(anySheet, (sheet) => {
        const result = decode(link(sheet), before);
        if (!result.ok) throw new Error(result.problem);
        const old = result.value;
        expect(old.sheet.ties).toBeUndefined();
        expect(old.sheet.later === undefined).toBe(sheet.ties === undefined);
        expect(encode(old.sheet, before, options)).toBe(link(sheet));
        const settled = withLater({ sheet: old.sheet, dropped: [] }, codes);
        expect(settled).toEqual({ sheet: opened(link(sheet)).sheet, dropped: [] });
      }),
      { seed: 46, atLeast: 60 },
    );
  });

  it('becomes what is tied to kinds of work once that is known', () => {
    const english = codes.languages.find(({ tag }) => tag === 'en')?.code ?? 0;
    const ties = { coding: { languages: ['en'] }, documents: { languages: ['en'] } };
    const field = {
      tag: 1500 + tagOf('languages'),
      bits: `${tieOf(optionOf('workloads', 'coding'), english)}${tieOf(optionOf('workloads', 'documents'), english)}`,
    };
    expect(link(kept([field]).sheet)).toBe(link({ ...agency, ties }));
    expect(kept([field])).toEqual({ sheet: { ...agency, ties }, dropped: [] });
    // Nothing takes the place of what was tied here.
    const own: Sheet = { ...agency, ties: { agents: { languages: ['en'] } } };
    expect(kept([field], own)).toEqual({ sheet: own, dropped: ['later'] });
    // What is tied of another answer stands beside it.
    const rules: Answer = { kind: 'choices', options: ['review'] };
    const ruled: Sheet = {
      ...agency,
      answers: { ...agency.answers, vendorPolicy: rules },
      ties: { documents: { vendorPolicy: [] } },
    };
    expect(kept([field], ruled)).toEqual({
      sheet: {
        ...ruled,
        ties: { coding: ties.coding, documents: { ...ties.documents, vendorPolicy: [] } },
      },
      dropped: [],
    });
  });

  it('becomes an answer once its question is known', () => {
    const { orgType: _, ...answers } = agency.answers;
    const sheet = { ...agency, answers };
    const field = { tag: tagOf('orgType'), bits: variable(optionOf('orgType', 'publicBody')) };
    expect(kept([field], sheet)).toEqual({ sheet: agency, dropped: [] });
  });

  it('is named where it is damaged, twice there, or in the place of an answer', () => {
    const good = { tag: 2000, bits: '1' };
    for (const bad of [
      { tag: tagOf('orgType'), bits: variable(1) },
      { tag: 2000, bits: '0' },
      { tag: 2001, bits: 'x' },
      { tag: -1, bits: '1' },
      { tag: 2002, bits: '1'.repeat(60_000) },
    ]) {
      const { sheet, dropped } = kept([good, bad]);
      expect(dropped).toEqual(['later']);
      expect(sheet).toEqual({ ...agency, later: [good] });
    }
  });
});
