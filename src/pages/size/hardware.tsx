import { Suspense, useState } from 'react';
import type { QuestionOf } from '../../catalogue';
import type { Answer } from '../../decision';
import { Loading } from '../../report/page/fallbacks';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { AnswersPlace, type Place } from '../questions/fields/use-fields';
import { ChoiceForm } from '../questions/later/choice-form';
import { HardwareInput } from '../questions/later/hardware-input';

/** Hardware to size on: the input of its question, whose answers go no further than this page. */
export const Hardware = ({
  question,
  first,
  onChange,
}: {
  question: QuestionOf<'hardware'>;
  /** What stands in the fields at first. */
  first: Answer | undefined;
  /** Takes what was chosen; nothing where what is typed is wrong. */
  onChange: (answer: Answer | undefined) => void;
}) => {
  const words = useMessages('sizing');
  const [place] = useState(
    (): Place => ({
      answerOf: () => first,
      answer: (_, answer) => onChange(answer ?? undefined),
      writeAnew: () => undefined,
      refuse: () => onChange(undefined),
      whenRestored: () => () => undefined,
    }),
  );
  return (
    <ChoiceForm>
      <fieldset className={fields.stack}>
        <legend className={fields.label}>{words.yourHardware}</legend>
        <p className={fields.hint}>{words.here}</p>
        <AnswersPlace value={place}>
          <Suspense fallback={<Loading />}>
            <HardwareInput question={question} />
          </Suspense>
        </AnswersPlace>
      </fieldset>
    </ChoiceForm>
  );
};
