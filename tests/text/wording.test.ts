import { describe, expect, it } from 'vitest';
import { askedIn } from '../../src/text/wording';
import { assembled } from '../fixtures/world';
import { english } from '../../src/text';

const { questionnaire } = assembled.catalogue;
const asked = askedIn(english);
const sections: Readonly<Record<string, string>> = english.messages('wording/sections');

describe('Every question has its words, and no word is left over', () => {
  it('sections', () => {
    expect(Object.keys(sections).sort()).toEqual(questionnaire.sections.map(({ id }) => id).sort());
  });

  it('questions', () => {
    expect(Object.keys(asked).sort()).toEqual(questionnaire.questions.map(({ id }) => id).sort());
  });

  it.each(questionnaire.questions.map((question) => [question.id, question] as const))(
    'options of %s',
    (id, question) => {
      const words = Object.keys(asked[id]?.options ?? {}).sort();
      const options = 'options' in question ? question.options.map((option) => option.id) : [];
      expect(words).toEqual(options.sort());
    },
  );

  it('every question stands in one section', () => {
    const placed = questionnaire.sections.flatMap(({ questions }) => questions);
    expect([...placed].sort()).toEqual(questionnaire.questions.map(({ id }) => id).sort());
  });
});
