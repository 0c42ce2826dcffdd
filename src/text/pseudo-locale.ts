import { openLocale, type LocaleId, type OpenLocale } from './locale';
import type { Messages } from './messages';
import { accented, mapMessages, mirrored } from './pseudo';

/** Whether mapped messages have the shape of those they were mapped from: by construction, yes. */
const sameShape = (source: object, mapped: object): mapped is Partial<Messages> =>
  Object.keys(source).every((name) => name in mapped);

/** English changed so that untranslated words, tight space and fixed directions show. */
export const pseudoLocale = (id: Exclude<LocaleId, 'en' | 'de'>): OpenLocale => {
  const text = id === 'en-XA' ? accented : mirrored;
  return openLocale({
    id,
    dir: id === 'ar-XB' ? 'rtl' : 'ltr',
    lang: id === 'ar-XB' ? 'ar' : 'en-GB',
    language: 'en',
    formats: id === 'ar-XB' ? 'ar-EG' : 'en-GB',
    change: {
      text,
      words: (words) => {
        const mapped = mapMessages(words, text);
        return sameShape(words, mapped) ? mapped : words;
      },
    },
  });
};
