import type { QuestionId } from '../../../catalogue';
import type { Wording } from '../../../text/wording';
import { ChoiceRows, mostKeys } from '../../../ui/choice-rows';
import { useMessages } from '../../../ui/locale';
import { choiceFieldsOf, readChoice } from './choice-fields';
import { unsure } from './reading';
import { useField, useFields } from './use-fields';

/** The rows of a question's options in their words, "I do not know yet" last, and the keys that choose them. */
export const useOptions = (options: readonly string[], asked: Wording | undefined) => {
  const words = useMessages('questions');
  const rows = [
    ...options.map((id) => ({ value: id, label: asked?.options[id] ?? id })),
    { value: unsure, label: words.unsure, apart: true },
  ];
  return { options: rows, keys: words.press({ last: mostKeys(rows) }) };
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
      {...useOptions(options, asked)}
      chosen={[option]}
      onToggle={(chosen) => {
        setOption(chosen);
        form.keep();
      }}
    />
  );
};
