import { useId } from 'react';
import type { QuestionOf } from '../../../catalogue';
import type { Typed } from '../../../text/typed';
import { CheckRow } from '../../../ui/choice-rows';
import { useLocale, useMessages } from '../../../ui/locale';
import { isAnew, useNumbers, type Numbers } from '../../../ui/numbers';
import { Button } from '../../../ui/primitives';
import fields from '../../../ui/fields.module.css';
import { readDraft, type Draft } from '../draft';
import type { InputProps } from '../choice-inputs';

type Shares = Readonly<Record<string, Typed>>;

const range = { counted: 'percent', least: 0, most: 100, decimals: 0 } as const;

/** The whole spread over the ids in steps of one, the first ones taking what is left over. */
const evenShares = (ids: readonly string[], { write }: Numbers): Shares => {
  const each = Math.floor(100 / ids.length);
  const extra = 100 - each * ids.length;
  return Object.fromEntries(ids.map((id, i) => [id, write(each + (i < extra ? 1 : 0))]));
};

const total = (shares: Shares): number =>
  Object.values(shares).reduce((sum, { read }) => sum + (read.ok ? read.value : 0), 0);

const Share = ({
  label,
  typed,
  errorId,
  onChange,
}: {
  label: string;
  typed: Typed;
  errorId: string | undefined;
  onChange: (typed: Typed, anew: boolean) => void;
}) => {
  const { before } = useMessages('typed');
  const numbers = useNumbers();
  const id = useId();
  const problem = numbers.problem(typed, range);
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
          onChange(numbers.read(value, range), isAnew(typed.text, value))
        }
        onBlur={() => {
          const settled = numbers.settle(typed);
          if (settled.text !== typed.text) onChange(settled, false);
        }}
      />
      {problem === null ? null : (
        <p id={id} className={fields.error} role="alert">
          {problem} {before}
        </p>
      )}
    </>
  );
};

/** Kinds of work with a share each. Choosing one spreads the shares evenly until they are set. */
const SharesInput = ({
  question,
  asked,
  draft,
  onChange,
}: InputProps<QuestionOf<'shares'>, Extract<Draft, { kind: 'shares' }>>) => {
  const { unsure } = useMessages('questions');
  const words = useMessages('shares');
  const { format } = useLocale();
  const numbers = useNumbers();
  const { shares } = draft;
  const chosen = question.options.map(({ id }) => id).filter((id) => shares[id] !== undefined);
  const put = (next: Shares, anew?: boolean) =>
    onChange({ kind: 'shares', shares: next, unsure: false }, anew);
  const toggle = (id: string) => {
    const ids = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    put(evenShares(ids, numbers));
  };
  const rest = 100 - total(shares);
  const { before } = useMessages('typed');
  const errorId = useId();
  const read = readDraft(draft);
  const isWrong = !read.ok && read.problem === 'shares';
  return (
    <div className={fields.stack}>
      <p className={fields.hint}>{words.hint}</p>
      <div className={fields.rows}>
        {question.options.map(({ id }) => {
          const label = asked?.options[id] ?? id;
          const typed = shares[id];
          return (
            <div key={id} className={fields.share}>
              <label className={fields.row}>
                <input type="checkbox" checked={typed !== undefined} onChange={() => toggle(id)} />
                <span>{label}</span>
              </label>
              {typed === undefined ? null : (
                <Share
                  label={words.share({ workload: label })}
                  typed={typed}
                  errorId={isWrong ? errorId : undefined}
                  onChange={(next, anew) => put({ ...shares, [id]: next }, anew)}
                />
              )}
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
          <Button look="quiet" onPress={() => put(evenShares(chosen, numbers))}>
            {words.even}
          </Button>
        </div>
      )}
      {isWrong ? (
        <p id={errorId} className={fields.error} role="alert">
          {words.problem} {before}
        </p>
      ) : null}
      <CheckRow
        label={unsure}
        checked={draft.unsure}
        onToggle={() => onChange({ kind: 'shares', shares: {}, unsure: !draft.unsure })}
      />
    </div>
  );
};

export default SharesInput;
