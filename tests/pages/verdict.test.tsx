import { virtual } from '@guidepup/virtual-screen-reader';
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawResult } from '../fixtures/draw-result';
import { agency, university, unsure } from '../stories/institutions';

/** Everything a screen reader says from the beginning of the page to its end. */
const heard = async (): Promise<readonly string[]> => {
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  return virtual.spokenPhraseLog();
};

describe('The verdict through a screen reader', () => {
  afterEach(async () => {
    await virtual.stop();
  });

  it('reads as a report: the answer, what to do next, why, and then what it rests on', {
    tags: ['thorough', 'long'],
  }, async () => {
    await drawResult(agency);
    const verdict = (await screen.findByTestId('verdict')).textContent;
    // The page draws its parts one by one.
    await screen.findByRole('heading', { name: 'Share and save' });
    const phrases = await heard();
    const headings = phrases.flatMap((phrase) => {
      const found = /^heading, (.*), level ([12])$/.exec(phrase);
      return found === null ? [] : [found[1] ?? ''];
    });
    expect(headings).toEqual([
      verdict,
      'What to do next',
      'Why',
      'Requirements that matter',
      'What to run',
      'Licence duties',
      'What would change this',
      'How sure this is',
      'The figures',
      'Evidence, models and answers',
      'Share and save',
    ]);
    const at = (text: string) => phrases.findIndex((phrase) => phrase.includes(text));
    expect(at(verdict ?? '?')).toBeLessThan(at('heading, What to do next'));
    // The picture of the beam is said in words, and each of its weights can be heard.
    expect(phrases.some((phrase) => /^(img|graphics-document|group|figure), /.test(phrase))).toBe(
      true,
    );
    expect(phrases.filter((phrase) => phrase.startsWith('columnheader, ')).length).toBeGreaterThan(
      6,
    );
  });
});

describe('The hundred marks beside the answer', { tags: 'thorough' }, () => {
  it.each([
    ['exact', university],
    ['rounded', unsure],
  ])('are as many as the sentence says, where the figures are %s', async (_, sheet) => {
    await drawResult(sheet);
    const said = (await screen.findByTestId('firmness')).textContent ?? '';
    const times = Number(/about (\d+) times in 100/.exec(said)?.[1]);
    expect(times).toBeGreaterThan(50);
    // Beside each family's marks stands one in their key.
    expect(document.querySelectorAll('[data-look$="full"]')).toHaveLength(times + 1);
    expect(document.querySelectorAll('[data-look$="hollow"]')).toHaveLength(100 - times + 1);
  });
});
