const inText: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\u00a0': '&nbsp;',
};
const inAttribute: Readonly<Record<string, string>> = { ...inText, '"': '&quot;', '\n': '&#10;' };

/** A text as it stands between two elements: whatever it holds, it is read back letter by letter. */
export const escapedText = (text: string): string =>
  text.replace(/[&<>\r\u00a0]/gu, (sign) => inText[sign] ?? sign);

/** A text as the value of an attribute in double quotes. */
export const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\r\n\u00a0]/gu, (sign) => inAttribute[sign] ?? sign);

/** Elements without an end. */
const empty: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'meta', 'wbr']);
/** Elements whose text is read as it stands. */
const raw: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * A node as HTML, written in one way alone: read by any browser and written again it is the same to the
 * letter. So a page that was written so can be held against its hash from inside.
 */
export const canonical = (node: Node): string => {
  if (node instanceof Text) return escapedText(node.data);
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  const attributes = [...node.attributes].map(
    (one) => ` ${one.name}="${escapedAttribute(one.value)}"`,
  );
  const start = `<${name}${attributes.join('')}>`;
  if (empty.has(name)) return start;
  const inside = raw.has(name) ? node.textContent : [...node.childNodes].map(canonical).join('');
  return `${start}${inside}</${name}>`;
};

/** What every page begins with: browsers keep nothing of it but what it means. */
export const doctype = '<!doctype html>\n';

/** The end of a document; browsers move the line end behind it to before it. */
const end = '</body></html>\n';

/** A whole document as HTML, as it was written where it was written in this way. */
export const canonicalDocument = (page: Document): string => {
  const written = `${doctype}${canonical(page.documentElement)}\n`;
  return written.endsWith(`\n${end}`) ? `${written.slice(0, -end.length - 1)}${end}` : written;
};
