import type { Card, Cards } from '../../catalogue/model';
import { memoByKey, memoByObject } from '../../core/memo';
import type { HardwareItem, OwnCard } from '../sheet/sheet';

/** A card of one's own, as its kind says; null where the kind is not known. */
const ownCard = (
  { name, kind: id, memoryGB, bandwidthGBs }: OwnCard,
  { kinds }: Cards,
): Card | null => {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) return null;
  const { vendor, fp8, bf16, unified, computeCapability, perMachine } = kind;
  const { usableShare, leastTflops } = kind;
  return {
    id: kind.id,
    kind: kind.name,
    name,
    vendor,
    memoryGB,
    usableGiB: usableShare === null ? null : memoryGB * usableShare,
    bandwidthGBs,
    bf16Tflops: null,
    leastTflops: bandwidthGBs === null || leastTflops === null ? null : bandwidthGBs * leastTflops,
    fp8,
    bf16,
    unified,
    computeCapability,
    perMachine,
    split: null,
  };
};

/** One card for the same description: sizing tells cards apart by what they are, not by what they hold. */
const ownCards = memoByObject((_: Cards['kinds']) => memoByKey<Card | null>());

/** The card that an entry of hardware names; null where it is not known. */
export const cardOf = (item: HardwareItem, cards: Cards): Card | null =>
  'own' in item
    ? ownCards(cards.kinds)(JSON.stringify(item.own), () => ownCard(item.own, cards))
    : (cards.accelerators.find(({ id }) => id === item.accelerator) ?? null);
