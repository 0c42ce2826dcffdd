import type { Sheet } from '../../src/decision';

const choice = (option: string) => ({ kind: 'choice', option }) as const;
const choices = (...options: string[]) => ({ kind: 'choices', options }) as const;
const number = (value: number) => ({ kind: 'number', value }) as const;

/** A university whose people speak Chinese, Japanese, Arabic and English, with two 24 GB cards. */
export const university: Sheet = {
  title: 'A university in four languages',
  answers: {
    orgType: choice('university'),
    domicile: choice('elsewhere'),
    languages: { kind: 'languages', primary: ['zh', 'ja', 'ar'], secondary: ['en'] },
    workloads: { kind: 'shares', shares: { tutoring: 60, assistant: 40 } },
    reasoningDepth: choice('moderate'),
    faithfulness: choice('some'),
    distribution: choice('internal'),
    scale: number(20000),
    licensePolicy: choice('preferred'),
    customisation: choice('adapters'),
    strictness: choice('standard'),
    vendorPolicy: choices('none'),
    roadmap: choice('preferred'),
    hosting: choices('ownServers'),
    team: choice('capable'),
    engines: choices('vllm'),
    hardware: {
      kind: 'hardware',
      hardware: { mode: 'accelerators', items: [{ accelerator: 'rtx-4090', count: 2 }] },
    },
    context: number(16384),
    concurrency: number(40),
    twoFamilies: choice('some'),
    pilot: choice('some'),
  },
  points: {},
  overrides: {},
  notes: {},
};

/** A strictly governed US agency: English only, a mature vLLM team, 80 GB cards, own-region vendor. */
export const agency: Sheet = {
  title: 'A strictly governed US agency',
  answers: {
    orgType: choice('publicBody'),
    domicile: choice('us'),
    languages: { kind: 'languages', primary: ['en'], secondary: [] },
    workloads: { kind: 'shares', shares: { documents: 60, assistant: 40 } },
    reasoningDepth: choice('moderate'),
    faithfulness: choice('strict'),
    distribution: choice('internal'),
    scale: number(3000),
    licensePolicy: choice('indifferent'),
    customisation: choice('none'),
    strictness: choice('strict'),
    vendorPolicy: choices('ownRegion'),
    roadmap: choice('unimportant'),
    hosting: choices('ownServers'),
    team: choice('mature'),
    engines: choices('vllm'),
    hardware: {
      kind: 'hardware',
      hardware: { mode: 'accelerators', items: [{ accelerator: 'h100-sxm', count: 4 }] },
    },
    context: number(32768),
    concurrency: number(40),
    twoFamilies: choice('impossible'),
    pilot: choice('some'),
  },
  points: {},
  overrides: {},
  notes: {},
};

/** A hospital in the European Union whose work is largely with scans. */
export const hospital: Sheet = {
  title: 'A hospital in the European Union',
  answers: {
    orgType: choice('health'),
    domicile: choice('eu'),
    languages: { kind: 'languages', primary: ['de'], secondary: ['en'] },
    workloads: { kind: 'shares', shares: { vision: 50, documents: 50 } },
    reasoningDepth: choice('moderate'),
    faithfulness: choice('strict'),
    distribution: choice('internal'),
    scale: number(2000),
    licensePolicy: choice('indifferent'),
    customisation: choice('none'),
    strictness: choice('strict'),
    vendorPolicy: choices('review'),
    roadmap: choice('preferred'),
    hosting: choices('airGapped'),
    team: choice('beginning'),
    engines: choices('vllm'),
    hardware: {
      kind: 'hardware',
      hardware: { mode: 'accelerators', items: [{ accelerator: 'l40s', count: 4 }] },
    },
    context: number(16384),
    concurrency: number(20),
    twoFamilies: choice('impossible'),
    pilot: choice('noTime'),
  },
  points: {},
  overrides: {},
  notes: {},
};

/** An institution that answers "Not sure" to everything. */
export const unsure: Sheet = {
  title: 'An institution that is not sure',
  answers: Object.fromEntries(
    Object.keys(university.answers).map((question) => [question, { kind: 'unsure' } as const]),
  ),
  points: {},
  overrides: {},
  notes: {},
};
