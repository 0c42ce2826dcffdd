import { isCompared, type Recommendation } from '../../decision';
import { addsWords } from '../words/adds';
import type { RecordInput } from '../words/input';
import { answerOn } from '../words/ties';
import type { Section } from './section';

/** Every question with its answer, and what each adds to the lead by its points. */
export const answersSection = (input: RecordInput): Section => {
  const { catalogue, sheet, recommendation, words, languageName } = input;
  const { record: texts, sentences } = words;
  const { questions, sections } = catalogue.questionnaire;
  const adds = (id: Recommendation['answers'][number]['question']): string =>
    addsWords(
      words,
      recommendation.answers.find(({ question }) => question === id)?.contribution ?? 0,
    );
  return {
    id: 'answers',
    heading: texts.headings.answers,
    body: {
      kind: 'answers',
      answers: questions.map(({ id }) => ({
        section: sections.find((one) => one.questions.includes(id))?.id ?? '',
        id,
        question: sentences.question(id),
        answer: answerOn(sheet, catalogue, words, languageName, id),
        note: sheet.notes[id] ?? null,
      })),
      added: isCompared(recommendation)
        ? {
            parts: [
              ...questions.map(({ id }) => ({
                id,
                what: sentences.question(id),
                adds: adds(id),
              })),
              { id: 'base', what: texts.fromBase, adds: adds('base') },
              ...(Object.keys(sheet.points).length === 0
                ? []
                : [{ id: 'moved', what: texts.fromMoved, adds: adds('moved') }]),
            ],
            lead: addsWords(words, recommendation.lead),
          }
        : null,
    },
  };
};
