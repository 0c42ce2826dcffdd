import { useEffect, useState } from 'react';
import { poolOf, type Group, type World } from '../../decision';
import type { ComparedMember } from '../../record/compare';
import { inSlices } from '../../bindings/scheduler';
import { recommendationSoon } from '../../bindings/use-recommendation';
import type { NamedSheet } from './unique-names';

/** Where a comparison stands: so many computed, or the whole of it. */
export type Compared =
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'done'; readonly members: readonly ComparedMember[]; readonly group: Group };

/** Computes the decisions one after another without holding up the page, then pools them. */
export const useComparison = (world: World, sheets: readonly NamedSheet[]): Compared => {
  const [found, setFound] = useState<{ of: readonly NamedSheet[]; compared: Compared } | null>(
    null,
  );
  useEffect(() => {
    const asked = new AbortController();
    const work = async () => {
      const members: ComparedMember[] = [];
      for (const { name, sheet } of sheets) {
        // One after another: each is shown as it is done.
        // oxlint-disable-next-line no-await-in-loop
        const recommendation = await recommendationSoon(world, sheet);
        asked.signal.throwIfAborted();
        if (recommendation === null) continue;
        // oxlint-disable-next-line no-await-in-loop
        await inSlices(recommendation.findInterval(), asked.signal);
        members.push({ name, sheet, recommendation });
        setFound({ of: sheets, compared: { kind: 'working', done: members.length } });
      }
      if (members.length === 0) return;
      const group = poolOf(members.map(({ recommendation }) => ({ recommendation, weight: 1 })));
      setFound({ of: sheets, compared: { kind: 'done', members, group } });
    };
    // Nobody waits for it any more.
    work().catch(() => undefined);
    return () => asked.abort();
  }, [world, sheets]);
  return found?.of === sheets ? found.compared : { kind: 'working', done: 0 };
};
