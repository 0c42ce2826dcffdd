export type * from './model';

/**
 * The parts of data/, validated when the app is built. Each is a file of its own that loads beside
 * the code that needs it, and not after.
 */

/** The sections, and the questions of the first one: small, loads with the first question. */
export { default as outline } from 'virtual:catalogue/outline';

/** Questions, criteria and edition. The parts are validated when the app is built. */
export { default as questionnaire } from 'virtual:catalogue/questionnaire';

/** Families, releases, licences, gates, scores: what the engine needs beside the questionnaire. */
export { default as knowledge } from 'virtual:catalogue/knowledge';

/** Claims with words and sources, by criterion. */
export { default as claims } from 'virtual:catalogue/claims';

/** Where the facts about releases and languages were read. */
export { default as sources } from 'virtual:catalogue/sources';

/** Engines, and how releases stand in independent results: what a set-up is chosen from. */
export { default as serving } from 'virtual:catalogue/serving';

/** Names of the languages. */
export { default as languages } from 'virtual:catalogue/languages';
