import { area, plural } from '../area';

/** Words of the language picker. */
export const languages = area('languages', {
  search: 'Find a language',
  hint: 'By its English name, its own name or its code.',
  found: (count: number) =>
    `${count} ${plural(count, { one: 'language', other: 'languages' })} found.`,
  none: 'No language of that name is known here.',
  list: 'Languages',
  chosen: 'Chosen languages',
  primary: 'Primary',
  secondary: 'Secondary',
  weight: 'A primary language counts twice a secondary one.',
  role: (language: string) => `Weight of ${language}`,
  remove: (language: string) => `Remove ${language}`,
  own: (name: string, own: string) => `${name} (${own})`,
});
