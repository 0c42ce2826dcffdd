import type { Route } from '../../platform/routes';
import type { Part, PartId } from '../../record';

/** The parts of a page, of a record and of what stands below it. */
export type ShownPart = PartId | 'share';

/** A page with parts that have addresses. */
type Place = Extract<Route, { page: 'verdict' | 'shared' }>;

/** Which part is asked for by the address, and how parts are addressed where they can be. */
export interface PartAddresses {
  readonly asked: string | undefined;
  /** Left out where what is shown has no address that could be passed on. */
  readonly routeOf: ((part: string) => Place) | undefined;
}

/** The element of a part. */
export const elementOf = (part: string): string => `part-${part}`;

/** Brings a part into sight and the focus to its heading, so that a reader goes on from there. */
export const showPart = (part: string): void => {
  const heading = document.getElementById(elementOf(part))?.querySelector<HTMLElement>('h1, h2');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** Parts in which something stands beside their sections, so that each of these is named. */
const mixed: readonly PartId[] = ['why', 'figures'];

/** Whether the sections of a part are told apart by headings of their own. */
export const isNamed = ({ id, sections }: Part): boolean =>
  mixed.includes(id) || sections.length > 1;
