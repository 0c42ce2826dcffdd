import { families } from '../../core/families';
import { gateReads } from '../../decision';
import type { RecordInput } from '../words/input';
import type { GateLine, Section } from './section';

/** More releases than these are counted at the gate and named in the list of those that are out. */
const mostNamed = 4;

/** The gates that bind or may bind, each with its rule and what it acts on. */
const gateLines = ({ catalogue, recommendation, words }: RecordInput): GateLine[] => {
  const { record: texts, locale, sentences } = words;
  const nameOf = (id: string) =>
    catalogue.releases.find((release) => release.id === id)?.name ?? id;
  const whole = (ids: readonly string[]) =>
    families.find((family) => {
      const own = catalogue.releases.filter((release) => release.family === family);
      return own.length === ids.length && own.every(({ id }) => ids.includes(id));
    });
  return recommendation.gates.flatMap(({ gate: id, outcome, caseIndex, releases, workloads }) => {
    const gate = catalogue.gates.find((candidate) => candidate.id === id);
    if (gate === undefined || outcome === 'passes') return [];
    const family = whole(releases);
    /** The kinds of work that it acts on, where it does not act whatever the work. */
    const work =
      workloads === null
        ? null
        : locale.format.list(workloads.map((workload) => sentences.option('workloads', workload)));
    const affects = () => {
      if (family !== undefined) {
        return texts.affects({
          count: releases.length,
          names: words.reasons.gate.all({ family: sentences.family(family) }),
        });
      }
      if (releases.length <= mostNamed) {
        return texts.affects({
          count: releases.length,
          names: locale.format.list(releases.map(nameOf)),
        });
      }
      const parts = families.flatMap((one) => {
        const count = catalogue.releases.filter(
          (release) => release.family === one && releases.includes(release.id),
        ).length;
        return count === 0
          ? []
          : [texts.ofFamily({ count: locale.format.number(count), family: sentences.family(one) })];
      });
      const counted = { count: releases.length, parts: locale.format.list(parts) };
      return work === null
        ? texts.affectsMany(counted)
        : texts.affectsFor({ ...counted, workloads: work });
    };
    const found = gate.cases[caseIndex ?? 0];
    return [
      {
        id,
        outcome,
        title: texts.gateRow({
          title: locale.of(gate.title),
          outcome: words.reasons.gate[outcome],
        }),
        extent:
          work === null
            ? texts.extent({ count: releases.length })
            : texts.extentFor({ count: releases.length, workloads: work }),
        grave: outcome === 'ruling' || (outcome === 'fails' && family !== undefined),
        // What a case says holds only where the answer has been given.
        because:
          outcome === 'depends'
            ? texts.dependsOn({
                questions: locale.format.list(
                  gateReads(gate)
                    .filter((question) => recommendation.open.includes(question))
                    .map((question) => texts.quoted({ question: sentences.question(question) })),
                ),
              })
            : found === undefined
              ? ''
              : locale.of(found.because),
        rule: locale.of(gate.rule),
        clause: gate.clause === null ? '' : words.reasons.gate.clause({ clause: gate.clause }),
        affects: affects(),
        sources: gate.sources,
      },
    ];
  });
};

/** The requirements that bind or may bind. */
export const gatesSection = (input: RecordInput): Section => ({
  id: 'gates',
  heading: input.words.record.headings.gates,
  body: { kind: 'gates', gates: gateLines(input), none: input.words.reasons.gate.none },
});
