import { uncarried } from './carried';
import { longestLink } from './codes';
import { soundFrom, type Sound } from './sound';

/** What stands in a text: the characters of a link, sound or not, or of a seal. */
export interface Found {
  readonly kind: 'link' | 'sealed';
  readonly payload: string;
}

type Kind = 'd' | 'compare' | 'invite' | 'sealed';

const kinds: readonly Kind[] = ['d', 'compare', 'invite', 'sealed'];

/** A fragment that carries something, whatever stands between its sign and the page's own name. */
const fragment =
  /(?:#|=23)(?:[^ #*<>"'()]{0,200}?(?:[/?&!=\n]|=2F))?(d|compare|invite|sealed)\n?(?:\/|=2F)|steelyard:[ \n]?\\?"/gi;

/** Where a fragment carries something: of what kind, and from where on. */
export interface Carrier {
  readonly kind: Kind;
  readonly at: number;
  readonly end: number;
}

/** The first fragment of a text at or after a place that carries something; null where none does. */
export const carrierIn = (text: string, from = 0): Carrier | null => {
  fragment.lastIndex = from;
  const match = fragment.exec(text);
  if (match === null) return null;
  const name = match[1]?.toLowerCase() ?? 'd';
  const kind = kinds.find((one) => one === name) ?? 'd';
  return { kind, at: match.index, end: fragment.lastIndex };
};

/** The characters at a place in a text that a payload could have, `longestLink` at most. */
export const runFrom = (text: string, at: number): string => {
  const run = new RegExp(String.raw`[\w-]{0,${longestLink}}`, 'y');
  run.lastIndex = at;
  return run.exec(text)?.[0] ?? '';
};

/**
 * Hyphens that a program set as dashes, the characters that quoted-printable escaped, and lines that
 * were quoted with a name before the sign.
 */
const respelled = (text: string): readonly string[] => {
  const bytes = /=[\dA-F]{2}/.test(text)
    ? [
        text.replace(/=([\dA-F]{2})/g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        ),
      ]
    : [];
  const dashed = /[\u2013\u2014]/.test(text)
    ? [
        ['--', '---'],
        ['--', '--'],
        ['-', '--'],
        ['-', '-'],
      ].map(([en = '', em = '']) => text.replaceAll('\u2013', en).replaceAll('\u2014', em))
    : [];
  const named = text.replace(/\n\w{1,20}>[> ]*/g, '\n');
  return [...bytes, ...dashed, ...(named === text ? [] : [named])];
};

/** Longest stretch of a text that a payload is looked for in, where it was spelled otherwise. */
const longestTail = 12_000;

/** A payload at a place in a text, as far as its lines go on and whatever way it is spelled. */
export const soundAt = (text: string, at: number): Sound | null => {
  const plain = soundFrom(text, at);
  if (plain !== null) return plain;
  for (const tail of respelled(text.slice(at, at + longestTail))) {
    const sound = soundFrom(tail, 0);
    if (sound !== null) return { payload: sound.payload, end: at + runFrom(text, at).length };
  }
  return null;
};

/** Whether characters that fill a line are meant as a link: they begin as one does, and no word has its kinds. */
const meant = (run: string): boolean =>
  /^[E-H]/.test(run) && /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run);

interface Placed {
  readonly kind: Kind;
  readonly payload: string;
  readonly at: number;
  readonly end: number;
  readonly sound: boolean;
}

/** Most links that are followed to later lines and other spellings. */
const mostFollowed = 100;

/** Reads what may be a payload at a place; each reader follows so many beyond their own characters. */
const readerOf = (text: string) => {
  let followed = 0;
  return (at: number): Placed => {
    let sound = soundFrom(text, at, 1);
    if (sound === null && followed < mostFollowed) {
      followed += 1;
      sound = soundAt(text, at);
    }
    const run = runFrom(text, at);
    return sound === null
      ? { kind: 'd', payload: run, at, end: at + run.length, sound: false }
      : { kind: 'd', payload: sound.payload, at, end: sound.end, sound: true };
  };
};

/** What fragments carry, in their order, until there are so many different ones. */
const inFragments = (text: string, most: number): readonly Placed[] => {
  const read = readerOf(text);
  const member = new RegExp(String.raw`[\w\n-]{0,${longestLink}}[^\w~]{0,10}(?:~|=7E)`, 'y');
  const found: Placed[] = [];
  const seen = new Set<string>();
  const put = (placed: Placed): number => {
    found.push(placed);
    seen.add(placed.payload);
    return placed.end;
  };
  let carrier = carrierIn(text);
  while (carrier !== null && seen.size <= most) {
    const { kind, end } = carrier;
    let last = end;
    if (kind === 'd' || kind === 'compare') last = put(read(end));
    else {
      const payload = runFrom(text, end);
      last = put({ kind, payload, at: end, end: end + payload.length, sound: false });
    }
    member.lastIndex = last;
    while (kind === 'compare' && seen.size <= most && member.test(text)) {
      last = put(read(member.lastIndex));
      member.lastIndex = last;
    }
    carrier = carrierIn(text, last);
  }
  return found;
};

/** Payloads that stand in a text without any address, where nothing else was found there. */
const alone = (text: string, taken: readonly Placed[], most: number): readonly Placed[] => {
  const read = readerOf(text);
  // The version of the format makes the first letter one of four.
  const run = /(?<![\w-])[E-H][\w-]{10,}/g;
  const found: Placed[] = [];
  let next = 0;
  for (let match = run.exec(text); match !== null && found.length <= most; match = run.exec(text)) {
    const at = match.index;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((taken[next]?.at ?? Number.POSITIVE_INFINITY) <= at) continue;
    const line = [text[at - 1], text[run.lastIndex]].every((sign = '\n') => sign === '\n');
    const sound = soundFrom(text, at, 1);
    if (sound !== null) found.push({ kind: 'd', at, sound: true, ...sound });
    else if (line && taken.length === 0 && meant(match[0])) {
      const placed = read(at);
      found.push(placed);
      run.lastIndex = placed.end;
    }
  }
  return found;
};

/**
 * The links and seals that a text holds, each once, in their order, so many and one more at most.
 * Carriers may have encoded them, wrapped lines, or put signs around them: the checksum says where each
 * ends. One whose checksum never agrees is given as it came. Takes time in proportion to the length.
 */
export const findLinks = (given: string, most: number): readonly Found[] => {
  const text = uncarried(given).trim();
  const inside = inFragments(text, most);
  const all = [...inside, ...alone(text, inside, most)].sort((a, b) => a.at - b.at);
  const sound = all.filter((one) => one.sound).map(({ payload }) => payload);
  const whole = [...new Set(sound)];
  const taken = new Set<string>();
  return all
    .filter((one) => {
      const { kind, payload } = one;
      if (kind === 'invite' || payload === '' || taken.has(payload)) return false;
      taken.add(payload);
      // Where an address is shown shortened beside itself, what is shown is no link of its own.
      return one.sound || !whole.some((other) => other.startsWith(payload));
    })
    .slice(0, most + 1)
    .map(({ kind, payload }) => ({ kind: kind === 'sealed' ? 'sealed' : 'link', payload }));
};
