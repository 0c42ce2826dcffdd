import { policyAlone } from '../files/page/policy';

/** What the one file is made of. */
export type OneFileParts = {
  readonly script: string;
  readonly style: string;
  /** Texts that are held compressed, with gzip. */
  readonly packed: Uint8Array;
  /** The comparison as it was drawn. */
  readonly comparison: string;
  /** The sign of the app, as an address that holds it. */
  readonly icon: string;
};

/**
 * A script as an element may hold it: no text of it ends the element or begins a comment. Such texts
 * stand in strings, where the escape changes nothing.
 */
export const inElement = (script: string): string =>
  script.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`);

/** Pictures and letters are in the file as addresses that hold them. */
const held = ['img-src data:', 'font-src data:'];

/** The page of the one file. Nothing in it asks for anything outside of it. */
export function oneFilePage({ script, style, packed, comparison, icon }: OneFileParts): string {
  const code = inElement(script);
  if (/<\/style/i.test(style)) throw new Error('A style ends its own element.');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyAlone(code, style, held)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="${icon}" type="image/svg+xml" />
    <title>Steelyard</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="root">
      <p>Steelyard has not started. It needs JavaScript and a browser from 2024 or later.</p>
    </div>
    <template id="comparison">${comparison}</template>
    <script type="text/plain" id="packed">${Buffer.from(packed).toString('base64')}</script>
    <script type="module">${code}</script>
  </body>
</html>
`;
}
