import type { Catalogue } from '../../catalogue';
import { cardName } from '../../core/card-name';
import type { HardwareItem } from '../../decision';
import type { RecordWords } from './words';

/** So many cards of a kind, as they were answered. */
export const itemWords = (
  item: HardwareItem,
  { accelerators, kinds }: Catalogue,
  { record: { answers: texts }, locale }: RecordWords,
): string => {
  const { format } = locale;
  const nameIn = (known: readonly { id: string; name: string }[], id: string) =>
    known.find((one) => one.id === id)?.name ?? id;
  const counted = (name: string) => texts.hardware({ count: format.number(item.count), name });
  if (!('own' in item)) return counted(nameIn(accelerators, item.accelerator));
  const { name, kind, memoryGB, bandwidthGBs } = item.own;
  const memory = format.unit(memoryGB, 'GB');
  return texts.own({
    card: counted(cardName(name)),
    kind: nameIn(kinds, kind),
    sizes:
      bandwidthGBs === null ? memory : format.list([memory, format.unit(bandwidthGBs, 'GB/s')]),
  });
};
