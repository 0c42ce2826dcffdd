import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Basis,
  Catalogue,
  ChecklistItem,
  FamilyId,
  LanguageEvidence,
  LanguageResult,
  MeasuredBasis,
} from '../../src/catalogue/model';
import {
  recommend,
  type DecisionWorld,
  type Recommendation,
  type Settled,
  type Sheet,
  type Verdict,
} from '../../src/decision';
import { sampleSheets } from '../../src/decision/audit/sample-sheets';
import { holds } from '../fixtures/property';
import { mostlyAnswered } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, mixedUniversity, university, unsure } from '../stories/institutions';

const decide = (where: DecisionWorld, sheet: Sheet): Recommendation => {
  const result = recommend(where, sheet);
  if (!result.ok) throw new Error(`${result.problem.field}: ${result.problem.kind}`);
  return result.value;
};

const swap = (family: FamilyId): FamilyId => (family === 'qwen' ? 'llama' : 'qwen');

/** The family a recommendation adopts, if it adopts one. */
const adopted = ({ verdict }: Recommendation): FamilyId | null =>
  verdict.kind === 'adopt' ? verdict.family : null;

/** An item with what is said of the families exchanged. */
const exchanged = (item: ChecklistItem): ChecklistItem =>
  item.as === 'can'
    ? { ...item, qwen: item.llama, llama: item.qwen }
    : { ...item, qwen: item.llama, llama: item.qwen };

const eachClass = (
  { classes }: MeasuredBasis,
  change: (difference: number) => number,
): MeasuredBasis['classes'] =>
  Object.fromEntries(
    Object.entries(classes).map(([id, found]) => [
      id,
      { ...found, difference: change(found.difference) },
    ]),
  );

const mirroredBasis = (basis: Basis): Basis => {
  if (basis.from === 'checklist') {
    return { ...basis, items: basis.items.map((item) => exchanged(item)) };
  }
  if (basis.from !== 'measured') return { ...basis, qwen: basis.llama, llama: basis.qwen };
  return { ...basis, classes: eachClass(basis, (difference) => -difference) };
};

/** A basis in which Llama is what Qwen is. */
const evenBasis = (basis: Basis): Basis => {
  if (basis.from === 'checklist') {
    return {
      ...basis,
      items: basis.items.map(({ claim, what, only }) => ({
        as: 'can',
        claim,
        what,
        only,
        qwen: 'yes',
        llama: 'yes',
      })),
    };
  }
  if (basis.from !== 'measured') return { ...basis, llama: basis.qwen };
  return { ...basis, classes: eachClass(basis, () => 0) };
};

/** The catalogue with every fact of the two families exchanged. */
const mirroredResults = (
  results: LanguageEvidence['results']['writing'],
): LanguageEvidence['results']['writing'] =>
  Object.fromEntries(
    Object.entries(results).map(([sizeClass, found]): [string, LanguageResult] => [
      sizeClass,
      found === 'neither'
        ? found
        : { ...found, difference: -found.difference, qwen: found.llama, llama: found.qwen },
    ]),
  );

const mirrored = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  families: catalogue.families.map((family) => ({ ...family, id: swap(family.id) })),
  releases: catalogue.releases.map((release) => ({ ...release, family: swap(release.family) })),
  gates: catalogue.gates.map((gate) => ({
    ...gate,
    cases: gate.cases.map((one) => ({
      ...one,
      releases:
        one.releases.family === undefined
          ? one.releases
          : { ...one.releases, family: swap(one.releases.family) },
    })),
  })),
  scoring: {
    ...catalogue.scoring,
    ...Object.fromEntries(
      Object.entries(catalogue.scoring).map(([id, scoring]) => [
        id,
        {
          ...scoring,
          basis: mirroredBasis(scoring.basis),
          adjustments: scoring.adjustments.map((one) => ({
            ...one,
            qwen: one.llama,
            llama: one.qwen,
          })),
        },
      ]),
    ),
  },
  languages: catalogue.languages.map((language) => ({
    ...language,
    tokenRatio: language.tokenRatio === null ? null : 1 / language.tokenRatio,
    results: {
      understanding: mirroredResults(language.results.understanding),
      writing: mirroredResults(language.results.writing),
    },
  })),
});

const mirror: DecisionWorld = { ...world, catalogue: mirrored(world.catalogue) };

const stories = { university, agency, hospital, unsure };

describe('Neither family is favoured by the engine', () => {
  it.each(Object.entries(stories))(
    'exchanging all facts mirrors the verdict: %s',
    { tags: 'thorough' },
    (_, sheet) => {
      const one = decide(world, sheet);
      const other = decide(mirror, sheet);
      expect(other.lead).toBeCloseTo(-one.lead, 9);
      expect(other.chance.qwen).toBeCloseTo(one.chance.llama, 9);
      expect(other.chance.llama).toBeCloseTo(one.chance.qwen, 9);
      expect(other.verdict.kind).toBe(one.verdict.kind);
      expect(adopted(other)).toBe(adopted(one) === null ? null : swap(adopted(one) ?? 'qwen'));
    },
  );

  it('exchanging all facts mirrors the advice on whole sheets of every kind', {
    tags: ['thorough', 'long'],
  }, () => {
    /** A verdict as text, with the families exchanged where asked; lists of families in one order. */
    const said = (verdict: Verdict, exchange: boolean): string => {
      const name = (family: FamilyId) => (exchange ? swap(family) : family);
      const settled = (one: Settled): string => {
        switch (one.kind) {
          case 'adopt':
            return `adopt ${name(one.family)} ${one.by} ${one.firmness}`;
          case 'split': {
            const parts = one.assignment.map((part) => `${part.workload} ${name(part.family)}`);
            return `split ${one.because} ${parts.join()}`;
          }
          case 'pilot':
            return `pilot ${one.leader === null ? '' : name(one.leader)} ${one.until}`;
          case 'neither':
            return 'neither';
        }
      };
      if (verdict.kind !== 'conditional') return settled(verdict);
      const checks = verdict.checks.map(({ family, gates }) => `${name(family)} ${gates.join()}`);
      const cases = verdict.cases.map(
        ({ allowed, advice }) => `${allowed.map(name).sort().join()}: ${settled(advice)}`,
      );
      return [...checks.sort(), ...cases.sort()].join('; ');
    };
    const kinds = new Set<string>();
    // No sample need hold a sheet for which both are worth their price.
    for (const sheet of [mixedUniversity, ...sampleSheets(world.catalogue, 150)]) {
      const [one, other] = [decide(world, sheet), decide(mirror, sheet)];
      kinds.add(one.verdict.kind);
      expect(said(other.verdict, false)).toBe(said(one.verdict, true));
      expect(other.split.gain).toBeCloseTo(one.split.gain, 9);
      other.split.workloads.forEach(({ lead }, place) => {
        expect(lead).toBeCloseTo(-(one.split.workloads[place]?.lead ?? 0), 9);
      });
    }
    expect([...kinds].sort()).toEqual(['adopt', 'conditional', 'neither', 'pilot', 'split']);
  });

  it('exchanging all facts mirrors the lead of any sheet', { tags: 'thorough' }, () => {
    holds(
      fc.property(mostlyAnswered, (sheet) => {
        const one = decide(world, sheet);
        const other = decide(mirror, sheet);
        expect(other.lead).toBeCloseTo(-one.lead, 9);
        expect(other.up).toBeCloseTo(one.down, 9);
      }),
      { atLeast: 60, seed: 1 },
    );
  });

  it('a catalogue in which both families are the same stays even when nothing is known', {
    tags: 'thorough',
  }, () => {
    const { catalogue } = world;
    const same: DecisionWorld = {
      fits: world.fits,
      catalogue: {
        ...catalogue,
        gates: catalogue.gates.filter(({ cases }) =>
          cases.every(
            ({ releases }) => releases.family === undefined && releases.seat === undefined,
          ),
        ),
        releases: catalogue.releases
          .filter(({ family }) => family === 'qwen')
          .flatMap((release) => [
            release,
            { ...release, id: `${release.id}-b`, family: 'llama' as const },
          ]),
        scoring: {
          ...catalogue.scoring,
          ...Object.fromEntries(
            Object.entries(catalogue.scoring).map(([id, scoring]) => [
              id,
              {
                ...scoring,
                basis: evenBasis(scoring.basis),
                adjustments: scoring.adjustments.map((one) => ({ ...one, llama: one.qwen })),
              },
            ]),
          ),
        },
        languages: catalogue.languages.map((language) => ({
          ...language,
          results: { understanding: {}, writing: {} },
          tokenRatio: null,
        })),
      },
    };
    const decision = decide(same, unsure);
    expect(decision.lead).toBe(0);
    expect(decision.chance.qwen).toBeCloseTo(decision.chance.llama, 12);
    expect(decision.verdict.kind).toBe('pilot');
  });
});

describe('What adds up', () => {
  it('contributions by criterion and by answer both add up to the lead', () => {
    holds(
      fc.property(mostlyAnswered, (sheet) => {
        const { criteria, answers, lead, up, down } = decide(world, sheet);
        const sum = (values: readonly { contribution: number }[]) =>
          values.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum(criteria)).toBeCloseTo(lead, 9);
        expect(sum(answers)).toBeCloseTo(lead, 9);
        expect(up - down).toBeCloseTo(lead, 9);
      }),
      { atLeast: 60, seed: 2 },
    );
  });

  it('a criterion on which both score the same never changes who leads', () => {
    holds(
      fc.property(mostlyAnswered, fc.integer({ min: 0, max: 60 }), (sheet, points) => {
        const level = { qwen: 50, llama: 50, spread: 0, reason: 'the same' };
        const without = decide(world, {
          ...sheet,
          overrides: { coding: level },
          points: { coding: 0 },
        });
        const withIt = decide(world, {
          ...sheet,
          overrides: { coding: level },
          points: { coding: points },
        });
        expect(Math.sign(withIt.lead)).toBe(Math.sign(without.lead));
      }),
      { atLeast: 60, seed: 3 },
    );
  });

  it('more points on a criterion that favours a family never lower the lead it has there', () => {
    holds(
      fc.property(mostlyAnswered, fc.integer({ min: 0, max: 59 }), (sheet, points) => {
        const ahead = { qwen: 100, llama: 0, spread: 5, reason: 'measured' };
        const lead = (value: number) =>
          decide(world, { ...sheet, overrides: { coding: ahead }, points: { coding: value } }).lead;
        expect(lead(points + 1)).toBeGreaterThanOrEqual(lead(points) - 1e-9);
      }),
      { atLeast: 40, seed: 4 },
    );
  });

  it('an open question is the plain average of its answers', () => {
    const open = decide(world, {
      ...university,
      answers: { ...university.answers, team: { kind: 'unsure' } },
    });
    const each = ['beginning', 'capable', 'mature'].map((option) =>
      decide(world, {
        ...university,
        answers: { ...university.answers, team: { kind: 'choice', option } },
      }),
    );
    const mean = (value: (one: Recommendation) => number) =>
      each.reduce((total, one) => total + value(one), 0) / each.length;
    expect(open.lead).toBeCloseTo(
      mean(({ lead }) => lead),
      12,
    );
    expect(open.chance.qwen).toBeCloseTo(
      mean(({ chance }) => chance.qwen),
      12,
    );
    expect(open.completions).toEqual({ count: 3, exact: true });
  });
});

describe('A sheet the catalogue cannot hold is refused with its field', () => {
  it.each<[string, Partial<Sheet>, string, string]>([
    [
      'an unknown option',
      { answers: { orgType: { kind: 'choice', option: 'guild' } } },
      'answers.orgType',
      'unknownOption',
    ],
    [
      'shares that are not a whole',
      { answers: { workloads: { kind: 'shares', shares: { coding: 99 } } } },
      'answers.workloads',
      'sharesNotWhole',
    ],
    [
      'a negative number of people',
      { answers: { concurrency: { kind: 'number', value: -1 } } },
      'answers.concurrency',
      'outOfRange',
    ],
    [
      'half a person',
      { answers: { concurrency: { kind: 'number', value: 1.5 } } },
      'answers.concurrency',
      'notWhole',
    ],
    [
      'an answer of the wrong kind',
      { answers: { orgType: { kind: 'number', value: 1 } } },
      'answers.orgType',
      'wrongKind',
    ],
    ['points beyond the scale', { points: { coding: 61 } }, 'points.coding', 'outOfRange'],
    [
      'a score of NaN',
      { overrides: { coding: { qwen: Number.NaN, llama: 0, spread: 1, reason: '' } } },
      'overrides.coding',
      'outOfRange',
    ],
    [
      'an accelerator nobody makes',
      {
        answers: {
          hardware: {
            kind: 'hardware',
            hardware: { mode: 'accelerators', items: [{ accelerator: 'abacus', count: 1 }] },
          },
        },
      },
      'answers.hardware.abacus',
      'unknownOption',
    ],
  ])('%s', (_, part, field, kind) => {
    const result = recommend(world, { ...unsure, answers: {}, ...part });
    expect(result).toEqual({ ok: false, problem: { field, kind } });
  });
});
