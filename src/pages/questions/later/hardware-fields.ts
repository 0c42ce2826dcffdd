import type { Answer, HardwareItem, OwnCard } from '../../../decision';
import { cleanText, longest } from '../../../decision/sheet/texts';
import { blank, type Typed } from '../../../text/typed';
import { given, wrong, type Reading } from '../fields/reading';

/** What stands for the accelerator that is chosen where it is not in the list: no id begins so. */
export const notListed = '+';

/** The fields of a card that is not in the list. */
export type OwnFields = {
  readonly name: string;
  readonly kind: string;
  readonly memory: Typed;
  readonly bandwidth: Typed;
};

/** The fields of one kind of accelerator: which one, how many, and what it is if it is not in the list. */
export type ItemFields = {
  readonly accelerator: string;
  readonly count: Typed;
  readonly own: OwnFields;
};

const noCard: OwnFields = { name: '', kind: '', memory: blank, bandwidth: blank };

/** The fields of an accelerator of which nothing is chosen yet, so many of it. */
export const noItem = (count: Typed): ItemFields => ({ accelerator: '', count, own: noCard });

const itemFieldsOf = (item: HardwareItem, write: (value: number) => Typed): ItemFields => {
  const count = write(item.count);
  if (!('own' in item)) return { ...noItem(count), accelerator: item.accelerator };
  const { name, kind, memoryGB, bandwidthGBs } = item.own;
  return {
    accelerator: notListed,
    count,
    own: {
      name,
      kind,
      memory: write(memoryGB),
      bandwidth: bandwidthGBs === null ? blank : write(bandwidthGBs),
    },
  };
};

/** The fields of hardware: those of the other modes keep what stood in them. */
export type HardwareFields = {
  readonly mode: '' | 'undecided' | 'cpu' | 'accelerators';
  readonly memory: Typed;
  readonly items: readonly ItemFields[];
  /** Main memory beside the cards. */
  readonly beside: Typed;
};

/** The fields that show an answer; `write` gives a number as its field shows it. */
export const hardwareFieldsOf = (
  answer: Answer | undefined,
  write: (value: number) => Typed,
): HardwareFields => {
  const nothing: HardwareFields = { mode: '', memory: blank, items: [], beside: blank };
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
        items: hardware.items.map((item) => itemFieldsOf(item, write)),
        beside: hardware.memoryGiB === undefined ? blank : write(hardware.memoryGiB),
      };
  }
};

/** Whether a text of a field is no name once it is cleaned. */
export const isNameless = (name: string): boolean => cleanText(name, longest.card) === '';

const isBlank = ({ text }: Typed): boolean => text.trim() === '';

/** The card that fields describe; null where a number is none that its field takes. */
const readOwn = ({ name, kind, memory, bandwidth }: OwnFields): OwnCard | null => {
  if (!memory.read.ok || (!bandwidth.read.ok && !isBlank(bandwidth))) return null;
  return {
    name: cleanText(name, longest.card),
    kind,
    memoryGB: memory.read.value,
    bandwidthGBs: bandwidth.read.ok ? bandwidth.read.value : null,
  };
};

/** Whether it is not said yet which accelerator is meant. */
const isUnnamed = ({ accelerator, own }: ItemFields): boolean =>
  accelerator === '' || (accelerator === notListed && (isNameless(own.name) || own.kind === ''));

const readItems = (fields: readonly ItemFields[], beside: Typed): Reading => {
  const items: HardwareItem[] = [];
  for (const { accelerator, count, own } of fields) {
    if (!count.read.ok) return wrong('typed');
    if (accelerator === notListed) {
      const card = readOwn(own);
      if (card === null) return wrong('typed');
      items.push({ own: card, count: count.read.value });
    } else {
      items.push({ accelerator, count: count.read.value });
    }
  }
  if (!beside.read.ok && !isBlank(beside)) return wrong('typed');
  if (items.length === 0 || fields.some(isUnnamed)) return wrong('unnamed');
  const hardware = { mode: 'accelerators', items } as const;
  return given({
    kind: 'hardware',
    hardware: beside.read.ok ? { ...hardware, memoryGiB: beside.read.value } : hardware,
  });
};

export const readHardware = ({ mode, memory, items, beside }: HardwareFields): Reading => {
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
      return readItems(items, beside);
  }
};
