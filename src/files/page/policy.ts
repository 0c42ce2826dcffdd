import { base64Of, sha256 } from './sha256';

/** The source of a Content-Security-Policy that allows a text by its hash. */
export const hashSource = (text: string): string => `'sha256-${base64Of(sha256(text))}'`;

/**
 * The Content-Security-Policy of a page that stands alone: it runs its own script, looks as its own
 * styles say, and asks for nothing. `further` are directives that allow what it holds beside these.
 */
export const policyAlone = (
  script: string,
  styles: string,
  further: readonly string[] = [],
): string =>
  [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(styles)}`,
    ...further,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
