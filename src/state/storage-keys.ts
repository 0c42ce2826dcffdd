/** What the name of everything that is kept begins with. */
export const prefix = 'steelyard.';

/** Where answers are kept, and where content that could not be read is set aside. */
export const keys = {
  sheet: 'steelyard.sheet',
  damaged: 'steelyard.damaged',
  /** Backup of another tab's sheet that this tab overwrote before it had read it. */
  other: 'steelyard.other',
} as const;

/** Version of the envelope around a kept sheet. A later one adds a step to `migrations`. */
export const version = 1;
