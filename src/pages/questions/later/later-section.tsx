import { lazy, Suspense } from 'react';
import { questionnaire } from '../../../catalogue';
import { Loading } from '../../../report/page/fallbacks';
import { withWords } from '../../../text';
import { askedIn } from '../../../text/wording';
import { useLocale } from '../../../ui/locale';
import { Field } from '../fields/field';
import type { hrefOf } from '../../../platform/routes';
import { ErrorSummary } from './error-summary';
import { QuestionInput } from './question-input';
import { Ties } from './ties';

const Priorities = lazy(() =>
  withWords(['form', 'engine', 'verdict', 'points', 'keeping'], () => import('./priorities')),
);

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
            <QuestionInput question={question} asked={asked[question.id]} />
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
