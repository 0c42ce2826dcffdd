import { useId } from 'react';
import type { QuestionOf } from '../../../catalogue';
import { useSheet } from '../../../state';
import type { Wording } from '../../../text/wording';
import type { Typed } from '../../../text/typed';
import { CheckRow } from '../../../ui/choice-rows';
import { useLocale, useMessages } from '../../../ui/locale';
import { isAnew, useNumbers, useSettledIn, type Numbers } from '../../../ui/numbers';
import { Button } from '../../../ui/primitives';
import { FieldError } from '../../../ui/field-error';
import fields from '../../../ui/fields.module.css';
import rows from '../../../ui/rows.module.css';
import { useField, useFields, type Fields } from '../fields/use-fields';
import { offeredOptions } from './offered';
import { readShares, sharesFieldsOf, sumOf, type SharesFields } from './shares-fields';

type Shares = SharesFields['shares'];

const range = { counted: 'percent', least: 0, most: 100, decimals: 0 } as const;

/** The whole spread over the ids in steps of one, the first ones taking what is left over. */
const evenShares = (ids: readonly string[], { write }: Numbers): Shares => {
  const each = Math.floor(100 / ids.length);
  const extra = 100 - each * ids.length;
  return Object.fromEntries(ids.map((id, i) => [id, write(each + (i < extra ? 1 : 0))]));
};

const Share = ({
  form,
  option,
  label,
  errorId,
}: {
  form: Fields<SharesFields>;
  option: string;
  label: string;
  errorId: string | undefined;
}) => {
  const { before } = useMessages('typed');
  const numbers = useNumbers();
  const id = useId();
  const [typed, setTyped] = useField(form, `shares.${option}`);
  const problem = numbers.problem(typed, range);
  const put = (next: Typed, anew: boolean) => {
    setTyped(next);
    form.setValue('unsure', false);
    form.keep(anew);
  };
  const settle = () => {
    const settled = numbers.settle(typed);
    if (settled.text !== typed.text) put(settled, false);
  };
  useSettledIn(settle);
  return (
    <>
      <input
        className={`${fields.input ?? ''} ${fields.short ?? ''}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem === null && errorId === undefined ? undefined : true}
        aria-describedby={problem === null ? errorId : id}
        value={typed.text}
        onChange={({ target: { value } }) =>
          put(numbers.read(value, range), isAnew(typed.text, value))
        }
        onBlur={settle}
      />
      {problem === null ? null : (
        <FieldError id={id}>
          {problem} {before}
        </FieldError>
      )}
    </>
  );
};

/** Kinds of work with a share each. Choosing one spreads the shares evenly until they are set. */
export const SharesInput = ({
  question,
  asked,
}: {
  question: QuestionOf<'shares'>;
  asked: Wording | undefined;
}) => {
  const { unsure: notSure } = useMessages('questions');
  const words = useMessages('shares');
  const { format } = useLocale();
  const numbers = useNumbers();
  const answers = useSheet(({ sheet }) => sheet.answers);
  const form = useFields(question.id, {
    fieldsOf: (answer) => sharesFieldsOf(answer, numbers.write),
    read: readShares,
  });
  const [shares, setShares] = useField(form, 'shares');
  const [isOpen, setOpen] = useField(form, 'unsure');
  const { errors } = form.formState;
  const chosen = question.options.map(({ id }) => id).filter((id) => shares[id] !== undefined);
  const put = (next: Shares, unsure: boolean) => {
    setShares(next);
    setOpen(unsure);
    form.keep();
  };
  const toggle = (id: string) => {
    const ids = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    put(evenShares(ids, numbers), false);
  };
  const rest = 100 - sumOf(shares);
  const { before } = useMessages('typed');
  const errorId = useId();
  const isWrong = errors.root?.type === 'sum';
  return (
    <div className={fields.stack}>
      <p className={fields.hint}>{words.hint}</p>
      <div className={rows.rows}>
        {offeredOptions(question, answers).map((id) => {
          const label = asked?.options[id] ?? id;
          const isChosen = chosen.includes(id);
          return (
            <div key={id} className={fields.share}>
              <label className={rows.row}>
                <input type="checkbox" checked={isChosen} onChange={() => toggle(id)} />
                <span>{label}</span>
              </label>
              {isChosen ? (
                <Share
                  form={form}
                  option={id}
                  label={words.share({ workload: label })}
                  errorId={isWrong ? errorId : undefined}
                />
              ) : null}
            </div>
          );
        })}
      </div>
      {chosen.length === 0 ? null : (
        <div className={fields.line}>
          <p role="status">
            {rest === 0
              ? words.whole
              : rest > 0
                ? words.left({ left: format.number(rest) })
                : words.over({ over: format.number(-rest) })}
          </p>
          <Button look="quiet" onPress={() => put(evenShares(chosen, numbers), false)}>
            {words.even}
          </Button>
        </div>
      )}
      {isWrong ? (
        <FieldError id={errorId}>
          {words.problem} {before}
        </FieldError>
      ) : null}
      <CheckRow label={notSure} checked={isOpen} onToggle={() => put({}, !isOpen)} />
    </div>
  );
};
