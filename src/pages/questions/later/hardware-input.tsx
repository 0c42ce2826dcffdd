import { useId } from 'react';
import type { Accelerator, QuestionOf } from '../../../catalogue';
import { most } from '../../../decision/sheet/limits';
import { ChoiceRows, mostKeys } from '../../../ui/choice-rows';
import { FieldError } from '../../../ui/field-error';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { Button } from '../../../ui/primitives';
import { NumberField } from '../../../ui/number-field';
import { useNumbers } from '../../../ui/numbers';
import { useWorld } from '../../../bindings/use-recommendation';
import { useField, useFields, type Fields } from '../fields/use-fields';
import {
  hardwareFieldsOf,
  noItem,
  notListed,
  readHardware,
  type HardwareFields,
  type ItemFields,
} from './hardware-fields';
import { OwnCardFields } from './own-card';

/** Main memory that is taken, in GiB; links carry hundredths. */
const memoryRange = { counted: 'gib', least: 1, most: most.memoryGiB, decimals: 2 } as const;

const vendors = ['nvidia', 'amd', 'intel', 'apple', 'phone'] as const;

/** One kind of accelerator and its count. */
const Item = ({
  form,
  index,
  accelerators,
  mostOfOne,
  errorId,
}: {
  form: Fields<HardwareFields>;
  index: number;
  accelerators: readonly Accelerator[];
  mostOfOne: number;
  errorId: string | undefined;
}) => {
  const words = useMessages('hardware');
  const { before } = useMessages('typed');
  const { format } = useLocale();
  const id = useId();
  const [accelerator, setAccelerator] = useField(form, `items.${index}.accelerator`);
  const [count, setCount] = useField(form, `items.${index}.count`);
  return (
    <>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {words.kind}
        </label>
        <select
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          value={accelerator}
          aria-invalid={errorId !== undefined && accelerator === '' ? true : undefined}
          aria-describedby={errorId}
          onChange={(event) => {
            setAccelerator(event.target.value);
            form.keep();
          }}
        >
          <option value="">{words.choose}</option>
          {vendors.map((vendor) => (
            <optgroup key={vendor} label={words.vendors[vendor]}>
              {accelerators
                .filter((one) => one.vendor === vendor)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {words.named({ name: one.name, memory: format.unit(one.memoryGB, 'GB') })}
                  </option>
                ))}
            </optgroup>
          ))}
          <option value={notListed}>{words.notListed}</option>
        </select>
      </div>
      <NumberField
        label={words.count}
        typed={count}
        range={{ counted: 'plain', least: 1, most: mostOfOne, decimals: 0 }}
        words={before}
        size="short"
        onChange={(next, anew) => {
          setCount(next);
          form.keep(anew);
        }}
      />
    </>
  );
};

/** Accelerators and counts, processors only, or not decided. */
export const HardwareInput = ({ question }: { question: QuestionOf<'hardware'> }) => {
  const { accelerators, kinds } = useWorld().catalogue;
  const { press } = useMessages('questions');
  const words = useMessages('hardware');
  const { before } = useMessages('typed');
  const { write } = useNumbers();
  const form = useFields(question.id, {
    fieldsOf: (answer) => hardwareFieldsOf(answer, write),
    read: readHardware,
  });
  const [mode, setMode] = useField(form, 'mode');
  const [memory, setMemory] = useField(form, 'memory');
  const [items, setItems] = useField(form, 'items');
  const [beside, setBeside] = useField(form, 'beside');
  const { errors } = form.formState;
  const isWrong = errors.root?.type === 'unnamed';
  const isUnchosen = isWrong && items.some(({ accelerator }) => accelerator === '');
  const errorId = useId();
  const one = noItem(write(1));
  const modes: { value: HardwareFields['mode']; label: string }[] = [
    { value: 'accelerators', label: words.accelerators },
    { value: 'cpu', label: words.cpu },
    { value: 'undecided', label: words.undecided },
  ];
  const choose = (value: string) => {
    const next = modes.find((candidate) => candidate.value === value)?.value ?? '';
    setMode(next);
    if (next === 'accelerators' && items.length === 0) setItems([one]);
    form.keep();
  };
  const putItems = (next: typeof items) => {
    setItems(next);
    form.keep();
  };
  const nameOf = ({ accelerator, own }: ItemFields) =>
    accelerator === notListed
      ? own.name
      : (accelerators.find(({ id }) => id === accelerator)?.name ?? '');
  return (
    <div className={fields.stack}>
      <ChoiceRows
        name={question.id}
        several={false}
        options={modes}
        keys={press({ last: mostKeys(modes) })}
        chosen={[mode]}
        onToggle={choose}
      />
      {mode === 'cpu' ? (
        <NumberField
          label={words.memory}
          typed={memory}
          range={memoryRange}
          words={before}
          unit={words.unit}
          size="short"
          onChange={(next, anew) => {
            setMemory(next);
            form.keep(anew);
          }}
        />
      ) : null}
      {mode === 'accelerators' ? (
        <>
          {items.map((item, index) => (
            // Kinds have no identity of their own: their place is what the fields edit.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className={fields.stack}>
              <div className={fields.line}>
                <Item
                  form={form}
                  index={index}
                  accelerators={accelerators}
                  mostOfOne={question.maxCount}
                  errorId={isUnchosen ? errorId : undefined}
                />
                {items.length === 1 ? null : (
                  <Button
                    look="plain"
                    onPress={() => putItems(items.filter((_, i) => i !== index))}
                  >
                    {words.remove({ name: nameOf(item) })}
                  </Button>
                )}
              </div>
              {item.accelerator === notListed ? (
                <OwnCardFields form={form} index={index} kinds={kinds} isWrong={isWrong} />
              ) : null}
            </div>
          ))}
          {isUnchosen ? (
            <FieldError id={errorId}>
              {words.problem} {before}
            </FieldError>
          ) : null}
          {items.length < question.maxKinds ? (
            <p>
              <Button look="quiet" onPress={() => putItems([...items, one])}>
                {words.add}
              </Button>
            </p>
          ) : null}
          <NumberField
            label={words.beside}
            typed={beside}
            range={memoryRange}
            required={false}
            words={before}
            unit={words.unit}
            size="short"
            hint={words.besideHint}
            onChange={(next, anew) => {
              setBeside(next);
              form.keep(anew);
            }}
          />
        </>
      ) : null}
    </div>
  );
};
