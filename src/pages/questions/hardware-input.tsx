import { useId } from 'react';
import type { Accelerator, QuestionOf } from '../../catalogue';
import { hardware } from '../../text/en/hardware';
import { questions } from '../../text/en/questions';
import { ChoiceRows } from '../../ui/choice-rows';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Button } from '../../ui/parts';
import { TextField } from '../../ui/text-field';
import { useWorld } from '../world';
import type { Draft } from './draft';
import type { InputProps } from './inputs';

type HardwareDraft = Extract<Draft, { kind: 'hardware' }>;
type Item = HardwareDraft['items'][number];

const vendors = ['nvidia', 'amd', 'intel', 'apple'] as const;

const ItemFields = ({
  item,
  accelerators,
  errorId,
  onChange,
}: {
  item: Item;
  accelerators: readonly Accelerator[];
  errorId: string | undefined;
  onChange: (item: Item) => void;
}) => {
  const words = useMessages(hardware);
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
                    {words.named(accelerator.name, format.unit(accelerator.memoryGB, 'GB'))}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <TextField
        label={words.count}
        value={item.count}
        numeric
        size="short"
        invalid={errorId !== undefined}
        describedBy={errorId}
        onChange={(count) => onChange({ ...item, count })}
      />
    </>
  );
};

/** Accelerators and counts, processors only, or not decided. */
const HardwareInput = ({
  question,
  draft,
  onChange,
  errorId,
}: InputProps<QuestionOf<'hardware'>, HardwareDraft>) => {
  const { accelerators } = useWorld().catalogue;
  const { unsure } = useMessages(questions);
  const words = useMessages(hardware);
  const one: Item = { accelerator: '', count: '1' };
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
  const setItem = (index: number, item: Item) =>
    onChange({ ...draft, items: draft.items.map((old, i) => (i === index ? item : old)) });
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
        <TextField
          label={words.memory}
          value={draft.memory}
          numeric
          unit={words.unit}
          size="short"
          invalid={errorId !== undefined}
          describedBy={errorId}
          onChange={(memory) => onChange({ ...draft, memory })}
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
                errorId={errorId}
                onChange={(next) => setItem(index, next)}
              />
              {draft.items.length === 1 ? null : (
                <Button
                  look="plain"
                  onPress={() =>
                    onChange({ ...draft, items: draft.items.filter((_, i) => i !== index) })
                  }
                >
                  {words.remove(nameOf(item.accelerator))}
                </Button>
              )}
            </div>
          ))}
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
