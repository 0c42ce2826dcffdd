import type { QuestionOf } from '../../../catalogue';
import type { NumberRange } from '../../../text/typed';
import { CheckRow } from '../../../ui/choice-rows';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { Button } from '../../../ui/primitives';
import { NumberField } from '../../../ui/number-field';
import { useNumbers } from '../../../ui/numbers';
import { blank, type Draft } from '../draft';
import type { InputProps } from '../choice-inputs';

const hasLabel = <L extends Record<string, string>>(
  labels: L,
  id: string,
): id is Extract<keyof L, string> => Object.hasOwn(labels, id);

/** A whole number, by hand or from common values. */
const NumberInput = ({
  question,
  draft,
  onChange,
}: InputProps<QuestionOf<'number'>, Extract<Draft, { kind: 'number' }>>) => {
  const { unsure } = useMessages('questions');
  const words = useMessages('numbers');
  const { before } = useMessages('typed');
  const numbers = useNumbers();
  const { format } = useLocale();
  const labels = words.label;
  const range: NumberRange = {
    counted: question.id === 'context' ? 'tokens' : 'people',
    least: question.min,
    most: question.max,
    decimals: 0,
  };
  return (
    <div className={fields.stack}>
      <NumberField
        label={hasLabel(labels, question.id) ? labels[question.id] : question.id}
        typed={draft.typed}
        range={range}
        required={false}
        words={before}
        onChange={(typed, anew) => onChange({ kind: 'number', typed, unsure: false }, anew)}
      />
      <div className={fields.suggestions} role="group" aria-label={words.suggestions}>
        {question.suggestions.map((value) => (
          <Button
            key={value}
            look="quiet"
            onPress={() => onChange({ kind: 'number', typed: numbers.write(value), unsure: false })}
          >
            {format.number(value)}
          </Button>
        ))}
      </div>
      <CheckRow
        label={unsure}
        checked={draft.unsure}
        onToggle={() => onChange({ kind: 'number', typed: blank, unsure: !draft.unsure })}
      />
    </div>
  );
};

export default NumberInput;
