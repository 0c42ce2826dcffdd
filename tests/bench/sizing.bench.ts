import { bench, describe } from 'vitest';
import type { Release } from '../../src/catalogue';
import { runToEnd } from '../../src/decision';
import { rankReleasesSteps, setupsOf, type Machine } from '../../src/sizing';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const accelerator = catalogue.accelerators.find(({ id }) => id === 'h100-sxm');
const machine: Machine = {
  kind: 'accelerators',
  items: accelerator === undefined ? [] : [{ accelerator, count: 4 }],
};
const need = { tokens: 16384, people: 20 };
const work = {
  languages: new Map([['de', 1]]),
  images: false,
  coding: 0,
  hardReasoning: false,
  faithfulness: 'some' as const,
  slowest: 5,
};
const listed = (tag: string, { languages: { list } }: Release) =>
  list !== null &&
  catalogue.languages.some((language) => language.tag === tag && language.lists.includes(list));

describe('what to run, on one machine', () => {
  bench('every set-up of all releases, formats and engines', () => {
    for (const release of catalogue.releases) {
      for (const engine of serving.engines) setupsOf(release, engine, machine, need);
    }
  });
  bench('both families ranked', () => {
    for (const family of ['qwen', 'llama'] as const) {
      runToEnd(
        rankReleasesSteps(family, catalogue.releases, serving.engines, machine, need, work, {
          serving,
          waits: () => false,
          lists: listed,
        }),
      );
    }
  });
});
