/** Least spread between tasks, in score points: the user's work is another draw of the tasks (method §2). */
export const leastSpread = 5;

/** Added in quadrature to a difference when results are of another size class than the hardware holds (method §2). */
export const otherClassSpread = 5;

/** Added in quadrature to results of another generation than would be run (method §2). */
export const otherGenerationSpread = 10;

/** Added in quadrature to results of models in another form than would be run: untuned, or thinking (method §2). */
export const otherFormSpread = 5;

/** Points of spread that a year adds to scores that rest on evidence (method §2). */
export const spreadPerYear = 5;

/** The spread of a difference that nothing is known of: uniform on ±50 points (method §2). */
export const unknownSpread = 29;

/** Score points that a factor e of cost is worth: a quarter to four times the reference is ln 16. */
export const pointsPerLog = 100 / Math.log(16);

/** Precisions of the weights that are shown beside each other. */
export const shownPrecisions = [2, 4, 8] as const;

/**
 * The part of a score's variance that is common to all scores of its kind, by what it rests on: whoever
 * measures, counts or judges does so for several criteria, with the same harness, tables and habits. The
 * text of a licence and the size of a machine share nothing with them (method §4).
 */
export const sharedParts = {
  measured: 0.2,
  checklist: 0.2,
  judged: 0.2,
  results: 0.2,
  texts: 0,
  fit: 0,
} as const;

/** Shared parts that are shown beside each other, for all kinds that share one. */
export const shownSharedParts = [0, 0.2, 0.4] as const;

/** The share of an accelerator's memory that is there to be used where its maker says no other. */
export const usableMemory = 0.98;

/** Added in quadrature to a score that rests on another release, of the same shape as the one that would be run (method §2). */
export const otherReleaseSpread = 5;

/** Classes of size that results are pooled by, the smallest first. */
export const sizeClasses = ['small', 'medium', 'large', 'frontier'] as const;

/** The most parameters of a release of each size class, in billions. */
export const largestOf = { small: 5, medium: 15, large: 82, frontier: Infinity } as const;

/**
 * Where results put both families before their difference is split between them: the middle of the
 * scale, as they tell how far apart two releases are and not where between the anchors (method §2).
 */
export const middleLevel = 50;
