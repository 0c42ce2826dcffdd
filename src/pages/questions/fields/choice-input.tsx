import type { QuestionId } from '../../../catalogue';
import type { Wording } from '../../../text/wording';
import { ChoiceRows } from '../../../ui/choice-rows';
import { useMessages } from '../../../ui/locale';
import { choiceFieldsOf, readChoice } from './choice-fields';
import { unsure } from './reading';
import { useField, useFields } from './use-fields';

/** The rows of a question's options in their words, "Not sure" last. */
export const useOptions = (options: readonly string[], asked: Wording | undefined) => {
  const words = useMessages('questions');
  return [
    ...options.map((id) => ({ value: id, label: asked?.options[id] ?? id })),
    { value: unsure, label: words.unsure, apart: true },
  ];
};

const kind = { fieldsOf: choiceFieldsOf, read: readChoice };

/** A choice of one option. */
export const ChoiceInput = ({
  question,
  options,
  asked,
}: {
  question: QuestionId;
  options: readonly string[];
  asked: Wording | undefined;
}) => {
  const form = useFields(question, kind);
  const [option, setOption] = useField(form, 'option');
  return (
    <ChoiceRows
      name={question}
      several={false}
      options={useOptions(options, asked)}
      chosen={[option]}
      onToggle={(chosen) => {
        setOption(chosen);
        form.keep();
      }}
    />
  );
};
