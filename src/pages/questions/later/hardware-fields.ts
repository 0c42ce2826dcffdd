import type { Answer, HardwareItem } from '../../../decision';
import { blank, type Typed } from '../../../text/typed';
import { given, wrong, type Reading } from '../fields/reading';

/** The fields of one kind of accelerator: which one, and how many. */
export type ItemFields = { readonly accelerator: string; readonly count: Typed };

/** The fields of hardware: those of the other modes keep what stood in them. */
export type HardwareFields = {
  readonly mode: '' | 'undecided' | 'cpu' | 'accelerators';
  readonly memory: Typed;
  readonly items: readonly ItemFields[];
};

/** The fields that show an answer; `write` gives a number as its field shows it. */
export const hardwareFieldsOf = (
  answer: Answer | undefined,
  write: (value: number) => Typed,
): HardwareFields => {
  const nothing: HardwareFields = { mode: '', memory: blank, items: [] };
  // Who does not know has not decided: both leave it open.
  if (answer?.kind === 'unsure') return { ...nothing, mode: 'undecided' };
  if (answer?.kind !== 'hardware') return nothing;
  const { hardware } = answer;
  switch (hardware.mode) {
    case 'undecided':
      return { ...nothing, mode: 'undecided' };
    case 'cpu':
      return { ...nothing, mode: 'cpu', memory: write(hardware.memoryGiB) };
    case 'accelerators':
      return {
        ...nothing,
        mode: 'accelerators',
        items: hardware.items.map(({ accelerator, count }) => ({
          accelerator,
          count: write(count),
        })),
      };
  }
};

const readItems = (fields: readonly ItemFields[]): Reading => {
  const items: HardwareItem[] = [];
  for (const { accelerator, count } of fields) {
    if (!count.read.ok) return wrong('typed');
    items.push({ accelerator, count: count.read.value });
  }
  return items.length === 0 || items.some(({ accelerator }) => accelerator === '')
    ? wrong('unnamed')
    : given({ kind: 'hardware', hardware: { mode: 'accelerators', items } });
};

export const readHardware = ({ mode, memory, items }: HardwareFields): Reading => {
  switch (mode) {
    case '':
      return given(null);
    case 'undecided':
      return given({ kind: 'hardware', hardware: { mode } });
    case 'cpu':
      return memory.read.ok
        ? given({ kind: 'hardware', hardware: { mode, memoryGiB: memory.read.value } })
        : wrong('typed');
    case 'accelerators':
      return readItems(items);
  }
};
