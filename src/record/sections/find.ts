import { groupBy } from '../../core/group-by';
import type { PartId, PlacedSection, SectionBody, Section } from './section';

/** A part of a record with its sections. */
export interface Part {
  readonly id: PartId;
  readonly sections: readonly PlacedSection[];
}

/** The parts of a record that have something to say, in their order. */
export const partsOf = (sections: readonly PlacedSection[]): readonly Part[] =>
  groupBy(sections, ({ part }) => part).map(({ key, items }) => ({ id: key, sections: items }));

/** Whether a body is of a kind. */
const isOf = <K extends SectionBody['kind']>(
  body: SectionBody,
  kind: K,
): body is Extract<SectionBody, { kind: K }> => body.kind === kind;

/** The body of the first section of a kind, null where a record has none. */
export const bodyOf = <K extends SectionBody['kind']>(
  sections: readonly Section[],
  kind: K,
): Extract<SectionBody, { kind: K }> | null => {
  for (const { body } of sections) if (isOf(body, kind)) return body;
  return null;
};

/** The lines of the section with an id; none where it is missing or has no lines. */
export const linesOf = (sections: readonly Section[], id: string): readonly string[] => {
  const body = sections.find((section) => section.id === id)?.body;
  return body?.kind === 'lines' ? body.lines : [];
};
