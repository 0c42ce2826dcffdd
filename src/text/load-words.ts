import { loads } from 'virtual:words';
import type { Stage } from './areas';
import { english, type OpenLocale } from './locale';

/** The stages whose words were asked for so far: a locale that is taken up later needs them too. */
const asked = new Set<Stage>(['start']);

/** The locales that pages are shown in. */
const used = new Set<OpenLocale>([english]);

const loadOne = (locale: OpenLocale, stage: Stage): Promise<void> => {
  const load = loads[locale.language][stage];
  if (load === undefined) return Promise.resolve();
  const loading =
    locale.stages.get(stage) ??
    load().then(
      ({ default: make }) => locale.give(make),
      (error: unknown) => {
        // A load that failed may be tried again.
        locale.stages.delete(stage);
        throw error;
      },
    );
  locale.stages.set(stage, loading);
  return loading;
};

const loadAll = async (): Promise<void> => {
  await Promise.all(
    [...used].flatMap((locale) => [...asked].map((stage) => loadOne(locale, stage))),
  );
};

/** Takes a locale up: from here on it has all words that were asked for, once this has ended. */
export const takeUp = (locale: OpenLocale): Promise<void> => {
  used.add(locale);
  return loadAll();
};

/** Fetches the words of stages, in every locale that pages are shown in. */
export const loadWords = (...stages: readonly Stage[]): Promise<void> => {
  for (const stage of stages) asked.add(stage);
  return loadAll();
};

/** Fetches code and the words that it is worded with, beside each other. */
export const withWords = async <T>(
  stages: readonly Stage[],
  load: () => Promise<T>,
): Promise<T> => {
  const [code] = await Promise.all([load(), loadWords(...stages)]);
  return code;
};
