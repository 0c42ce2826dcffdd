import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/decision';
import { abilities } from '../../src/core/languages';
import { ownEvidence, type OwnResult } from '../../src/evidence/own';
import { worldOf } from '../../src/world';
import { assembled, world } from '../fixtures/world';
import { university } from '../stories/institutions';

const { catalogue } = assembled;

const result = (change: Partial<OwnResult>): OwnResult => ({
  criterion: 'coding',
  sizeClass: 'medium',
  language: null,
  qwen: 60,
  llama: 50,
  error: 3,
  ...change,
});

const classesOf = (facts: typeof catalogue) => {
  const { basis } = facts.scoring.coding;
  if (basis.from !== 'measured') throw new Error('Coding is scored from results.');
  return basis.classes;
};

const leadIn = (one: typeof world) => {
  const decided = recommend(one, university);
  if (!decided.ok) throw new Error(decided.problem.field);
  return decided.value;
};

describe('Results of one’s own', () => {
  it('are one more effect beside what the edition pooled, by inverse variance', () => {
    const before = classesOf(catalogue).medium;
    const after = classesOf(ownEvidence([result({})])(catalogue)).medium;
    if (before === undefined || after === undefined)
      throw new Error('Nothing is known of the size.');
    const [low, high] = [before.difference, 10].toSorted((a, b) => a - b);
    expect(after.difference).toBeGreaterThan(low ?? 0);
    expect(after.difference).toBeLessThan(high ?? 0);
    expect(after.evidence).toEqual(before.evidence);
  });

  // One effect: τ² is at least 25, and σ² = 25 + 1/(1/(9 + 25)) = 59.
  it('stand alone where the edition knows nothing of a size', () => {
    const { frontier: _, ...classes } = classesOf(catalogue);
    const { basis, ...rest } = catalogue.scoring.coding;
    if (basis.from !== 'measured') throw new Error('Coding is scored from results.');
    const bare = {
      ...catalogue,
      scoring: { ...catalogue.scoring, coding: { ...rest, basis: { ...basis, classes } } },
    };
    const after = classesOf(ownEvidence([result({ sizeClass: 'frontier' })])(bare)).frontier;
    expect(after).toEqual({
      difference: 10,
      spread: 7.7,
      table: null,
      evidence: [],
      tested: null,
      restsOnOne: true,
    });
  });

  it('never leave more spread than where nothing is known', () => {
    const { basis, ...rest } = catalogue.scoring.coding;
    if (basis.from !== 'measured') throw new Error('Coding is scored from results.');
    const bare = {
      ...catalogue,
      scoring: { ...catalogue.scoring, coding: { ...rest, basis: { ...basis, classes: {} } } },
    };
    const after = classesOf(ownEvidence([result({ error: 200 })])(bare)).medium;
    expect(after?.spread).toBe(29);
  });

  it('count for their language, with the means over all data sets', () => {
    const own = ownEvidence([
      result({ criterion: 'multilingual', language: 'de', qwen: 20, llama: 80 }),
    ])(catalogue);
    const of = (facts: typeof catalogue, tag: string) =>
      facts.languages.find((one) => one.tag === tag);
    for (const ability of abilities) {
      const before = of(catalogue, 'de')?.results[ability].medium;
      const after = of(own, 'de')?.results[ability].medium;
      if (
        before === undefined ||
        after === undefined ||
        before === 'neither' ||
        after === 'neither'
      )
        throw new Error('German was not measured.');
      expect(after.pairs).toBe(before.pairs + 1);
      expect(after.sources).toBe(before.sources + 1);
      expect(after.difference).toBeLessThan(before.difference);
      expect(after.qwen).toBeLessThan(before.qwen);
    }
    expect(of(own, 'fr')).toBe(of(catalogue, 'fr'));
  });

  it('change nothing where a criterion is not scored from results, nor the facts they are given', () => {
    const text = JSON.stringify(catalogue);
    const own = ownEvidence([result({ criterion: 'licence' })])(catalogue);
    expect(own.scoring).toEqual(catalogue.scoring);
    ownEvidence([result({}), result({ language: 'de' })])(catalogue);
    expect(JSON.stringify(catalogue)).toBe(text);
  });

  it('move the lead in a world of their own, and in no other', () => {
    const before = leadIn(world);
    const own = worldOf(
      assembled,
      ownEvidence([result({ sizeClass: before.sizeClass ?? 'medium', qwen: 20, llama: 80 })]),
    );
    expect(leadIn(own).lead).toBeLessThan(before.lead);
    expect(leadIn(world).lead).toBe(before.lead);
    expect(leadIn(worldOf(assembled, null))).toEqual(before);
  });
});
