import { use } from 'react';
import { loadLanguages, type Language } from '../catalogue';
import { once } from './once';

/** The names of the languages, loaded when first needed. */
export const languagesOnce = once(loadLanguages);

/** The names of the languages; waits for them. */
export const useLanguages = (): readonly Language[] => use(languagesOnce());
