import type { FamilyId } from '../../catalogue';
import { laterBy } from '../../core/dates';
import { families } from '../../core/families';
import { isCompared } from '../../decision';
import { worthOf } from '../../decision/explain';
import type { RecordInput } from '../words/input';
import { advisedFamilies, familiesInOrder } from '../../decision/recommend/advised';
import { triggeredDuties } from './duties';
import { mostNamed } from './gates';
import { leastWorth } from './find-out';
import { factFor } from './reasons';
import type { AssignedTask, Section, Step } from './section';
import { runSteps, testSteps } from './technical-steps';

/** Months after which a decision is looked at again: we judged, since both vendors bring out new models in less. */
const monthsToReview = 6;

/** The families that someone who follows the advice may come to use: both, unless one is clearly chosen. */
const mayUse = ({ verdict }: RecordInput['recommendation']): readonly FamilyId[] => {
  if (verdict.kind !== 'adopt') return families;
  return verdict.by === 'lead' && verdict.firmness === 'open' ? families : [verdict.family];
};

/** What a legal team has to answer or to read before a model is used. */
const legalSteps = (input: RecordInput): readonly AssignedTask[] => {
  const { catalogue, recommendation, words } = input;
  const { steps: texts } = words.advice;
  const decides = recommendation.verdict.kind === 'conditional';
  const used = mayUse(recommendation);
  const isUsed = (id: string) =>
    catalogue.releases.some((release) => release.id === id && used.includes(release.family));
  const modelsOf = (ids: readonly string[]): string =>
    ids.length > mostNamed
      ? texts.models({ count: ids.length })
      : words.locale.format.list(
          catalogue.releases.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
        );
  const asked = recommendation.gates.flatMap(
    ({ gate: id, outcome, caseIndex, releases: all }): AssignedTask[] => {
      const releases = all.filter(isUsed);
      const gate = catalogue.gates.find((candidate) => candidate.id === id);
      const ask = gate?.cases[caseIndex ?? 0]?.ask ?? null;
      return outcome !== 'ruling' || ask === null || releases.length === 0
        ? []
        : [
            {
              id: `check-${id}`,
              who: texts.who.legal,
              words: texts.check({ question: words.locale.of(ask), models: modelsOf(releases) }),
              when: decides ? texts.when.choose : texts.when.use,
              more: 'requirements',
            },
          ];
    },
  );
  const duties = triggeredDuties(input).length;
  return [
    ...asked,
    ...(duties === 0
      ? []
      : [
          {
            id: 'duties',
            who: texts.who.legal,
            words: texts.duties({ count: duties }),
            when: texts.when.use,
            more: 'duties' as const,
          },
        ]),
  ];
};

/** Questions without an answer that could change the result, in one step. */
const answerSteps = ({ recommendation, words }: RecordInput): readonly AssignedTask[] => {
  const { steps: texts } = words.advice;
  const { quoted } = words.record;
  const named = (ids: readonly (typeof recommendation.open)[number][]) =>
    words.locale.format.list(ids.map((id) => quoted({ question: words.sentences.label(id) })));
  const { settle, open } = recommendation;
  if (settle.length > 0) {
    return [
      {
        id: 'answer',
        who: texts.who.everyone,
        words: texts.settle({ questions: named(settle.slice(0, 3)) }),
        when: texts.when.choose,
        more: 'requirements',
      },
    ];
  }
  if (open.length === 0 || !isCompared(recommendation)) return [];
  const worth = worthOf(recommendation).questions.filter((one) => one.worth >= leastWorth);
  return worth.length === 0
    ? []
    : [
        {
          id: 'answer',
          who: texts.who.everyone,
          words: texts.answer({
            questions: named(worth.slice(0, 3).map(({ question }) => question)),
          }),
          when: texts.when.choose,
          more: 'certainty',
        },
      ];
};

/** What those who buy and those who protect data have to check in the vendors' documents. */
const documentSteps = (input: RecordInput): readonly AssignedTask[] => {
  const { recommendation, words } = input;
  const { steps: texts } = words.advice;
  if (advisedFamilies(recommendation).length === 0) return [];
  const isChosen = mayUse(recommendation).length === 1;
  const facts = familiesInOrder(recommendation).flatMap(
    (family) => factFor(input, 'governance', family)?.words ?? [],
  );
  return [
    {
      id: 'documents',
      who: texts.who.documents,
      words: [texts.documents, ...facts].join(' '),
      when: isChosen ? texts.when.use : texts.when.choose,
      more: 'evidence',
    },
  ];
};

/** What everyone does: look for what may give where nothing passes, and compare with colleagues. */
const commonSteps = (input: RecordInput): readonly AssignedTask[] => {
  const { catalogue, recommendation, words, today } = input;
  const { steps: texts } = words.advice;
  const { date } = words.locale.format;
  const isNeither = recommendation.verdict.kind === 'neither';
  return [
    ...(isNeither
      ? [
          {
            id: 'relax',
            who: texts.who.everyone,
            words: texts.relax,
            when: texts.when.now,
            more: 'change' as const,
          },
        ]
      : []),
    { id: 'share', who: texts.who.everyone, words: texts.share, when: texts.when.now, more: null },
    {
      id: 'review',
      who: texts.who.everyone,
      words: texts.review({ checked: date(catalogue.questionnaire.edition.date) }),
      when: texts.when.by({ date: date(laterBy(today, monthsToReview)) }),
      more: null,
    },
  ];
};

/** Tasks that follow each other and are of the same role, as one step. */
const stepsOf = (tasks: readonly AssignedTask[]): readonly Step[] =>
  tasks.reduce<readonly Step[]>((steps, { who, ...task }) => {
    const last = steps.at(-1);
    return last?.who === who
      ? [...steps.slice(0, -1), { who, tasks: [...last.tasks, task] }]
      : [...steps, { who, tasks: [task] }];
  }, []);

/** What to do next, by role. */
export const stepsSection = (input: RecordInput): Section => ({
  id: 'steps',
  heading: input.words.record.headings.steps,
  body: {
    kind: 'steps',
    steps: stepsOf([
      ...answerSteps(input),
      ...legalSteps(input),
      ...documentSteps(input),
      ...runSteps(input),
      ...testSteps(input),
      ...commonSteps(input),
    ]),
  },
});
