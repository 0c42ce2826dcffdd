import { abilities } from '../../core/languages';
import { afterYes, isCompared } from '../../decision';
import { worthOf } from '../../decision/explain';
import { setupPlan } from '../../plan/plan';
import type { RecordInput } from '../words/input';
import { inSentence } from '../words/in-sentence';
import { advisedFamilies } from '../../decision/recommend/advised';
import { leastWorth } from './find-out';
import type { AssignedTask } from './section';

/** What of each advised family to start, or what is missing to say it. */
export const runSteps = (input: RecordInput): readonly AssignedTask[] => {
  const { catalogue, recommendation, serving, sheet, words } = input;
  const { steps: texts } = words.advice;
  const { format } = words.locale;
  const advised = advisedFamilies(recommendation);
  if (advised.length === 0) return [];
  const plan = setupPlan(sheet, recommendation, catalogue, serving);
  const step = (id: string, line: string, when: string): AssignedTask => ({
    id,
    who: texts.who.it,
    words: line,
    when,
    more: 'run',
  });
  if (plan === null) return [step('hardware', texts.hardware, texts.when.choose)];
  const chosen = plan.plans.filter(({ family }) => advised.includes(family));
  const found = chosen.flatMap(({ family, candidates: [best], needsCheck }) =>
    best === undefined ? [] : [{ family, setup: best.setup, needsCheck }],
  );
  const missing = chosen.flatMap(({ family, candidates }) =>
    candidates.length === 0 ? [words.sentences.family(family)] : [],
  );
  const settled = afterYes(recommendation.verdict);
  const isTrial = settled.kind === 'pilot' && settled.until === 'test';
  const named = found.map(({ setup, needsCheck }) => {
    const said = {
      model: setup.release.name,
      engine: setup.engine.name,
    };
    return needsCheck ? texts.modelAfterCheck(said) : texts.model(said);
  });
  return [
    ...(named.length === 0
      ? []
      : [
          step(
            'run',
            isTrial
              ? texts.trial({ models: format.list(named) })
              : texts.start({ models: format.list(named) }),
            isTrial ? texts.when.choose : texts.when.chosen,
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [step('fit', texts.fit({ families: format.either(missing) }), texts.when.choose)]),
  ];
};

/** What to test on one's own examples before the choice is relied on. */
export const testSteps = (input: RecordInput): readonly AssignedTask[] => {
  const { catalogue, recommendation, sheet, words, languageName } = input;
  const { steps: texts } = words.advice;
  const { format } = words.locale;
  if (!isCompared(recommendation)) return [];
  const grounds =
    sheet.answers.languages?.kind === 'languages'
      ? recommendation.criteria.find(({ criterion }) => criterion === 'multilingual')?.grounds
      : undefined;
  const uncovered = [
    ...new Set([
      ...(grounds?.uncovered ?? []),
      ...abilities.flatMap((ability) => grounds?.neither[ability] ?? []),
    ]),
  ];
  const [best] = worthOf(recommendation).tests.filter(
    ({ criterion, worth }) =>
      worth >= leastWorth &&
      catalogue.questionnaire.criteria.find(({ id }) => id === criterion)?.settledBy === 'test' &&
      !(criterion === 'multilingual' && uncovered.length > 0),
  );
  return [
    ...(uncovered.length === 0
      ? []
      : [
          {
            id: 'languages',
            who: texts.who.it,
            words: texts.languages({ languages: format.list(uncovered.map(languageName)) }),
            when: texts.when.choose,
            more: null,
          },
        ]),
    ...(best === undefined
      ? []
      : [
          {
            id: 'test',
            who: texts.who.it,
            words: texts.test({
              criterion: inSentence(words.locale, words.sentences.criterion(best.criterion)),
            }),
            when: texts.when.choose,
            more: 'certainty' as const,
          },
        ]),
  ];
};
