import type { Catalogue, FamilyId, QuestionId } from '../../catalogue';
import { afterYes, isCompared, type Recommendation, type Settled } from '../../decision';
import type { Locale } from '../../text';
import type { Asked } from '../../text/wording';
import { families, familyAhead, otherFamily } from '../../core/families';
import type { Messages } from '../../text';
import { namesFor, type Names } from './names';

/** The words that the sentences of a decision are made of. */
export interface DecisionWords {
  readonly decision: Messages['decision'];
  readonly asked: Asked;
  readonly locale: Locale;
}

/** What of a recommendation the sentence of its verdict is made of. */
type Told = Pick<Recommendation, 'verdict' | 'settle' | 'split'>;

/** Sentences of a decision, the same on page, paper and in files. */
export interface Sentences extends Names {
  readonly question: (id: QuestionId) => string;
  /** What a question is about, in a few words. */
  readonly label: (id: QuestionId) => string;
  readonly option: (id: QuestionId, option: string) => string;
  readonly verdictSentence: (recommendation: Told) => string;
  /** The verdict, and by how much a family leads where scores were compared. */
  readonly resultSentence: (recommendation: Recommendation) => string;
  readonly firmnessSentence: (recommendation: Recommendation) => string;
  readonly intervalSentence: (interval: readonly [number, number]) => string;
}

/** Round to steps of five where the figures are approximate (method §5). */
const approximate = (chance: number, exact: boolean): number =>
  exact ? chance : Math.round(chance * 20) / 20;

/** The sentences in the words of a locale. */
export const sentencesFor = (catalogue: Catalogue, words: DecisionWords): Sentences => {
  const { decision: texts, asked, locale } = words;
  const { format } = locale;
  const names = namesFor(catalogue, texts, locale);
  const { family } = names;
  const question = (id: QuestionId) => asked[id]?.ask ?? id;
  const label = (id: QuestionId) => asked[id]?.label ?? id;
  const option = (id: QuestionId, name: string) => asked[id]?.options[name] ?? name;

  const listed = (ids: readonly FamilyId[]) => format.list(ids.map(family));
  const workloadsOf = (names: readonly string[]) =>
    format.list(names.map((workload) => option('workloads', workload)));

  /** A legal team's questions about the models that wait for them. */
  const questionsOf = (gates: readonly string[]): readonly string[] => [
    ...new Set(
      gates.flatMap((id) => {
        const gate = catalogue.gates.find((one) => one.id === id);
        const asked = (gate?.cases ?? []).flatMap(({ ask }) => (ask === null ? [] : [ask]));
        return asked.map((ask) => locale.of(ask));
      }),
    ),
  ];

  const splitSentence = ({ assignment, because }: Extract<Settled, { kind: 'split' }>) => {
    const parts = families.flatMap((id) => {
      const own = assignment.filter((part) => part.family === id);
      return own.length === 0
        ? []
        : [
            texts.verdict.splitPart({
              family: family(id),
              workloads: workloadsOf(own.map(({ workload }) => workload)),
            }),
          ];
    });
    return texts.verdict.split[because]({ parts: format.list(parts) });
  };

  /** A family that is left because the other meets no requirement, for all work or for some of it. */
  const onlySentence = (id: FamilyId, denied: readonly FamilyId[], { split }: Told) => {
    const other = otherFamily(id);
    const missing = split.workloads.filter(
      ({ out, waits }) => out[other] + (denied.includes(other) ? waits[other] : 0) === 1,
    );
    const names = { family: family(id), other: family(other) };
    return missing.length === 0 || missing.length === split.workloads.length
      ? texts.verdict.byGates(names)
      : texts.verdict.byWork({
          ...names,
          workloads: workloadsOf(missing.map(({ workload }) => workload)),
        });
  };

  const settledSentence = (
    settled: Settled,
    told: Told,
    denied: readonly FamilyId[] = [],
  ): string => {
    switch (settled.kind) {
      case 'adopt':
        return settled.by === 'gates'
          ? onlySentence(settled.family, denied, told)
          : texts.verdict.adopt[settled.firmness]({ family: family(settled.family) });
      case 'split':
        return splitSentence(settled);
      case 'pilot':
        if (settled.until === 'gates') {
          return told.settle.length === 0
            ? texts.verdict.settleAny
            : texts.verdict.settle({
                questions: format.either(
                  told.settle
                    .slice(0, 3)
                    .map((id) => texts.verdict.quoted({ question: question(id) })),
                ),
              });
        }
        return settled.leader === null
          ? texts.verdict.pilotLevel
          : texts.verdict.pilot({ leader: family(settled.leader) });
      case 'neither':
        return texts.verdict.neither;
    }
  };

  const verdictSentence: Sentences['verdictSentence'] = (told) => {
    const { verdict } = told;
    if (verdict.kind !== 'conditional') return settledSentence(verdict, told);
    const waiting = verdict.checks.map((check) => check.family);
    const asked = questionsOf(verdict.checks.flatMap(({ gates }) => gates));
    const cases = verdict.cases.map(({ allowed, advice }) => {
      const denied = waiting.filter((id) => !allowed.includes(id));
      const sentence = settledSentence(advice, told, denied);
      if (allowed.length === 0) {
        return texts.verdict.until({ families: listed(waiting), advice: sentence });
      }
      const say = denied.length === 0 ? texts.verdict.allowed : texts.verdict.allowedOnly;
      return say({ families: listed(allowed), advice: sentence });
    });
    return [
      texts.verdict.check({ count: asked.length, questions: asked.join(' ') }),
      ...cases,
    ].join(' ');
  };

  const firmnessSentence: Sentences['firmnessSentence'] = (recommendation) => {
    const { verdict, lead, chance, completions } = recommendation;
    const then = afterYes(verdict);
    if (!isCompared(recommendation)) {
      return then.kind === 'split' && then.because === 'worth'
        ? texts.firmness.worth
        : texts.firmness.gates;
    }
    const id = familyAhead(lead);
    const hundred = format.hundred(approximate(chance[id], completions.exact));
    return verdict.kind === 'conditional'
      ? texts.firmness.allowed({
          families: listed(verdict.checks.map((check) => check.family)),
          family: family(id),
          hundred,
        })
      : texts.firmness.sentence({ hundred, family: family(id) });
  };

  const end = (value: number) =>
    texts.lead.end({ family: family(familyAhead(value)), points: format.points(value) });
  return {
    ...names,
    question,
    label,
    option,
    verdictSentence,
    resultSentence: (recommendation) =>
      isCompared(recommendation)
        ? `${verdictSentence(recommendation)} ${names.leadSentence(recommendation)}`
        : verdictSentence(recommendation),
    firmnessSentence,
    intervalSentence: ([from, to]) => texts.lead.interval({ low: end(from), high: end(to) }),
  };
};
