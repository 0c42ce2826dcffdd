import type { QuestionOf } from '../../../catalogue';
import { useSheet } from '../../../state';
import type { Wording } from '../../../text/wording';
import { ChoiceRows } from '../../../ui/choice-rows';
import fields from '../../../ui/fields.module.css';
import { useMessages } from '../../../ui/locale';
import { useOptions } from '../fields/choice-input';
import { unsure } from '../fields/reading';
import { useField, useFields } from '../fields/use-fields';
import { offeredOptions } from './offered';
import { choicesFieldsOf, readChoices, toggled } from './choices-fields';

const kind = { fieldsOf: choicesFieldsOf, read: readChoices };

/** A choice of several options. */
export const ChoicesInput = ({
  question,
  asked,
}: {
  question: QuestionOf<'choices'>;
  asked: Wording | undefined;
}) => {
  const words = useMessages('beside');
  const answers = useSheet(({ sheet }) => sheet.answers);
  const form = useFields(question.id, kind);
  const [options, setOptions] = useField(form, 'options');
  const exclusive = new Set([
    unsure,
    ...question.options.filter((option) => option.exclusive === true).map(({ id }) => id),
  ]);
  return (
    <>
      <p className={fields.hint}>{words.several}</p>
      <ChoiceRows
        name={question.id}
        several
        {...useOptions(offeredOptions(question, answers), asked)}
        chosen={options}
        onToggle={(option) => {
          setOptions(toggled(options, option, exclusive));
          form.keep();
        }}
      />
    </>
  );
};
