import { describe, expect, it } from 'vitest';
import { recommend, type Recommendation, type Sheet } from '../../src/decision';
import { world } from '../fixtures/world';
import {
  agency,
  cards,
  choice,
  choices,
  hospital,
  maker,
  ministry,
  mixedUniversity,
  university,
  unsure,
} from './institutions';

const decide = (sheet: Sheet): Recommendation => {
  const result = recommend(world, sheet);
  if (!result.ok) throw new Error(`${result.problem.field}: ${result.problem.kind}`);
  return result.value;
};

const gate = (recommendation: Recommendation, id: string) =>
  recommendation.gates.find((candidate) => candidate.gate === id)?.outcome;

const contribution = (recommendation: Recommendation, id: string) =>
  recommendation.criteria.find(({ criterion }) => criterion === id)?.contribution ?? 0;

describe('A university with Chinese, Japanese, Arabic and English speakers on two 24 GB cards', () => {
  const decision = () => decide(university);

  // Chinese, Japanese and Arabic are on Qwen's lists; of Llama's releases that fit two such cards
  // none supports them (Arabic is on Llama 4's list, which does not fit).
  it('is advised to adopt Qwen', () => {
    expect(decision().verdict).toMatchObject({ kind: 'adopt', family: 'qwen', by: 'lead' });
  });

  it('is told that its languages, the licence and the ecosystem carry it', () => {
    for (const id of ['multilingual', 'licence', 'ecosystem']) {
      expect(contribution(decision(), id)).toBeGreaterThan(1);
    }
  });

  // Independent results in Arabic, Chinese and Japanese put Qwen ahead, in English neither.
  it('is told that results exist for all its languages, and that they lean to Qwen', () => {
    const multilingual = decision().criteria.find(({ criterion }) => criterion === 'multilingual');
    expect(multilingual?.grounds.uncovered).toEqual([]);
    expect(multilingual?.difference).toBeGreaterThan(2);
  });

  it('sees the largest releases fall to the memory gate and Llama 3.3 70B stand', () => {
    expect(gate(decision(), 'memory')).toBe('fails');
    const standing = (id: string) =>
      decision().releases.find(({ release }) => release === id)?.outcome;
    expect(standing('llama-4-maverick')).toBe('fails');
    expect(standing('llama-3.3-70b')).toBe('passes');
    expect(standing('qwen3.8-27b')).toBe('passes');
  });
});

describe('A strictly governed, English-only US agency with a mature vLLM team on 80 GB cards', () => {
  const decision = () => decide(agency);

  // Alibaba is on two US lists, Llama has a government-wide arrangement, the agency prefers a vendor
  // of its own region, and the one independent test of faithful summaries favours Llama 3.3 70B.
  // What all evidence shares could turn it, so a trial could spare more than its price.
  it('has Llama ahead, and is advised to test both before', () => {
    expect(decision().verdict).toEqual({ kind: 'pilot', leader: 'llama', until: 'test' });
    expect(decision().lead).toBeLessThan(-5);
    expect(decision().chance.llama).toBeGreaterThan(0.65);
    expect(decision().pilot.gain).toBeGreaterThan(decision().pilot.cost);
  });

  it('is told that governance carries it, and faithfulness helps', () => {
    const strongest = [...decision().criteria].sort((a, b) => a.contribution - b.contribution)[0];
    expect(strongest?.criterion).toBe('governance');
    const careless = decide({
      ...agency,
      answers: { ...agency.answers, faithfulness: { kind: 'choice', option: 'low' } },
    });
    expect(contribution(decision(), 'reasoning')).toBeLessThan(
      contribution(careless, 'reasoning') - 0.5,
    );
  });

  it('is told what speaks against: licence and hold over the copy', () => {
    for (const id of ['sovereignty', 'licence']) {
      expect(contribution(decision(), id)).toBeGreaterThan(0);
    }
  });

  it('would need a ruling on Qwen if it supplied the Defense Department', () => {
    const supplier = decide({
      ...agency,
      answers: {
        ...agency.answers,
        vendorPolicy: { kind: 'choices', options: ['ownRegion', 'usDefence'] },
      },
    });
    expect(gate(supplier, 'us-1260h')).toBe('ruling');
    expect(supplier.families.qwen).toBe('ruling');
    expect(supplier.families.llama).toBe('stands');
  });
});

describe('A hospital in the European Union that needs image input', () => {
  const decision = () => decide(hospital);

  it('is advised to adopt Qwen', () => {
    expect(decision().verdict).toMatchObject({ kind: 'adopt', family: 'qwen' });
  });

  it('is told that multimodal Llama needs its counsel’s ruling, because it is no company', () => {
    expect(gate(decision(), 'eu-multimodal')).toBe('ruling');
    const vision = decision().releases.find(({ release }) => release === 'llama-4-scout');
    expect(vision?.effects).toContainEqual(
      expect.objectContaining({ gate: 'eu-multimodal', outcome: 'ruling' }),
    );
  });

  it('would see Llama out if it were a company', () => {
    const company = decide({
      ...hospital,
      answers: { ...hospital.answers, orgType: { kind: 'choice', option: 'company' } },
    });
    expect(gate(company, 'eu-multimodal')).toBe('fails');
    expect(gate(company, 'image-input')).toBe('fails');
    expect(company.families.llama).toBe('out');
    expect(company.verdict).toMatchObject({ kind: 'adopt', family: 'qwen', by: 'gates' });
  });

  it('would see no such gate in Norway, which is in the EEA but not in the Union', () => {
    const norway = decide({
      ...hospital,
      answers: { ...hospital.answers, domicile: { kind: 'choice', option: 'eea' } },
    });
    expect(gate(norway, 'eu-multimodal')).toBe('passes');
  });
});

describe('A ministry in Norway whose work is with given documents', () => {
  const decision = () => decide(ministry);

  // What was measured in its languages and of cost favours Llama, the licence and coding Qwen.
  it('is advised to try both, because a cheap test is worth more than a choice now', () => {
    expect(decision().verdict).toMatchObject({ kind: 'pilot', until: 'test' });
  });

  it('is told what pulls each way', () => {
    expect(contribution(decision(), 'licence')).toBeGreaterThan(0.5);
    expect(contribution(decision(), 'cost')).toBeLessThan(-0.5);
    expect(contribution(decision(), 'multilingual')).toBeLessThan(0);
  });

  it('would lean to Qwen if it preferred an OSI-approved licence', () => {
    const preferring = decide({
      ...ministry,
      answers: { ...ministry.answers, licensePolicy: { kind: 'choice', option: 'preferred' } },
    });
    expect(contribution(preferring, 'licence')).toBeGreaterThan(
      contribution(decision(), 'licence'),
    );
    expect(preferring.lead).toBeGreaterThan(decision().lead);
  });
});

describe('A software maker that needs an OSI-approved licence', () => {
  it('is advised to adopt Qwen because no release of Llama has one', () => {
    const decision = decide(maker);
    expect(decision.verdict).toMatchObject({ kind: 'adopt', family: 'qwen', by: 'gates' });
    expect(gate(decision, 'osi-required')).toBe('fails');
    expect(decision.families.llama).toBe('out');
  });
});

describe('An institution that answers Not sure to everything', { tags: 'thorough' }, () => {
  // Decided once, when the first of them asks: everything unanswered takes seconds.
  let decided: Recommendation | undefined;
  const decision = () => (decided ??= decide(unsure));

  it('gets no confident verdict: both stay on the shortlist', () => {
    expect(decision().verdict).toMatchObject({ kind: 'pilot', until: 'gates' });
  });

  it('is told which questions to settle first', () => {
    expect(decision().settle).toContain('vendorPolicy');
    expect(decision().settle).toContain('licensePolicy');
  });

  it('gets the same as one that skips everything', () => {
    // The releases in every completion would make a text of hundreds of megabytes.
    const told = ({ mixture, ...rest }: Recommendation) =>
      JSON.stringify([
        rest,
        mixture.slots,
        mixture.exact,
        mixture.scored.map(({ points, lead, out, race }) => [points, lead, out, race]),
        mixture.classes.map(({ gated: { out }, count }) => [out, count]),
      ]);
    expect(told(decide({ ...unsure, answers: {} }))).toBe(told(decision()));
  });
});

describe('A hospital in the European Union that reads scans and documents in German', () => {
  const german: Sheet = {
    ...hospital,
    answers: {
      ...hospital.answers,
      languages: { kind: 'languages', primary: ['de'], secondary: [] },
      workloads: { kind: 'shares', shares: { vision: 50, documents: 50 } },
      faithfulness: choice('strict'),
      reasoningDepth: choice('hard'),
      licensePolicy: choice('indifferent'),
      strictness: choice('standard'),
      customisation: choice('adapters'),
      roadmap: choice('unimportant'),
      hosting: choices('hosted'),
      team: choice('mature'),
      engines: choices('sglang'),
      hardware: cards('rtx-4090', 2),
      context: { kind: 'number', value: 8192 },
      vendorPolicy: choices('ownRegion'),
      pilot: choice('noTime'),
    },
  };
  const priced = (twoFamilies: string) =>
    decide({ ...german, answers: { ...german.answers, twoFamilies: choice(twoFamilies) } });

  it('is advised to use both where that is easy: Qwen for the scans, Llama for the documents', () => {
    const { verdict, split } = priced('easy');
    expect(verdict).toEqual({
      kind: 'split',
      because: 'worth',
      assignment: [
        { workload: 'documents', family: 'llama' },
        { workload: 'vision', family: 'qwen' },
      ],
    });
    expect(split.gain).toBeGreaterThan(split.cost);
    // Every Llama that reads images waits for a legal check in the Union; no other Llama does.
    expect(split.workloads.map(({ workload, waits }) => [workload, waits.llama])).toEqual([
      ['documents', 0],
      ['vision', 1],
    ]);
  });

  it('must ask first where it can run one family alone: Llama has no model for scans until then', () => {
    const { verdict } = priced('impossible');
    expect(verdict).toMatchObject({
      kind: 'conditional',
      checks: [{ family: 'llama', gates: ['eu-multimodal'] }],
      cases: [
        { allowed: [], advice: { kind: 'adopt', family: 'qwen', by: 'gates' } },
        { allowed: ['llama'], advice: { kind: 'adopt', family: 'llama', by: 'lead' } },
      ],
    });
  });
});

describe('A university with support in Chinese and strict legal summaries in English', () => {
  it('uses both, with what that gains and costs', () => {
    const { verdict, split } = decide(mixedUniversity);
    expect(verdict).toEqual({
      kind: 'split',
      because: 'worth',
      assignment: [
        { workload: 'assistant', family: 'qwen' },
        { workload: 'documents', family: 'llama' },
      ],
    });
    expect(split.cost).toBe(1);
    expect(split.gain).toBeGreaterThan(1.2);
    const [assistant, documents] = split.workloads;
    const gain = Math.min(
      (assistant?.share ?? 0) * (assistant?.lead ?? 0),
      -(documents?.share ?? 0) * (documents?.lead ?? 0),
    );
    expect(split.gain).toBeCloseTo(gain, 12);
  });

  it('gains less where both languages belong to both', () => {
    const { ties: _, ...whole } = mixedUniversity;
    expect(decide(whole).split.gain).toBeLessThan(decide(mixedUniversity).split.gain);
  });
});

describe('An agency of the State of Texas to whom Qwen would be the better', () => {
  it('hears of the pending rule first: Llama until then, Qwen if it is allowed', () => {
    const texan = decide({
      ...university,
      answers: {
        ...university.answers,
        domicile: choice('us'),
        vendorPolicy: choices('texas'),
        pilot: choice('noTime'),
      },
    });
    expect(texan.verdict).toMatchObject({
      kind: 'conditional',
      checks: [{ family: 'qwen', gates: ['texas'] }],
      cases: [
        { allowed: [], advice: { kind: 'adopt', family: 'llama', by: 'gates' } },
        { allowed: ['qwen'], advice: { kind: 'adopt', family: 'qwen', by: 'lead' } },
      ],
    });
  });
});

describe('Nobody who answered nothing', () => {
  it('is told anything firm', { tags: 'thorough' }, () => {
    const { verdict, chance } = decide(unsure);
    expect(verdict.kind).toBe('pilot');
    expect(Math.max(chance.qwen, chance.llama)).toBeLessThan(0.95);
  });
});
