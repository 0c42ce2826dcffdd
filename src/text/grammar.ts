/** The forms of a message by the number that they go with: exact ones as =0, and those of a language. */
export interface Forms {
  readonly [form: string]: string;
  readonly other: string;
}

/** What compiled messages ask of their language. */
export interface Grammar {
  /** A whole number as the language writes it. */
  readonly number: (value: number) => string;
  /** The form that goes with a number: the exact one where there is one, else by the rules of the language. */
  readonly plural: (value: number, forms: Forms) => string;
}

/** The grammar of a BCP-47 locale, which writes numbers in a way given. */
export const grammarOf = (locale: string, number: Grammar['number']): Grammar => {
  // Made when it is first asked for: it costs a phone milliseconds.
  let rules: Intl.PluralRules | undefined;
  return {
    number,
    plural: (value, forms) =>
      forms[`=${String(value)}`] ??
      forms[(rules ??= new Intl.PluralRules(locale)).select(value)] ??
      forms.other,
  };
};
