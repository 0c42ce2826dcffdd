import type { Steps } from '../decision';
import { isPrinting, putOff } from '../ui/printing';

/** How long a computation may hold up the page at a time, in milliseconds: half a frame. */
const slice = 8;

/** Takes steps for a slice at most, on paper all; the value where that was enough, else null. */
export const runFirstSlice = <T>(steps: Steps<T>): { readonly value: T } | null => {
  const end = performance.now() + slice;
  while (isPrinting() || performance.now() < end) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
  }
  return null;
};

/** Tasks under way, the newest first: it is what the user waits for. */
const tasks: (() => boolean)[] = [];
let running = false;

const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

const work = async () => {
  for (let task = tasks[0]; task !== undefined; task = tasks[0]) {
    const end = performance.now() + slice;
    let done = false;
    while (!done && performance.now() < end) done = task();
    if (done) tasks.splice(tasks.indexOf(task), 1);
    // Between slices the page draws and answers.
    // oxlint-disable-next-line no-await-in-loop
    await pause();
  }
  running = false;
};

/** Ends all that is under way. */
const end = () => {
  for (let task = tasks[0]; task !== undefined; task = tasks[0]) {
    if (task()) tasks.splice(tasks.indexOf(task), 1);
  }
};

putOff.end = end;

/** What comes soon: it says so once it is there, in the way that React reads. */
export type Soon<T> = Promise<T> & { readonly value?: T };

const fulfil = <T>(promise: Promise<T>, value: T): Soon<T> =>
  Object.assign(promise, { status: 'fulfilled', value });

/** Marks a promise with its value once that is there, so that whoever uses it later does not suspend. */
export const told = <T>(promise: Promise<T>): Soon<T> => {
  promise.then(
    (value) => fulfil(promise, value),
    // Whoever uses it is told of that.
    () => undefined,
  );
  return promise;
};

/**
 * Takes the steps of a computation a few at a time, so that the page stays quick; the newest first.
 * Refuses its promise when a step fails, and when the signal says that nobody waits any more. For
 * paper nothing is put off.
 */
export const runInSlices = <T>(steps: Steps<T>, signal?: AbortSignal): Soon<T> => {
  const promise = new Promise<T>((resolve, reject) => {
    tasks.unshift(() => {
      try {
        signal?.throwIfAborted();
        const step = steps.next();
        if (step.done !== true) return false;
        resolve(step.value);
        void fulfil(promise, step.value);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      return true;
    });
  });
  if (isPrinting()) end();
  else if (!running) {
    running = true;
    // The caller's current render finishes first.
    setTimeout(() => void work(), 0);
  }
  return promise;
};

/**
 * Begins a computation for a component to `use`. What takes less than half a frame is there at once,
 * so that nothing waits and nothing jumps.
 */
export const runSoon = <T>(steps: Steps<T>): Soon<T> => {
  const quick = runFirstSlice(steps);
  return quick === null ? runInSlices(steps) : fulfil(Promise.resolve(quick.value), quick.value);
};
