import type { Answer } from '../../../decision';
import { blank, type Typed } from '../../../text/typed';
import { given, open, wrong, type Reading } from '../fields/reading';

/** The fields of a number: the text with its reading, and whether it is left open. */
export type NumberFields = { readonly typed: Typed; readonly unsure: boolean };

/** The fields that show an answer; `write` gives a number as its field shows it. */
export const numberFieldsOf = (
  answer: Answer | undefined,
  write: (value: number) => Typed,
): NumberFields => ({
  typed: answer?.kind === 'number' ? write(answer.value) : blank,
  unsure: answer?.kind === 'unsure',
});

export const readNumberFields = ({ typed: { read, text }, unsure }: NumberFields): Reading => {
  if (unsure) return given(open);
  if (read.ok) return given({ kind: 'number', value: read.value });
  return text.trim() === '' ? given(null) : wrong('typed');
};
