import { lazy, Suspense, useEffect, useId } from 'react';
import { Controller, useForm, type Control, type Resolver } from 'react-hook-form';
import type { Question, QuestionId, Questionnaire } from '../../catalogue';
import { answer, note, useSheet } from '../../state';
import { questions as words_ } from '../../text/en/questions';
import type { Wording } from '../../text/en/wording/asked';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Button, Disclosure } from '../../ui/parts';
import { draftOf, readDraft, type Draft, type DraftProblem } from './draft';
import { useAsked } from './asked';
import { ChoiceInput, ChoicesInput } from './inputs';
import { Boundary } from '../shell/boundary';
import { Loading } from '../shell/states';
import styles from './questions.module.css';
import type { Drafts } from './resolver';

const HardwareInput = lazy(() => import('./hardware-input'));
const LanguagesInput = lazy(() => import('./languages-input'));
const NumberInput = lazy(() => import('./number-input'));
const SharesInput = lazy(() => import('./shares-input'));
const Beside = lazy(() => import('./beside'));

/** The checks load beside the first question, not before it. */
const resolverFor =
  (questions: readonly Question[]): Resolver<Drafts> =>
  async (...fields) =>
    (await import('./resolver')).resolverOf(questions)(...fields);

const useProblem = (question: Question) => {
  const words = useMessages(words_).problem;
  const { format } = useLocale();
  return (message: string | undefined): string | null => {
    if (message === undefined) return null;
    const problems: Readonly<Record<DraftProblem, string>> = {
      ...words,
      number:
        question.kind === 'number'
          ? words.number(format.number(question.min), format.number(question.max))
          : '',
    };
    return Object.entries(problems).find(([kind]) => kind === message)?.[1] ?? message;
  };
};

const Input = ({
  question,
  asked,
  draft,
  onChange,
  errorId,
}: {
  question: Question;
  asked: Wording | undefined;
  draft: Draft;
  onChange: (draft: Draft) => void;
  errorId: string | undefined;
}) => {
  const rest = { asked, onChange, errorId };
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
  const words = useMessages(words_).note;
  const text = useSheet(({ sheet }) => sheet.notes[question] ?? '');
  const id = useId();
  return (
    <Disclosure summary={words.add}>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {words.label}
        </label>
        <p className={fields.hint}>{words.hint}</p>
        <textarea
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          rows={2}
          maxLength={500}
          value={text}
          onChange={(event) => note(question, event.target.value)}
        />
      </div>
    </Disclosure>
  );
};

const Field = ({
  question,
  asked,
  control,
}: {
  question: Question;
  asked: Wording | undefined;
  control: Control<Drafts>;
}) => {
  const words = useMessages(words_);
  const problemOf = useProblem(question);
  const answers = useSheet(({ sheet }) => sheet.answers);
  const errorId = useId();
  return (
    <Controller
      control={control}
      name={question.id}
      render={({ field, fieldState }) => {
        const problem = problemOf(fieldState.error?.message);
        const put = (draft: Draft) => {
          field.onChange(draft);
          const read = readDraft(question, draft);
          if (read.ok) answer(question.id, read.answer);
        };
        return (
          <fieldset className={styles.question} data-question={question.id} tabIndex={-1}>
            <legend className={styles.ask}>{asked?.ask ?? question.id}</legend>
            <p className={styles.why}>{asked?.why}</p>
            {question.kind === 'choices' ? <p className={fields.hint}>{words.several}</p> : null}
            <Suspense fallback={<Loading />}>
              <Input
                question={question}
                asked={asked}
                draft={field.value}
                onChange={put}
                errorId={problem === null ? undefined : errorId}
              />
            </Suspense>
            {problem === null ? null : (
              <p id={errorId} className={fields.error} role="alert">
                {problem}
              </p>
            )}
            <Boundary broken={null}>
              <Suspense fallback={<p className={styles.moves} />}>
                <Beside question={question.id} />
              </Suspense>
            </Boundary>
            <div className={styles.extras}>
              <Note question={question.id} />
              {answers[question.id] === undefined ? null : (
                <Button look="plain" onPress={() => put(draftOf(question, undefined))}>
                  {words.clear}
                </Button>
              )}
            </div>
          </fieldset>
        );
      }}
    />
  );
};

/** The fields of one section. Every valid value is kept at once; there is no Save. */
export const Section = ({
  questionnaire,
  section,
}: {
  questionnaire: Questionnaire;
  section: Questionnaire['sections'][number];
}) => {
  const asked = useAsked(section.id);
  const answers = useSheet(({ sheet }) => sheet.answers);
  const own = questionnaire.questions.filter(({ id }) => section.questions.includes(id));
  const { control, getValues, setValue } = useForm<Drafts>({
    mode: 'onChange',
    resolver: resolverFor(own),
    defaultValues: Object.fromEntries(own.map((one) => [one.id, draftOf(one, answers[one.id])])),
  });
  // Undo, redo and another tab change answers from outside; the fields follow.
  useEffect(() => {
    for (const question of own) {
      const read = readDraft(question, getValues(question.id));
      const kept = answers[question.id];
      if (read.ok && JSON.stringify(read.answer ?? undefined) !== JSON.stringify(kept)) {
        setValue(question.id, draftOf(question, kept), { shouldValidate: true });
      }
    }
  });
  return (
    <>
      {own.map((question) => (
        <Field key={question.id} question={question} asked={asked[question.id]} control={control} />
      ))}
    </>
  );
};
