import type { DecodedLink } from '../../link';
import { mended } from '../../link/sound';
import type { Sheet } from '../../decision';
import { decoded } from '../../bindings/decoded-link';
import { separator } from '../../bindings/member-payload';
import type { World } from '../../world';

/** Longest address of a comparison, in characters: some programs cut what is longer. */
const longestAddress = 8000;
const key = 'steelyard.compare';

/** What a member says, and what of it cannot be taken; null where its characters are none. */
export const readMember = (world: World, payload: string): DecodedLink | null => {
  const result = decoded(world, payload);
  return result.ok ? result.value : null;
};

/** The sheet of a member; null where its characters are none. */
export const sheetOf = (world: World, payload: string): Sheet | null =>
  readMember(world, payload)?.sheet ?? null;

/** How a set is kept: in the address, by the browser, or not at all. */
export type SetKeeping = 'address' | 'stored' | 'lost';

/** A set too long for an address, where the browser does not keep it. */
let unkept = '';

/** The members of an address as they were made, or those the browser keeps where it names none. */
export const membersIn = (rest: string): readonly string[] => {
  let text = rest;
  if (text === '') {
    try {
      text = localStorage.getItem(key) ?? unkept;
    } catch {
      text = unkept;
    }
  }
  return text
    .split(separator)
    .filter((payload) => payload !== '')
    .map(mended);
};

/** The fragment that names the members; empty where it would be too long. */
export const restOf = (members: readonly string[]): string => {
  const rest = members.join(separator);
  return rest.length > longestAddress ? '' : rest;
};

/** Keeps the members for a reload, and says how. */
export const keepMembers = (members: readonly string[]): SetKeeping => {
  const long = members.length > 0 && restOf(members) === '';
  unkept = long ? members.join(separator) : '';
  try {
    if (long) localStorage.setItem(key, unkept);
    else localStorage.removeItem(key);
  } catch {
    return long ? 'lost' : 'address';
  }
  return long ? 'stored' : 'address';
};
