import type { FamilyId } from '../catalogue';
import type { GateLine, RecordInput } from './record';

const families: readonly FamilyId[] = ['qwen', 'llama'];

/** The gates that bind or may bind, each with its rule and what it acts on. */
export const gateLines = ({ catalogue, recommendation, words }: RecordInput): GateLine[] => {
  const { record: texts, locale, sentences } = words;
  const nameOf = (id: string) =>
    catalogue.releases.find((release) => release.id === id)?.name ?? id;
  const whole = (ids: readonly string[]) =>
    families.find((family) => {
      const own = catalogue.releases.filter((release) => release.family === family);
      return own.length === ids.length && own.every(({ id }) => ids.includes(id));
    });
  return recommendation.gates.flatMap(({ gate: id, outcome, caseIndex, releases }) => {
    const gate = catalogue.gates.find((candidate) => candidate.id === id);
    if (gate === undefined || outcome === 'passes') return [];
    const family = whole(releases);
    const names =
      family === undefined
        ? locale.format.list(releases.map(nameOf))
        : words.decision.gate.all(sentences.family(family));
    const found = gate.cases[caseIndex ?? 0];
    return [
      {
        id,
        outcome,
        title: texts.gateRow(locale.of(gate.title), words.decision.gate[outcome]),
        because: found === undefined ? '' : locale.of(found.because),
        rule: locale.of(gate.rule),
        clause: gate.clause,
        affects: texts.affects(releases.length, names),
        sources: gate.sources,
      },
    ];
  });
};
