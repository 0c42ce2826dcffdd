import { intervalOf, type Recommendation, type Sheet } from '../../decision';
import type { DecisionRecord } from '../../record';
import { outcomeOf } from '../../record/outcome';
import type { RecordInput } from '../../record/words/input';
import type { RecordFile, StatedFigures } from './read';

const priced = ({ gain, cost }: { readonly gain: number; readonly cost: number }) => ({
  gain,
  cost: Number.isFinite(cost) ? cost : null,
});

/** The figures of a recommendation, each as it was computed. */
export const figuresOf = (recommendation: Recommendation): StatedFigures => ({
  verdict: outcomeOf(recommendation).verdict,
  lead: recommendation.lead,
  interval: [...intervalOf(recommendation)],
  chance: recommendation.chance,
  regret: recommendation.regret,
  coverage: recommendation.coverage,
  completions: recommendation.completions,
  split: priced(recommendation.split),
  pilot: priced(recommendation.pilot),
  criteria: recommendation.criteria.map(
    ({ criterion, points, weight, qwen, llama, contribution }) => ({
      criterion,
      points,
      weight,
      qwen,
      llama,
      contribution,
    }),
  ),
  answers: recommendation.answers.map(({ question, contribution }) => ({ question, contribution })),
  gates: recommendation.gates.map(({ gate, outcome }) => ({ gate, outcome })),
  releases: recommendation.releases.map(({ release, outcome }) => ({ release, standing: outcome })),
});

/**
 * The decision as a JSON text: its sheet, its figures in full, and the sections of its document as they
 * are worded. `schema` is the address of the published JSON Schema.
 */
export const toJson = (
  sheet: Sheet,
  { sections }: DecisionRecord,
  { catalogue, recommendation, today }: RecordInput,
  schema: string,
): string => {
  const file = {
    $schema: schema,
    format: 'steelyard-record',
    version: 2,
    made: today,
    edition: { ...catalogue.questionnaire.edition },
    sheet: { ...sheet },
    figures: figuresOf(recommendation),
    sections: sections.map(({ id, part, heading, body }) => ({
      id,
      part,
      heading,
      body: { ...body },
    })),
  } satisfies RecordFile;
  // A line a section: what is worded is long, and indented it would be twice that.
  const written = file.sections.map((section) => `    ${JSON.stringify(section)}`).join(',\n');
  const rest = JSON.stringify({ ...file, sections: [] }, null, 2);
  return `${rest.slice(0, -']\n}'.length)}\n${written}\n  ]\n}\n`;
};
