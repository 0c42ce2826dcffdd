import { useEffect, useState } from 'react';
import type { Recommendation } from '../decision';
import { usePrinting } from '../ui/printing';
import { runInSlices } from './scheduler';
import { intervalOf, intervalSteps } from '../decision';

/** Completions whose interval is found within a frame, on a phone a sixth as fast as here. */
const atOnce = 16;

interface Found {
  readonly recommendation: Recommendation;
  readonly interval: readonly [number, number];
}

/**
 * The interval of the lead: at once where it is quick, on paper, and for what is drawn `once`; else in
 * slices, null until then.
 */
export const useLeadInterval = (
  recommendation: Recommendation,
  once = false,
): readonly [number, number] | null => {
  const [found, setFound] = useState<Found | null>(null);
  const quick = once || recommendation.completions.count <= atOnce;
  const printing = usePrinting();
  useEffect(() => {
    if (quick) return undefined;
    const asked = new AbortController();
    runInSlices(intervalSteps(recommendation), asked.signal).then(
      (interval) => setFound({ recommendation, interval }),
      // Nobody waits for it any more.
      () => undefined,
    );
    return () => asked.abort();
  }, [recommendation, quick]);
  if (quick || printing) return intervalOf(recommendation);
  return found?.recommendation === recommendation ? found.interval : null;
};
