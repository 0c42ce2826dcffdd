import * as startWords from 'virtual:words/en/start';
import type { Stage } from './areas';
import { formatsFor, type Formats } from './format';
import { grammarOf, type Grammar } from './grammar';
import type { Language } from './languages';
import type { AreaId, Messages } from './messages';

/** The languages, and the two pseudo-locales that tests use. */
export const localeIds = ['en', 'de', 'en-XA', 'ar-XB'] as const;
export type LocaleId = (typeof localeIds)[number];

/** A text of the data, by locale. */
export interface DataText {
  readonly en: string;
}

/** Compiled words of a stage in a language. */
export interface StageWords {
  /** Makes the messages for the grammar of their language. */
  readonly default: (grammar: Grammar) => Partial<Messages>;
  /** Texts of the data by their English ones. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Fetches the words of a stage. */
export type LoadWords = () => Promise<StageWords>;

/** Words and formats of a locale. */
export interface Locale {
  readonly id: LocaleId;
  /** The language whose words it has. */
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** For the lang attribute. */
  readonly lang: string;
  readonly format: Formats;
  /** The messages of an area. Throws where its words are not loaded: whoever loads code loads them. */
  readonly messages: <A extends AreaId>(area: A) => Messages[A];
  /** A text that comes from data. */
  readonly of: (text: DataText) => string;
  /** What the locale calls a language, of its tag and its English name. */
  readonly nameOf: (language: { readonly tag: string; readonly name: string }) => string;
}

/** A locale, and the way to give it the words of further stages. */
export interface OpenLocale extends Locale {
  /** The stages whose words were given or are on their way. */
  readonly stages: Map<Stage, Promise<void>>;
  readonly give: (words: StageWords) => void;
}

/** What tells one locale from another. */
interface Traits extends Pick<Locale, 'id' | 'language' | 'dir' | 'lang'> {
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
  const texts = new Map<string, string>();
  const of = ({ en }: DataText) => change?.text(en) ?? texts.get(en) ?? en;
  let known: Partial<Messages> = {};
  // Made when it is first asked for: it costs a phone milliseconds.
  let names: Intl.DisplayNames | undefined;
  return {
    ...traits,
    language,
    format,
    stages: new Map(),
    give: ({ default: make, texts: own }) => {
      for (const [en, text] of Object.entries(own)) texts.set(en, text);
      const words = make(grammar);
      known = { ...known, ...(change === undefined ? words : change.words(words)) };
    },
    messages: <A extends AreaId>(area: A): Messages[A] => {
      const found: Messages[A] | undefined = known[area];
      if (found === undefined) throw new Error(`The words of ${area} are not loaded.`);
      return found;
    },
    of,
    nameOf: ({ tag, name }) => {
      const given = of({ en: name });
      // A name of our own comes first: browsers leave out what a private tag says.
      if (language === 'en' || given !== name) return given;
      names ??= new Intl.DisplayNames(formats, { type: 'language', fallback: 'none' });
      return names.of(tag) ?? name;
    },
  };
};

/** English as it is written. */
export const english = openLocale({
  id: 'en',
  dir: 'ltr',
  lang: 'en-GB',
  language: 'en',
  formats: 'en-GB',
});
english.give(startWords);
english.stages.set('start', Promise.resolve());

/** German, whose words load when it is asked for. */
export const german = openLocale({
  id: 'de',
  dir: 'ltr',
  lang: 'de',
  language: 'de',
  formats: 'de-DE',
});

/** The id in a text from outside, or English. */
export const localeIdOf = (text: string | null): LocaleId =>
  localeIds.find((id) => id === text) ?? 'en';
