import { describe, expect, it } from 'vitest';
import { reasonsSection, criteriaBySide } from '../../src/record/sections/reasons';
import { againstSection } from '../../src/record/sections/against';
import { familyAhead } from '../../src/core/families';
import { recordInput } from '../fixtures/record';
import { assembled } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';

const linesOf = (section: ReturnType<typeof reasonsSection>): readonly string[] =>
  section?.body.kind === 'lines' ? section.body.lines : [];

describe('Why a verdict is what it is', () => {
  it('is told in facts and not in points alone', () => {
    for (const sheet of [university, agency, hospital, ministry]) {
      const input = recordInput(sheet);
      for (const line of linesOf(reasonsSection(input)).slice(0, 3)) {
        expect(line).toMatch(/^[A-Z].{30,}\. \(.+: \d+\.\d for (?:Qwen|Llama).*\.\)$/u);
      }
      expect(linesOf(againstSection(input))[0]).toMatch(/\. \(.+ for (?:Qwen|Llama).*\.\)$/u);
    }
  });

  it('names the fact that holds for the answers: the lists of US authorities for an agency there', () => {
    expect(linesOf(reasonsSection(recordInput(agency)))[0]).toContain(
      'Two lists of authorities in the United States name Alibaba',
    );
    expect(linesOf(reasonsSection(recordInput(ministry))).join(' ')).not.toContain('Two lists');
    const [faithful] = criteriaBySide(recordInput(university)).filter(
      ({ criterion }) => criterion === 'reasoning',
    );
    expect(faithful?.line).toMatch(/added things in/);
  });

  it('speaks for the family that the criterion speaks for', () => {
    for (const sheet of [university, agency, hospital, ministry]) {
      for (const { criterion, contribution, line } of criteriaBySide(recordInput(sheet))) {
        const { reasons } = assembled.claims[criterion];
        const own = reasons.filter(({ favours }) => favours === familyAhead(contribution));
        const told = own.find(({ words }) => line.startsWith(words.en));
        expect(told === undefined).toBe(own.length === 0);
      }
    }
  });

  it('has its numbers from claims, and writes none but in names', () => {
    for (const { reasons } of Object.values(assembled.claims)) {
      for (const { words } of reasons) expect(words.en).not.toMatch(/[{}]/);
    }
  });
});
