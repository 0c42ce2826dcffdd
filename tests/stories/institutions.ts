import { emptySheet, type Sheet } from '../../src/decision';
import { exampleAnswers, type ExampleId } from '../../src/pages/examples/sheets';
import examples from '../../src/text/en/examples.json' with { type: 'json' };

const example = (id: ExampleId): Sheet => ({
  ...emptySheet,
  title: examples.institutions[id].title,
  answers: exampleAnswers[id],
});

/** A university whose people speak Chinese, Japanese, Arabic and English, with two 24 GB cards. */
export const university = example('university');

/** A strictly governed US agency: English only, a mature vLLM team, 80 GB cards, own-region vendor. */
export const agency = example('agency');

/** A hospital in the European Union whose work is largely with scans. */
export const hospital = example('hospital');

/** A ministry in Norway: both written forms of Norwegian, documents, own servers. */
export const ministry = example('ministry');

/** A maker of software that ships a coding assistant and agents to its customers. */
export const maker = example('maker');

/** An institution that answers "I do not know yet" to everything. */
export const unsure: Sheet = {
  ...emptySheet,
  title: 'An institution that is not sure',
  answers: Object.fromEntries(
    Object.keys(university.answers).map((question) => [question, { kind: 'unsure' } as const]),
  ),
};

export const choice = (option: string) => ({ kind: 'choice', option }) as const;
export const choices = (...options: string[]) => ({ kind: 'choices', options }) as const;
export const cards = (accelerator: string, count: number) =>
  ({
    kind: 'hardware',
    hardware: { mode: 'accelerators', items: [{ accelerator, count }] },
  }) as const;

/** A university that helps people in Chinese and summarises English documents strictly, and runs both easily. */
export const mixedUniversity: Sheet = {
  ...university,
  ties: { assistant: { languages: ['zh'] }, documents: { languages: ['en'] } },
  answers: {
    ...university.answers,
    domicile: choice('us'),
    languages: { kind: 'languages', primary: ['zh', 'en'], secondary: [] },
    workloads: { kind: 'shares', shares: { assistant: 50, documents: 50 } },
    faithfulness: choice('strict'),
    reasoningDepth: choice('hard'),
    licensePolicy: choice('indifferent'),
    strictness: choice('light'),
    customisation: choice('none'),
    roadmap: choice('essential'),
    hosting: choices('privateCloud'),
    team: choice('mature'),
    engines: choices('vllm'),
    hardware: cards('rtx-4090', 2),
    context: { kind: 'number', value: 8192 },
    vendorPolicy: choices('ownRegion'),
    twoFamilies: choice('easy'),
    pilot: choice('noTime'),
  },
};
