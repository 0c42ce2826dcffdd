import type { Catalogue, FamilyId, QuestionId } from '../../catalogue';
import {
  isCompared,
  untilThen,
  type Recommendation,
  type Settled,
  type Verdict,
} from '../../decision';
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
  readonly option: (id: QuestionId, option: string) => string;
  readonly verdictSentence: (recommendation: Told) => string;
  /** What a legal check asks, and what is advised after each answer; nothing where none decides. */
  readonly verdictDetails: (recommendation: Told) => readonly string[];
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
  /** What a question is about, in a few words. */
  const label = (id: QuestionId) => asked[id]?.label ?? id;
  const option = (id: QuestionId, name: string) => asked[id]?.options[name] ?? name;

  const listed = (ids: readonly FamilyId[]) => format.list(ids.map(family));
  const either = (ids: readonly FamilyId[]) => format.either(ids.map(family));
  const workloadsOf = (names: readonly string[]) =>
    format.list(
      names.map((workload) => texts.verdict.quoted({ question: option('workloads', workload) })),
    );

  /** The requirements that ask for a legal check. */
  const gatesOf = ({ checks }: Extract<Verdict, { kind: 'conditional' }>) =>
    catalogue.gates.filter(({ id }) => checks.some(({ gates }) => gates.includes(id)));

  const partsOf = ({ assignment }: Extract<Settled, { kind: 'split' }>): string => {
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
    return format.list(parts);
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
        return texts.verdict.split[settled.because]({ parts: partsOf(settled) });
      case 'pilot':
        if (settled.until === 'gates') {
          return told.settle.length === 0
            ? texts.verdict.settleAny
            : texts.verdict.settle({
                questions: format.either(
                  told.settle
                    .slice(0, 3)
                    .map((id) => texts.verdict.quoted({ question: label(id) })),
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
    const then = untilThen(verdict);
    const rules = format.list(
      gatesOf(verdict).map(({ title }) => texts.verdict.quoted({ question: locale.of(title) })),
    );
    switch (then.kind) {
      case 'adopt':
        return texts.verdict.until.adopt({ rules, family: family(then.family) });
      case 'split':
        return texts.verdict.until.split({ rules, parts: partsOf(then) });
      case 'pilot':
        return texts.verdict.until.pilot({ rules });
      case 'neither':
        return texts.verdict.until.neither({ rules });
    }
  };

  const verdictDetails: Sentences['verdictDetails'] = (told) => {
    const { verdict } = told;
    if (verdict.kind !== 'conditional') return [];
    const waiting = verdict.checks.map((check) => check.family);
    const asked = gatesOf(verdict).flatMap(({ cases }) =>
      cases.flatMap(({ ask }) => (ask === null ? [] : [locale.of(ask)])),
    );
    const after = verdict.cases.map(({ allowed, advice: settled }) => {
      const denied = waiting.filter((id) => !allowed.includes(id));
      const advice = settledSentence(settled, told, denied);
      if (allowed.length === 0) return texts.verdict.denied({ families: either(waiting), advice });
      const say = denied.length === 0 ? texts.verdict.allowed : texts.verdict.allowedOnly;
      return say({ families: listed(allowed), advice });
    });
    return [...asked.map((ask) => texts.verdict.asked({ question: ask })), ...after];
  };

  const firmnessSentence: Sentences['firmnessSentence'] = (recommendation) => {
    const { verdict, lead, chance, completions } = recommendation;
    if (verdict.kind === 'split' && verdict.because === 'worth') {
      const { gain, cost } = recommendation.split;
      return texts.firmness.worth({ gain: format.points(gain), cost: format.points(cost) });
    }
    if (!isCompared(recommendation)) return texts.firmness.gates;
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
    option,
    verdictSentence,
    verdictDetails,
    resultSentence: (recommendation) =>
      isCompared(recommendation)
        ? `${verdictSentence(recommendation)} ${names.leadSentence(recommendation)}`
        : verdictSentence(recommendation),
    firmnessSentence,
    intervalSentence: ([from, to]) => texts.lead.interval({ low: end(from), high: end(to) }),
  };
};
