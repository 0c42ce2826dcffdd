/** Messages: texts, functions that make texts of values, and groups of them. */
export type Messages = {
  readonly [name: string]: string | ((...values: never[]) => string) | Messages;
};

/** The messages of one part of the app, in English, the source of every translation. */
export interface Area<M extends Messages> {
  readonly id: string;
  readonly en: M;
}

/** Names an area. Each page brings its own, so that words load with what they are on. */
export const area = <const M extends Messages>(id: string, en: M): Area<M> => ({ id, en });

/** Picks the form of a word that goes with a number, by the rules of English. */
const english = new Intl.PluralRules('en');

/** One form for one, another for other numbers. */
export const plural = (
  count: number,
  forms: { readonly one: string; readonly other: string },
): string => (english.select(count) === 'one' ? forms.one : forms.other);
