import { posix } from 'node:path';
import { contentSecurityPolicy } from './policy';

const stylesheetLink = /<link rel="stylesheet"[^>]*\shref="(?<href>[^"]+)"[^>]*>/g;
const charset = /<meta charset="utf-8"\s*\/?>/i;
const emptyRoot = '<div id="root"></div>';

/** What the finished page is made from. */
export type PageParts = {
  /** The page as the bundler wrote it. */
  readonly html: string;
  /** The prerendered Start page. */
  readonly body: string;
  /** The text of a stylesheet by its path in the build, or undefined when there is none. */
  readonly stylesheet: (path: string) => string | undefined;
  /** Further elements for the head, and for the end of the body: none of them may run or style anything. */
  readonly head?: string;
  readonly foot?: string;
  /** The policy of Trusted Types by which it registers a worker; none where it has none. */
  readonly workerPolicy?: string;
};

/** Rewrites the relative addresses in a stylesheet for where it is inlined. */
export function rebaseStyles(css: string, folder: string): string {
  return css.replace(
    /url\((?<quote>["']?)(?<address>[^"')]+)\k<quote>\)/g,
    (whole: string, quote: string, address: string) =>
      /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address)
        ? whole
        : `url(${quote}./${posix.join(folder, address)}${quote})`,
  );
}

function refuseWhatThePolicyBlocks(body: string): void {
  const problem = / style="/.test(body)
    ? 'a style attribute, which the Content-Security-Policy blocks'
    : /<script[\s>]/i.test(body)
      ? 'a script, which the Content-Security-Policy blocks'
      : /(?:src|href)="\/(?!\/)/.test(body)
        ? 'an address that begins with "/", which fails on a host that serves a sub-path'
        : undefined;
  if (problem !== undefined) throw new Error(`The prerendered page holds ${problem}.`);
}

/**
 * The first screen is in the HTML, so no paint waits for a script: browsers are told so, and fetch what
 * is painted first.
 */
const afterPaint = (html: string): string =>
  html.replace(
    /<(?:script type="module"|link rel="modulepreload")(?= )/g,
    '$& fetchpriority="low"',
  );

/**
 * Puts the prerendered page, the stylesheets and the Content-Security-Policy into the HTML.
 * Each stylesheet keeps a disabled link, which is never fetched: by it the loader of lazy
 * parts knows that the styles are there already.
 */
export function finishPage(parts: PageParts): string {
  const { html, body, stylesheet, head = '', foot = '', workerPolicy } = parts;
  refuseWhatThePolicyBlocks(body);
  if (!html.includes(emptyRoot)) throw new Error(`The page must hold ${emptyRoot}.`);
  if (!charset.test(html)) throw new Error('The page must hold <meta charset="utf-8" />.');

  const inlined: string[] = [];
  const styled = html.replace(stylesheetLink, (link: string, href: string) => {
    const path = posix.normalize(href);
    const css = stylesheet(path);
    if (css === undefined) return link;
    const text = rebaseStyles(css.trim(), posix.dirname(path));
    inlined.push(text);
    return `<style>${text}</style>\n    <link rel="stylesheet" disabled href="${href}">`;
  });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inlined, workerPolicy)}" />`;
  return afterPaint(styled)
    .replace(charset, (meta) => `${meta}\n    ${policy}${head}`)
    .replace(emptyRoot, () => `<div id="root">${body}</div>${foot}`);
}
