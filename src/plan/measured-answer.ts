import type { Energy } from '../catalogue';
import type { Setup } from '../sizing';

/** What an answer of a release took where it was measured, at the number of requests nearest to a set-up's. */
export interface MeasuredAnswer
  extends Pick<Energy['runs'][number], 'thinking' | 'format' | 'tokens'> {
  readonly joules: number;
  readonly cards: number;
  readonly atOnce: number;
  /** Whether the set-up answers fewer requests at once than anybody measured. */
  readonly fewer: boolean;
}

/**
 * What an answer took of that very release, thinking or not as the set-up does where the work gains from it:
 * in its format before another, and with the most requests at once that its copies answer, else the fewest
 * that were measured. Null where nobody measured it.
 */
export const measuredAnswer = (
  setup: Pick<Setup, 'release' | 'format' | 'each'>,
  thinking: boolean,
  { runs: all }: Energy,
): MeasuredAnswer | null => {
  const { thinking: mode } = setup.release;
  const thinks = mode === 'only' || (mode === 'switch' && thinking);
  const runs = all.filter((one) => one.release === setup.release.id && one.thinking === thinks);
  const run = runs.find(({ format }) => format === setup.format) ?? runs[0];
  const point = run?.points.findLast(({ atOnce }) => atOnce <= setup.each) ?? run?.points[0];
  if (run === undefined || point === undefined) return null;
  const { format, tokens } = run;
  return { thinking: thinks, format, tokens, ...point, fewer: point.atOnce > setup.each };
};
