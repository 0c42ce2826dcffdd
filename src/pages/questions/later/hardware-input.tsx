import { useId } from 'react';
import type { Accelerator, QuestionOf } from '../../../catalogue';
import { most } from '../../../decision/sheet/limits';
import { ChoiceRows } from '../../../ui/choice-rows';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { Button } from '../../../ui/primitives';
import { NumberField } from '../../../ui/number-field';
import { useNumbers } from '../../../ui/numbers';
import { useWorld } from '../../../bindings/use-recommendation';
import { readDraft, type Draft } from '../draft';
import type { InputProps } from '../choice-inputs';

type HardwareDraft = Extract<Draft, { kind: 'hardware' }>;
type Item = HardwareDraft['items'][number];

/** Main memory that is taken, in GiB; links carry hundredths. */
const memoryRange = { counted: 'gib', least: 1, most: most.memoryGiB, decimals: 2 } as const;

const vendors = ['nvidia', 'amd', 'intel', 'apple'] as const;

const ItemFields = ({
  item,
  accelerators,
  mostOfOne,
  errorId,
  onChange,
}: {
  item: Item;
  accelerators: readonly Accelerator[];
  mostOfOne: number;
  errorId: string | undefined;
  onChange: (item: Item, anew?: boolean) => void;
}) => {
  const words = useMessages('hardware');
  const { before } = useMessages('typed');
  const { format } = useLocale();
  const id = useId();
  return (
    <>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {words.kind}
        </label>
        <select
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          value={item.accelerator}
          aria-invalid={errorId !== undefined && item.accelerator === '' ? true : undefined}
          aria-describedby={errorId}
          onChange={(event) => onChange({ ...item, accelerator: event.target.value })}
        >
          <option value="">{words.choose}</option>
          {vendors.map((vendor) => (
            <optgroup key={vendor} label={words.vendors[vendor]}>
              {accelerators
                .filter((accelerator) => accelerator.vendor === vendor)
                .map((accelerator) => (
                  <option key={accelerator.id} value={accelerator.id}>
                    {words.named({
                      name: accelerator.name,
                      memory: format.unit(accelerator.memoryGB, 'GB'),
                    })}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <NumberField
        label={words.count}
        typed={item.count}
        range={{ counted: 'plain', least: 1, most: mostOfOne, decimals: 0 }}
        words={before}
        size="short"
        onChange={(count, anew) => onChange({ ...item, count }, anew)}
      />
    </>
  );
};

/** Accelerators and counts, processors only, or not decided. */
const HardwareInput = ({
  question,
  draft,
  onChange,
}: InputProps<QuestionOf<'hardware'>, HardwareDraft>) => {
  const { accelerators } = useWorld().catalogue;
  const { unsure } = useMessages('questions');
  const words = useMessages('hardware');
  const { before } = useMessages('typed');
  const one: Item = { accelerator: '', count: useNumbers().write(1) };
  const errorId = useId();
  const read = readDraft(draft);
  const isWrong = !read.ok && read.problem === 'hardware';
  const modes: { value: HardwareDraft['mode']; label: string }[] = [
    { value: 'accelerators', label: words.accelerators },
    { value: 'cpu', label: words.cpu },
    { value: 'undecided', label: words.undecided },
    { value: 'unsure', label: unsure },
  ];
  const setMode = (value: string) => {
    const mode = modes.find((candidate) => candidate.value === value)?.value ?? '';
    const items = mode === 'accelerators' && draft.items.length === 0 ? [one] : draft.items;
    onChange({ ...draft, mode, items });
  };
  const setItem = (index: number, item: Item, anew?: boolean) =>
    onChange({ ...draft, items: draft.items.map((old, i) => (i === index ? item : old)) }, anew);
  const nameOf = (id: string) => accelerators.find((known) => known.id === id)?.name ?? '';
  return (
    <div className={fields.stack}>
      <ChoiceRows
        name={question.id}
        several={false}
        options={modes}
        chosen={[draft.mode]}
        onToggle={setMode}
      />
      {draft.mode === 'cpu' ? (
        <NumberField
          label={words.memory}
          typed={draft.memory}
          range={memoryRange}
          words={before}
          unit={words.unit}
          size="short"
          onChange={(memory, anew) => onChange({ ...draft, memory }, anew)}
        />
      ) : null}
      {draft.mode === 'accelerators' ? (
        <>
          {draft.items.map((item, index) => (
            // Kinds have no identity of their own: their place is what the fields edit.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className={fields.line}>
              <ItemFields
                item={item}
                accelerators={accelerators}
                mostOfOne={question.maxCount}
                errorId={isWrong ? errorId : undefined}
                onChange={(next, anew) => setItem(index, next, anew)}
              />
              {draft.items.length === 1 ? null : (
                <Button
                  look="plain"
                  onPress={() =>
                    onChange({ ...draft, items: draft.items.filter((_, i) => i !== index) })
                  }
                >
                  {words.remove({ name: nameOf(item.accelerator) })}
                </Button>
              )}
            </div>
          ))}
          {isWrong ? (
            <p id={errorId} className={fields.error} role="alert">
              {words.problem} {before}
            </p>
          ) : null}
          {draft.items.length < question.maxKinds ? (
            <p>
              <Button
                look="quiet"
                onPress={() => onChange({ ...draft, items: [...draft.items, one] })}
              >
                {words.add}
              </Button>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
};

export default HardwareInput;
