import { useState } from 'react';
import { cut } from '../decision/sheet/texts';
import { useLocale, useMessages } from '../ui/locale';

/** The props of a field whose text may be longer than what of it is kept. */
export interface Clipped {
  /** What stands in the field: all that was typed, so that nothing vanishes under the hands. */
  readonly text: string;
  /** Said where only the beginning is kept, else null. */
  readonly problem: string | null;
  readonly onText: (text: string) => void;
}

/** Keeps the beginning of a text, of `longest` code points at most, and says so where that is not all. */
export const useClipped = (
  value: string,
  longest: number,
  onChange: (value: string) => void,
): Clipped => {
  const words = useMessages('clipped');
  const { format } = useLocale();
  const [draft, setDraft] = useState({ text: value, kept: value });
  // Undo and another tab change what is kept from outside of the field.
  const text = draft.kept === value ? draft.text : value;
  return {
    text,
    problem: text === value ? null : words.tooLong({ most: format.number(longest) }),
    onText: (next) => {
      const kept = cut(next, longest);
      setDraft({ text: next, kept });
      onChange(kept);
    },
  };
};
