import { z } from 'zod';

type Position = { readonly line: number; readonly column: number };

/** One change of the source. */
export type Mutant = {
  readonly id: number;
  /** The first of the mutants at one place: where it is reached, all of them are. */
  readonly place: number;
  readonly file: string;
  /** Lines and columns count from nought. */
  readonly location: { readonly start: Position; readonly end: Position };
  readonly kind: string;
  readonly was: string;
  readonly is: string;
  /** Says the same mutant in later runs, as long as its file is the same. */
  readonly key: string;
};

/**
 * What came of a mutant. `endless` are those with which a test did not come to an end; `unreached` those
 * that stand where no test comes; `given-up` those whose time was over before every test was tried.
 */
export const outcome = z.strictObject({
  key: z.string(),
  outcome: z.enum(['killed', 'endless', 'survived', 'given-up', 'unreached']),
  /** The test, or the file of tests, that noticed it. */
  by: z.string().nullable(),
  /** How many tests were tried in the last pass, and the seconds of computing that took. */
  tests: z.number(),
  seconds: z.number(),
  /** The last pass that it was tried in. */
  pass: z.number(),
});
export type Outcome = z.infer<typeof outcome>;

/** A test of the engine that can be run again and again. */
export type Test = { readonly name: string; readonly run: () => unknown };

/** Which tests are tried: those that take so many milliseconds at most, until they took so many seconds in all. */
export type Pass = { readonly upTo: number; readonly patience: number };

declare module 'vitest' {
  interface ProvidedContext {
    mutants: readonly Mutant[];
    /** The file to which outcomes are added, and read from where a run goes on. */
    outcomes: string;
    passes: readonly Pass[];
    /** A part of the names of the files of tests that are tried. */
    tests: string;
  }
}

declare global {
  /** What instrumented code asks and marks, and what stands for `vitest` and `core/memo` notes. */
  var steelyardMutation: {
    /** The mutant that is tried, or -1. */
    id: number;
    /** Counts how often it is come to while a file is loaded, and fails where that has no end. */
    readonly hit: () => boolean;
    hits: number;
    /** A mark for each mutant whose place was reached. */
    readonly reached: Uint8Array;
    /** What was remembered at another age is forgotten. */
    age: number;
    /** What is run within a time. */
    run: () => unknown;
    /** Where tests are noted while their file is loaded. */
    tests: Test[];
  };
}
