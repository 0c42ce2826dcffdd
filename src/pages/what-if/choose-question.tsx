import { Suspense, useId, useMemo, useState } from 'react';
import { questionnaire, type QuestionId } from '../../catalogue';
import { sheetStore, useSheet } from '../../state';
import { refuseTried, triedStore, tryAnew, tryAnswer, useTried } from '../../state/tried';
import { askedIn } from '../../text/wording';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Loading } from '../../report/page/fallbacks';
import { answerOn } from '../../record';
import { useLanguageName } from '../../bindings/use-languages';
import { useRecordWords } from '../../bindings/use-record';
import type { World } from '../../world';
import { AnswersPlace, type Place } from '../questions/fields/use-fields';
import { ChoiceForm } from '../questions/later/choice-form';
import { QuestionInput } from '../questions/later/question-input';
import styles from './what-if.module.css';

const ownOf = (question: QuestionId) => sheetStore.getState().sheet.answers[question];

/** Fields that show what is tried, else one's own answer, and hand on what is tried next. */
const beside: Place = {
  answerOf: (question) => {
    const tried = triedStore.getState().answers.get(question);
    return tried === undefined ? ownOf(question) : (tried ?? undefined);
  },
  answer: (question, value) => tryAnswer(question, value, ownOf(question)),
  writeAnew: tryAnew,
  refuse: refuseTried,
  // What is taken back brings the fields anew.
  whenRestored: () => () => undefined,
};

/** A question with its input, whose answers are tried and not given. */
const Asked = ({ world, id }: { world: World; id: QuestionId }) => {
  const words = useMessages('what-if');
  const asked = askedIn(useLocale())[id];
  const own = useSheet(({ sheet }) => sheet);
  const nameOf = useLanguageName();
  const record = useRecordWords(world);
  const question = questionnaire.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  return (
    <fieldset className={styles.question}>
      <legend>{asked?.ask ?? id}</legend>
      <p className={styles.own}>
        {words.own({ answer: answerOn(own, world.catalogue, record, nameOf, id) })}
      </p>
      <AnswersPlace value={beside}>
        <Suspense fallback={<Loading />}>
          <QuestionInput question={question} asked={asked} />
        </Suspense>
      </AnswersPlace>
    </fieldset>
  );
};

/** The questions by section, of which one is chosen, and its input. */
export const ChooseQuestion = ({ world }: { world: World }) => {
  const words = useMessages('what-if');
  const names: Readonly<Record<string, string>> = useMessages('wording/sections');
  const asked = askedIn(useLocale());
  const takenBack = useTried((state) => state.takenBack);
  const [chosen, setChosen] = useState('');
  const id = useId();
  const sections = useMemo(
    () =>
      questionnaire.sections.map((section) => ({
        ...section,
        asked: questionnaire.questions.filter((one) => section.questions.includes(one.id)),
      })),
    [],
  );
  const question = questionnaire.questions.find((one) => one.id === chosen);
  return (
    <section className={styles.section}>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {words.choose}
        </label>
        <select
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{words.nothingChosen}</option>
          {sections.map((section) => (
            <optgroup key={section.id} label={names[section.id] ?? section.id}>
              {section.asked.map((one) => (
                <option key={one.id} value={one.id}>
                  {asked[one.id]?.ask ?? one.id}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {question === undefined ? null : (
        <ChoiceForm>
          <Asked key={`${question.id} ${String(takenBack)}`} world={world} id={question.id} />
        </ChoiceForm>
      )}
    </section>
  );
};
