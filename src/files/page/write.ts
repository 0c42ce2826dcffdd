import { doctype, escapedAttribute, escapedText } from './canonical';
import { dataId, evidenceId, generator, pageVersion } from './marks';
import { policyAlone } from './policy';
import { sealed } from './seal';

/** What a page is written from. */
export interface PageParts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly styles: string;
  /** What it shows: the HTML of one element, written in the canonical way. */
  readonly body: string;
  /** The JSON record. */
  readonly json: string;
  /** The evidence as data, packed: its words stand in the body already. */
  readonly evidence: string;
  readonly script: string;
}

const meta = (name: string, value: string, content: string): string =>
  `<meta ${name}="${value}" content="${escapedAttribute(content)}">`;

/** JSON in which no element can begin or end and no comment begin: there `<` is written by its number. */
const asData = (json: string): string => json.replaceAll(/<(?=[/!s])/giu, String.raw`\u003c`);

/**
 * A decision as one page that needs nothing else: the document, its JSON record and the script that
 * checks it, sealed by a hash of all of it. Written in the canonical way, so that the script can hold
 * what a browser has read against the hash.
 */
export const toPage = (parts: PageParts): string => {
  const { lang, dir, title, styles, body, json, evidence, script } = parts;
  const head = [
    '<meta charset="utf-8">',
    meta('http-equiv', 'Content-Security-Policy', policyAlone(script, styles)),
    meta('name', generator, String(pageVersion)),
    meta('name', 'viewport', 'width=device-width, initial-scale=1'),
    meta('name', 'color-scheme', 'light dark'),
    meta('name', 'referrer', 'no-referrer'),
    `<title>${escapedText(title)}</title>`,
    `<style>${styles}</style>`,
  ];
  return sealed(
    [
      `${doctype}<html lang="${escapedAttribute(lang)}" dir="${dir}"><head>${head.join('\n')}</head>`,
      `<body>${body}`,
      `<script type="application/json" id="${dataId}">${asData(json)}</script>`,
      `<script type="text/plain" id="${evidenceId}">${evidence}</script>`,
      `<script type="module">${script}</script>`,
      '',
    ].join('\n'),
  );
};
