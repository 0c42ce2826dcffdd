import type { Edition } from '../catalogue';
import { isCompared, type Steps } from '../decision';
import { setupPlanSteps } from '../plan/plan';
import { againstSection } from './sections/against';
import { answersSection } from './sections/answers';
import { changeSection } from './sections/change';
import { criteriaSection } from './sections/criteria';
import { doubtSection } from './sections/doubt';
import { dutiesSection } from './sections/duties';
import { evidenceSection } from './sections/evidence';
import { gatesSection } from './sections/gates';
import { nextSection } from './sections/next';
import { openPointsSection } from './sections/open-points';
import { planSection } from './sections/plan';
import { pricesSection } from './sections/prices';
import { readingsSection } from './sections/readings';
import { reasonsSection } from './sections/reasons';
import { releasesSection } from './sections/releases';
import type { Section, SectionMaker } from './sections/section';
import { splitSection } from './sections/split';
import { verdictSection } from './sections/verdict';
import type { RecordInput } from './words/input';

/** The document of a decision: page, paper and files walk its sections in their order. */
export interface DecisionRecord {
  /** The day it was made, as 2026-11-23. */
  readonly day: string;
  readonly edition: Edition;
  readonly editionWords: string;
  /** When and on which evidence it was made, and for what kind of organisation if that is known. */
  readonly facts: readonly string[];
  readonly sections: readonly Section[];
}

/** A section that speaks of scores: it is left out where requirements decided. */
const compared =
  (make: SectionMaker): SectionMaker =>
  (input) =>
    isCompared(input.recommendation) ? make(input) : null;

/** The sections of a record in their order: a new one is a file of its own and a line here. */
const makers: readonly SectionMaker[] = [
  verdictSection,
  gatesSection,
  compared(reasonsSection),
  compared(againstSection),
  changeSection,
  compared(doubtSection),
  nextSection,
  compared(readingsSection),
  splitSection,
  pricesSection,
  compared(criteriaSection),
  planSection,
  releasesSection,
  dutiesSection,
  openPointsSection,
  answersSection,
  evidenceSection,
];

const factsOf = ({ sheet, words, today }: RecordInput, edition: string): readonly string[] => {
  const { record: texts, sentences, locale } = words;
  const { orgType } = sheet.answers;
  return [
    texts.made({ date: locale.format.date(today) }),
    edition,
    ...(orgType?.kind === 'choice'
      ? [texts.organisation({ kind: sentences.option('orgType', orgType.option) })]
      : []),
  ];
};

/**
 * Makes the document of a decision, worded in the locale of `words`, in steps: a page draws while what
 * to run is planned and each section is worded.
 */
export function* decisionRecordSteps(input: RecordInput): Steps<DecisionRecord> {
  const { catalogue, sheet, recommendation, serving, today, words } = input;
  yield* setupPlanSteps(sheet, recommendation, catalogue, serving);
  const sections: Section[] = [];
  for (const make of makers) {
    const section = make(input);
    if (section !== null) sections.push(section);
    yield;
  }
  const { edition } = catalogue.questionnaire;
  const editionWords = words.record.edition({
    date: words.locale.format.date(edition.date),
    hash: edition.hash,
  });
  return {
    day: today,
    edition,
    editionWords,
    facts: factsOf(input, editionWords),
    sections,
  };
}
