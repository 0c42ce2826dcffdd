import startWords from 'virtual:words/en/start';
import type { Stage } from './areas';
import { formatsFor, type Formats } from './format';
import { grammarOf, type Grammar } from './grammar';
import type { Language } from './languages';
import type { AreaId, Messages } from './messages';

/** The languages, and the two pseudo-locales that tests use. */
export const localeIds = ['en', 'en-XA', 'ar-XB'] as const;
export type LocaleId = (typeof localeIds)[number];

/** A text of the data, by locale. */
export interface DataText {
  readonly en: string;
}

/** Compiled words: makes the messages of a stage for the grammar of their language. */
export type MakeWords = (grammar: Grammar) => Partial<Messages>;

/** Fetches the words of a stage. */
export type LoadWords = () => Promise<{ readonly default: MakeWords }>;

/** Words and formats of a locale. */
export interface Locale {
  readonly id: LocaleId;
  readonly dir: 'ltr' | 'rtl';
  /** For the lang attribute. */
  readonly lang: string;
  readonly format: Formats;
  /** The messages of an area. Throws where its words are not loaded: whoever loads code loads them. */
  readonly messages: <A extends AreaId>(area: A) => Messages[A];
  /** A text that comes from data. */
  readonly of: (text: DataText) => string;
}

/** A locale, and the way to give it the words of further stages. */
export interface OpenLocale extends Locale {
  /** The language whose words it has. */
  readonly language: Language;
  /** The stages whose words were given or are on their way. */
  readonly stages: Map<Stage, Promise<void>>;
  readonly give: (make: MakeWords) => void;
}

/** What tells one locale from another. */
interface Traits extends Pick<Locale, 'id' | 'dir' | 'lang'> {
  readonly language: Language;
  /** Of numbers, dates and lists, as a BCP-47 tag. */
  readonly formats: string;
  /** What becomes of the words of the language. */
  readonly change?: {
    readonly words: (words: Partial<Messages>) => Partial<Messages>;
    readonly text: (text: string) => string;
  };
}

/** A locale without any words. */
export const openLocale = ({ formats, language, change, ...traits }: Traits): OpenLocale => {
  const format = formatsFor(formats);
  // Words are in the grammar of their own language, whatever becomes of them.
  const grammar = grammarOf(language, format.number);
  let known: Partial<Messages> = {};
  return {
    ...traits,
    language,
    format,
    stages: new Map(),
    give: (make) => {
      const words = make(grammar);
      known = { ...known, ...(change === undefined ? words : change.words(words)) };
    },
    messages: <A extends AreaId>(area: A): Messages[A] => {
      const found: Messages[A] | undefined = known[area];
      if (found === undefined) throw new Error(`The words of ${area} are not loaded.`);
      return found;
    },
    of: ({ en }) => (change === undefined ? en : change.text(en)),
  };
};

/** English as it is written. */
export const english = openLocale({
  id: 'en',
  dir: 'ltr',
  lang: 'en',
  language: 'en',
  formats: 'en-GB',
});
english.give(startWords);
english.stages.set('start', Promise.resolve());

/** The id in a text from outside, or English. */
export const localeIdOf = (text: string | null): LocaleId =>
  localeIds.find((id) => id === text) ?? 'en';
