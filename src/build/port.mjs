/** The port that Steelyard is at unless it is told another. */
export const usualPort = 4173;

const how = 'Choose one with "npm start -- --port 5000".';

/**
 * The port that the command line or the environment asks for; null where they ask for none.
 * @param {readonly string[]} args what stands after the script
 * @param {string | undefined} variable the variable PORT
 * @returns {{ ok: true, port: number | null } | { ok: false, words: string }}
 */
export function wantedPort(args, variable) {
  /** @type {string | undefined} */
  let text = variable === '' ? undefined : variable;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    const [, joined] = /^(?:--port|-p)=(.*)$/s.exec(arg) ?? [];
    if (joined !== undefined) text = joined;
    else if (arg === '--port' || arg === '-p') {
      i += 1;
      text = args[i] ?? '';
    } else if (/^\d+$/.test(arg)) text = arg;
    else
      return { ok: false, words: `"${arg}" is not understood. The only choice is a port. ${how}` };
  }
  if (text === undefined) return { ok: true, port: null };
  const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return { ok: true, port };
  return {
    ok: false,
    words: `"${text}" is no port. A port is a whole number from 1 to 65535, or 0 for any that is free. ${how}`,
  };
}

/**
 * Whether a port can be tried after one that was refused, by the code of the error.
 * @param {unknown} error
 * @returns {'taken' | 'forbidden' | null}
 */
export function refusal(error) {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'taken';
  return code === 'EACCES' ? 'forbidden' : null;
}

/**
 * @param {number} port
 */
export const addressOf = (port) => `http://127.0.0.1:${String(port)}/`;

/**
 * What is said where a port that was asked for by name cannot be had.
 * @param {number} port
 * @param {'taken' | 'forbidden'} why
 */
export const portRefused = (port, why) =>
  why === 'taken'
    ? `Port ${String(port)} is taken by another program. Stop that program or choose another port. ${how}`
    : `Port ${String(port)} may not be used by this account. Choose one above 1023. ${how}`;

/**
 * What is said of where Steelyard is: that another program has the usual port, and that answers kept
 * at another address are not shown at this one, since a browser keeps them by address.
 * @param {object} place
 * @param {number} place.port where it is now
 * @param {readonly number[]} place.taken ports that were tried before and are taken
 * @param {boolean} place.running whether the first of those is Steelyard itself
 * @param {number | null} place.last where it was the last time
 * @returns {readonly string[]}
 */
export function portLines({ port, taken, running, last }) {
  const [first] = taken;
  const moved = first !== undefined;
  const before = last !== null && last !== port ? last : moved ? first : null;
  /** @type {string[]} */
  const lines = [];
  if (moved) {
    lines.push(
      running
        ? `Steelyard already runs at ${addressOf(first)}, so this one is at port ${String(port)}.`
        : `Port ${String(first)} is taken by another program, so Steelyard is at port ${String(port)} this time.`,
    );
  } else if (before !== null) {
    lines.push(
      `The last time Steelyard was at port ${String(before)}. Now it is at ${String(port)}.`,
    );
  }
  if (before !== null) {
    lines.push(
      `A browser keeps answers by address, so those that were given at ${addressOf(before)} are not shown here.`,
      moved && before === first
        ? running
          ? 'Open that address to see them.'
          : `Stop the other program and start again to see them, or choose a port to stay at. ${how}`
        : `To see them, start with "npm start -- --port ${String(before)}".`,
    );
  }
  return lines;
}
