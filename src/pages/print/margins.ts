import { useLayoutEffect } from 'react';

/** What stands at the head and at the foot of printed pages. */
export interface MarginTexts {
  readonly head: string;
  readonly foot: string;
}

/** A text as a CSS string, whatever it holds, also where styles stand in a page. */
const cssString = (text: string): string =>
  `"${text.replace(/["<\\\p{Cc}]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** The properties by which the margins of printed pages have their words, with their values. */
export const marginProperties = ({ head, foot }: MarginTexts) =>
  [
    ['--page-head', cssString(head)],
    ['--page-foot', cssString(foot)],
  ] as const;

/**
 * Gives the margins of printed pages their words: page styles take text from the root's properties
 * alone. Browsers without margin boxes print none; nothing essential stands there.
 */
export const useMargins = ({ head, foot }: MarginTexts): void => {
  // Before the pages are laid out: the browser asks for them in the same breath.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const properties = marginProperties({ head, foot });
    for (const [name, value] of properties) style.setProperty(name, value);
    return () => {
      for (const [name] of properties) style.removeProperty(name);
    };
  }, [head, foot]);
};
