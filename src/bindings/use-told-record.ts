import { startTransition, use, useEffect, useState } from 'react';
import { runToEnd, type Steps } from '../decision';
import type { DecisionRecord, RecordInput } from '../record';
import { decisionRecordSteps } from '../record/record';
import { whatWouldChangeSteps } from '../record/what-would-change';
import { usePrinting } from '../ui/printing';
import type { World } from '../world';
import { runInSlices, runSoon } from './scheduler';

/** One record by its input object, so that it is computed once. */
const records = new WeakMap<RecordInput, Promise<DecisionRecord>>();

const recordOf = (input: RecordInput): Promise<DecisionRecord> => {
  const record = records.get(input) ?? runSoon(decisionRecordSteps(input));
  records.set(input, record);
  return record;
};

/** The answers that would change a verdict, by what its record is made of. */
const changesOf = new WeakMap<RecordInput, readonly string[]>();

function* keepingChanges(world: World, input: RecordInput): Steps<readonly string[]> {
  const lines = changesOf.get(input) ?? (yield* whatWouldChangeSteps(world, input));
  changesOf.set(input, lines);
  return lines;
}

/** The answers that would change a verdict, for what is made without a page: a few at a time. */
export const changesSoon = (world: World, input: RecordInput): Promise<readonly string[]> =>
  runInSlices(keepingChanges(world, input));

/**
 * The record of a sheet, and what would change the verdict: null until that has been tried, though
 * never on paper. Waits for the record, so what it is made of must come from a component above.
 */
export const useRecord = (
  world: World,
  input: RecordInput,
): { readonly record: DecisionRecord; readonly changes: readonly string[] | null } => {
  const record = use(recordOf(input));
  const printing = usePrinting();
  const [, setFound] = useState<readonly string[]>();
  useEffect(() => {
    const asked = new AbortController();
    runInSlices(keepingChanges(world, input), asked.signal).then(
      (lines) => startTransition(() => setFound(lines)),
      // Nobody waits for it any more.
      () => undefined,
    );
    return () => asked.abort();
  }, [world, input]);
  const known = printing ? runToEnd(keepingChanges(world, input)) : changesOf.get(input);
  return { record, changes: known ?? null };
};
