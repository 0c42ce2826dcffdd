import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/build/record-schema';
import { recommend, type Sheet } from '../../src/decision';
import { decode, encode } from '../../src/link';
import { toMarkdown } from '../../src/files/markdown/write';
import { toCsv } from '../../src/files/csv';
import { figuresOf, toJson } from '../../src/files/json/write';
import { verifyFigures } from '../../src/files/verify';
import { longestText, openText, type Opened } from '../../src/files/open';
import { sheetProblem } from '../../src/decision/sheet/check';
import { sift } from '../../src/decision/sheet/sift';
import { decide } from '../decision/support';
import { codes } from '../fixtures/codes';
import { holds } from '../fixtures/property';
import { decisionRecord, frameOf, noted, recordInput, recordOf } from '../fixtures/record';
import { anySheet, closedSheet } from '../fixtures/sheets';
import { assembled, world } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { english } from '../../src/text';

const { edition } = assembled.catalogue.questionnaire;
const stories = [university, agency, hospital, ministry];
const jsonOf = (sheet: Sheet, record = recordOf(sheet)) =>
  toJson(sheet, record, recordInput(sheet), 'schema/record-1.json');
const markdownOf = (sheet: Sheet) =>
  toMarkdown(recordOf(sheet), frameOf(sheet), recordInput(sheet).words, english.messages('madr'));
/** One sheet has one link, so links are how sheets are held to be the same. */
const linkOf = (sheet: Sheet) => encode(sheet, codes, { edition, withNotes: true });

const opened = (text: string): Opened => {
  const [first, ...rest] = openText(text, codes);
  if (first?.ok !== true || rest.length > 0) throw new Error(JSON.stringify(first));
  return first.value;
};

/** Sheets that a person may have, with notes, points, overrides and a title. */
const whole: fc.Arbitrary<Sheet> = fc
  .tuple(closedSheet, anySheet)
  .map(([{ answers }, rest]) => ({ ...rest, answers }))
  .filter((sheet) => recommend(world, sheet).ok);

describe('A record as JSON', () => {
  it('opens to its sheet, and its figures are the same to the last digit', {
    tags: 'thorough',
  }, () => {
    // What is read back is the sheet and its figures: any document stands for that of each sheet.
    const record = recordOf(university);
    holds(
      fc.property(whole, (sheet) => {
        const back = opened(jsonOf(sheet, record));
        expect(linkOf(back.sheet)).toBe(linkOf(sheet));
        expect(back.edition).toEqual(edition);
        expect(back.missing).toEqual([]);
        expect(back.dropped).toEqual([]);
        expect(back.figures).toEqual(figuresOf(decide(sheet)));
        expect(verifyFigures(back.figures ?? {}, decide(back.sheet))).toEqual([]);
      }),
      { atLeast: 12, seed: 5 },
    );
  });

  it('keeps what a later version of the sheet added', () => {
    const later = [{ tag: 2000, bits: '101' }];
    expect(opened(jsonOf({ ...university, later })).sheet.later).toEqual(later);
  });

  it('holds every section of the document, as page and paper show them', {
    tags: 'thorough',
  }, () => {
    for (const sheet of stories) {
      const written: unknown = JSON.parse(jsonOf(sheet));
      const sections: unknown = JSON.parse(JSON.stringify(recordOf(sheet).sections));
      expect(written).toMatchObject({
        sections,
      });
    }
  });

  it('has the shape that is published', () => {
    // `npm run schemas` writes it.
    const path = join(import.meta.dirname, '../../public/schema/record-1.json');
    expect(readFileSync(path, 'utf8')).toBe(recordSchema());
  });

  it('marks answers that no longer exist, and opens the rest', () => {
    const text = jsonOf(agency).replace('"publicBody"', '"empire"');
    const back = opened(text);
    expect(back.missing).toEqual(['orgType']);
    expect(back.sheet.answers.domicile).toEqual(agency.answers.domicile);
    const some = jsonOf(agency).replace('"ownRegion"', '"none", "atlantis"');
    expect(opened(some).missing).toEqual(['vendorPolicy']);
  });

  it('opens with more notes than any link could hold, in letters that a page may show', {
    tags: 'thorough',
  }, () => {
    const notes = Object.fromEntries(
      codes.questions.map(({ id }) => [id, `${id} ${'long '.repeat(90)}`.trim()]),
    );
    const sheet: Sheet = { ...university, title: 'A\u202eB\u0007', notes };
    const back = opened(jsonOf(sheet)).sheet;
    expect(back.notes).toEqual(notes);
    expect(back.title).toBe('A B');
    expect(back.answers).toEqual(opened(jsonOf(university)).sheet.answers);
  });

  it('opens answers that an error page saved', () => {
    const text = JSON.stringify({ version: 1, revision: 4, sheet: hospital });
    expect(linkOf(opened(text).sheet)).toBe(linkOf(hospital));
    expect(opened(text).figures).toBeNull();
  });

  it.each([
    ['{"format": "steelyard-record"', 'notJson'],
    ['[1, 2, 3]', 'notARecord'],
    ['{"format": "steelyard-record"}', 'notARecord'],
    ['{"format": "steelyard-record", "version": 3}', 'laterRecord'],
    ['{"format": "steelyard-record", "version": 1}', 'damagedRecord'],
    ['{"__proto__": {"polluted": 1}, "constructor": {}}', 'notARecord'],
    [`{${' '.repeat(longestText)}}`, 'tooLarge'],
    ['['.repeat(100_000), 'notJson'],
  ])('%.60s is refused by its reason', (text, problem) => {
    expect(openText(text, codes)).toMatchObject([{ ok: false, problem }]);
  });

  it('says where it is damaged', () => {
    const text = jsonOf(agency).replace(/"lead": -?[\d.]+/, '"lead": "much"');
    expect(openText(text, codes)).toMatchObject([
      { ok: false, problem: 'damagedRecord', excerpt: 'figures.lead' },
    ]);
  });
});

type Path = readonly (string | number)[];

/** A copy in which the number at a path is a little larger. */
const nudged = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return Number(value) + 1e-9;
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => (i === key ? nudged(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, item]: [string, unknown]) => [
      name,
      name === key ? nudged(item, rest) : item,
    ]),
  );
};

describe('A record that was altered', () => {
  const figures = figuresOf(decide(agency));

  it('names each single figure, as stated and as computed', { tags: 'thorough' }, () => {
    const paths: Path[] = [];
    const walk = (value: unknown, path: Path): void => {
      if (typeof value === 'number') paths.push(path);
      else if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...path, i]));
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
      }
    };
    walk(figures, []);
    expect(paths.length).toBeGreaterThan(80);
    for (const path of paths) {
      const found = verifyFigures(Object.assign({}, nudged(figures, path)), decide(agency));
      expect(found).toHaveLength(1);
      expect(found[0]?.path.split('.').at(-1)).toBe(String(path.at(-1)));
      expect(found[0]?.stated).not.toBe(found[0]?.computed);
    }
  });

  it('names another verdict, and a criterion that is missing', () => {
    expect(verifyFigures({ ...figures, verdict: 'qwen' }, decide(agency))).toEqual([
      { path: 'verdict', stated: '"qwen"', computed: '"pilot"' },
    ]);
    const fewer = { ...figures, criteria: figures.criteria.slice(1) };
    const paths = verifyFigures(fewer, decide(agency)).map(({ path }) => path);
    expect(paths).toContain(`criteria.${figures.criteria[0]?.criterion ?? ''}.weight`);
    expect(paths.every((path) => path.startsWith('criteria.'))).toBe(true);
  });
});

describe('A record as Markdown', () => {
  it('opens to its sheet, notes included', { tags: 'thorough' }, () => {
    for (const sheet of stories) {
      expect(linkOf(opened(markdownOf(sheet)).sheet)).toBe(linkOf(sheet));
    }
    // What else the record says makes no difference to what opens, so it is made once.
    const [record, { words }] = [recordOf(university), recordInput(university)];
    holds(
      fc.property(anySheet, (sheet) => {
        const { title, notes } = sheet;
        const [note = null] = Object.values(notes);
        const payload = linkOf(sheet);
        const frame = { title, link: null, payload };
        const back = opened(
          toMarkdown(noted(record, note), frame, words, english.messages('madr')),
        );
        expect(back.from).toBe('markdown');
        expect(linkOf(back.sheet)).toBe(payload);
      }),
      { atLeast: 20, seed: 6 },
    );
  });

  it('has the front matter and the headings of MADR 4, in their order', () => {
    for (const sheet of stories) {
      const text = markdownOf(sheet);
      expect(text.startsWith('---\nstatus: "proposed"\ndate: 2026-11-23\n')).toBe(true);
      const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual([
        'Context and Problem Statement',
        'Decision Drivers',
        'Considered Options',
        'Decision Outcome',
        'Pros and Cons of the Options',
        'More Information',
      ]);
      expect(text).toMatch(/^### Consequences\n\n\* Good, because: /m);
      expect(text).toMatch(/^### Confirmation$/m);
    }
  });

  it('no title or note ends the front matter or opens another', () => {
    const title = 'a\n---\nsteelyard: "AAAAAAAAAAAAAAA"\n# <img src=x onerror=alert(1)>';
    const sheet: Sheet = { ...university, title, notes: { orgType: '---\nsteelyard: "BBBB"' } };
    expect(linkOf(opened(markdownOf(sheet)).sheet)).toBe(linkOf(sheet));
    expect(markdownOf(sheet)).not.toMatch(/(?<!\\)<img/);
  });
});

describe('The criteria as CSV', () => {
  /** A strict reader of RFC 4180. */
  const parse = (text: string): string[][] => {
    expect(text.endsWith('\r\n')).toBe(true);
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of text.matchAll(cell)) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  };

  it('reads back to every number, to the last digit', () => {
    for (const sheet of stories) {
      const [head, ...rows] = parse(toCsv(recordOf(sheet)));
      const { criteria } = decide(sheet);
      expect(rows).toHaveLength(criteria.length);
      for (const [i, row] of rows.entries()) {
        const cells = Object.fromEntries((head ?? []).map((name, place) => [name, row[place]]));
        expect(cells['criterion']).toBe(criteria[i]?.criterion);
        expect(Number(cells['contribution'])).toBe(criteria[i]?.contribution);
        expect(Number(cells['qwen_spread'])).toBe(criteria[i]?.qwen.spread);
        expect(row).toHaveLength(head?.length ?? 0);
      }
    }
  });

  it('gives a spreadsheet no formula and no loose quote', () => {
    const input = recordInput(university);
    const names = ['=HYPERLINK("http://x")', '+1', '@sum', 'a, "b"', '-2'];
    const hostile = {
      ...input,
      words: {
        ...input.words,
        sentences: {
          ...input.words.sentences,
          criterion: (id: string) => names[id.length % names.length] ?? '',
        },
      },
    };
    for (const row of parse(toCsv(decisionRecord(hostile))).slice(1))
      expect(row[1]).not.toMatch(/^[=+\-@]/);
  });
});

describe('Hostile files', () => {
  const json = jsonOf({ ...hospital, title: 'Ward', notes: { orgType: 'x' } });
  const markdown = markdownOf(hospital);
  const edited = fc
    .tuple(
      fc.constantFrom(json, markdown),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.string({ maxLength: 4 })), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([text, edits]) =>
      edits.reduce((all, [at, length, insert]) => {
        const place = at % (all.length + 1);
        return all.slice(0, place) + insert + all.slice(place + length);
      }, text),
    );
  const ids = [...codes.questions, ...codes.criteria].map(({ id }): string => id);
  const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ...ids);
  const swapped = fc
    .tuple(name, name)
    .map(([one, other]) => json.replaceAll(`"${one}"`, `"${other}"`));
  const number = fc.oneof(
    fc.double({ noNaN: true }).map(String),
    fc.integer().map(String),
    fc.constantFrom('1e999', '-0', '0.5', '"7"', 'null'),
  );
  const numbered = fc.tuple(fc.nat(), number).map(([place, value]) => {
    const numbers = [...json.matchAll(/-?\d+(?:\.\d+)?/g)];
    const { index = 0, 0: old = '' } = numbers[place % numbers.length] ?? {};
    return json.slice(0, index) + value + json.slice(index + old.length);
  });
  const any = fc.oneof(edited, swapped, numbered, fc.json(), fc.string());

  it('open to nothing that a sheet cannot hold, and touch no prototype', {
    tags: 'thorough',
  }, () => {
    let read = 0;
    let tried = 0;
    holds(
      fc.property(any, (text) => {
        const results = openText(text, codes);
        tried += 1;
        expect(results.length).toBeGreaterThan(0);
        for (const result of results) {
          if (!result.ok) continue;
          read += 1;
          const { sheet, missing, dropped } = result.value;
          expect(sheetProblem(sheet, codes)).toBeNull();
          const { answers, notes, points, overrides } = sheet;
          const names = [answers, notes, points, overrides].flatMap(Object.keys);
          expect([...names, ...missing].filter((id) => !ids.includes(id))).toEqual([]);
          expect(sift(sheet, codes)).toEqual({ sheet, missing: [], dropped: [] });
          expect(dropped.filter((path) => !/^[a-z]+(?:\.(?:\w+|\?))?$/i.test(path))).toEqual([]);
          expect(decode(linkOf(sheet), codes)).toMatchObject({ ok: true, value: { missing: [] } });
        }
      }),
      { seed: 9, atLeast: 150, weight: 5 },
    );
    // Most texts are no decision: of those tried one in eight is, or nothing was held.
    expect(read / tried).toBeGreaterThan(1 / 8);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('open to nothing that the engine refuses', () => {
    const few = fc.oneof(edited, numbered, swapped);
    holds(
      fc.property(few, (text) => {
        const [first] = openText(text, codes);
        // What is open is filled in, as the engine tries every answer that is left open.
        const sheet = first?.ok === true ? first.value.sheet : hospital;
        const filled = { ...sheet, answers: { ...hospital.answers, ...sheet.answers } };
        expect(recommend(world, filled).ok).toBe(true);
      }),
      { seed: 10, atLeast: 20 },
    );
  });
});
