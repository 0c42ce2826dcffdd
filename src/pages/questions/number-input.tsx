import type { QuestionOf } from '../../catalogue';
import { numbers } from '../../text/en/numbers';
import { questions } from '../../text/en/questions';
import { CheckRow } from '../../ui/choice-rows';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Button } from '../../ui/parts';
import { TextField } from '../../ui/text-field';
import type { Draft } from './draft';
import type { InputProps } from './inputs';

const hasLabel = <L extends Record<string, string>>(
  labels: L,
  id: string,
): id is Extract<keyof L, string> => Object.hasOwn(labels, id);

/** A whole number, by hand or from common values. */
const NumberInput = ({
  question,
  draft,
  onChange,
  errorId,
}: InputProps<QuestionOf<'number'>, Extract<Draft, { kind: 'number' }>>) => {
  const { unsure } = useMessages(questions);
  const words = useMessages(numbers);
  const { format } = useLocale();
  const labels = words.label;
  return (
    <div className={fields.stack}>
      <TextField
        label={hasLabel(labels, question.id) ? labels[question.id] : question.id}
        value={draft.text}
        numeric
        invalid={errorId !== undefined}
        describedBy={errorId}
        onChange={(text) => onChange({ kind: 'number', text, unsure: false })}
      />
      <div className={fields.suggestions} role="group" aria-label={words.suggestions}>
        {question.suggestions.map((value) => (
          <Button
            key={value}
            look="quiet"
            onPress={() => onChange({ kind: 'number', text: String(value), unsure: false })}
          >
            {format.number(value)}
          </Button>
        ))}
      </div>
      <CheckRow
        label={unsure}
        checked={draft.unsure}
        onToggle={() => onChange({ kind: 'number', text: '', unsure: !draft.unsure })}
      />
    </div>
  );
};

export default NumberInput;
