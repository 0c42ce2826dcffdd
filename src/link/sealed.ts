/** A link under a passphrase: key by PBKDF2-SHA-256, content by AES-256-GCM, both of Web Crypto. */

/** Version of the seal; the first byte of it. */
const version = 1;
/** The last version that may come to be: in small letters a seal states one far beyond it. */
const mostVersion = 15;
/** Rounds of key derivation for new seals; OWASP's least for PBKDF2-SHA-256 is 600,000 (2023). */
const rounds = 900_000;
/** A seal that asks for more rounds than this would hold the page up for minutes. */
const mostRounds = 10_000_000;
const lengths = { head: 5, salt: 16, nonce: 12, tag: 16 } as const;
const contentStart = lengths.head + lengths.salt + lengths.nonce;
/** Longest seal that is looked at, in characters. */
const longestSeal = 40_960;

/** Why a sealed link does not open. */
export type SealProblem = 'notSealed' | 'laterVersion' | 'wrong' | 'blocked';

export type Unsealed =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly problem: SealProblem };

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (!/^[\w-]*$/.test(text) || text.length > longestSeal) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
};

/** Web Crypto; browsers leave it out of pages that came without encryption. */
const subtle = (): SubtleCrypto | null => {
  const found: Crypto | undefined = globalThis.crypto;
  const offered: SubtleCrypto | undefined = found?.subtle;
  return offered ?? null;
};

const keyOf = async (
  web: SubtleCrypto,
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> => {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await web.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const kind = { name: 'AES-GCM', length: 256 };
  return web.deriveKey(derivation, base, kind, false, ['encrypt', 'decrypt']);
};

/**
 * Seals the characters of a link under a passphrase: version (1 byte), rounds (4), salt (16), nonce
 * (12), then the content with its tag; what stands before the content is authenticated with it. Each
 * seal is another, by its random salt, and none ends in `-` or `_`, which programs drop from the end
 * of an address. Null where the browser offers no Web Crypto.
 */
export const seal = async (payload: string, passphrase: string): Promise<string | null> => {
  const web = subtle();
  if (web === null) return null;
  const head = new Uint8Array(contentStart);
  new DataView(head.buffer).setUint32(1, rounds);
  head[0] = version;
  crypto.getRandomValues(head.subarray(lengths.head));
  const salt = head.slice(lengths.head, lengths.head + lengths.salt);
  const key = await keyOf(web, passphrase, salt, rounds);
  for (;;) {
    // Under another nonce the last character is another; two of 64 ask for one.
    const iv = crypto.getRandomValues(head.subarray(lengths.head + lengths.salt)).slice();
    // oxlint-disable-next-line no-await-in-loop
    const content = await web.encrypt(
      { name: 'AES-GCM', iv, additionalData: head },
      key,
      new TextEncoder().encode(payload),
    );
    const made = toBase64Url(new Uint8Array([...head, ...new Uint8Array(content)]));
    if (!/[-_]$/.test(made)) return made;
  }
};

/** Most parts of a text that are looked at, and how many of the first may each be the last of a seal. */
const mostParts = 1000;
const mostEnds = 40;
/** What programs may have left out at its end. */
const endings = ['', '_', '-', '__', '_-', '-_', '--'];

/** Whether characters are those of some bytes, to the last bit, and enough for a seal. */
const isSeal = (characters: string): boolean => {
  const bytes = fromBase64Url(characters);
  return (
    bytes !== null &&
    bytes.length >= contentStart + lengths.tag &&
    toBase64Url(bytes) === characters
  );
};

/**
 * How many of the parts may be a seal, likeliest first. A seal of many lines has one length of line, but for
 * the first, which begins with the address, and the last; words that come after it are as many as they like.
 */
const countsOf = (parts: readonly string[]): readonly number[] => {
  let lines = Math.min(2, parts.length);
  while (parts[lines]?.length === parts[1]?.length && lines < parts.length) lines += 1;
  const first = parts.slice(0, mostEnds).map((_, i) => i + 1);
  return [...new Set([Math.min(lines + 1, parts.length), lines, ...first.reverse()])];
};

/**
 * What a seal may have been before its carrier, likeliest first: all its parts or fewer of them, with
 * or without signs at the end. The content says which: it is authenticated.
 */
const candidatesOf = (text: string): readonly string[] => {
  const parts = (/^[\w\s-]*/.exec(text)?.[0] ?? '').trim().split(/\s+/, mostParts);
  const joined = countsOf(parts).map((count) => parts.slice(0, count).join(''));
  const all = joined.flatMap((characters) =>
    [characters, characters.slice(0, -1), characters.replace(/[-_]{1,3}$/, '')].flatMap((start) =>
      endings.map((signs) => `${start}${signs}`),
    ),
  );
  return [...new Set(all)].filter(isSeal);
};

/** Characters of what stands before the content. */
const headEnd = (contentStart / 3) * 4;

/**
 * Opens a seal as its carrier left it: in parts, or with signs at the end that are not its own or are
 * missing. A wrong passphrase and a changed seal cannot be told apart: both are `wrong`.
 */
export const unseal = async (sealed: string, passphrase: string): Promise<Unsealed> => {
  const refuse = (problem: SealProblem): Unsealed => ({ ok: false, problem });
  const candidates = candidatesOf(sealed);
  const [first = ''] = candidates;
  const head = fromBase64Url(first.slice(0, headEnd));
  if (head === null || first === '') return refuse('notSealed');
  const iterations = new DataView(head.buffer).getUint32(1);
  if (head[0] !== version || iterations < 1 || iterations > mostRounds) {
    const [stated = 0] = head;
    return refuse(stated === 0 || stated > mostVersion ? 'notSealed' : 'laterVersion');
  }
  const web = subtle();
  if (web === null) return refuse('blocked');
  const salt = head.slice(lengths.head, lengths.head + lengths.salt);
  const iv = head.slice(lengths.head + lengths.salt);
  const key = await keyOf(web, passphrase, salt, iterations);
  for (const candidate of candidates) {
    const content = fromBase64Url(candidate.slice(headEnd));
    if (content === null || !candidate.startsWith(first.slice(0, headEnd))) continue;
    try {
      // oxlint-disable-next-line no-await-in-loop
      const opened = await web.decrypt({ name: 'AES-GCM', iv, additionalData: head }, key, content);
      return { ok: true, payload: new TextDecoder().decode(opened) };
    } catch {
      // Not this one.
    }
  }
  return refuse('wrong');
};
