import { useEffect, useMemo, useState } from 'react';
import { type Group, intervalSteps } from '../../decision';
import { poolOf } from '../../decision/group/group';
import type { ComparedMember } from '../../record/compare';
import { usePrinting } from '../../ui/printing';
import { runInSlices } from '../../bindings/scheduler';
import { recommendationSoon } from '../../bindings/use-recommendation';
import type { NamedSheet } from './unique-names';
import type { World } from '../../world';

/** Where a comparison stands: so many computed, or the whole of it. */
export type Compared =
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'done'; readonly members: readonly ComparedMember[]; readonly group: Group };

const pooled = (members: readonly ComparedMember[]): Compared => ({
  kind: 'done',
  members,
  group: poolOf(members.map(({ recommendation }) => ({ recommendation, weight: 1 }))),
});

/** The whole of a comparison where nothing is put off. */
const comparedNow = (world: World, sheets: readonly NamedSheet[]): Compared | null => {
  const members = sheets.flatMap(({ name, sheet }) => {
    const recommendation = recommendationSoon(world, sheet).value ?? null;
    return recommendation === null ? [] : [{ name, sheet, recommendation }];
  });
  return members.length === 0 ? null : pooled(members);
};

/**
 * Computes the decisions one after another without holding up the page, then pools them; all of it at
 * once for paper.
 */
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
        await runInSlices(intervalSteps(recommendation), asked.signal);
        members.push({ name, sheet, recommendation });
        setFound({ of: sheets, compared: { kind: 'working', done: members.length } });
      }
      if (members.length === 0) return;
      setFound({ of: sheets, compared: pooled(members) });
    };
    // Nobody waits for it any more.
    work().catch(() => undefined);
    return () => asked.abort();
  }, [world, sheets]);
  const compared: Compared = found?.of === sheets ? found.compared : { kind: 'working', done: 0 };
  const printing = usePrinting() && compared.kind === 'working';
  const now = useMemo(
    () => (printing ? comparedNow(world, sheets) : null),
    [printing, world, sheets],
  );
  return now ?? compared;
};
