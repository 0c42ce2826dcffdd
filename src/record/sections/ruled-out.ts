import type { FamilyId, Gate } from '../../catalogue';
import { isCompared } from '../../decision';
import type { RecordInput } from '../words/input';
import { quotedOptions } from '../words/quoted-options';
import { workWithout } from '../words/work-without';
import { familiesInOrder } from '../../decision/recommend/advised';
import { groundedSection, type Section } from './section';

/** A requirement that takes models of a family. */
interface Taking {
  readonly gate: Gate;
  readonly caseIndex: number | null;
  /** How many models it takes. */
  readonly count: number;
  /** Whether that is all that the family has. */
  readonly isAll: boolean;
}

/** The requirements that take models of a family, those that take most first. */
const takingFrom = (
  { catalogue, recommendation }: RecordInput,
  family: FamilyId,
): readonly Taking[] => {
  const all = catalogue.releases.filter((release) => release.family === family);
  return recommendation.gates
    .flatMap(({ gate: id, outcome, caseIndex, releases }) => {
      const gate = catalogue.gates.find((candidate) => candidate.id === id);
      const count = all.filter((release) => releases.includes(release.id)).length;
      return gate === undefined || outcome !== 'fails' || count === 0
        ? []
        : [{ gate, caseIndex, count, isAll: count === all.length }];
    })
    .sort((a, b) => b.count - a.count);
};

/** The kinds of work that no model of a family may do, in words; null where it may do none. */
const workWords = ({ recommendation, words }: RecordInput, family: FamilyId): string | null => {
  const work = workWithout(recommendation, family);
  return work.length === 0 ? null : quotedOptions(words, 'workloads', work);
};

/** Why no model of a family is left, a sentence for each requirement that takes some. */
const linesFor = (input: RecordInput, family: FamilyId) => {
  const { advice, sentences, locale } = input.words;
  const workloads = workWords(input, family);
  const criterion = { id: 'licence', name: sentences.criterion('licence') } as const;
  return takingFrom(input, family).map(({ gate, caseIndex, count, isAll }) => {
    const said = { title: locale.of(gate.title), family: sentences.family(family), count };
    const because = gate.cases[caseIndex ?? 0]?.because;
    const all = () =>
      workloads === null
        ? advice.ruledOut.all(said)
        : advice.ruledOut.allFor({ ...said, workloads });
    const line = isAll ? all() : advice.ruledOut.some(said);
    return {
      line: because === undefined ? line : `${line} ${locale.of(because)}`,
      ground: { criterion, numbers: [], sources: gate.sources },
    };
  });
};

/**
 * Which requirements leave no model of each family that is out, a sentence for each: those that take
 * all of it, or where none does alone, all that take some.
 */
export const outSentences = (input: RecordInput): readonly string[] => {
  const { recommendation, words } = input;
  const { advice, sentences, locale, record: texts } = words;
  return familiesInOrder(recommendation)
    .filter((family) => recommendation.families[family] === 'out')
    .flatMap((family) => {
      const taking = takingFrom(input, family);
      const whole = taking.filter(({ isAll }) => isAll);
      const named = (whole.length > 0 ? whole : taking).map(({ gate }) =>
        texts.quoted({ question: locale.of(gate.title) }),
      );
      if (named.length === 0) return [];
      const said = { family: sentences.family(family), requirements: locale.format.list(named) };
      const workloads = workWords(input, family);
      return [
        workloads === null ? advice.told.out(said) : advice.told.outFor({ ...said, workloads }),
      ];
    });
};

/** Why requirements decided: what rules out each family that is out; nothing where scores were compared. */
export const ruledOutSection = (input: RecordInput): Section | null => {
  const { recommendation, words } = input;
  if (isCompared(recommendation)) return null;
  const lines = familiesInOrder(recommendation)
    .filter((family) => recommendation.families[family] === 'out')
    .flatMap((family) => linesFor(input, family));
  return groundedSection('ruledOut', words.record.headings.ruledOut, lines);
};
