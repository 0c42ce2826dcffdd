import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sheet } from '../../src/decision';
import { poolOf, type Group } from '../../src/decision/group/group';
import {
  comparisonOf,
  groupAhead,
  type ComparedMember,
  type CompareWords,
} from '../../src/record/compare';
import { furthestApart, sideBySide } from '../../src/record/side-by-side';
import { decide } from '../decision/support';
import { holds } from '../fixtures/property';
import { recordInput } from '../fixtures/record';
import { closedSheet } from '../fixtures/sheets';
import { assembled } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { english } from '../../src/text';

const { words: record, languageName } = recordInput(university);
const words: CompareWords = {
  catalogue: assembled.catalogue,
  compare: english.messages('compare'),
  record,
  languageName,
};
/** A university that sees Qwen ahead by one point of each criterion, whatever the evidence. */
const slightly: Sheet = {
  ...university,
  overrides: Object.fromEntries(
    assembled.catalogue.questionnaire.criteria.map(({ id }) => [
      id,
      { qwen: 51, llama: 50, spread: 5 },
    ]),
  ),
};
const member = (sheet: Sheet): ComparedMember => ({
  name: sheet.title,
  sheet,
  recommendation: decide(sheet),
});
const compared = (members: readonly ComparedMember[]) =>
  comparisonOf(
    poolOf(members.map(({ recommendation }) => ({ recommendation, weight: 1 }))),
    members,
    words,
  );

describe('Several decisions compared', () => {
  const members = [university, agency, hospital, ministry].map(member);

  it('shows each with its lead inside its interval', () => {
    for (const line of compared(members).lines) {
      if (line.compared === null) throw new Error(`${line.name} is not compared`);
      const { lead, interval } = line.compared;
      expect(interval[0]).toBeLessThanOrEqual(lead);
      expect(interval[1]).toBeGreaterThanOrEqual(lead);
    }
  });

  it('counts people and not shares in the vote', () => {
    const { together } = compared([slightly, slightly, slightly, agency].map(member));
    expect(together.join(' ')).toContain('One person, one vote: 3 for Qwen and 1 for Llama.');
  });

  it('says the same in whatever order people come', () => {
    holds(
      fc.property(fc.shuffledSubarray(members, { minLength: 4 }), (order) => {
        const [one, other] = [compared(members), compared(order)];
        expect(other.together).toEqual(one.together);
        expect(other.contradiction).toBe(one.contradiction);
        expect([...other.divides].sort()).toEqual([...one.divides].sort());
        expect(other.talk?.asked).toBe(one.talk?.asked);
      }),
      { atLeast: 20, seed: 4 },
    );
  });

  it('finds nothing that divides people who answered the same', () => {
    const same = compared([members[0], members[0]].flatMap((one) => one ?? []));
    expect(same.divides).toEqual([]);
    expect(same.talk).toBeNull();
    expect(same.together.join(' ')).not.toContain('comes from people answering differently');
  });

  it('names the question that divides most with every answer given to it, once a person', () => {
    const { talk } = compared(members);
    expect(talk?.asked).toContain(
      'How thoroughly will you check the vendor and the model’s origin?',
    );
    for (const { title } of [university, agency, hospital, ministry]) {
      expect(talk?.answers.filter((line) => line.includes(title))).toHaveLength(1);
    }
  });

  it('says when the vote and the pooled lead disagree', () => {
    // Two lean to Qwen by a little, one to Llama by much.
    const divided = compared([slightly, slightly, agency].map(member));
    expect(divided.pooledLead).toBeLessThan(0);
    expect(divided.contradiction).toContain('More people prefer Qwen');
    expect(compared([university, slightly].map(member)).contradiction).toBeNull();
  });

  it('says that a group is level where the mean and the frequency point to different families', () => {
    const chance = { qwen: 0.52, llama: 0.48, neither: 0 };
    expect(groupAhead({ lead: -0.2, chance })).toBeNull();
    expect(groupAhead({ lead: 0.2, chance })).toBe('qwen');
    expect(groupAhead({ lead: 0.04, chance })).toBeNull();
    const pooled = poolOf([
      { recommendation: decide(slightly), weight: 1 },
      { recommendation: decide(slightly), weight: 1 },
    ]);
    const { together } = comparisonOf({ ...pooled, lead: -0.2, chance }, [], words);
    expect(together[0]).toBe('Taken together, the group is level.');
    expect(together[1]).toContain('Qwen comes out ahead about 52 times in 100 and Llama about 48');
  });

  it('leaves out what is nothing, and never says that anything is certain that is not', () => {
    const pooled = poolOf([{ recommendation: decide(university), weight: 1 }]);
    const linesOf = (chance: Group['chance']) =>
      comparisonOf({ ...pooled, chance }, [member(university)], words).together;
    for (const chance of [
      { qwen: 1, llama: 0, neither: 0 },
      { qwen: 0.7, llama: 0, neither: 0.3 },
      { qwen: 0, llama: 0, neither: 1 },
      { qwen: 0.999, llama: 0.001, neither: 0 },
    ]) {
      const said = linesOf(chance).join(' ');
      expect(said).not.toMatch(/\b0 times|\b0 for|\b0%/);
      expect(said.includes('for everyone')).toBe(chance.qwen === 1);
      expect(said.includes('neither family')).toBe(chance.neither > 0);
      expect(said.includes('Llama')).toBe(chance.llama > 0);
    }
    expect(linesOf({ qwen: 1, llama: 0, neither: 0 })).toContain(
      'One person, one vote: 1 for Qwen.',
    );
  });

  it('names whom a requirement binds', () => {
    const gates = compared(members).gates.join('\n');
    expect(gates).toMatch(
      /Llama models that read images, in the European Union: A hospital in the European Union\./,
    );
  });
});

describe('Two decisions side by side', () => {
  it('mark what differs, and nothing of a decision beside itself', () => {
    const pair = [member(university), member(agency)] as const;
    const { answers, criteria } = sideBySide(pair, words);
    expect(answers).toHaveLength(assembled.catalogue.questionnaire.questions.length);
    expect(criteria).toHaveLength(12);
    for (const { cells, differs } of answers) expect(differs).toBe(cells[0] !== cells[1]);
    expect(answers.filter(({ differs }) => differs).length).toBeGreaterThan(10);
    const alone = sideBySide([pair[0], pair[0]], words);
    expect([...alone.answers, ...alone.criteria].filter(({ differs }) => differs)).toEqual([]);
  });

  it('mark an answer that is the same and holds for other work', () => {
    const tied: Sheet = { ...ministry, ties: { documents: { languages: ['nb'] } } };
    const { answers } = sideBySide([member(ministry), member(tied)], words);
    const different = answers.filter(({ differs }) => differs);
    expect(different.map(({ name }) => name)).toEqual([record.sentences.question('languages')]);
    expect(different[0]?.cells[1]).toContain('only Norwegian Bokmål counts');
  });

  it('hold up whatever was answered', { tags: 'thorough' }, () => {
    holds(
      fc.property(closedSheet, closedSheet, (a, b) => {
        const { answers } = sideBySide([member(a), member(b)], words);
        const turned = sideBySide([member(b), member(a)], words).answers;
        expect(turned.map(({ differs }) => differs)).toEqual(answers.map(({ differs }) => differs));
      }),
      { atLeast: 10, seed: 8 },
    );
  });

  it('are at first the two furthest apart', () => {
    expect(furthestApart([3, -14, 9, 0])).toEqual([1, 2]);
    expect(furthestApart([1, 1])).toEqual([0, 1]);
  });
});
