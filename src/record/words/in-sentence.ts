import type { Locale } from '../../text';

/** A name as it stands inside a sentence: in English its first word loses the capital it has in a list. */
export const inSentence = ({ language }: Locale, name: string): string =>
  language === 'en' && /^\p{Lu}\p{Ll}/u.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
