import type { Section } from '../../record';

/** What stands first of all: requirements, which nothing can buy back, and then the verdict. */
const first: readonly string[] = ['gates', 'verdict'];

/** What stands below the first screens starts with the first of these that there is. */
const below: readonly string[] = ['criteria', 'plan', 'releases', 'duties', 'openPoints'];

/** The sections of a record as a page draws them. */
export interface PageOrder {
  /** Told in words beside the beam. */
  readonly told: readonly Section[];
  /** From the table of criteria on, below the first screens. */
  readonly below: readonly Section[];
}

/** Puts the sections of a record in the order of a page. */
export const pageOrder = (sections: readonly Section[]): PageOrder => {
  const table = sections.findIndex(({ id }) => below.includes(id));
  const above = table < 0 ? sections : sections.slice(0, table);
  return {
    told: [
      ...first.flatMap((id) => above.filter((one) => one.id === id)),
      ...above.filter(({ id }) => !first.includes(id)),
    ],
    below: sections.slice(above.length),
  };
};
