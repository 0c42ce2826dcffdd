import type { CriterionId, FamilyId } from '../../catalogue';
import { families, familyAhead, otherFamily } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import { afterYes, isCompared } from '../../decision';
import type { RecordInput } from '../words/input';
import { inSentence } from '../words/in-sentence';
import { quotedOptions } from '../words/quoted-options';
import { whoClause } from '../words/who';
import { sidesOf } from './reasons';
import { workWithout } from '../words/work-without';
import { outSentences } from './ruled-out';
import type { Section } from './section';

/** That a legal check waits on which the advice does not depend, for which of the work. */
const rulingOf = ({ recommendation, words }: RecordInput, id: FamilyId): string => {
  const { reasons, sentences } = words;
  const { workloads } = recommendation.split;
  const waiting = workloads.filter(({ waits }) => waits[id] === 1);
  const family = sentences.family(id);
  return waiting.length === 0 || waiting.length === workloads.length
    ? reasons.ruling({ family })
    : reasons.rulingFor({
        family,
        workloads: quotedOptions(
          words,
          'workloads',
          waiting.map(({ workload }) => workload),
        ),
      });
};

/** What the advice comes to for those who asked, in one sentence. */
const fitSentence = (input: RecordInput): string => {
  const { recommendation, words } = input;
  const { advice, sentences } = words;
  const who = whoClause(input);
  const { verdict, lead } = recommendation;
  switch (verdict.kind) {
    case 'conditional':
      return advice.told.check({ who });
    case 'neither':
      return advice.told.neither({ who });
    case 'split':
      return advice.told[verdict.because === 'worth' ? 'split' : 'splitNeeded']({ who });
    case 'pilot':
      if (verdict.until === 'gates') {
        return advice.told.waits({ who, count: recommendation.settle.length });
      }
      return roundsToZero(lead) ? advice.told.level({ who }) : advice.told.trial({ who });
    case 'adopt': {
      const family = sentences.family(verdict.family);
      if (verdict.by === 'gates') {
        const isForAll = workWithout(recommendation, otherFamily(verdict.family)).length === 0;
        return advice.told[isForAll ? 'only' : 'onlyForAll']({ who, family });
      }
      if (verdict.firmness === 'open') return advice.told.equal({ who, family });
      return advice.told[verdict.firmness === 'leaning' ? 'lean' : 'adopt']({ who, family });
    }
  }
};

/** The criteria that speak most for each family, in a sentence or two. */
const sidesSentences = (input: RecordInput): readonly string[] => {
  const { recommendation, words } = input;
  const { advice, sentences, locale } = words;
  const ahead = familyAhead(recommendation.lead);
  const nameOf = (id: CriterionId) => inSentence(locale, sentences.criterion(id));
  const { pro, contra: against } = sidesOf(input);
  const [contra] = against;
  if (pro.length === 0) return [];
  const said = {
    family: sentences.family(ahead),
    criteria: locale.format.list(pro.slice(0, 2).map(({ criterion }) => nameOf(criterion))),
  };
  return [
    contra === undefined
      ? advice.told.side(said)
      : advice.told.sides({
          ...said,
          other: sentences.family(otherFamily(ahead)),
          criterion: nameOf(contra.criterion),
        }),
  ];
};

/** Why this is advised, in sentences that can be read aloud. */
const toldOf = (input: RecordInput): readonly string[] => {
  const { recommendation } = input;
  const settled = afterYes(recommendation.verdict);
  return [
    fitSentence(input),
    ...(recommendation.verdict.kind === 'conditional' ? [] : outSentences(input)),
    ...(isCompared(recommendation) && settled.kind !== 'split' ? sidesSentences(input) : []),
  ];
};

/** The answer: what is advised, for whom, why, how sure, and what has to be known before it is used. */
export const verdictSection = (input: RecordInput): Section => {
  const { recommendation, words } = input;
  const { record: texts, sentences, reasons } = words;
  return {
    id: 'verdict',
    heading: texts.headings.verdict,
    body: {
      kind: 'verdict',
      verdict: sentences.verdictSentence(recommendation),
      told: toldOf(input),
      firmness: sentences.firmnessSentence(recommendation),
      details: sentences.verdictDetails(recommendation),
      cautions: [
        ...families.flatMap((family) =>
          recommendation.families[family] === 'ruling' &&
          recommendation.verdict.kind !== 'conditional'
            ? [rulingOf(input, family)]
            : [],
        ),
        ...dependsOf(input),
        ...(recommendation.completions.exact || !isCompared(recommendation)
          ? []
          : [reasons.approximate]),
      ],
    },
  };
};

/** That an answer that was not given may leave a family without a model, once for both, or the last one. */
const dependsOf = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { reasons, sentences, locale } = words;
  const depending = families.filter((id) => recommendation.families[id] === 'depends');
  const [first] = depending;
  if (first === undefined) return [];
  const other = otherFamily(first);
  const isLast =
    recommendation.families[other] === 'out' && workWithout(recommendation, other).length === 0;
  return [
    isLast
      ? reasons.dependsLast({ family: sentences.family(first) })
      : reasons.depends({ families: locale.format.either(depending.map(sentences.family)) }),
  ];
};
