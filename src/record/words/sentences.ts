import type { Catalogue, QuestionId } from '../../catalogue';
import type { Recommendation, Verdict } from '../../decision';
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

/** Sentences of a decision, the same on page, paper and in files. */
export interface Sentences extends Names {
  readonly question: (id: QuestionId) => string;
  /** What a question is about, in a few words. */
  readonly label: (id: QuestionId) => string;
  readonly option: (id: QuestionId, option: string) => string;
  readonly verdictSentence: (recommendation: Pick<Recommendation, 'verdict' | 'settle'>) => string;
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

  const splitSentence = (verdict: Extract<Verdict, { kind: 'split' }>) => {
    const parts = families.flatMap((id) => {
      const own = verdict.assignment.filter((part) => part.family === id);
      return own.length === 0
        ? []
        : [
            texts.verdict.splitPart({
              family: family(id),
              workloads: format.list(own.map(({ workload }) => option('workloads', workload))),
            }),
          ];
    });
    return texts.verdict.split({ parts: format.list(parts) });
  };

  const verdictSentence: Sentences['verdictSentence'] = ({ verdict, settle }) => {
    switch (verdict.kind) {
      case 'adopt':
        return verdict.by === 'gates'
          ? texts.verdict.byGates({
              family: family(verdict.family),
              other: family(otherFamily(verdict.family)),
            })
          : texts.verdict.adopt[verdict.firmness]({ family: family(verdict.family) });
      case 'split':
        return splitSentence(verdict);
      case 'pilot':
        if (verdict.leader === null) return texts.verdict.pilotLevel;
        return verdict.until === 'gates'
          ? texts.verdict.settle({
              questions: format.either(
                settle.slice(0, 3).map((id) => texts.verdict.quoted({ question: question(id) })),
              ),
            })
          : texts.verdict.pilot({ leader: family(verdict.leader) });
      case 'neither':
        return texts.verdict.neither;
    }
  };

  const firmnessSentence: Sentences['firmnessSentence'] = (recommendation) => {
    const { verdict, lead, chance, completions } = recommendation;
    if (verdict.kind === 'neither')
      return texts.firmness.neither({ hundred: format.hundred(chance.neither) });
    if (verdict.kind === 'adopt' && verdict.by === 'gates') return texts.firmness.gates;
    const id = familyAhead(lead);
    return texts.firmness.sentence({
      hundred: format.hundred(approximate(chance[id], completions.exact)),
      family: family(id),
    });
  };

  const end = (value: number) =>
    texts.lead.end({ family: family(familyAhead(value)), points: format.points(value) });
  return {
    ...names,
    question,
    label,
    option,
    verdictSentence,
    firmnessSentence,
    intervalSentence: ([from, to]) => texts.lead.interval({ low: end(from), high: end(to) }),
  };
};
