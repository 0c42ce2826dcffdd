import { useId } from 'react';
import type { Kind } from '../../../catalogue';
import { most } from '../../../decision/sheet/limits';
import { longest } from '../../../decision/sheet/texts';
import { ClippedField } from '../../../report/clipped-field';
import { FieldError } from '../../../ui/field-error';
import fields from '../../../ui/fields.module.css';
import { useMessages } from '../../../ui/locale';
import { NumberField } from '../../../ui/number-field';
import { useField, type Fields } from '../fields/use-fields';
import { isNameless, type HardwareFields } from './hardware-fields';

const memoryRange = { counted: 'gb', least: 1, most: most.cardGB, decimals: 2 } as const;
const rateRange = { counted: 'gbs', least: 1, most: most.cardGBs, decimals: 2 } as const;

/** What a card is that is not in the list: its name, kind and memory, and its bandwidth where it is known. */
export const OwnCardFields = ({
  form,
  index,
  kinds,
  isWrong,
}: {
  form: Fields<HardwareFields>;
  index: number;
  kinds: readonly Kind[];
  /** Whether what is missing is named. */
  isWrong: boolean;
}) => {
  const words = useMessages('own-card');
  const { before } = useMessages('typed');
  const id = useId();
  const nameError = useId();
  const kindError = useId();
  const kindHint = useId();
  const [name, setName] = useField(form, `items.${index}.own.name`);
  const [kind, setKind] = useField(form, `items.${index}.own.kind`);
  const [memory, setMemory] = useField(form, `items.${index}.own.memory`);
  const [bandwidth, setBandwidth] = useField(form, `items.${index}.own.bandwidth`);
  const lacksName = isWrong && isNameless(name);
  const lacksKind = isWrong && kind === '';
  return (
    <div role="group" aria-label={words.group} className={fields.stack}>
      <div className={fields.field}>
        <ClippedField
          label={words.name}
          value={name}
          longest={longest.card}
          invalid={lacksName}
          describedBy={lacksName ? nameError : undefined}
          onChange={(next) => {
            setName(next);
            form.keep();
          }}
        />
        {lacksName ? (
          <FieldError id={nameError}>
            {words.noName} {before}
          </FieldError>
        ) : null}
      </div>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {words.kind}
        </label>
        <p id={kindHint} className={fields.hint}>
          {words.kindHint}
        </p>
        <select
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          value={kind}
          aria-invalid={lacksKind ? true : undefined}
          aria-describedby={lacksKind ? `${kindHint} ${kindError}` : kindHint}
          onChange={(event) => {
            setKind(event.target.value);
            form.keep();
          }}
        >
          <option value="">{words.choose}</option>
          {kinds.map((one) => (
            <option key={one.id} value={one.id}>
              {words.kinds[one.id]}
            </option>
          ))}
        </select>
        {lacksKind ? (
          <FieldError id={kindError}>
            {words.noKind} {before}
          </FieldError>
        ) : null}
      </div>
      <NumberField
        label={words.memory}
        typed={memory}
        range={memoryRange}
        words={before}
        unit={words.gb}
        size="short"
        hint={words.memoryHint}
        onChange={(next, anew) => {
          setMemory(next);
          form.keep(anew);
        }}
      />
      <NumberField
        label={words.bandwidth}
        typed={bandwidth}
        range={rateRange}
        required={false}
        words={before}
        unit={words.gbs}
        size="short"
        hint={words.bandwidthHint}
        onChange={(next, anew) => {
          setBandwidth(next);
          form.keep(anew);
        }}
      />
      <p className={fields.hint}>{words.careful}</p>
    </div>
  );
};
