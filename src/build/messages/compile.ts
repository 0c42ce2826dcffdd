import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser';

/** What a placeholder takes: a text, a number, or one of some words. */
export type Kind = 'text' | 'number' | readonly string[];

/** A message of ICU MessageFormat, made ready: its placeholders and the expression it becomes. */
export interface Compiled {
  /** What each placeholder takes, by its name; none where the message is a text as it stands. */
  readonly placeholders: ReadonlyMap<string, Kind>;
  /** A template literal that makes the text of values `v` and a `Grammar` named `g`. */
  readonly code: string;
}

const inTemplate = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/**
 * Compiles a message of ICU MessageFormat: placeholders, whole numbers, plural and select. Throws an
 * error that says what is wrong where the message is none, where it asks for anything else, or where one
 * placeholder takes two kinds of value. Dates, lists and quotations are written by the formats of the
 * locale and come in as texts.
 */
export const compileMessage = (message: string): Compiled => {
  const placeholders = new Map<string, Kind>();
  const valueOf = (name: string, kind: Kind): string => {
    if (!/^[a-z][A-Za-z]*$/.test(name)) throw new Error(`{${name}} has letters other than a to z`);
    const known = placeholders.get(name) ?? kind;
    if (String(known) !== String(kind)) throw new Error(`{${name}} takes two kinds of value`);
    placeholders.set(name, kind);
    return `v.${name}`;
  };
  const formsOf = (options: Readonly<Record<string, PluralOrSelectOption>>, counted: string) =>
    Object.entries(options)
      .map(([form, { value }]) => `${JSON.stringify(form)}:${templateOf(value, counted)}`)
      .join();
  const pieceOf = (element: MessageFormatElement, counted: string): string => {
    switch (element.type) {
      case TYPE.literal:
        return inTemplate(element.value);
      case TYPE.argument:
        return `\${${valueOf(element.value, 'text')}}`;
      case TYPE.number:
        if (element.style) throw new Error(`{${element.value}} has a style`);
        return `\${g.number(${valueOf(element.value, 'number')})}`;
      case TYPE.pound:
        return `\${g.number(${counted})}`;
      case TYPE.plural: {
        if (element.offset !== 0) throw new Error(`{${element.value}} has an offset`);
        if (element.pluralType !== 'cardinal') throw new Error(`{${element.value}} is an ordinal`);
        const value = valueOf(element.value, 'number');
        return `\${g.plural(${value},{${formsOf(element.options, value)}})}`;
      }
      case TYPE.select: {
        const value = valueOf(element.value, Object.keys(element.options).sort());
        return `\${{${formsOf(element.options, counted)}}[${value}]}`;
      }
      default:
        throw new Error('only placeholders, numbers, plural and select are known here');
    }
  };
  const templateOf = (body: readonly MessageFormatElement[], counted: string): string =>
    `\`${body.map((element) => pieceOf(element, counted)).join('')}\``;
  const code = templateOf(parse(message, { ignoreTag: true }), '');
  return { placeholders, code };
};
