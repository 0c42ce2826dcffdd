import { gateReads } from '../../decision';
import type { RecordInput } from '../words/input';
import { quotedOptions } from '../words/quoted-options';
import { familiesInOrder } from '../../decision/recommend/advised';
import { setupPlan } from '../../plan/plan';
import type { GateLine, Section } from './section';

/** More models than these are counted at the requirement and named in the list of those that are out. */
export const mostNamed = 4;

/** The releases that we would advise to run first, had no requirement ruled them out. */
const takenOf = ({ catalogue, recommendation, serving, sheet }: RecordInput): ReadonlySet<string> =>
  new Set(
    setupPlan(sheet, recommendation, catalogue, serving)?.plans.flatMap(({ taken }) =>
      taken === null ? [] : [taken],
    ),
  );

/** The requirements that bind or may bind, each with its rule and what it acts on. */
const gateLines = (input: RecordInput): GateLine[] => {
  const { catalogue, recommendation, words } = input;
  const { record: texts, advice, locale, sentences } = words;
  const order = familiesInOrder(recommendation);
  const taken = takenOf(input);
  const ruledOutBy = (release: string): number =>
    recommendation.gates.filter(
      ({ outcome, releases }) => outcome === 'fails' && releases.includes(release),
    ).length;
  return recommendation.gates.flatMap(({ gate: id, outcome, caseIndex, releases, workloads }) => {
    const gate = catalogue.gates.find((candidate) => candidate.id === id);
    if (gate === undefined || outcome === 'passes') return [];
    const acted = catalogue.releases.filter((release) => releases.includes(release.id));
    const [whole] = order.filter((family) => {
      const own = catalogue.releases.filter((release) => release.family === family);
      return own.length === acted.length && own.every((release) => acted.includes(release));
    });
    /** The kinds of work that it acts on, where it does not act whatever the work. */
    const work = workloads === null ? null : quotedOptions(words, 'workloads', workloads);
    const parts = order.flatMap((family) => {
      const count = acted.filter((release) => release.family === family).length;
      return count === 0 ? [] : [{ count, family: sentences.family(family) }];
    });
    const [part, ...others] = parts;
    const some =
      part !== undefined && others.length === 0
        ? advice.extentOne(part)
        : advice.extent({
            count: acted.length,
            parts: locale.format.list(
              parts.map(({ count, family }) =>
                texts.ofFamily({ count: locale.format.number(count), family }),
              ),
            ),
          });
    const who = whole === undefined ? some : advice.extentAll({ family: sentences.family(whole) });
    const extent = work === null ? who : advice.extentFor({ extent: who, workloads: work });
    const found = gate.cases[caseIndex ?? 0];
    const [first] = outcome === 'fails' ? acted.filter(({ id: own }) => taken.has(own)) : [];
    const affects =
      whole === undefined && acted.length <= mostNamed
        ? [
            advice.affects({
              count: acted.length,
              names: locale.format.list(acted.map(({ name }) => name)),
            }),
          ]
        : [];
    const takesFamily = order.some(
      (family) =>
        recommendation.families[family] === 'out' &&
        acted.some((release) => release.family === family),
    );
    return [
      {
        id,
        outcome,
        title: advice.gateTitle[outcome]({ title: locale.of(gate.title), extent }),
        matters:
          outcome === 'ruling' ||
          (outcome === 'fails' && (whole !== undefined || takesFamily || first !== undefined)),
        // What a case says holds only where the answer has been given.
        because:
          outcome === 'depends'
            ? advice.dependsOn({
                questions: locale.format.list(
                  gateReads(gate)
                    .filter((question) => recommendation.open.includes(question))
                    .map((question) => texts.quoted({ question: sentences.label(question) })),
                ),
              })
            : found === undefined
              ? ''
              : locale.of(found.because),
        rule: locale.of(gate.rule),
        clause: gate.clause === null ? '' : words.reasons.gate.clause({ clause: gate.clause }),
        affects: [
          ...affects,
          // Where another requirement rules it out too, it would not come first without this one.
          ...(first === undefined || ruledOutBy(first.id) > 1
            ? []
            : [
                advice.takesFirst({
                  release: first.name,
                  family: sentences.family(first.family),
                }),
              ]),
        ].join(' '),
        sources: gate.sources,
      },
    ];
  });
};

/** How many models of each family meet the requirements. */
const fitsSentence = ({ catalogue, recommendation, words }: RecordInput): string | null => {
  const { advice, sentences, locale } = words;
  const { number, list } = locale.format;
  const parts = familiesInOrder(recommendation).flatMap((family) => {
    const left = recommendation.releases.filter(
      (one) => one.family === family && one.outcome !== 'fails',
    ).length;
    const all = catalogue.releases.filter((one) => one.family === family).length;
    return left === 0
      ? []
      : [
          advice.fits.of({
            left: number(left),
            all: number(all),
            family: sentences.family(family),
          }),
        ];
  });
  return parts.length === 0 ? null : advice.fits.sentence({ parts: list(parts) });
};

/** The requirements that bind or may bind. */
export const gatesSection = (input: RecordInput): Section => ({
  id: 'gates',
  heading: input.words.record.headings.gates,
  body: {
    kind: 'gates',
    fits: fitsSentence(input),
    gates: gateLines(input),
    none: input.words.reasons.gate.none,
  },
});
