import type { Edition, Source } from '../catalogue';
import { finish, type Recommendation, type Steps } from '../decision';
import { answerWords } from './wording/answers';
import { criterionLines, type CriterionLine } from './sections/criteria';
import { evidenceOf, type NumberedClaim } from './sections/evidence';
import { gateLines, type GateLine } from './sections/requirements';
import type { RecordInput } from './wording/input';
import { doubtLines, nextLines, readingLines } from './sections/doubt';
import { dutyLines, openLines } from './sections/open-points';
import { priceLines, reasonLines, tippingLines } from './sections/reasons';
import { planning } from '../plan/plan';
import { runningSection, type RunningSection } from './sections/plan';
import { releaseLists, type FamilyReleases } from './sections/releases';
import { familyAhead } from '../core/families';
import { families } from '../core/families';
import { roundsToZero } from '../core/numbers';

/** The document of a decision: what page, paper and files all show. */
export interface DecisionRecord {
  readonly title: string;
  readonly made: string;
  /** The day it was made, as 2026-11-23. */
  readonly day: string;
  readonly edition: Edition;
  readonly editionWords: string;
  readonly organisation: string | null;
  readonly verdict: string;
  readonly firmness: string;
  readonly lead: string;
  readonly interval: string;
  readonly cautions: readonly string[];
  readonly gates: readonly GateLine[];
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly tipping: readonly string[];
  readonly doubt: readonly string[];
  readonly next: readonly string[];
  readonly readings: readonly string[];
  readonly split: readonly string[];
  readonly prices: readonly string[];
  readonly criteria: readonly CriterionLine[];
  readonly leadCell: string;
  readonly running: RunningSection;
  readonly releases: readonly FamilyReleases[];
  readonly duties: readonly string[];
  readonly open: readonly string[];
  readonly evidence: readonly NumberedClaim[];
  readonly answers: readonly {
    /** The section of the questions that asks it. */
    readonly section: string;
    readonly question: string;
    readonly answer: string;
    /** What the answer adds to the lead by its points. */
    readonly adds: string;
    readonly note: string | null;
  }[];
  /** What no answer gave: the points every criterion starts with, and moved points. */
  readonly rest: readonly { readonly what: string; readonly adds: string }[];
  readonly familyNotes: readonly {
    readonly words: string;
    readonly date: string;
    readonly sources: readonly Source[];
  }[];
  /** The address of the link; null where it is kept under a passphrase that was not yet given. */
  readonly link: string | null;
  /** The characters of the plain link, notes included: what files open by. */
  readonly payload: string;
}

/** What an answer adds to the lead, in words; nothing where it rounds to zero. */
const added = (
  { recommendation, words }: RecordInput,
  id: Recommendation['answers'][number]['question'],
): string => {
  const { record: texts, sentences, locale } = words;
  const contribution =
    recommendation.answers.find(({ question }) => question === id)?.contribution ?? 0;
  return roundsToZero(contribution)
    ? texts.none
    : texts.adds(locale.format.points(contribution), sentences.family(familyAhead(contribution)));
};

/**
 * The document of a decision, worded in the locale of `words`, in steps: a page draws while what to
 * run is planned and the parts are worded.
 */
export function* recording(input: RecordInput): Steps<DecisionRecord> {
  const { catalogue, sheet, recommendation, words, languageName } = input;
  yield* planning(sheet, recommendation, catalogue, input.serving);
  const { record: texts, sentences, decision, locale } = words;
  const { edition, questions } = catalogue.questionnaire;
  const evidence = evidenceOf(input);
  const orgType = sheet.answers.orgType;
  yield;
  const running = runningSection(input);
  yield;
  const knowledge = {
    doubt: doubtLines(input),
    next: nextLines(input),
    readings: readingLines(input),
  };
  yield;
  const reasons = {
    gates: gateLines(input),
    ...reasonLines(input),
    tipping: tippingLines(input),
    ...priceLines(input),
  };
  yield;
  const criteria = criterionLines(input, evidence);
  yield;
  const releases = releaseLists(input);
  yield;
  return {
    title: sheet.title === '' ? texts.untitled : sheet.title,
    day: input.today,
    made: texts.made(locale.format.date(input.today)),
    edition,
    editionWords: texts.edition(locale.format.date(edition.date), edition.hash),
    organisation:
      orgType?.kind === 'choice'
        ? texts.organisation(sentences.option('orgType', orgType.option))
        : null,
    verdict: sentences.verdictSentence(recommendation),
    firmness: sentences.firmnessSentence(recommendation),
    lead: sentences.leadSentence(recommendation),
    interval: sentences.intervalSentence(recommendation),
    cautions: [
      ...families.flatMap((family) =>
        recommendation.families[family] === 'ruling'
          ? [decision.ruling(sentences.family(family))]
          : recommendation.families[family] === 'depends'
            ? [decision.depends(sentences.family(family))]
            : [],
      ),
      ...(recommendation.completions.exact ? [] : [decision.firmness.approximate]),
      decision.coverage(locale.format.percent(recommendation.coverage)),
    ],
    ...reasons,
    ...knowledge,
    criteria,
    leadCell: roundsToZero(recommendation.lead)
      ? texts.none
      : texts.adds(
          locale.format.points(recommendation.lead),
          sentences.family(familyAhead(recommendation.lead)),
        ),
    running,
    releases,
    duties: dutyLines(input),
    open: openLines(input),
    evidence,
    answers: questions.map(({ id }) => ({
      section: catalogue.questionnaire.sections.find((one) => one.questions.includes(id))?.id ?? '',
      question: sentences.question(id),
      answer: answerWords(catalogue, words, languageName, id, sheet.answers[id]),
      adds: added(input, id),
      note: sheet.notes[id] ?? null,
    })),
    rest: [
      { what: texts.fromBase, adds: added(input, 'base') },
      ...(Object.keys(sheet.points).length === 0
        ? []
        : [{ what: texts.fromMoved, adds: added(input, 'moved') }]),
    ],
    familyNotes: catalogue.families.flatMap(({ notes }) =>
      notes.map((note) => ({
        words: locale.of(note.words),
        date: locale.format.date(note.asOf),
        sources: note.sources,
      })),
    ),
    link: input.link,
    payload: input.payload,
  };
}

/** The same at once. */
export const decisionRecord = (input: RecordInput): DecisionRecord => finish(recording(input));
