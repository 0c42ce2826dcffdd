import { describe, expect, it } from 'vitest';
import { recordOf } from '../fixtures/record';
import { university } from '../stories/institutions';
import type { Sheet } from '../../src/decision';

/** Tutoring in languages, on main memory for models of the medium size. */
const tutoring = (...primary: string[]): Sheet => ({
  ...university,
  answers: {
    ...university.answers,
    languages: { kind: 'languages', primary, secondary: [] },
    workloads: { kind: 'shares', shares: { tutoring: 100 } },
    hardware: { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 24 } },
    engines: { kind: 'unsure' },
  },
});

const bodyOf = (sheet: Sheet, id: string): string =>
  JSON.stringify(recordOf(sheet).sections.find((section) => section.id === id));

describe('A record of languages in which neither family works', () => {
  const sheet = tutoring('yo', 'sw');

  it('warns beside the score, and asks to test in them', { tags: 'thorough' }, () => {
    expect(bodyOf(sheet, 'criteria')).toContain(
      'At this size neither family writes text of use in Yoruba. We give no score for it.',
    );
    expect(bodyOf(sheet, 'steps')).toContain('Test both families in Yoruba.');
  });

  it('does so for the ability that the work needs alone', { tags: 'thorough' }, () => {
    const reading: Sheet = {
      ...sheet,
      answers: { ...sheet.answers, workloads: { kind: 'shares', shares: { documents: 100 } } },
    };
    expect(bodyOf(reading, 'criteria')).not.toContain('We give no score for it');
    expect(bodyOf(tutoring('sw'), 'criteria')).not.toContain('We give no score for it');
  });

  it('names languages without results as before', () => {
    expect(bodyOf(tutoring('la', 'sw'), 'criteria')).toContain(
      'Not independently tested in both families: Latin.',
    );
  });
});
