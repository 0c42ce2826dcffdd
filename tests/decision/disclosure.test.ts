import { describe, expect, it } from 'vitest';
import { emptySheet, type DecisionWorld } from '../../src/decision';
import { census } from '../../src/decision/explain';
import { disclosureOf } from '../../src/decision/explain/disclosure';
import { neutralityOf } from '../../src/decision/audit/neutrality';
import { sampleSheets } from '../../src/decision/audit/sample-sheets';
import { weigherOf, type Weighing } from '../../src/decision/mixture/weigh';
import { everyCompletion, slotsOf } from '../../src/decision/questions/completions';
import { gate, team, where } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { decide, sum } from './support';

/** Made anew for each test: what is made while a file loads, no test can be said to check. */
const audit = () => {
  const found = disclosureOf(world);
  if (found === null) throw new Error('no disclosure');
  return { found, empty: decide(emptySheet) };
};

describe('What comes out before anyone answers', { tags: 'thorough' }, () => {
  it('is what the recommendation for an empty sheet says', () => {
    const { found, empty } = audit();
    expect(found.lead).toBeCloseTo(empty.lead, 12);
    expect(found.chance.qwen).toBeCloseTo(empty.chance.qwen, 12);
    expect(found.chance.llama).toBeCloseTo(empty.chance.llama, 12);
    expect(found.chance.neither).toBeCloseTo(empty.chance.neither, 12);
    expect(found.chance.neither).toBeGreaterThan(0);
  });

  it('spreads whole sheets over all answers, each won by one, by none, or level', () => {
    const { found, empty } = audit();
    const { nodes, qwen, llama, neither } = found.sampled;
    expect(nodes).toBe(2048);
    // A sheet whose lead is exactly level is won by none of them.
    expect(qwen + llama + neither).toBeLessThan(1 + 1e-9);
    expect(qwen + llama + neither).toBeGreaterThan(0.99);
    expect(neither).toBeCloseTo(empty.chance.neither, 12);
    // Chances and shares tell the same story, gates included; doubt draws chances towards each other.
    expect(Math.abs(qwen - empty.chance.qwen)).toBeLessThan(0.1);
    expect(Math.abs(llama - empty.chance.llama)).toBeLessThan(0.1);
  });

  it('counts sheets exactly, with the mean scores and with those of each size class', () => {
    const { found, empty } = audit();
    const { questionnaire } = world.catalogue;
    expect(found.censuses.map(({ scores }) => scores)).toEqual([
      'open',
      'small',
      'medium',
      'large',
      'frontier',
    ]);
    const mean = new Map(
      empty.criteria.map(({ criterion, difference }) => [criterion, difference]),
    );
    expect(census(questionnaire, mean)).toEqual({ ok: true, value: found.censuses[0]?.census });
    for (const { census: one } of found.censuses) {
      expect(one.qwen + one.llama + one.level).toBe(one.sheets);
    }
    const wins = found.censuses.slice(1).map(({ census: one }) => one.llama);
    expect(new Set(wins).size).toBeGreaterThan(1);
  });

  it('has nothing to say of a catalogue whose weights cannot be', () => {
    const { catalogue } = world;
    const none = {
      ...world,
      catalogue: {
        ...catalogue,
        questionnaire: { ...catalogue.questionnaire, base: 0, questions: [] },
      },
    };
    expect(disclosureOf(none)).toBeNull();
  });
});

describe('What comes out before anyone answers few questions', () => {
  const bars = where(
    gate(
      'bars',
      { when: team('beginning'), releases: { family: 'llama' }, outcome: 'fails' },
      {
        when: { all: [team('mature'), { answer: 'roadmap', in: ['essential'] }] },
        releases: { family: 'qwen' },
        outcome: 'fails',
      },
      { when: { answer: 'roadmap', in: ['unimportant'] }, releases: {}, outcome: 'fails' },
    ),
  );
  const asked = ['team', 'roadmap', 'hardware', 'languages'];
  const { questionnaire, scoring } = bars.catalogue;
  const few: DecisionWorld = {
    ...bars,
    catalogue: {
      ...bars.catalogue,
      // So that either family leads in some.
      scoring: {
        ...scoring,
        tooling: {
          ...scoring.tooling,
          basis: {
            from: 'judged',
            qwen: { mean: 35, spread: 9 },
            llama: { mean: 65, spread: 9 },
            evidence: [],
          },
        },
      },
      questionnaire: {
        ...questionnaire,
        questions: questionnaire.questions.filter(({ id }) => asked.includes(id)),
      },
    },
  };
  const weighed = () => {
    const slots = slotsOf(few.catalogue.questionnaire, emptySheet);
    const all = everyCompletion(slots).map(weigherOf(few, emptySheet, slots));
    return { slots, all, both: all.filter(({ out }) => !out.qwen && !out.llama) };
  };

  it('gives each sheet to the family that is left, and else to the one that leads', () => {
    const { all, both } = weighed();
    const shareOf = (holds: (one: Weighing) => boolean) => all.filter(holds).length / all.length;
    const { lead, sampled } = disclosureOf(few) ?? {};
    expect(all).toHaveLength(3 * 3 * 4 * 8);
    expect(lead).toBeCloseTo(sum(both.map((one) => one.lead)) / both.length, 12);
    expect(sampled?.nodes).toBe(both.length);
    const leads = [(one: Weighing) => one.lead > 0, (one: Weighing) => one.lead < 0] as const;
    for (const holds of leads) expect(both.some(holds)).toBe(true);
    const qwen = shareOf((one) => !one.out.qwen && (one.out.llama || leads[0](one)));
    const llama = shareOf((one) => !one.out.llama && (one.out.qwen || leads[1](one)));
    expect(sampled?.qwen).toBeCloseTo(qwen, 12);
    expect(sampled?.llama).toBeCloseTo(llama, 12);
    expect(sampled?.neither).toBeCloseTo(1 / 3 - 1 / 9, 12);
    expect(new Set([qwen, llama, sampled?.neither]).size).toBe(3);
  });

  it('counts sheets with the mean scores, and with those of each size of hardware', () => {
    const { slots, both } = weighed();
    const place = slots.findIndex(({ question }) => question.id === 'hardware');
    const counted = (some: readonly Weighing[]) => {
      const mean = few.catalogue.questionnaire.criteria.map(
        ({ id }, i) =>
          [id, sum(some.map(({ rated }) => rated[i]?.difference ?? 0)) / some.length] as const,
      );
      const found = census(few.catalogue.questionnaire, new Map(mean));
      return found.ok ? found.value : null;
    };
    const expected = ['small', 'medium', 'large', 'frontier'].map((scores, index) => ({
      scores,
      census: counted(both.filter(({ completion }) => completion[place] === index)),
    }));
    const { censuses } = disclosureOf(few) ?? {};
    expect(censuses).toEqual([{ scores: 'open', census: counted(both) }, ...expected]);
    expect(new Set(censuses?.map((one) => JSON.stringify(one.census))).size).toBeGreaterThan(2);
  });

  it('leaves out a size of hardware with which a family is always out', () => {
    const sizes = (size: 'small' | 'large') =>
      disclosureOf({
        ...few,
        catalogue: {
          ...few.catalogue,
          gates: [
            gate('size', {
              when: { sizeClass: [size] },
              releases: { family: 'llama' },
              outcome: 'fails',
            }),
          ],
        },
      })?.censuses.map(({ scores }) => scores);
    expect(sizes('small')).toEqual(['open', 'medium', 'large', 'frontier']);
    expect(sizes('large')).toEqual(['open', 'small', 'medium', 'frontier']);
  });
});

describe('Neutrality, shown', { tags: 'thorough' }, () => {
  it('counts every whole sheet once, and each kind of advice comes out', { tags: 'long' }, () => {
    const { sheets, counts, before, judgedSheets, judgements } = neutralityOf(world, 3000);
    expect(sheets).toBe(3000);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(sheets);
    for (const { kind, count } of counts) expect([kind, count > 0]).toEqual([kind, true]);
    const lead = before.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(lead).toBeCloseTo(decide(emptySheet).lead, 9);
    expect(judgedSheets).toBe(300);
    // No judgement alone decides more than one sheet in ten.
    for (const { moved } of judgements) expect(moved).toBeLessThan(judgedSheets / 10);
  });

  it('takes the same sheets each time', () => {
    expect(sampleSheets(world.catalogue, 20)).toEqual(sampleSheets(world.catalogue, 20));
    const more = sampleSheets(world.catalogue, 200).map(({ answers }) => JSON.stringify(answers));
    expect(new Set(more).size).toBe(200);
  });
});
