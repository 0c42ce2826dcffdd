import type { Catalogue, Language, Serving } from './catalogue';
import { cardOf, type DecisionWorld, type Hardware } from './decision';
import { memoByKey, memoByObject } from './core/memo';
import type { OwnEvidence } from './evidence/own';
import { fitsOne } from './sizing/fit';
import type { Bandwidth, Machine } from './sizing/machine';

/** The facts that a world is made of. */
export interface Facts {
  readonly catalogue: Catalogue;
  readonly languages: readonly Language[];
  readonly serving: Serving;
}

/** What a decision is made, shared and planned in. */
export interface World extends DecisionWorld {
  readonly languages: readonly Language[];
  readonly serving: Serving;
}

/** Bytes a second of main memory, at the least and at the most, on machines that have so much of it. */
const bandwidthOf = (memoryGiB: number, classes: Catalogue['mainMemory']): Bandwidth | null => {
  const found = classes.find(({ upToGiB }) => upToGiB === null || memoryGiB <= upToGiB);
  if (found === undefined) return null;
  const { low, high } = found.bandwidthGBs;
  return { low: low * 1e9, high: high * 1e9 };
};

const mainOf = (memoryGiB: number, classes: Catalogue['mainMemory']) => ({
  memoryGiB,
  bandwidth: bandwidthOf(memoryGiB, classes),
});

/** The machine that stated hardware is; null where none is named, or none of it is known. */
export const machineOf = (
  hardware: Hardware,
  catalogue: Pick<Catalogue, 'accelerators' | 'kinds' | 'mainMemory'>,
): Machine | null => {
  if (hardware.mode === 'undecided') return null;
  if (hardware.mode === 'cpu') {
    return { kind: 'cpu', ...mainOf(hardware.memoryGiB, catalogue.mainMemory) };
  }
  const items = hardware.items.flatMap((item) => {
    const accelerator = cardOf(item, catalogue);
    return accelerator === null ? [] : [{ accelerator, count: item.count }];
  });
  if (items.length === 0) return null;
  const { memoryGiB } = hardware;
  return memoryGiB === undefined
    ? { kind: 'accelerators', items }
    : { kind: 'accelerators', items, main: mainOf(memoryGiB, catalogue.mainMemory) };
};

/** All of hardware that decides whether something fits: what people call their cards does not. */
const fittingPart = memoByObject((hardware: Hardware): string =>
  JSON.stringify(hardware, (key, value: unknown) => (key === 'name' ? undefined : value)),
);

/** The engines that a user may use: those that were named and are known, or all of them. */
export const enginesOf = ({ engines }: Serving, named: readonly string[]): Serving['engines'] => {
  const known = engines.filter(({ id }) => named.includes(id));
  return known.length > 0 ? known : engines;
};

/**
 * The world that facts make, and evidence of one's own where there is some: the only place where facts,
 * sizing and engine meet. A release fits where some engine that may be used has a set-up of it that holds
 * one request, the very set-ups that are ranked afterwards.
 */
export const worldOf = (facts: Facts, own: OwnEvidence | null): World => {
  const { languages, serving } = facts;
  const catalogue = own === null ? facts.catalogue : own(facts.catalogue);
  const known = memoByKey<boolean>();
  return {
    catalogue,
    languages,
    serving,
    fits: (release, { hardware, tokens, engines }) =>
      known(JSON.stringify([release.id, fittingPart(hardware), tokens, engines]), () => {
        const machine = machineOf(hardware, catalogue);
        return (
          machine !== null &&
          enginesOf(serving, engines).some((engine) => fitsOne(release, engine, machine, tokens))
        );
      }),
  };
};
