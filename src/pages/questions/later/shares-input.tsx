import { useId, useState } from 'react';
import type { QuestionOf } from '../../../catalogue';
import { useSheet } from '../../../state';
import type { Wording } from '../../../text/wording';
import type { Typed } from '../../../text/typed';
import { CheckRow } from '../../../ui/choice-rows';
import { useLocale, useMessages } from '../../../ui/locale';
import { isAnew, useNumbers, useSettledIn } from '../../../ui/numbers';
import { Button, Disclosure } from '../../../ui/primitives';
import { FieldError } from '../../../ui/field-error';
import fields from '../../../ui/fields.module.css';
import rows from '../../../ui/rows.module.css';
import { useField, useFields, type Fields } from '../fields/use-fields';
import { offeredOptions } from './offered';
import {
  areUsual,
  readShares,
  sharesFieldsOf,
  sharesOf,
  sumOf,
  usesOf,
  type SharesFields,
  type Uses,
} from './shares-fields';

const range = { counted: 'percent', least: 0, most: 100, decimals: 0 } as const;

const Share = ({
  form,
  option,
  label,
  sumId,
  unfinished,
}: {
  form: Fields<SharesFields>;
  option: string;
  label: string;
  /** What says what the shares add up to. */
  sumId: string;
  unfinished: boolean;
}) => {
  const { before } = useMessages('typed');
  const numbers = useNumbers();
  const id = useId();
  const [typed, setTyped] = useField(form, `shares.${option}`);
  // An emptied field is about to be written in.
  const problem = typed.text.trim() === '' ? null : numbers.problem(typed, range);
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
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? sumId : id}
        data-unfinished={unfinished || !typed.read.ok ? sumId : undefined}
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

/** How much a kind of work counts that was chosen. */
const Use = ({
  label,
  use,
  onUse,
}: {
  label: string;
  use: Uses[string];
  onUse: (use: Uses[string]) => void;
}) => {
  const words = useMessages('shares');
  const name = useId();
  return (
    <span
      role="radiogroup"
      aria-label={words.role({ workload: label })}
      className={fields.segments}
    >
      {(['main', 'also'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={use === one} onChange={() => onUse(one)} />
          {words[one]}
        </label>
      ))}
    </span>
  );
};

/** Kinds of work, each a main use or one beside it, and behind a line their exact shares. */
export const SharesInput = ({
  question,
  asked,
}: {
  question: QuestionOf<'shares'>;
  asked: Wording | undefined;
}) => {
  const { unsure: notSure } = useMessages('questions');
  const words = useMessages('shares');
  const { before } = useMessages('typed');
  const { format } = useLocale();
  const numbers = useNumbers();
  const answers = useSheet(({ sheet }) => sheet.answers);
  const form = useFields(question.id, {
    fieldsOf: (answer) => sharesFieldsOf(answer, numbers.write),
    read: readShares,
  });
  const [shares, setShares] = useField(form, 'shares');
  const [isOpen, setOpen] = useField(form, 'unsure');
  const sumId = useId();
  const uses = usesOf(shares);
  // Open where somebody had set them; from then on it is the reader who opens it.
  const [isExact] = useState(() => !areUsual(shares));
  const put = (next: SharesFields['shares'], unsure: boolean) => {
    setShares(next);
    setOpen(unsure);
    form.keep();
  };
  const spread = (next: Uses) =>
    put(
      Object.fromEntries([...sharesOf(next)].map(([id, share]) => [id, numbers.write(share)])),
      false,
    );
  const toggle = (id: string) => {
    const { [id]: chosen, ...others } = uses;
    spread(chosen === undefined ? { ...uses, [id]: 'main' } : others);
  };
  const rest = 100 - sumOf(shares);
  const options = offeredOptions(question, answers);
  const labelOf = (id: string) => asked?.options[id] ?? id;
  const chosen = options.filter((id) => shares[id] !== undefined);
  return (
    <div className={fields.stack}>
      <p className={fields.hint}>{words.hint}</p>
      <div className={rows.rows}>
        {options.map((id) => {
          const use = uses[id];
          return (
            <div key={id} className={fields.share}>
              <label className={rows.row}>
                <input type="checkbox" checked={use !== undefined} onChange={() => toggle(id)} />
                <span>{labelOf(id)}</span>
              </label>
              {use === undefined || chosen.length < 2 ? null : (
                <Use
                  label={labelOf(id)}
                  use={use}
                  onUse={(next) => spread({ ...uses, [id]: next })}
                />
              )}
            </div>
          );
        })}
      </div>
      {chosen.length < 2 ? null : (
        <Disclosure summary={words.exact} open={isExact}>
          <div className={fields.stack}>
            {chosen.map((id) => (
              <div key={id} className={fields.share}>
                <span>{labelOf(id)}</span>
                <Share
                  form={form}
                  option={id}
                  label={words.share({ workload: labelOf(id) })}
                  sumId={sumId}
                  unfinished={rest !== 0}
                />
              </div>
            ))}
            <div className={fields.line}>
              <p id={sumId} role="status">
                {rest === 0
                  ? words.whole
                  : `${
                      rest > 0
                        ? words.left({ left: format.number(rest) })
                        : words.over({ over: format.number(-rest) })
                    } ${before}`}
              </p>
              <Button
                look="quiet"
                onPress={() =>
                  spread(Object.fromEntries(chosen.map((id) => [id, 'main' as const])))
                }
              >
                {words.even}
              </Button>
            </div>
          </div>
        </Disclosure>
      )}
      <CheckRow label={notSure} checked={isOpen} onToggle={() => put({}, !isOpen)} />
    </div>
  );
};
