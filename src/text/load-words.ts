import { loads } from 'virtual:words';
import type { Stage } from './areas';
import { english, type OpenLocale } from './locale';

/** The stages whose words were asked for so far: a locale that is taken up later needs them too. */
const asked = new Set<Stage>(['start']);

/** The locales that pages are shown in: the chosen one, and English once a page needs it. */
const used = new Set<OpenLocale>();
let chosen: OpenLocale = english;
/** The locale that was asked for last: one whose words come later than its turn is not taken up. */
let wanted: OpenLocale = english;

const loadOne = (locale: OpenLocale, stage: Stage): Promise<void> => {
  const load = loads[locale.language][stage];
  if (load === undefined) return Promise.resolve();
  const loading =
    locale.stages.get(stage) ??
    load().then(locale.give, (error: unknown) => {
      // A load that failed may be tried again.
      locale.stages.delete(stage);
      throw error;
    });
  locale.stages.set(stage, loading);
  return loading;
};

/** Loads all words that were asked for in a locale. */
const loadAsked = (locale: OpenLocale): Promise<unknown> =>
  Promise.all([...asked].map((stage) => loadOne(locale, stage)));

/** Whether a locale has words for stages, loaded or not. */
const hasStages = ({ language }: OpenLocale, stages: readonly Stage[]): boolean =>
  stages.every((stage) => loads[language][stage] !== undefined);

/**
 * Takes up a locale that was chosen, once it has all words that were asked for, and says whether it did:
 * where another was chosen meanwhile, that one holds. Rejects where the words do not load; the locale
 * before then stays.
 */
export const takeUp = async (locale: OpenLocale): Promise<boolean> => {
  wanted = locale;
  const isNew = !used.has(locale);
  used.add(locale);
  try {
    await loadAsked(locale);
  } catch (error) {
    if (isNew) used.delete(locale);
    throw error;
  }
  if (wanted !== locale) return false;
  chosen = locale;
  return true;
};

/**
 * Fetches the words of stages that something new is worded with. Where the chosen locale lacks one of
 * them, all is shown in English, and English is fetched too.
 */
export const loadWords = async (...stages: readonly Stage[]): Promise<void> => {
  for (const stage of stages) asked.add(stage);
  used.add(hasStages(chosen, stages) ? chosen : english);
  await Promise.all([...used].map(loadAsked));
};

/** Fetches code and the words that it is worded with, beside each other. */
export const withWords = async <T>(
  stages: readonly Stage[],
  load: () => Promise<T>,
): Promise<T> => {
  const [code] = await Promise.all([load(), loadWords(...stages)]);
  return code;
};
