import type { SectionBody, Section } from './section';

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
