import { describe, expect, it } from 'vitest';
import { runToEnd, type Sheet } from '../../src/decision';
import type { SectionBody } from '../../src/record';
import { whatWouldChangeSteps } from '../../src/record/what-would-change';
import { recordInput, recordOf } from '../fixtures/record';
import { isLong } from '../journeys/long';
import { sheetsOfEveryKind } from '../fixtures/verdict-kinds';
import { world } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { figureProblems, quotesAsOne, wordProblems } from '../text/voice';

/** What a section says, each group of sentences that are read together. */
const saidIn = (body: SectionBody): readonly (readonly string[])[] => {
  switch (body.kind) {
    case 'verdict':
      return [[body.verdict], [...body.told, body.firmness], ...body.details.map((one) => [one])];
    case 'steps':
      return body.steps.flatMap(({ tasks }) => tasks.map(({ words }) => [words]));
    case 'lines':
      return body.lines.map((line) => [line]);
    case 'gates':
      return body.gates.flatMap(({ title, because, affects }) => [[title], [because], [affects]]);
    case 'plan':
      return body.families.flatMap(({ facts }) => facts.map((fact) => [fact]));
    default:
      return [];
  }
};

/** Every sentence of the advice on a sheet, what would change it among them. */
const said = (sheet: Sheet): readonly (readonly string[])[] => [
  ...recordOf(sheet).sections.flatMap(({ body }) => saidIn(body)),
  ...runToEnd(whatWouldChangeSteps(world, recordInput(sheet))).map((line) => [line]),
];

const problemsOf = (sheet: Sheet) =>
  said(sheet).flatMap((sentences) =>
    [...sentences.map(quotesAsOne).flatMap(wordProblems), ...figureProblems(sentences)].map(
      ({ rule, found }) => ({
        rule,
        found,
        in: sentences.join(' '),
      }),
    ),
  );

describe('The advice keeps the voice', { tags: 'thorough' }, () => {
  it.each([
    ['a university', university],
    ['an agency', agency],
    ['a hospital', hospital],
    ['a ministry', ministry],
  ])('for %s', (_, sheet) => {
    expect(problemsOf(sheet)).toEqual([]);
  });

  it('for generated sheets of every kind of verdict', () => {
    const sheets = sheetsOfEveryKind(isLong ? 8 : 1);
    expect(sheets.length).toBeGreaterThanOrEqual(isLong ? 40 : 6);
    for (const sheet of sheets) expect(problemsOf(sheet)).toEqual([]);
  });
});
