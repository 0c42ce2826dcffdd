import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type DecisionWorld, type Sheet } from '../../src/decision';
import { activeCases, applyCases } from '../../src/decision/gates/gates';
import { bothStand, gatedBy } from '../../src/decision/gates/gated';
import { leadLaw, normalNodes, sidesOf } from '../../src/decision/kernel';
import { chancesOf, leadOf, meanOver } from '../../src/decision/mixture/contributions';
import { evaluate, precision, type Mixture } from '../../src/decision/mixture/evaluate';
import { gateClassesSteps, gaterOf, shareOf } from '../../src/decision/mixture/gate-classes';
import { necessarySteps } from '../../src/decision/mixture/necessary';
import { answersOf } from '../../src/decision/mixture/by-slots';
import { termsOf, weigherOf } from '../../src/decision/mixture/weigh';
import { contextOf } from '../../src/decision/questions/context';
import { countOf, everyCompletion, slotsOf } from '../../src/decision/questions/completions';
import { latticeNodes, latticePlaces } from '../../src/decision/questions/lattice';
import { runToEnd } from '../../src/core/steps';
import { holds } from '../fixtures/property';
import { closedSheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { generator } from './kernel/support';
import { decide, without } from './support';

const { catalogue } = world;
const { questionnaire } = catalogue;

const mixtureOf = (sheet: Sheet, where: DecisionWorld = world): Mixture => {
  const found = evaluate(where, sheet);
  if (!found.ok) throw new Error(found.problem.field);
  return found.value;
};

/** A sheet with every answer, and some of its questions, to be left open. */
const halfOpen = (least: number, most: number) =>
  fc.tuple(
    closedSheet,
    fc.subarray(
      questionnaire.questions.map(({ id }) => id),
      { minLength: least, maxLength: most },
    ),
  );

/** Institutions with so many of their answers taken back. */
const someOpen = (seed: number, share: number): readonly Sheet[] => {
  const random = generator(seed);
  return [university, hospital, agency, ministry].map((sheet) =>
    without(sheet, ...questionnaire.questions.flatMap(({ id }) => (random() < share ? [id] : []))),
  );
};

const outs = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const;

describe('Chances that requirements rule a family out', () => {
  it('are those of every completion, kinds of work included', { tags: 'thorough' }, () => {
    holds(
      fc.property(halfOpen(1, 5), ([sheet, open]) => {
        const half = without(sheet, ...open);
        const slots = slotsOf(questionnaire, half);
        fc.pre(countOf(slots) <= 1000);
        const { classes } = runToEnd(gateClassesSteps(world, half, slots));
        const gate = gaterOf(world, half, slots);
        const all = everyCompletion(slots).map(gate);
        for (const [qwen, llama] of outs) {
          const share =
            all.filter(({ gated: { out } }) => out.qwen === qwen && out.llama === llama).length /
            all.length;
          expect(
            shareOf(classes, ({ gated: { out } }) => out.qwen === qwen && out.llama === llama),
          ).toBeCloseTo(share, 14);
        }
        // Not the chances alone: what is done to every release, and for each kind of work.
        const told = (list: readonly (typeof all)[number][]) =>
          new Set(
            list.map(({ gated, workloads }) =>
              JSON.stringify([
                gated.releases.map(({ hits }) => hits),
                workloads.map((one) => [one.workload, one.gated.out, one.gated.waits]),
              ]),
            ),
          );
        expect(told(classes)).toEqual(told(all));
      }),
      { atLeast: 25, seed: 71 },
    );
  });

  it('are exact where nothing is answered: tens of thousands of combinations, one by one', {
    tags: 'thorough',
  }, () => {
    // A world of eight releases, so that every combination can be gated without any help.
    const few = catalogue.releases.filter((_, i) => i % 8 === 0);
    const small: DecisionWorld = {
      catalogue: { ...catalogue, releases: few },
      fits: () => true,
    };
    const read = ['orgType', 'domicile', 'scale', 'distribution', 'licensePolicy', 'vendorPolicy'];
    const sheet: Sheet = {
      ...emptySheet,
      answers: {
        ...Object.fromEntries(
          Object.entries(university.answers).filter(([id]) => !read.includes(id)),
        ),
        workloads: { kind: 'shares', shares: { vision: 100 } },
      },
    };
    const slots = slotsOf(questionnaire, sheet);
    const sums = new Map<string, number>();
    const all = everyCompletion(slots);
    expect(all).toHaveLength(6 * 5 * 4 * 3 * 3 * 7);
    for (const completion of all) {
      const answers = answersOf(slots, completion);
      const context = contextOf(catalogue, answers);
      const cases = activeCases(small.catalogue, context);
      const { out } = gatedBy(applyCases(small.catalogue, cases, context, small.fits, []));
      const name = [out.qwen, out.llama].join();
      sums.set(name, (sums.get(name) ?? 0) + 1 / all.length);
    }
    const { classes } = runToEnd(gateClassesSteps(small, sheet, slots));
    expect(classes.length).toBeLessThan(all.length / 20);
    for (const [qwen, llama] of outs) {
      expect(
        shareOf(classes, ({ gated: { out } }) => out.qwen === qwen && out.llama === llama),
      ).toBeCloseTo(sums.get([qwen, llama].join()) ?? 0, 9);
    }
  });

  it('name the questions whose answers decide them, by exact chances', { tags: 'thorough' }, () => {
    const now = decide(emptySheet);
    const { slots, classes } = now.mixture;
    expect(now.settle).toContain('licensePolicy');
    const place = slots.findIndex(({ question }) => question.id === 'licensePolicy');
    const required = classes.filter((one) => one.groups[place] === 1);
    // Every licence of Llama is one of its maker, and none was approved.
    expect(shareOf(required, ({ gated }) => gated.out.llama)).toBe(1);
  });
});

describe('The order of the questions and of the criteria', () => {
  const reordered: DecisionWorld = {
    ...world,
    catalogue: {
      ...catalogue,
      questionnaire: {
        ...questionnaire,
        questions: questionnaire.questions.toReversed(),
        criteria: questionnaire.criteria.toReversed(),
      },
    },
  };

  it('changes neither chances nor leads, however many questions are open', {
    tags: ['thorough', 'long'],
  }, () => {
    for (const sheet of [emptySheet, ...someOpen(3, 0.5), ...someOpen(4, 0.25)]) {
      const [one, other] = [mixtureOf(sheet), mixtureOf(sheet, reordered)];
      expect(other.exact).toBe(one.exact);
      const [chance, again] = [chancesOf(one), chancesOf(other)];
      for (const who of ['qwen', 'llama', 'neither'] as const) {
        expect(Math.abs(again[who] - chance[who])).toBeLessThan(1e-9);
      }
      expect(Math.abs(leadOf(other) - leadOf(one))).toBeLessThan(1e-9);
      expect(other.necessary).toBe(one.necessary);
    }
  });
});

describe('The lattice', () => {
  it('is the most even over every two dimensions, of all with one odd multiplier', {
    tags: ['thorough', 'long'],
  }, () => {
    const [, second] = latticePlaces(2);
    const used = second?.(1) ?? 0;
    const kernel = Float64Array.from({ length: latticeNodes }, (_, place) => {
      const x = place / latticeNodes;
      return 2 * Math.PI ** 2 * (x * x - x + 1 / 6);
    });
    // P₂ of the lattice in two dimensions so far apart, counted as often as 21 dimensions have such.
    const unevenness = (multiplier: number): number => {
      let sum = 0;
      let generator = 1;
      for (let apart = 1; apart < 21; apart += 1) {
        generator = (generator * multiplier) % latticeNodes;
        let error = 0;
        for (let point = 0; point < latticeNodes; point += 1) {
          error += (kernel[point] ?? 0) * (kernel[(point * generator) % latticeNodes] ?? 0);
        }
        sum += (21 - apart) * error;
      }
      return sum / latticeNodes;
    };
    const least = unevenness(used);
    for (let multiplier = 3; multiplier < latticeNodes; multiplier += 2) {
      expect(unevenness(multiplier)).toBeGreaterThan(least - 1e-9);
    }
  });

  it('has each place once in every dimension', () => {
    for (const place of latticePlaces(21)) {
      const all = Array.from({ length: latticeNodes }, (_, point) => place(point));
      expect(new Set(all).size).toBe(latticeNodes);
    }
  });

  it('comes close to many draws of the same model', { tags: ['thorough', 'long'] }, () => {
    const random = generator(9);
    const draws = 20_000;
    for (const sheet of [emptySheet, ...someOpen(6, 0.6)]) {
      const mixture = mixtureOf(sheet);
      expect(mixture.exact).toBe(false);
      const slots = slotsOf(questionnaire, sheet);
      const weigh = weigherOf(world, sheet, slots);
      let [p, lead, both] = [0, 0, 0];
      for (let draw = 0; draw < draws; draw += 1) {
        const one = weigh(slots.map(({ answers }) => Math.floor(random() * answers.length)));
        if (!bothStand(one)) continue;
        const size = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
        const nodes = [-size, size].map((at) => ({ at, chance: 0.5 }));
        const law = leadLaw(termsOf(one), precision, nodes);
        if (!law.ok) throw new Error(law.problem.field);
        both += 1;
        lead += one.lead;
        p += sidesOf(law.value).p;
      }
      const mean = meanOver(mixture, ({ race }) => race.p);
      expect(Math.abs(mean - p / both)).toBeLessThan(0.01);
      expect(Math.abs(leadOf(mixture) - lead / both)).toBeLessThan(0.2);
    }
  });
});

describe('Fewer values of what is shared', () => {
  it('give what all nodes at every completion give', { tags: ['thorough', 'long'] }, () => {
    const sheets = [
      emptySheet,
      without(university, 'team', 'roadmap', 'strictness', 'faithfulness'),
      without(hospital, 'team', 'roadmap', 'strictness', 'faithfulness', 'customisation', 'scale'),
      ...someOpen(6, 0.6),
    ];
    for (const sheet of sheets) {
      const mixture = mixtureOf(sheet);
      const all = meanOver(mixture, (one) => {
        const law = leadLaw(termsOf(one), precision, normalNodes(15));
        return law.ok ? sidesOf(law.value).p : Number.NaN;
      });
      expect(Math.abs(meanOver(mixture, ({ race }) => race.p) - all)).toBeLessThan(1e-3);
    }
  });
});

describe('A lead that no answer takes away', () => {
  const boundsOf = (sheet: Sheet) => {
    const slots = slotsOf(questionnaire, sheet);
    const classes = runToEnd(gateClassesSteps(world, sheet, slots));
    return runToEnd(necessarySteps(world, sheet, slots, classes, mixtureOf(sheet).scored, false));
  };

  it('is proven by bounds only where every completion has it', { tags: 'thorough' }, () => {
    let proven = 0;
    holds(
      fc.property(halfOpen(1, 5), ([sheet, open]) => {
        const half = without(sheet, ...open);
        fc.pre(countOf(slotsOf(questionnaire, half)) <= 500);
        const mixture = mixtureOf(half);
        expect(mixture.exact).toBe(true);
        const bounds = boundsOf(half);
        if (bounds !== null) proven += 1;
        expect([null, mixture.necessary]).toContain(bounds);
      }),
      { atLeast: 40, seed: 73 },
    );
    expect(proven).toBeGreaterThan(0);
  });

  const ahead = (qwen: number, llama: number, ...moving: readonly string[]): Sheet => ({
    ...emptySheet,
    answers: {
      vendorPolicy: { kind: 'choices', options: ['none'] },
      licensePolicy: { kind: 'choice', option: 'preferred' },
      scale: { kind: 'number', value: 100 },
      workloads: { kind: 'shares', shares: { coding: 100 } },
    },
    overrides: Object.fromEntries(
      questionnaire.criteria.flatMap(({ id }) =>
        moving.includes(id) ? [] : [[id, { qwen, llama, spread: 5, reason: 'tried' }]],
      ),
    ),
  });

  it('is proven where millions of combinations are open', { tags: 'thorough' }, () => {
    expect(countOf(slotsOf(questionnaire, ahead(70, 40)))).toBeGreaterThan(1e6);
    expect(mixtureOf(ahead(70, 40)).necessary).toBe('qwen');
    expect(mixtureOf(ahead(40, 70)).necessary).toBe('llama');
    // Scores that move with the answers count at their least.
    expect(mixtureOf(ahead(70, 40, 'governance', 'cost')).necessary).toBe('qwen');
  });

  it('is not claimed where one answer takes it away, or one requirement', {
    tags: 'thorough',
  }, () => {
    expect(mixtureOf(ahead(50, 50)).necessary).toBeNull();
    const barred = ahead(70, 40);
    expect(mixtureOf({ ...barred, answers: {} }).necessary).toBeNull();
    expect(mixtureOf(emptySheet).necessary).toBeNull();
  });
});
