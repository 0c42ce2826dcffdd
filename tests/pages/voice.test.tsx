import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/decision';
import { elementOf } from '../../src/pages/verdict/parts';
import { world } from '../fixtures/world';
import { drawResult } from '../fixtures/draw-result';
import { sheetsOfEveryKind } from '../fixtures/verdict-kinds';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { figureProblems, quotesAsOne, wordProblems } from '../text/voice';

/** What holds text of its own. A text within another is read with the innermost. */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, td, th, caption, summary, figcaption, label, legend';

/** Titles of sources, names that lead to their pages, commands and pictures are not sentences of ours. */
const foreign = 'a[href^="http"], a[href*="#/"], code, pre, svg, [translate="no"]';

const ownText = (block: Element): string => {
  const copy = block.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const inner of copy.querySelectorAll(`${blocks}, ${foreign}`)) inner.replaceWith(' · ');
  return (copy.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[.?!]) (?=\()/gu, '\n')
    .trim();
};

const pageOf = async (sheet: Sheet): Promise<readonly string[]> => {
  await drawResult(sheet);
  // The page draws its parts one by one.
  await waitFor(() => expect(document.getElementById(elementOf('share'))).not.toBeNull());
  return [...document.querySelectorAll(blocks)]
    .filter((block) => block.closest(foreign) === null)
    .map(ownText)
    .filter((text) => text !== '');
};

/** Longer names first, so that none is taken for a part of another. */
const models = world.catalogue.releases
  .map(({ name }) => name)
  .toSorted((a, b) => b.length - a.length);

/** What is quoted, repositories, and names of models one after another, are read in one go. */
const listsAsOne = (text: string): string =>
  quotesAsOne(
    models
      .reduce(
        (rest, name) => rest.replaceAll(name, 'Model'),
        text.replace(/[\w-]+\/[\w.-]*\w/gu, 'Repository'),
      )
      .replace(/Model(?:(?:, | and )Model)+/gu, 'Models'),
  );

const problemsIn = async (sheet: Sheet) =>
  [...new Set(await pageOf(sheet))].flatMap((text) =>
    [...wordProblems(listsAsOne(text)), ...figureProblems([text])]
      // Two answers in one cell may have the same share.
      .filter(({ rule }) => rule !== 'repeated figure' || /[.?!]$/u.test(text))
      .map(({ rule, found }) => ({ rule, found, in: text })),
  );

describe('The page of a result keeps the voice', () => {
  afterEach(cleanup);

  it.each([
    ['a university', university],
    ['an agency', agency],
    ['a hospital', hospital],
    ['a ministry', ministry],
  ])('for %s', { tags: ['thorough', 'long'] }, async (_, sheet) => {
    expect(await problemsIn(sheet)).toEqual([]);
  });

  it('for generated sheets of every kind of result', { tags: ['thorough', 'long'] }, async () => {
    const sheets = sheetsOfEveryKind(8);
    expect(sheets.length).toBeGreaterThanOrEqual(40);
    for (const sheet of sheets) {
      expect(await problemsIn(sheet)).toEqual([]);
      cleanup();
    }
  });
});
