/** A computation in short steps, so that a page can draw between them; its value comes last. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all steps at once. */
export const runToEnd = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
