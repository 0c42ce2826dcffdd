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

/** Pages as one says them: in tens where there are many. */
const roundPages = (pages: number): number =>
  pages < 20 ? Math.max(1, Math.floor(pages)) : 10 * Math.round(pages / 10);

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
  const pagesOf = (value: number) =>
    question.page === undefined ? null : words.pages({ pages: roundPages(value / question.page) });
  const pages = typed.read.ok ? pagesOf(typed.read.value) : null;
  return (
    <div className={fields.stack}>
      <div className={fields.suggestions} role="group" aria-label={words.suggestions}>
        {question.suggestions.map((value) => (
          <Button key={value} look="quiet" onPress={() => put(numbers.write(value), false)}>
            {question.page === undefined
              ? format.number(value)
              : words.length({
                  pages: roundPages(value / question.page),
                  tokens: format.number(value),
                })}
          </Button>
        ))}
      </div>
      <NumberField
        label={hasLabel(labels, question.id) ? labels[question.id] : question.id}
        typed={typed}
        range={range}
        required={false}
        words={before}
        onChange={(next, anew) => put(next, false, anew)}
      />
      {pages === null ? null : <p role="status">{pages}</p>}
      <CheckRow label={notSure} checked={isOpen} onToggle={() => put(blank, !isOpen)} />
    </div>
  );
};
