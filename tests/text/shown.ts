import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What stands for the value of a placeholder: one word. */
const value = '7';

/** Every text that a body can become, with each form of a plural or a select beside the others. */
const textsOf = (body: readonly MessageFormatElement[]): readonly string[] =>
  body.reduce<readonly string[]>(
    (texts, element) => {
      const forms =
        element.type === TYPE.plural || element.type === TYPE.select
          ? Object.values(element.options).flatMap((option) => textsOf(option.value))
          : [element.type === TYPE.literal ? element.value : value];
      return texts.flatMap((text) => forms.map((form) => text + form));
    },
    [''],
  );

/** Every text that a message of ICU can become: each form apart, a number in place of each value. */
export function textsOfMessage(message: string): readonly string[] {
  return textsOf(parse(message, { ignoreTag: true }));
}

/** The text of a fact, with a number in place of each number that the build sets in. */
export function textOfFact(words: string): string {
  return words.replace(/\{[\w.-]+\}/gu, value);
}
