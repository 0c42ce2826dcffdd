import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Controller, useForm, type Control } from 'react-hook-form';
import type { Question, QuestionId, Questionnaire } from '../../catalogue';
import type { Answer } from '../../decision';
import { answer, leaveField, sheetStore, useSheet } from '../../state';
import type { Wording } from '../../text/wording';
import fields from '../../ui/fields.module.css';
import { withWords } from '../../text';
import { useLocale, useMessages } from '../../ui/locale';
import { Button, Disclosure } from '../../ui/primitives';
import { draftOf, readDraft, type Draft } from './draft';
import { useAsked } from './use-question-words';
import { ChoiceInput, ChoicesInput, type InputProps } from './choice-inputs';
import { Boundary } from '../../report/page/boundary';
import { Loading, PartMissing } from '../../report/page/fallbacks';
import styles from './questions.module.css';

const HardwareInput = lazy(() => withWords(['form'], () => import('./later/hardware-input')));
const LanguagesInput = lazy(() => withWords(['form'], () => import('./later/languages-input')));
const NoteField = lazy(() => withWords(['form'], () => import('./later/note-field')));
const NumberInput = lazy(() => withWords(['form'], () => import('./later/number-input')));
const SharesInput = lazy(() => withWords(['form'], () => import('./later/shares-input')));
const Beside = lazy(() => withWords(['form', 'engine'], () => import('./question-effects')));

/** What stands in the fields of a section, by question. */
type Drafts = Record<string, Draft>;

const Input = ({
  question,
  asked,
  draft,
  onChange,
}: {
  question: Question;
  asked: Wording | undefined;
  draft: Draft;
  onChange: InputProps<Question, Draft>['onChange'];
}) => {
  const rest = { asked, onChange };
  if (question.kind === 'choice' && draft.kind === 'choice') {
    return <ChoiceInput question={question} draft={draft} {...rest} />;
  }
  if (question.kind === 'choices' && draft.kind === 'choices') {
    return <ChoicesInput question={question} draft={draft} {...rest} />;
  }
  if (question.kind === 'number' && draft.kind === 'number') {
    return <NumberInput question={question} draft={draft} {...rest} />;
  }
  if (question.kind === 'shares' && draft.kind === 'shares') {
    return <SharesInput question={question} draft={draft} {...rest} />;
  }
  if (question.kind === 'languages' && draft.kind === 'languages') {
    return <LanguagesInput question={question} draft={draft} {...rest} />;
  }
  if (question.kind === 'hardware' && draft.kind === 'hardware') {
    return <HardwareInput question={question} draft={draft} {...rest} />;
  }
  return null;
};

const Note = ({ question }: { question: QuestionId }) => {
  const words = useMessages('questions');
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={words.note} onToggle={setOpen}>
      {isOpen ? (
        <Boundary broken={<PartMissing />}>
          <Suspense fallback={<Loading />}>
            <NoteField question={question} />
          </Suspense>
        </Boundary>
      ) : null}
    </Disclosure>
  );
};

const Field = ({
  question,
  asked,
  control,
  onPut,
}: {
  question: Question;
  asked: Wording | undefined;
  control: Control<Drafts>;
  onPut: (draft: Draft, anew: boolean) => void;
}) => {
  const words = useMessages('questions');
  const isAnswered = useSheet(({ sheet }) => sheet.answers[question.id] !== undefined);
  return (
    <Controller
      control={control}
      name={question.id}
      render={({ field }) => {
        const put = (draft: Draft, anew = false) => {
          field.onChange(draft);
          onPut(draft, anew);
        };
        const clear = () => {
          // A press on a button is a step of its own, even where a browser gives buttons no focus.
          leaveField();
          answer(question.id, null);
          leaveField();
        };
        return (
          <fieldset className={styles.question} data-question={question.id} tabIndex={-1}>
            <legend className={styles.ask}>{asked?.ask ?? question.id}</legend>
            <p className={styles.why}>{asked?.why}</p>
            {question.kind === 'choices' ? <p className={fields.hint}>{words.several}</p> : null}
            <Suspense fallback={<Loading />}>
              <Input question={question} asked={asked} draft={field.value} onChange={put} />
            </Suspense>
            <Boundary broken={null}>
              <Suspense fallback={<p data-waiting className={styles.moves} />}>
                <Beside question={question.id} />
              </Suspense>
            </Boundary>
            <div className={styles.extras}>
              <Note question={question.id} />
              {isAnswered ? (
                <Button look="plain" onPress={clear}>
                  {words.clear}
                </Button>
              ) : null}
            </div>
          </fieldset>
        );
      }}
    />
  );
};

type SectionOf = Questionnaire['sections'][number];

const ownOf = ({ questions }: Questionnaire, section: SectionOf): readonly Question[] =>
  questions.filter(({ id }) => section.questions.includes(id));

/** The fields of one section. Every valid value is kept at once; there is no Save. */
export const Section = ({
  questionnaire,
  section,
}: {
  questionnaire: Questionnaire;
  section: SectionOf;
}) => {
  const asked = useAsked(section.id);
  const { format } = useLocale();
  const own = ownOf(questionnaire, section);
  const isPutting = useRef(false);
  const meant = useRef<Answer | null>(null);
  const keep = (question: QuestionId, draft: Draft, anew: boolean) => {
    const { sheet, visited } = sheetStore.getState();
    if (anew || visited !== `answers.${question}`) {
      meant.current = sheet.answers[question] ?? null;
    }
    const read = readDraft(draft);
    isPutting.current = true;
    if (read.ok) answer(question, read.answer);
    // 62 was an answer on the way to 62.7, and nobody meant it: the one before it stays.
    else if (read.problem !== 'hardware') answer(question, meant.current);
    isPutting.current = false;
  };
  const { control, setValue } = useForm<Drafts>({
    defaultValues: Object.fromEntries(
      own.map((one) => {
        const { answers } = sheetStore.getState().sheet;
        return [one.id, draftOf(one, answers[one.id], format.number)];
      }),
    ),
  });
  // Undo, redo and another tab change answers from outside; the fields follow.
  useEffect(
    () =>
      sheetStore.subscribe(({ sheet: { answers } }, { sheet }) => {
        if (isPutting.current) return;
        for (const question of ownOf(questionnaire, section)) {
          const { id } = question;
          if (answers[id] !== sheet.answers[id]) {
            setValue(id, draftOf(question, answers[id], format.number));
          }
        }
      }),
    [questionnaire, section, format, setValue],
  );
  return (
    <>
      {own.map((question) => (
        <Field
          key={question.id}
          question={question}
          asked={asked[question.id]}
          control={control}
          onPut={(draft, anew) => keep(question.id, draft, anew)}
        />
      ))}
    </>
  );
};
