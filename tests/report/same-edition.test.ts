import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/link';
import { sameEdition } from '../../src/report/same-edition';
import { codes } from '../fixtures/codes';
import { assembled } from '../fixtures/world';
import { university } from '../stories/institutions';

const { catalogue } = assembled;
const today = catalogue.questionnaire.edition;

/** The edition that a link made with another says, which has the first digits of the hash alone. */
const saidBy = (edition: typeof today) => {
  const made = decode(encode(university, codes, { edition, withNotes: false }), codes);
  if (!made.ok) throw new Error(made.problem);
  return made.value.edition;
};

describe('A link or record was made with the facts of today', () => {
  it('when it names the edition, in whole or by its first digits', () => {
    expect(sameEdition(catalogue, today)).toBe(true);
    expect(sameEdition(catalogue, saidBy(today))).toBe(true);
  });

  it('when it names them by the hash that covered their words too', () => {
    const earlier = { date: today.date, hash: '1905be8ff35c' };
    const known = { ...catalogue, sameFacts: [earlier] };
    expect(sameEdition(known, earlier)).toBe(true);
    expect(sameEdition(known, saidBy(earlier))).toBe(true);
  });

  it('not when the hash is unknown, or is of another day', () => {
    expect(sameEdition(catalogue, saidBy({ date: today.date, hash: 'd83064525993' }))).toBe(false);
    expect(sameEdition(catalogue, saidBy({ ...today, date: '2026-12-24' }))).toBe(false);
    expect(sameEdition(catalogue, { date: '2026-12-24', hash: '1905be8ff35c' })).toBe(false);
  });

  it('not by an earlier hash any more once a fact is another', () => {
    const later = {
      ...catalogue,
      questionnaire: { ...catalogue.questionnaire, edition: { ...today, hash: '0123456789ab' } },
      sameFacts: [],
    };
    expect(sameEdition(later, saidBy({ date: '2026-11-23', hash: '1905be8ff35c' }))).toBe(false);
    expect(sameEdition(later, saidBy(today))).toBe(false);
  });
});
