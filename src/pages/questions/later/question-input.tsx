import { Suspense } from 'react';
import type { Question } from '../../../catalogue';
import { Loading } from '../../../report/page/fallbacks';
import { useSheet } from '../../../state';
import type { Wording } from '../../../text/wording';
import { ChoiceInput } from '../fields/choice-input';
import { ChoicesInput } from './choices-input';
import { HardwareInput } from './hardware-input';
import { LanguagesInput } from './languages-input';
import { NumberInput } from './number-input';
import { offeredOptions } from './offered';
import { SharesInput } from './shares-input';

/** The input of a question, by its kind. */
export const QuestionInput = ({
  question,
  asked,
}: {
  question: Question;
  asked: Wording | undefined;
}) => {
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
