/** Stands in the drawn comparison for the address of what its search finds, which the bundler gives later. */
export const searchIndexMark = 'what-its-search-finds';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Title and description of a page, for tabs, for those who list it, and for those who show a link to it. */
export const descriptionOf = ({
  title,
  description,
}: {
  readonly title: string;
  readonly description: string;
}): string =>
  [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    '<meta property="og:type" content="article" />',
    '<meta property="og:locale" content="en_GB" />',
  ]
    .map((element) => `\n    ${element}`)
    .join('');

/**
 * JSON-LD as an element. It is data that no browser runs, so the Content-Security-Policy says nothing of
 * it; no text in it can end the element.
 */
export const structuredOf = (json: string): string =>
  `\n    <script type="application/ld+json">${json.replaceAll('<', String.raw`\u003c`)}</script>`;
