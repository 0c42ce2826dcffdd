const accents: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

/** Letters of a word of the padding: about as many as a word of English has. */
const paddedWord = 5;

/** So many characters that break over lines as words do. */
const padding = (length: number): string =>
  Array.from({ length }, (_, place) => (place % (paddedWord + 1) === paddedWord ? ' ' : '~')).join(
    '',
  );

/**
 * Accents every letter and makes the text some forty per cent longer, so that both show. What is
 * added breaks over lines as words do: it is longer text that a page has to hold, not longer words.
 */
export const accented = (text: string): string => {
  const letters = text.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
  return text.trim() === '' ? text : `${letters} ${padding(Math.ceil(text.length * 0.4))}`;
};

/** Arabic letters for Latin ones, so that the text runs from right to left. */
export const mirrored = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) =>
    String.fromCodePoint(0x627 + (letter.toLowerCase().charCodeAt(0) - 97)),
  );

/** Messages of any shape: texts, functions that make texts of values, and groups of them. */
type AnyMessages = { readonly [name: string]: AnyMessage | undefined };
type AnyMessage = string | ((values: never) => string) | AnyMessages;

const mapMessage = (message: AnyMessage, change: (text: string) => string): AnyMessage => {
  if (typeof message === 'string') return change(message);
  if (typeof message === 'function') return (values: never) => change(message(values));
  return mapMessages(message, change);
};

/** Every text of messages, and every text their functions make, changed by a function. */
export const mapMessages = (messages: AnyMessages, change: (text: string) => string): AnyMessages =>
  Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      message === undefined ? message : mapMessage(message, change),
    ]),
  );
