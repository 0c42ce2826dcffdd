import type { FamilyId } from '../../catalogue';
import { isCompared } from '../../decision';
import type { RecordInput } from '../words/input';
import { familiesInOrder } from '../../decision/recommend/advised';
import { groundedSection, type Section } from './section';

/** Why no model of a family is left, a sentence for each requirement that takes some. */
const linesFor = (input: RecordInput, family: FamilyId) => {
  const { catalogue, recommendation, words } = input;
  const { advice, sentences, locale } = words;
  const criterion = { id: 'licence', name: sentences.criterion('licence') } as const;
  return recommendation.gates.flatMap(({ gate: id, outcome, caseIndex, releases }) => {
    const gate = catalogue.gates.find((candidate) => candidate.id === id);
    const own = catalogue.releases.filter(
      (release) => release.family === family && releases.includes(release.id),
    );
    if (gate === undefined || outcome !== 'fails' || own.length === 0) return [];
    const all = catalogue.releases.filter((release) => release.family === family).length;
    const said = {
      title: locale.of(gate.title),
      family: sentences.family(family),
      count: own.length,
    };
    const because = gate.cases[caseIndex ?? 0]?.because;
    const line = own.length === all ? advice.ruledOut.all(said) : advice.ruledOut.some(said);
    return [
      {
        line: because === undefined ? line : `${line} ${locale.of(because)}`,
        ground: { criterion, numbers: [], sources: gate.sources },
        count: own.length,
      },
    ];
  });
};

/** Why requirements decided: what rules out each family that is out; nothing where scores were compared. */
export const ruledOutSection = (input: RecordInput): Section | null => {
  const { recommendation, words } = input;
  if (isCompared(recommendation)) return null;
  const lines = familiesInOrder(recommendation)
    .filter((family) => recommendation.families[family] === 'out')
    .flatMap((family) => linesFor(input, family).sort((a, b) => b.count - a.count));
  return groundedSection('ruledOut', words.record.headings.ruledOut, lines);
};
