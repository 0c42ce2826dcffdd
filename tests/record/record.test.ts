import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type Sheet } from '../../src/decision';
import { checkSheet } from '../../src/decision/sheet/validate-sheet';
import { runToEnd } from '../../src/decision';
import { linesOf } from '../../src/record';
import { verdictSection } from '../../src/record/sections/verdict';
import { whatWouldChangeSteps } from '../../src/record/what-would-change';
import { toMarkdown } from '../../src/files/markdown/write';
import { holds } from '../fixtures/property';
import { bodyIn, frameOf, recordInput, recordOf } from '../fixtures/record';
import { anySheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, university } from '../stories/institutions';
import { english } from '../../src/text';

describe('The record of a decision', () => {
  it('names every criterion once, and its parts add up to the lead', () => {
    const { criteria, lead: total } = bodyIn(recordOf(university), 'criteria');
    expect(criteria).toHaveLength(12);
    const sum = criteria.reduce((all, { adds }) => {
      const [family, points = '0'] = adds.split(' +');
      return all + (family === 'Llama' ? -1 : 1) * (Number(points) || 0);
    }, 0);
    const [leader, lead = '0'] = total.split(' +');
    expect(leader).toBe('Qwen');
    expect(sum).toBeCloseTo(Number(lead), 0);
  });

  it('cites only claims that are in its list of evidence, and numbers them through', () => {
    for (const sheet of [university, agency, hospital]) {
      const record = recordOf(sheet);
      const { criteria } = bodyIn(record, 'criteria');
      const { claims } = bodyIn(record, 'evidence');
      const numbers = claims.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      const cited = criteria.flatMap((line) => line.evidence);
      expect(cited.length).toBeGreaterThan(10);
      for (const number of cited) expect(numbers).toContain(number);
      for (const { sources } of claims) expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('says which releases are left, and why each of the others is not', () => {
    const { families } = bodyIn(recordOf(university), 'releases');
    const text = families
      .flatMap(({ left, out }) => [...left.map(({ line }) => line), ...out])
      .join(' ');
    for (const { name } of world.catalogue.releases) expect(text).toContain(name);
    expect(families.flatMap(({ out }) => out).join(' ')).toContain('Too large for your hardware');
  });

  it('says the duties of a licence once, with all licences that have them', () => {
    const open = { ...university.answers, hardware: undefined };
    const { hardware: _, ...answers } = open;
    const both: Sheet = {
      ...university,
      answers: { ...answers, pilot: { kind: 'choice', option: 'welcome' } },
    };
    const { sections } = recordOf(both);
    const duties = [...linesOf(sections, 'duties'), ...linesOf(sections, 'untriggered')];
    expect(new Set(duties).size).toBe(duties.length);
  });

  it('says of a gate that is open which answer it waits for, and not that it was given', {
    tags: 'thorough',
  }, () => {
    const { gates } = bodyIn(recordOf(emptySheet), 'gates');
    const open = gates.filter(({ outcome }) => outcome === 'depends');
    expect(open.length).toBeGreaterThan(5);
    for (const { because } of open) {
      expect(because).toMatch(/^This depends on your answer to “.+”\.$/);
    }
    expect(JSON.stringify(gates)).not.toContain('You named');
  });

  it('gives the question of a legal check to the legal team, with the models that depend on it', () => {
    const record = recordOf(hospital);
    const { gates } = bodyIn(record, 'gates');
    const [legal] = bodyIn(record, 'steps').steps;
    expect(gates.filter(({ outcome }) => outcome === 'ruling')).toHaveLength(1);
    expect(legal?.who).toBe('Legal team');
    expect(legal?.tasks[0]?.words).toBe(
      'Does your organisation count as a “company” under the use policies of Llama 3.2 and Llama 4? The answer decides about Llama 3.2 11B Vision, Llama 3.2 90B Vision, Llama 4 Scout and Llama 4 Maverick.',
    );
  });

  it('says what to do next, first what stops the choice and last when to look again', () => {
    for (const sheet of [university, agency, hospital]) {
      const { steps } = bodyIn(recordOf(sheet), 'steps');
      const tasks = steps.flatMap((one) => one.tasks);
      expect(tasks.at(-1)).toMatchObject({ id: 'review', when: 'By 31 May 2027' });
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      for (const { words, when } of tasks) {
        expect(words).toMatch(/[.?]$/);
        expect(when).not.toBe('');
      }
    }
  });

  it('names each duty once, triggered or not with the answers that decide it', () => {
    const { sections } = recordOf(agency);
    const triggered = linesOf(sections, 'duties');
    const others = linesOf(sections, 'untriggered');
    expect(triggered.length + others.length).toBeGreaterThan(3);
    for (const line of others)
      expect(line).toMatch(/ It does not apply to your answers: .+, “.+”\.$/);
  });

  it('holds no number that is none, whatever the sheet', { tags: ['thorough', 'long'] }, () => {
    holds(
      fc.property(anySheet, (sheet) => {
        fc.pre(checkSheet(world.catalogue, sheet) === null);
        const record = recordOf({ ...sheet, title: '', notes: {}, overrides: {} });
        expect(JSON.stringify(record)).not.toMatch(/NaN|Infinity|undefined|∞/);
      }),
      { atLeast: 2, seed: 21 },
    );
  });
});

describe('A record where requirements or a legal check decide', () => {
  const answering = (answers: Sheet['answers']): Sheet => ({
    ...university,
    answers: { ...university.answers, ...answers },
  });
  const texan = answering({
    domicile: { kind: 'choice', option: 'us' },
    vendorPolicy: { kind: 'choices', options: ['texas'] },
    pilot: { kind: 'choice', option: 'noTime' },
  });

  it('names the pending rule first, and says what holds until then and after each answer', () => {
    const { verdict, details } = bodyIn(recordOf(texan), 'verdict');
    expect(verdict).toBe(
      'Until your legal team has checked “Texas list of prohibited technologies”: Llama only.',
    );
    expect(details).toHaveLength(3);
    expect(details[0]).toMatch(/^Ask your legal team: “Does a Qwen model .* Texas list .*\?”$/);
    expect(details[1]).toBe(
      'If Qwen may not be used: Choose Llama. No Qwen model meets your requirements.',
    );
    expect(details[2]).toMatch(/^If Qwen may be used: .*Qwen/);
  });

  it('says of which work a legal check is, where the advice does not depend on it', () => {
    const { cautions } = bodyIn(recordOf(hospital), 'verdict');
    expect(cautions).toContain(
      'Before Llama models are used for “Reading images and scans”, your legal team must check them (see “Requirements that matter”). Whatever they find, our advice stays the same.',
    );
    const images = bodyIn(recordOf(hospital), 'gates').gates.find(({ id }) => id === 'image-input');
    expect(images?.title).toMatch(/^\d+ models \(.*\) for “Reading images and scans” ruled out: /);
  });

  const barredForCode: Sheet = {
    ...answering({
      vendorPolicy: { kind: 'choices', options: ['barUs'] },
      domicile: { kind: 'choice', option: 'eu' },
      workloads: { kind: 'shares', shares: { coding: 50, documents: 50 } },
    }),
    ties: { coding: { vendorPolicy: ['barUs'] }, documents: { vendorPolicy: [] } },
  };

  it('says for which work no model of a family is left, and gives no task about that family', () => {
    const record = recordOf(barredForCode);
    const { told, verdict } = bodyIn(record, 'verdict');
    expect(verdict).toBe(
      'Choose Qwen. No Llama model meets your requirements for “Writing and fixing code”.',
    );
    expect(told[0]).toMatch(/, only Qwen can do all of the work\.$/);
    expect(told[1]).toBe(
      'Your answers rule out all Llama models for “Writing and fixing code”: “Vendor based in the United States”.',
    );
    expect(linesOf(record.sections, 'ruledOut')[0]).toMatch(
      /^All Llama models are ruled out for “Writing and fixing code”: Vendor based in the United States\./,
    );
    const [legal] = bodyIn(record, 'steps').steps;
    expect(legal?.tasks.map(({ id }) => id)).toEqual(['duties']);
  });

  it('says of nothing that it would be the last where the other family is out for some work alone', () => {
    const input = recordInput(barredForCode);
    const { recommendation } = input;
    expect(recommendation.families.llama).toBe('out');
    const body = verdictSection({
      ...input,
      recommendation: {
        ...recommendation,
        families: { ...recommendation.families, qwen: 'depends' },
      },
    }).body;
    expect(JSON.stringify(body)).toContain('could rule out a whole family: Qwen.');
    expect(JSON.stringify(body)).not.toContain('no model would be left');
  });

  it('says that no model would be left where one family is out and the other may be', () => {
    const { vendorPolicy: _, ...answers } = university.answers;
    const record = recordOf({
      ...university,
      answers: { ...answers, licensePolicy: { kind: 'choice', option: 'required' } },
    });
    const { cautions } = bodyIn(record, 'verdict');
    expect(cautions).toContain(
      'An unanswered question could rule out all Qwen models too. Then no model would be left.',
    );
    expect(cautions.join(' ')).not.toContain('rounded');
  });

  it.each([
    ['one family', answering({ licensePolicy: { kind: 'choice', option: 'required' } })],
    ['neither', answering({ vendorPolicy: { kind: 'choices', options: ['barCn', 'barUs'] } })],
  ])(
    'speaks of no scores, leads, chances or turning points where requirements leave %s',
    (_, sheet) => {
      const { sections } = recordOf(sheet);
      const ids = sections.map(({ id }) => id);
      for (const id of [
        'reasons',
        'against',
        'level',
        'lead',
        'doubt',
        'find',
        'readings',
        'criteria',
        'prices',
      ]) {
        expect(ids).not.toContain(id);
      }
      expect(ids).toContain('ruledOut');
      expect(bodyIn(recordOf(sheet), 'answers').added).toBeNull();
      const said = JSON.stringify(
        sections.filter(({ id }) =>
          ['verdict', 'steps', 'ruledOut', 'change', 'split'].includes(id),
        ),
      );
      expect(said).not.toMatch(/points|times in 100|ahead|lead/);
    },
  );

  it('says what has to give where neither family is left', () => {
    const both = answering({ vendorPolicy: { kind: 'choices', options: ['barCn', 'barUs'] } });
    const lines = runToEnd(whatWouldChangeSteps(world, recordInput(both)));
    expect(lines[0]).toBe('One requirement has to give. Each of these would do.');
    expect(lines.join(' ')).toContain('Choose Llama. No Qwen model meets your requirements.');
    expect(lines.join(' ')).toContain('Choose Qwen. No Llama model meets your requirements.');
  });
});

describe('What would change it', () => {
  it('is said for a full sheet, with the question and the other answer', () => {
    const lines = runToEnd(whatWouldChangeSteps(world, recordInput(university)));
    expect(lines.join(' ')).toContain('We may not use vendors based in China');
    expect(lines.join(' ')).toContain('Choose Llama');
  });

  it('says what is advised after a yes too, where a legal check would decide it', {
    tags: 'thorough',
  }, () => {
    const lines = runToEnd(whatWouldChangeSteps(world, recordInput(hospital)));
    const waiting = lines.filter((line) => line.includes('Until your legal team has checked'));
    expect(waiting.length).toBeGreaterThan(0);
    for (const line of waiting)
      expect(line).toMatch(/ If (?:only )?Llama may be used: [A-Z][^:]+$/);
  });

  it('is not guessed where too much is open', { tags: 'thorough' }, () => {
    const lines = runToEnd(whatWouldChangeSteps(world, recordInput(emptySheet)));
    expect(lines.at(-1)).toContain('Too many questions are unanswered');
  });
});

describe('The record as Markdown', () => {
  const sheet = { ...university, title: 'A <b>bold</b> | title' };
  const { words } = recordInput(sheet);
  const text = toMarkdown(recordOf(sheet), frameOf(sheet), words, english.messages('madr'));

  it('has the verdict, the table and the link', () => {
    expect(text).toContain('**Choose Qwen. The result is clear, but not certain.**');
    expect(text.match(/^\| .* \|$/gm)?.length).toBe(15);
    expect(text).toContain('<https://example.org/steelyard/#/d/AAAA>');
  });

  it('takes no markup from the user', () => {
    const body = text.slice(text.indexOf('\n---\n') + 5);
    expect(body.trimStart().split('\n')[0]).toBe('# A \\<b\\>bold\\</b\\> \\| title');
  });
});
