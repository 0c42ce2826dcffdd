/** Where answers are kept, and where content that could not be read is set aside. */
export const keys = {
  sheet: 'steelyard.sheet',
  damaged: 'steelyard.damaged',
  /** What another tab kept and this one wrote over before it was met. */
  other: 'steelyard.other',
} as const;

/** Version of the envelope around a kept sheet. A later one adds a step to `migrations`. */
export const version = 1;
