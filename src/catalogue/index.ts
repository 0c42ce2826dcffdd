import type { Claims, Knowledge, Language, Questionnaire, Serving, Sources } from './model';

export type * from './model';

/** Questions, criteria and edition. The parts are validated when the app is built. */
export const loadQuestionnaire = async (): Promise<Questionnaire> =>
  (await import('virtual:catalogue/questionnaire')).default;

/** Families, releases, licences, gates, scores: what the engine needs beside the questionnaire. */
export const loadKnowledge = async (): Promise<Knowledge> =>
  (await import('virtual:catalogue/knowledge')).default;

/** Claims with words and sources, by criterion. */
export const loadClaims = async (): Promise<Claims> =>
  (await import('virtual:catalogue/claims')).default;

/** Where the facts about releases and languages were read. */
export const loadSources = async (): Promise<Sources> =>
  (await import('virtual:catalogue/sources')).default;

/** Engines, and how releases stand in independent results: what a set-up is chosen from. */
export const loadServing = async (): Promise<Serving> =>
  (await import('virtual:catalogue/serving')).default;

/** Names of the languages. */
export const loadLanguages = async (): Promise<readonly Language[]> =>
  (await import('virtual:catalogue/languages')).default;
