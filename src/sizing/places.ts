import type { Card, Engine } from '../catalogue/model';
import { memoByKey, memoByObject } from '../core/memo';
import {
  usableBytes,
  type Group,
  type Items,
  type Machine,
  type MainMemory,
  type Place,
} from './machine';
import type { Network } from './network';
import { isPhone, limitOf, mainCapacity, mainOf } from './room';

/** A place without its limits. */
type Share = Omit<Place, 'limit' | 'main'>;

/** The share of a card that a paged engine fills, as its flag says. */
const pagedShare = 0.9;
/** A device that software sees of a card: the card itself, or a part of it. */
const deviceOf = memoByObject((accelerator: Card): Card => {
  const { split } = accelerator;
  if (split === null) return accelerator;
  const { devices, name } = split;
  return {
    ...accelerator,
    name,
    memoryGB: accelerator.memoryGB / devices,
    usableGiB: accelerator.usableGiB === null ? null : accelerator.usableGiB / devices,
    bandwidthGBs: accelerator.bandwidthGBs === null ? null : accelerator.bandwidthGBs / devices,
    bf16Tflops: accelerator.bf16Tflops === null ? null : accelerator.bf16Tflops / devices,
    perMachine: accelerator.perMachine * devices,
  };
});

/** Devices as software sees them, of each kind together. */
const devicesOf = (items: Items): Items => {
  const counts = new Map<Card, number>();
  for (const { accelerator, count } of items) {
    const device = deviceOf(accelerator);
    counts.set(
      device,
      (counts.get(device) ?? 0) +
        count * (accelerator.split === null ? 1 : accelerator.split.devices),
    );
  }
  return [...counts].map(([accelerator, count]) => ({ accelerator, count }));
};

/** Whether cards can share every layer of a network: heads divide evenly, or repeat evenly. */
const divides = ({ heads, kvHeads, linear }: Network, cards: number): boolean =>
  heads % cards === 0 &&
  (kvHeads % cards === 0 || cards % kvHeads === 0) &&
  (linear === null || linear.valueHeads % cards === 0);

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1);

const cardsOf = (items: Items): number => items.reduce((sum, { count }) => sum + count, 0);

/** Copies of so many cards that machines of one kind hold, on one and on all. */
const copiesOn = (count: number, perMachine: number, cards: number) => {
  const whole = Math.floor(count / perMachine);
  const rest = count - whole * perMachine;
  const each = Math.floor(Math.min(count, perMachine) / cards);
  return { each, all: whole * Math.floor(perMachine / cards) + Math.floor(rest / cards) };
};

/** Places on cards of one kind that share every layer of a stage; several stages where one is too small. */
const shared = (
  { accelerator, count }: Items[number],
  network: Network,
  named: number,
): readonly Share[] => {
  const { perMachine } = accelerator;
  const most = Math.min(count, perMachine);
  const tensors = upTo(most).filter((cards) => divides(network, cards));
  const capacity = usableBytes(accelerator) * pagedShare;
  const on = (tensor: number, stages: number, machinesEach: number): Share => {
    const cards = tensor * stages;
    const { each, all } =
      machinesEach === 1
        ? copiesOn(count, perMachine, cards)
        : { each: 1, all: Math.floor(Math.floor(count / most) / machinesEach) };
    return {
      group: { kind: 'cards', items: [{ accelerator, count: cards }], cards, capacity },
      tensor,
      stages,
      machinesEach,
      perMachine: each,
      most: all,
      cards: named,
    };
  };
  const within = tensors.flatMap((tensor) =>
    upTo(Math.floor(most / tensor)).map((stages) => on(tensor, stages, 1)),
  );
  const machines = Math.floor(count / most);
  const widest = tensors.at(-1) ?? 1;
  const across = upTo(Math.min(machines, network.layers))
    .slice(1)
    .map((several) => on(widest, several, several));
  return [...within, ...across].filter(({ stages }) => stages <= network.layers);
};

/** A place of one copy a machine that is not shared out, on so many machines, of so many cards that were named. */
const single = (group: Group, most: number, named: number): Share => ({
  group,
  tensor: 1,
  stages: group.cards,
  machinesEach: 1,
  perMachine: 1,
  most,
  cards: named,
});

/** Places on cards of one kind that hold layers in turn, no more than a machine has. */
const inTurn = (
  { accelerator, count }: Items[number],
  engine: Engine,
  named: number,
): readonly Share[] => {
  const { perMachine } = accelerator;
  const whole = Math.floor(count / perMachine);
  const capacity = usableBytes(accelerator);
  return upTo(engine.layout === 'mlx' ? 1 : Math.min(count, perMachine)).map((cards) =>
    single(
      { kind: 'cards', items: [{ accelerator, count: cards }], cards, capacity },
      whole + (count - whole * perMachine >= cards ? 1 : 0),
      named,
    ),
  );
};

/** Counts of each kind, from one up to all, of which a set-up may be made. */
const countsOf = (items: Items): readonly Items[] =>
  items.reduce<readonly Items[]>(
    (all, { accelerator, count }) =>
      all.flatMap((before) => [
        before,
        ...upTo(count).map((some) => [...before, { accelerator, count: some }]),
      ]),
    [[]],
  );

/** Most choices of cards of several kinds that are looked at one by one. */
const mostChoices = 128;

/** Choices of cards of several kinds: all, or where those are too many, all of two kinds and all cards. */
const choicesOf = (items: Items): readonly Items[] => {
  const choices = items.reduce((product, { count }) => product * (count + 1), 1);
  if (choices <= mostChoices || items.length === 2) return countsOf(items);
  const pairs = items.flatMap((one, i) =>
    items.slice(i + 1).flatMap((other) => countsOf([one, other])),
  );
  return [...pairs, items];
};

/**
 * Cards of several kinds together: llama.cpp gives each as many layers as it holds. What shares its memory
 * with the processor is a machine of its own, and stands in none with other cards.
 */
const mixed = (items: Items, named: number): readonly Share[] => {
  const own = items
    .filter(({ accelerator }) => !accelerator.unified)
    .map(({ accelerator, count }) => ({
      accelerator,
      count: Math.min(count, accelerator.perMachine),
    }));
  if (own.length < 2) return [];
  return choicesOf(own)
    .filter((some) => some.length > 1)
    .map((some) => {
      const cards = cardsOf(some);
      const whole = some.reduce(
        (sum, { accelerator, count }) => sum + usableBytes(accelerator) * count,
        0,
      );
      return single({ kind: 'cards', items: some, cards, capacity: whole / cards }, 1, named);
    });
};

/** Whether it is cards of one kind whose memory is their own: beside them, main memory holds more. */
const areOwnCards = ({ group }: Share): boolean =>
  group.kind === 'cards' &&
  group.items.length === 1 &&
  !isPhone(group) &&
  group.items.every(({ accelerator }) => !accelerator.unified);

/**
 * Places on a machine, or on several, that an engine can put a copy of a network on, the smallest first.
 * Beyond the cards of one machine a copy lies on several in stages, if the engine shares layers, or each
 * machine has a copy of its own. Last come those that leave experts in main memory.
 */
const placesOf = (machine: Machine, engine: Engine, network: Network): readonly Place[] => {
  const shares = sharesOf(machine, engine, network).filter(({ most }) => most > 0);
  const main = mainOf(machine, engine, network);
  const limited = (share: Share, beside: MainMemory | null): Place => ({
    ...share,
    limit: limitOf(engine, share.group),
    main: beside,
  });
  return [
    ...shares.map((share) => limited(share, null)),
    ...(main === null ? [] : shares.filter(areOwnCards).map((share) => limited(share, main))),
  ];
};

const sharesOf = (machine: Machine, engine: Engine, network: Network): readonly Share[] => {
  if (machine.kind === 'cpu') {
    const { memoryGiB, bandwidth = null } = machine;
    const capacity = mainCapacity(memoryGiB);
    return engine.layout === 'llamacpp'
      ? [single({ kind: 'cpu', cards: 1, capacity, bandwidth }, 1, 1)]
      : [];
  }
  const items = devicesOf(
    machine.items.filter(
      ({ accelerator: { id, vendor } }) =>
        engine.vendors.includes(vendor) && !engine.except.includes(id),
    ),
  );
  const named = cardsOf(items);
  const alike = items.flatMap((item) =>
    engine.layout === 'paged' ? shared(item, network, named) : inTurn(item, engine, named),
  );
  return [...alike, ...(engine.layout === 'llamacpp' ? mixed(items, named) : [])].sort(
    (a, b) =>
      a.group.cards * a.group.capacity - b.group.cards * b.group.capacity || b.stages - a.stages,
  );
};

const placesKnown = memoByObject((_: Machine) => memoByKey<readonly Place[]>());

/** `placesOf`, found once for networks that cards can share in the same ways. */
export const placesIn = (machine: Machine, engine: Engine, network: Network): readonly Place[] =>
  placesKnown(machine)(
    [
      engine.id,
      network.heads,
      network.kvHeads,
      network.linear?.valueHeads ?? 0,
      network.layers,
      network.experts === null,
    ].join(' '),
    () => placesOf(machine, engine, network),
  );
