import type { QuestionOf } from '../../../catalogue';
import { CheckRow } from '../../../ui/choice-rows';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { Button } from '../../../ui/primitives';
import { NumberField } from '../../../ui/number-field';
import { useNumbers } from '../../../ui/numbers';
import { blank, type NumberRange, type Typed } from '../../../text/typed';
import { useField, useFields } from '../fields/use-fields';
import { numberFieldsOf, readNumberFields } from './number-fields';

const hasLabel = <L extends Record<string, string>>(
  labels: L,
  id: string,
): id is Extract<keyof L, string> => Object.hasOwn(labels, id);

/** A whole number, by hand or from common values. */
export const NumberInput = ({ question }: { question: QuestionOf<'number'> }) => {
  const { unsure: notSure } = useMessages('questions');
  const words = useMessages('numbers');
  const { before } = useMessages('typed');
  const numbers = useNumbers();
  const { format } = useLocale();
  const form = useFields(question.id, {
    fieldsOf: (answer) => numberFieldsOf(answer, numbers.write),
    read: readNumberFields,
  });
  const [typed, setTyped] = useField(form, 'typed');
  const [isOpen, setOpen] = useField(form, 'unsure');
  const put = (next: Typed, unsure: boolean, anew?: boolean) => {
    setTyped(next);
    setOpen(unsure);
    form.keep(anew);
  };
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
        typed={typed}
        range={range}
        required={false}
        words={before}
        onChange={(next, anew) => put(next, false, anew)}
      />
      <div className={fields.suggestions} role="group" aria-label={words.suggestions}>
        {question.suggestions.map((value) => (
          <Button key={value} look="quiet" onPress={() => put(numbers.write(value), false)}>
            {format.number(value)}
          </Button>
        ))}
      </div>
      <CheckRow label={notSure} checked={isOpen} onToggle={() => put(blank, !isOpen)} />
    </div>
  );
};
