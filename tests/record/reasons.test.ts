import { describe, expect, it } from 'vitest';
import { reasonsSection, criteriaBySide } from '../../src/record/sections/reasons';
import { againstSection } from '../../src/record/sections/against';
import { familyAhead } from '../../src/core/families';
import { sourceLink } from '../../src/record/words/source-link';
import { bodyIn, recordInput, recordOf } from '../fixtures/record';
import { assembled } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';

const linesOf = (section: ReturnType<typeof reasonsSection>): readonly string[] =>
  section?.body.kind === 'lines' ? section.body.lines : [];

describe('Why a verdict is what it is', () => {
  it('is told in facts and not in points alone', { tags: 'thorough' }, () => {
    for (const sheet of [university, agency, hospital, ministry]) {
      const input = recordInput(sheet);
      for (const line of linesOf(reasonsSection(input)).slice(0, 3)) {
        expect(line).toMatch(
          /^[A-Z].{30,}\. \(.+: \d+\.\d of the \d+\.\d points for (?:Qwen|Llama).*\.\)$/u,
        );
      }
      expect(linesOf(againstSection(input))[0]).toMatch(/\. \(.+ for (?:Qwen|Llama).*\.\)$/u);
    }
  });

  it('names the fact that holds for the answers: the lists of US authorities for an agency there', {
    tags: 'thorough',
  }, () => {
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

  it('rests on claims of its criterion, each with its number in the list and where it can be read', {
    tags: 'thorough',
  }, () => {
    for (const sheet of [university, agency, hospital, ministry]) {
      const input = recordInput(sheet);
      const list = bodyIn(recordOf(sheet), 'evidence').claims;
      const urls = new Set(
        Object.values(assembled.claims)
          .flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))
          .map((source) => sourceLink(source).url),
      );
      for (const section of [reasonsSection(input), againstSection(input)]) {
        const body = section?.body.kind === 'lines' ? section.body : { lines: [], grounds: [] };
        expect(body.lines.length).toBeGreaterThan(0);
        expect(body.grounds).toHaveLength(body.lines.length);
        for (const [place, { numbers, sources }] of (body.grounds ?? []).entries()) {
          const links = sources.map((source) => sourceLink(source).url);
          expect(links.filter((url) => !urls.has(url))).toEqual([]);
          expect(new Set(links).size).toBe(links.length);
          expect(links.length).toBeGreaterThan(0);
          expect(numbers.length).toBeGreaterThan(0);
          const told = list.filter(({ number }) => numbers.includes(number));
          expect(told).toHaveLength(numbers.length);
          for (const { criterion } of told) expect(body.lines[place]).toContain(criterion);
        }
      }
    }
  });

  it('tells nothing of what was found where the scores are one’s own', () => {
    const own = { qwen: 80, llama: 20, spread: 5, reason: 'measured' };
    const sheet = { ...university, overrides: { reasoning: own } };
    const [found] = criteriaBySide(recordInput(sheet)).filter(
      ({ criterion }) => criterion === 'reasoning',
    );
    expect(found?.line).toMatch(/^You set the scores on .+ yourself\. \(/);
    expect(found?.ground).toMatchObject({ numbers: [], sources: [] });
  });

  it('has its numbers from claims, and writes none but in names', () => {
    for (const { reasons } of Object.values(assembled.claims)) {
      for (const { words } of reasons) expect(words.en).not.toMatch(/[{}]/);
    }
  });
});
