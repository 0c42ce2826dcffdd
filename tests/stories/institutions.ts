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
