import type { Area, Messages } from './area';
import { formatsFor } from './format';
import type { Locale, LocaleId } from './locale';
import { accented, mapMessages, mirrored } from './pseudo';

/** Whether mapped messages have the shape of those they were mapped from: by construction, yes. */
const sameShape = <M extends Messages>(source: M, mapped: Messages): mapped is M =>
  Object.keys(source).every((name) => typeof source[name] === typeof mapped[name]);

/** English changed so that untranslated words, tight space and fixed directions show. */
export const pseudoLocale = (id: Exclude<LocaleId, 'en'>): Locale => {
  const change = id === 'en-XA' ? accented : mirrored;
  const known = new Map<string, Messages>();
  return {
    id,
    dir: id === 'ar-XB' ? 'rtl' : 'ltr',
    lang: id === 'ar-XB' ? 'ar' : 'en',
    format: formatsFor(id === 'ar-XB' ? 'ar-EG' : 'en-GB'),
    messages: <M extends Messages>({ id: name, en }: Area<M>): M => {
      const mapped = known.get(name) ?? mapMessages(en, change);
      known.set(name, mapped);
      return sameShape(en, mapped) ? mapped : en;
    },
    of: ({ en }) => change(en),
  };
};
