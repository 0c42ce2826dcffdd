import { uncarried } from '../link/carried';
import { carrierIn, runFrom, soundAt } from '../link/find';
import { parseRoute, type Route } from '../platform/routes';

/** Longest stretch of a fragment that the name of a page is looked for in. */
const longestName = 2000;

/** The page that a path names, in letters of either size, with signs behind it. */
const namedBy = (path: string): Route => {
  const rest = /^[!/]*([\w./-]{0,200})/.exec(path)?.[1] ?? '';
  const name = /^.*[^\W_]/.exec(rest)?.[0] ?? '';
  const route = parseRoute(name);
  return route.page === 'unknown' ? parseRoute(name.toLowerCase()) : route;
};

/** What stands behind the value of a parameter, as in utm_source=a/verdict. */
const behindValue = (parameter: string): string => {
  const slash = parameter.indexOf('/', parameter.indexOf('='));
  return slash < 0 ? '' : parameter.slice(slash);
};

/** The page of a fragment, whatever parameters stand before or behind its name. */
const pageIn = (text: string): Route => {
  const parts = text.slice(0, longestName).split(/[?&#]/).filter(Boolean);
  for (const [place, part] of parts.entries()) {
    const parameter = part.includes('=');
    const route = namedBy(parameter ? behindValue(part) : part);
    const wrong = route.page === 'unknown' && (parameter || place > 0);
    if (route.page !== 'start' && !wrong) return route;
  }
  return { page: 'start' };
};

const payloadAt = (text: string, at: number): string =>
  soundAt(text, at)?.payload ?? (runFrom(text, at) || text.slice(at));

/** The members of a comparison, each as it was made; none where parameters follow at once. */
const membersAt = (text: string, at: number): string =>
  /^[?&#]/.test(text.slice(at))
    ? ''
    : text
        .slice(at)
        .split(/~|=7E/)
        .map((member) => soundAt(member, 0)?.payload ?? member.trim())
        .join('~');

/**
 * The route that a fragment had before its carrier: what was encoded is decoded, what was added before
 * or behind is cut off, and the checksum says where a link ends. What a seal was put into lines of
 * stands in parts, since nothing but its passphrase tells how many are its own.
 */
export const repairedRoute = (fragment: string): Route => {
  const text = uncarried(fragment).split(':~:')[0]?.trim() ?? '';
  const carrier = carrierIn(text);
  if (carrier === null) return pageIn(text);
  const { kind, end } = carrier;
  if (kind === 'd') return { page: 'shared', payload: payloadAt(text, end) };
  if (kind === 'compare') return { page: 'compare', rest: membersAt(text, end) };
  if (kind === 'invite') return { page: 'invite', rest: payloadAt(text, end) };
  const parts = /^[\w\s-]*/.exec(text.slice(end))?.[0] ?? '';
  return { page: 'sealed', rest: parts.trim().split(/\s+/).join(' ') };
};
