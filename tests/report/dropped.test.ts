import { describe, expect, it } from 'vitest';
import { droppedParts } from '../../src/report/dropped';
import { recordInput } from '../fixtures/record';
import { assembled } from '../fixtures/world';
import { university } from '../stories/institutions';
import { english } from '../../src/text';

const { sentences } = recordInput(university).words;
const named = (...paths: string[]) =>
  droppedParts(
    paths,
    assembled.catalogue.questionnaire,
    sentences,
    english.messages('left-out').parts,
  );

describe('What was left out is named in words', () => {
  it('a note by its question, points and scores by their criterion', () => {
    expect(named('notes.scale', 'points.cost', 'overrides.coding')).toEqual([
      'the note on “How many people will use it in a month?”',
      `the importance points for “${sentences.criterion('cost')}”`,
      `the scores entered for “${sentences.criterion('coding')}”`,
    ]);
  });

  it('what holds for a kind of work by both, as far as they are known', () => {
    const asked = sentences.question('languages');
    expect(
      named('ties.coding.languages', 'ties.*.languages', 'ties.coding', 'ties', 'ties.?'),
    ).toEqual([
      `the choice of what holds for “Writing and fixing code” in “${asked}”`,
      `the choice of what holds for which work in “${asked}”`,
      'the choice of what holds for “Writing and fixing code”',
      'the choice of what holds for which work',
      'a part that this version of Steelyard does not know',
    ]);
  });

  it('whole parts by what they are', () => {
    expect(named('title', 'points', 'overrides', 'notes', 'outcome', 'later')).toEqual([
      'the title',
      'all importance points that were set by hand',
      'all scores that were entered',
      'all notes',
      'the result that the link states',
      'what a later version of Steelyard added',
    ]);
  });

  it('a name from outside by no name, and once', () => {
    expect(named('answers.?', 'notes.__proto__', 'points.<b>')).toEqual([
      'a part that this version of Steelyard does not know',
    ]);
  });
});
