import type { QuestionOf } from '../../catalogue';
import { questions } from '../../text/en/questions';
import { shares as words_ } from '../../text/en/shares';
import { CheckRow } from '../../ui/choice-rows';
import { useLocale, useMessages } from '../../ui/locale';
import { Button } from '../../ui/parts';
import fields from '../../ui/fields.module.css';
import type { Draft } from './draft';
import type { InputProps } from './inputs';

type Shares = Readonly<Record<string, string>>;

/** The whole spread over the ids in steps of one, the first ones taking what is left over. */
export const evenShares = (ids: readonly string[]): Shares => {
  const each = Math.floor(100 / ids.length);
  const extra = 100 - each * ids.length;
  return Object.fromEntries(ids.map((id, i) => [id, String(each + (i < extra ? 1 : 0))]));
};

const total = (shares: Shares): number =>
  Object.values(shares).reduce((sum, text) => sum + (Number.parseInt(text, 10) || 0), 0);

/** Kinds of work with a share each. Choosing one spreads the shares evenly until they are set. */
const SharesInput = ({
  question,
  asked,
  draft,
  onChange,
  errorId,
}: InputProps<QuestionOf<'shares'>, Extract<Draft, { kind: 'shares' }>>) => {
  const { unsure } = useMessages(questions);
  const words = useMessages(words_);
  const { format } = useLocale();
  const { shares } = draft;
  const chosen = question.options.map(({ id }) => id).filter((id) => shares[id] !== undefined);
  const put = (next: Shares) => onChange({ kind: 'shares', shares: next, unsure: false });
  const toggle = (id: string) => {
    const ids = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    put(evenShares(ids));
  };
  const rest = 100 - total(shares);
  return (
    <div className={fields.stack}>
      <p className={fields.hint}>{words.hint}</p>
      <div className={fields.rows}>
        {question.options.map(({ id }) => {
          const label = asked?.options[id] ?? id;
          return (
            <div key={id} className={fields.share}>
              <label className={fields.row}>
                <input
                  type="checkbox"
                  checked={shares[id] !== undefined}
                  onChange={() => toggle(id)}
                />
                <span>{label}</span>
              </label>
              {shares[id] === undefined ? null : (
                <input
                  className={`${fields.input ?? ''} ${fields.short ?? ''}`}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={words.share(label)}
                  aria-invalid={errorId === undefined ? undefined : true}
                  aria-describedby={errorId}
                  value={shares[id]}
                  onChange={(event) => put({ ...shares, [id]: event.target.value })}
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
                ? words.left(format.number(rest))
                : words.over(format.number(-rest))}
          </p>
          <Button look="quiet" onPress={() => put(evenShares(chosen))}>
            {words.even}
          </Button>
        </div>
      )}
      <CheckRow
        label={unsure}
        checked={draft.unsure}
        onToggle={() => onChange({ kind: 'shares', shares: {}, unsure: !draft.unsure })}
      />
    </div>
  );
};

export default SharesInput;
