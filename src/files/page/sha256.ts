/** The first so many primes: 64 of them give the constants of SHA-256. */
const primes = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n += 1) {
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  }
  return found;
})();

/** The first 32 bits of the fraction of a number, as the standard takes them of roots of primes. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;

const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const beginning = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The bytes with a one, zeros and their length in bits behind them, in whole blocks of 64. */
const padded = (bytes: Uint8Array): DataView => {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, bytes.length << 3);
  return view;
};

/** The state of the hash after one more block of 64 bytes. */
const compressed = (state: Int32Array, view: DataView, at: number): Int32Array => {
  const words = new Int32Array(64);
  const word = (i: number): number => words[i] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) words[i] = view.getInt32(at + 4 * i);
    else {
      const [early, late] = [word(i - 15), word(i - 2)];
      const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
      const large = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
      words[i] = word(i - 16) + small + word(i - 7) + large;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const ofE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const ofA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const one = (h + ofE + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + word(i)) | 0;
    const two = (ofA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  const next = [a, b, c, d, e, f, g, h];
  return state.map((value, i) => value + (next[i] ?? 0));
};

/**
 * SHA-256 of a text in UTF-8, as FIPS 180-4 has it. Browsers offer theirs to encrypted pages alone, and
 * never at once.
 */
export const sha256 = (text: string): Uint8Array => {
  const view = padded(new TextEncoder().encode(text));
  let state: Int32Array = beginning;
  for (let at = 0; at < view.byteLength; at += 64) state = compressed(state, view, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((value, i) => digest.setInt32(4 * i, value));
  return new Uint8Array(digest.buffer);
};

/** Bytes in hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes in base64, as policies name hashes. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
