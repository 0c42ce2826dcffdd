import { gib } from '../../core/numbers';
import { memoryOf } from '../../decision';
import { total, type Setup } from '../../sizing';
import type { RecordInput } from '../words/input';
import { wordsWith } from '../words/plan-words';

/** What both take together, and where that is more than the hardware holds, what to do. */
export const bothWords = (input: RecordInput, setups: readonly Setup[]): string => {
  const { texts, size } = wordsWith(input);
  const { hardware } = input.sheet.answers;
  const memory =
    hardware?.kind === 'hardware' ? memoryOf(hardware.hardware, input.catalogue) : null;
  const capacity = memory?.ok === true ? memory.value * gib : 0;
  const together = setups.reduce(
    (sum, { parts, group, spread }) => sum + total(parts) * group.cards * spread.replicas,
    0,
  );
  const beside = setups.flatMap(({ main, spread }) =>
    main === null ? [] : [{ ...main, replicas: spread.replicas }],
  );
  // A machine has a copy of each, and all machines have as many as there are copies.
  const onOne = beside.reduce((sum, { used }) => sum + used, 0);
  const away = beside.reduce((sum, { used, replicas }) => sum + used * replicas, 0);
  if (together > capacity) {
    return texts.bothOver({ memory: size(together), capacity: size(capacity) });
  }
  const narrow = beside.find((main) => onOne > main.capacity);
  return narrow !== undefined
    ? texts.bothOverMain({ memory: size(onOne), capacity: size(narrow.capacity) })
    : texts.both({ memory: size(together + away) });
};
