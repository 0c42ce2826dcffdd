import { lazy, Suspense } from 'react';
import { questionnaire, type Question } from '../../../catalogue';
import { Loading } from '../../../report/page/fallbacks';
import { useSheet } from '../../../state';
import { withWords } from '../../../text';
import { askedIn, type Wording } from '../../../text/wording';
import { useLocale } from '../../../ui/locale';
import { ChoiceInput } from '../fields/choice-input';
import { Field } from '../fields/field';
import type { hrefOf } from '../../../platform/routes';
import { ErrorSummary } from './error-summary';
import { ChoicesInput } from './choices-input';
import { HardwareInput } from './hardware-input';
import { LanguagesInput } from './languages-input';
import { NumberInput } from './number-input';
import { offeredOptions } from './offered';
import { SharesInput } from './shares-input';
import { Ties } from './ties';

const Priorities = lazy(() =>
  withWords(['form', 'engine', 'points', 'keeping'], () => import('./priorities')),
);

const Input = ({ question, asked }: { question: Question; asked: Wording | undefined }) => {
  const answers = useSheet(({ sheet }) => sheet.answers);
  switch (question.kind) {
    case 'choice':
      return (
        <ChoiceInput
          question={question.id}
          options={offeredOptions(question, answers)}
          asked={asked}
        />
      );
    case 'choices':
      return <ChoicesInput question={question} asked={asked} />;
    case 'number':
      return <NumberInput question={question} />;
    case 'shares':
      return <SharesInput question={question} asked={asked} />;
    case 'languages':
      return <LanguagesInput question={question.id} />;
    case 'hardware':
      // It waits for the engine's facts, and no other question waits for it.
      return (
        <Suspense fallback={<Loading />}>
          <HardwareInput question={question} />
        </Suspense>
      );
  }
};

/** The questions of a section after the first, with all that questions of any kind need. */
const LaterSection = ({ section }: { section: string }) => {
  const asked = askedIn(useLocale());
  const place = questionnaire.sections.findIndex(({ id }) => id === section);
  const own = questionnaire.sections[place]?.questions ?? [];
  const after = questionnaire.sections[place + 1];
  const next: Parameters<typeof hrefOf>[0] =
    after === undefined ? { page: 'verdict' } : { page: 'questions', section: after.id };
  return (
    <>
      <ErrorSummary next={next} />
      {own
        .flatMap((id) => questionnaire.questions.filter((question) => question.id === id))
        .map((question) => (
          <Field key={question.id} question={question.id} asked={asked[question.id]}>
            <Input question={question} asked={asked[question.id]} />
            {'byWorkload' in question && question.byWorkload ? <Ties question={question} /> : null}
          </Field>
        ))}
      {section === 'priorities' ? (
        <Suspense fallback={<Loading />}>
          <Priorities />
        </Suspense>
      ) : null}
    </>
  );
};

export default LaterSection;
