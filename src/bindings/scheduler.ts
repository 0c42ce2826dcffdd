import type { Steps } from '../decision';

/** How long a computation may hold up the page at a time, in milliseconds: half a frame. */
const slice = 8;

/** Takes steps for a slice at most; the value where that was enough, else null. */
export const firstSlice = <T>(steps: Steps<T>): { readonly value: T } | null => {
  const end = performance.now() + slice;
  while (performance.now() < end) {
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

/**
 * Takes the steps of a computation a few at a time, so that the page stays quick; the newest first.
 * Refuses its promise when a step fails, and when the signal says that nobody waits any more.
 */
export const inSlices = <T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    tasks.unshift(() => {
      try {
        signal?.throwIfAborted();
        const step = steps.next();
        if (step.done === true) resolve(step.value);
        return step.done === true;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return true;
      }
    });
    if (!running) {
      running = true;
      // Whoever asks has work of its own to end first.
      setTimeout(() => void work(), 0);
    }
  });

/**
 * Begins a computation for a component to `use`. What takes less than half a frame is there at once,
 * and the promise says so in the way that React reads, so that nothing waits and nothing jumps.
 */
export const soon = <T>(steps: Steps<T>): Promise<T> => {
  const quick = firstSlice(steps);
  return quick === null
    ? inSlices(steps)
    : Object.assign(Promise.resolve(quick.value), { status: 'fulfilled', ...quick });
};
