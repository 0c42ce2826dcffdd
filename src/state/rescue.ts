/** One's own answers as they stand in memory. */
export interface Held {
  /** The text that the browser keeps; as a file it opens at #/open. */
  readonly text: string;
  /** Whether the browser keeps them, so that they outlive a reload. */
  readonly kept: boolean;
}

/**
 * What a page that does not load can still take the answers from: it must wait for no file, so those
 * who know give it beforehand.
 */
export const rescue: {
  /** The answers; null where there are none. The store gives it. */
  held?: () => Held | null;
  /** The fragment of a link to the answers. Given where they are not kept. */
  link?: () => string | null;
} = {};
