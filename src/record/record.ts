import type { Edition } from '../catalogue';
import { afterYes, intervalSteps, isCompared, type Steps } from '../decision';
import { referencesSteps } from '../decision/explain';
import { againstSection } from './sections/against';
import { answersSection } from './sections/answers';
import { changeSection } from './sections/change';
import { criteriaSection } from './sections/criteria';
import { doubtSection } from './sections/doubt';
import { dutiesSection, untriggeredSection } from './sections/duties';
import { evidenceSection } from './sections/evidence';
import { findSection } from './sections/find-out';
import { gatesSection } from './sections/gates';
import { leadSection } from './sections/lead';
import { levelSection } from './sections/level';
import { planBodySteps, planSection } from './sections/plan';
import { pricesSection } from './sections/prices';
import { readingsSection } from './sections/readings';
import { reasonsSection } from './sections/reasons';
import { releasesSection } from './sections/releases';
import { ruledOutSection } from './sections/ruled-out';
import { partIds, type PartId, type PlacedSection, type SectionMaker } from './sections/section';
import { splitSection } from './sections/split';
import { stepsSection } from './sections/steps';
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
  readonly sections: readonly PlacedSection[];
}

/** A section that speaks of scores: it is left out where requirements decided. */
const compared =
  (make: SectionMaker): SectionMaker =>
  (input) =>
    isCompared(input.recommendation) ? make(input) : null;

/** The work of each family is a reason where both are to be used, and a figure elsewhere. */
const splitIn =
  (part: 'why' | 'certainty'): SectionMaker =>
  (input) =>
    (afterYes(input.recommendation.verdict).kind === 'split') === (part === 'why')
      ? splitSection(input)
      : null;

/** The sections of a record by part, in their order: a new one is a file of its own and a line here. */
const makers = {
  answer: [verdictSection],
  next: [stepsSection],
  why: [
    ruledOutSection,
    splitIn('why'),
    compared(reasonsSection),
    compared(againstSection),
    compared(levelSection),
  ],
  requirements: [gatesSection],
  run: [planSection],
  duties: [dutiesSection, untriggeredSection],
  change: [changeSection],
  certainty: [
    compared(leadSection),
    compared(doubtSection),
    compared(findSection),
    compared(readingsSection),
    splitIn('certainty'),
    pricesSection,
  ],
  figures: [compared(criteriaSection)],
  evidence: [releasesSection, answersSection, evidenceSection],
} as const satisfies Readonly<Record<PartId, readonly SectionMaker[]>>;

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
 * to run is planned, figures that take long are found, and each section is worded.
 */
export function* decisionRecordSteps(input: RecordInput): Steps<DecisionRecord> {
  const { catalogue, recommendation, today, words } = input;
  yield* planBodySteps(input);
  if (isCompared(recommendation)) {
    yield* intervalSteps(recommendation);
    yield* referencesSteps(recommendation);
  }
  const sections: PlacedSection[] = [];
  for (const part of partIds) {
    for (const make of makers[part]) {
      const section = make(input);
      if (section !== null) sections.push({ part, ...section });
      yield;
    }
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
