/** What carriers encode: mail programs, link checkers, markup, the address bar. Decoded in linear time. */

/** Most layers of encoding that are taken off. */
const mostLayers = 6;

/** Named character references that stand for what addresses hold. */
const names: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', ''],
  ['num', '#'],
  ['sol', '/'],
  ['lowbar', '_'],
  ['underbar', '_'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['quest', '?'],
  ['equals', '='],
  ['newline', '\n'],
  ['zerowidthspace', ''],
]);

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const around = /[\s>|]/;

/**
 * A line without indentation and marks of quotation or of a table. By loops: an expression would look
 * for the end of a line from each of many spaces.
 */
const bareLine = (line: string): string => {
  let [start, end] = [0, line.length];
  while (start < end && around.test(line.charAt(start))) start += 1;
  while (end > start && around.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
};

/**
 * One sign for each end of a line, with what is wrapped around it: indentation, marks of quotation, of
 * tables and of markup, the soft breaks of quoted-printable. Without what is not seen: zero-width,
 * bidirectional and soft characters.
 */
const plainLines = (text: string): string =>
  text
    .replace(/\p{DI}+/gu, '')
    .replace(/<\/?(?:wbr|br|b|i|u|em|strong|span|font|mark|code|tt)\b[^<>]*>/gi, '\n')
    .split(/[\n\r\u2028\u2029]+/)
    .map(bareLine)
    .join('\n')
    .replaceAll('=\n', '')
    .replace(/[\u2010-\u2012\u2212\ufe63\uff0d]/g, '-')
    .replaceAll('\uff3f', '_')
    .replace(/[\u02dc\u223c\u301c\uff5e]/g, '~');

const ascii = (bytes: string): string =>
  bytes.replace(/%([0-7][\da-f])/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)));

/** Percent-encoding, in which a line may have been broken. */
const percent = (text: string): string =>
  text.replace(/(?:%\n?[\da-f]\n?[\da-f]\n?)+/gi, (run) => {
    const bytes = run.replaceAll('\n', '');
    const end = run.endsWith('\n') ? '\n' : '';
    try {
      return `${decodeURIComponent(bytes)}${end}`;
    } catch {
      return `${ascii(bytes)}${end}`;
    }
  });

const references = (text: string): string =>
  text
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&([a-z]{2,14});/gi, (whole, name: string) => names.get(name.toLowerCase()) ?? whole);

/** Escapes of JSON, of programs and of Markdown. */
const backslashes = (text: string): string =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/\\x([\da-f]{2})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

const fromBase64 = (text: string): string | null => {
  try {
    const binary = atob(text.replace(/[\n=]/g, '').replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
};

/** Proofpoint, second version: - stands for %, and _ for /. */
const proofpoint = (text: string): string =>
  text.replace(
    /urldefense(?:\.proofpoint)?\.com\/v2\/url\?u=(?:3D)?([\w.~%\n-]+)/gi,
    (_, url: string) => ` ${url.replaceAll('-', '%').replaceAll('_', '/')} `,
  );

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint, third version: `/v3/__address__;list!`. Each * of the address stands for the next
 * character of the list, which is base64; ** and a letter stand for a run of them, A for two.
 */
const proofpointThird = (text: string): string => {
  const [before = '', ...parts] = text.split('/v3/__');
  const decoded = parts.map((part) => {
    const end = part.indexOf('__;');
    const list = end < 0 ? undefined : /^([\w\n-]{0,4096})!/.exec(part.slice(end + 3))?.[1];
    const characters = list === undefined ? null : fromBase64(list);
    if (list === undefined || characters === null) return `/v3/__${part}`;
    const left = Array.from(characters);
    let at = 0;
    const address = part.slice(0, end).replace(/\*(?:\*(.))?/g, (token, run?: string) => {
      const length = run === undefined ? 1 : runLengths.indexOf(run) + 2;
      const found = left.slice(at, at + length).join('');
      at += length;
      return found === '' ? token : found;
    });
    return ` ${address} ${part.slice(end + 3 + list.length)}`;
  });
  return `${before}${decoded.join('')}`;
};

/** An address in base64, as Sophos carries it: it begins with http. */
const inBase64 = (text: string): string =>
  text.replace(/(?<![\w+/-])aHR0c[\w+/=\n-]+/g, (run) => {
    const found = fromBase64(run);
    return found !== null && /^https?:\/\/[^\s]+$/.test(found) ? ` ${found} ` : run;
  });

/**
 * A text with what carriers encoded taken off, layer by layer: percent-encoding, character references,
 * escapes, quoted-printable, and the addresses inside those of link checkers. Lines end in `\n` alone.
 * Takes time in proportion to the length.
 */
export const uncarried = (text: string): string => {
  let now = plainLines(text);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const bare = backslashes(references(percent(now)));
    const next = plainLines(inBase64(proofpointThird(proofpoint(bare))));
    if (next === now) break;
    now = next;
  }
  return now;
};
