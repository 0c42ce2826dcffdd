import type { Catalogue, FamilyId, QuestionId } from '../../catalogue';
import { firmnessOf } from '../../decision/recommend/verdict';
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
import { workWithout } from './work-without';

/** The words that the sentences of a decision are made of. */
export interface DecisionWords {
  readonly decision: Messages['decision'];
  readonly verdict: Messages['verdict'];
  readonly asked: Asked;
  readonly locale: Locale;
}

/** What of a recommendation the sentence of its verdict is made of. */
type Told = Pick<Recommendation, 'verdict' | 'settle' | 'split' | 'chance'>;

/** Sentences of a decision, the same on page, paper and in files. */
export interface Sentences extends Names {
  readonly question: (id: QuestionId) => string;
  /** What a question is about, in a few words. */
  readonly label: (id: QuestionId) => string;
  readonly option: (id: QuestionId, option: string) => string;
  readonly verdictSentence: (recommendation: Told) => string;
  /** What a legal check asks, and what is advised after each answer, a yes to all last; nothing where none decides. */
  readonly verdictDetails: (recommendation: Told) => readonly string[];
  /** The verdict, and by how much a family leads where scores were compared. */
  readonly resultSentence: (recommendation: Recommendation) => string;
  readonly firmnessSentence: (recommendation: Recommendation) => string;
  /** How often something holds, of a chance of 0–1; certain only where it is. */
  readonly times: (chance: number) => string;
  /** Between what the lead is nine times in ten, towards the family ahead first. */
  readonly intervalSentence: (interval: readonly [number, number], lead: number) => string;
}

/** How often a family comes out ahead, 0–1, in steps of five hundredths where the figures are approximate (method §5). */
export const shownChance = (
  { chance, completions }: Pick<Recommendation, 'chance' | 'completions'>,
  id: FamilyId,
): number => (completions.exact ? chance[id] : Math.round(chance[id] * 20) / 20);

/** The sentences in the words of a locale. */
export const sentencesFor = (catalogue: Catalogue, words: DecisionWords): Sentences => {
  const { decision, asked, locale } = words;
  const { verdict: said, firmness, times: often, range } = words.verdict;
  const { format } = locale;
  const names = namesFor(catalogue, decision, locale);
  const { family } = names;
  const question = (id: QuestionId) => asked[id]?.ask ?? id;
  const label = (id: QuestionId) => asked[id]?.label ?? id;
  const option = (id: QuestionId, name: string) => asked[id]?.options[name] ?? name;

  const listed = (ids: readonly FamilyId[]) => format.list(ids.map(family));
  const either = (ids: readonly FamilyId[]) => format.either(ids.map(family));
  const workloadsOf = (names: readonly string[]) =>
    format.list(names.map((workload) => said.quoted({ question: option('workloads', workload) })));

  /** The requirements that ask for a legal check. */
  const gatesOf = ({ checks }: Extract<Verdict, { kind: 'conditional' }>) =>
    catalogue.gates.filter(({ id }) => checks.some(({ gates }) => gates.includes(id)));

  const partsOf = ({ assignment }: Extract<Settled, { kind: 'split' }>): string => {
    const parts = families.flatMap((id) => {
      const own = assignment.filter((part) => part.family === id);
      return own.length === 0
        ? []
        : [
            said.splitPart({
              family: family(id),
              workloads: workloadsOf(own.map(({ workload }) => workload)),
            }),
          ];
    });
    return format.list(parts);
  };

  /** A family that is left because the other meets no requirement, for all work or for some of it. */
  const onlySentence = (id: FamilyId, denied: readonly FamilyId[], told: Told) => {
    const other = otherFamily(id);
    const work = workWithout(told, other, denied);
    const names = { family: family(id), other: family(other) };
    return work.length === 0
      ? said.byGates(names)
      : said.byWork({ ...names, workloads: workloadsOf(work) });
  };

  /** That both are to be tested, and whether one is ahead by more than a little. */
  const leadingSentence = (id: FamilyId, { chance }: Told): string => {
    const say = firmnessOf(chance[id]) === 'open' ? said.pilotClose : said.pilot;
    return say({ leader: family(id) });
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
          : said.adopt[settled.firmness]({ family: family(settled.family) });
      case 'split':
        return said.split[settled.because]({ parts: partsOf(settled) });
      case 'pilot':
        if (settled.until === 'gates') {
          return told.settle.length === 0
            ? said.settleAny
            : said.settle({
                questions: format.either(
                  told.settle.slice(0, 3).map((id) => said.quoted({ question: label(id) })),
                ),
              });
        }
        return settled.leader === null ? said.pilotLevel : leadingSentence(settled.leader, told);
      case 'neither':
        return said.neither;
    }
  };

  const verdictSentence: Sentences['verdictSentence'] = (told) => {
    const { verdict } = told;
    if (verdict.kind !== 'conditional') return settledSentence(verdict, told);
    const then = untilThen(verdict);
    const rules = format.list(
      gatesOf(verdict).map(({ title }) => said.quoted({ question: locale.of(title) })),
    );
    switch (then.kind) {
      case 'adopt':
        return said.until.adopt({ rules, family: family(then.family) });
      case 'split':
        return said.until.split({ rules, parts: partsOf(then) });
      case 'pilot':
        return said.until.pilot({ rules });
      case 'neither':
        return said.until.neither({ rules });
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
      if (allowed.length === 0) return said.denied({ families: either(waiting), advice });
      const say = denied.length === 0 ? said.allowed : said.allowedOnly;
      return say({ families: listed(allowed), advice });
    });
    return [...asked.map((ask) => said.asked({ question: ask })), ...after];
  };

  const times: Sentences['times'] = (chance) => {
    if (chance >= 1) return often.always;
    if (chance >= 0.985) return often.least;
    return chance < 0.015 ? often.most : often.about({ hundred: format.hundred(chance) });
  };

  const firmnessSentence: Sentences['firmnessSentence'] = (recommendation) => {
    const { verdict, lead } = recommendation;
    if (verdict.kind === 'split' && verdict.because === 'worth') {
      const { gain, cost } = recommendation.split;
      return firmness.worth({ gain: format.figure(gain), cost: format.figure(cost) });
    }
    if (!isCompared(recommendation)) return firmness.gates;
    const id = familyAhead(lead);
    const said = times(shownChance(recommendation, id));
    return verdict.kind === 'conditional'
      ? firmness.allowed({
          families: listed(verdict.checks.map((check) => check.family)),
          family: family(id),
          times: said,
        })
      : firmness.sentence({ times: said, family: family(id) });
  };

  const intervalSentence: Sentences['intervalSentence'] = ([from, to], lead) => {
    const ahead = familyAhead(lead);
    const [near, far] = ahead === 'qwen' ? [from, to] : [-to, -from];
    return near >= 0
      ? range.oneSide({
          family: family(ahead),
          small: format.figure(near),
          large: format.figure(far),
        })
      : range.bothSides({
          other: family(otherFamily(ahead)),
          a: format.figure(near),
          family: family(ahead),
          b: format.figure(far),
        });
  };
  return {
    ...names,
    question,
    label,
    option,
    verdictSentence,
    verdictDetails,
    resultSentence: (recommendation) =>
      isCompared(recommendation)
        ? `${verdictSentence(recommendation)} ${names.leadSentence(recommendation)}`
        : verdictSentence(recommendation),
    firmnessSentence,
    times,
    intervalSentence,
  };
};
