import { useLayoutEffect } from 'react';

/** A text as a CSS string, whatever it holds. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;

/**
 * Gives the margins of printed pages their words: page styles take text from the root's properties
 * alone. Browsers without margin boxes print none; nothing essential stands there.
 */
export const useMargins = (texts: { readonly head: string; readonly foot: string }): void => {
  const { head, foot } = texts;
  // Before the pages are laid out: the browser asks for them in the same breath.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--page-head', cssString(head));
    style.setProperty('--page-foot', cssString(foot));
    return () => {
      style.removeProperty('--page-head');
      style.removeProperty('--page-foot');
    };
  }, [head, foot]);
};
