import type { Claims, Comparison, Licence, Source, Told } from '../../catalogue';

/** Where a sentence was read: how it is known, from when, and where it can be read. */
export type Note = {
  readonly id: string;
  /** How a claim is known; a licence is read itself. */
  readonly grade: Claims[keyof Claims]['claims'][number]['grade'];
  readonly date: string;
  readonly sources: readonly Source[];
};

/** Every sentence of the comparison, in the order in which the page shows them. */
const toldIn = ({ questions, criteria, analyses }: Comparison): readonly Told[] => [
  ...questions.flatMap(({ sentences }) => sentences),
  ...criteria.flatMap(({ qwen, llama, belief }) => [
    qwen,
    llama,
    ...(belief === null ? [] : [belief.found]),
  ]),
  ...analyses.flatMap(({ sentences }) => sentences),
];

/**
 * What the sentences of the comparison rest on, each claim and licence once, in the order in which they
 * are met: its number is its place, from 1.
 */
export const notesOf = (
  comparison: Comparison,
  claims: Claims,
  licences: readonly Licence[],
): readonly Note[] => {
  const found = new Map<string, Note>();
  const known = Object.values(claims).flatMap((one) => one.claims);
  for (const told of toldIn(comparison)) {
    for (const id of told.claims) {
      const claim = known.find((one) => one.id === id);
      if (claim === undefined) continue;
      found.set(id, { id, grade: claim.grade, date: claim.asOf, sources: claim.sources });
    }
    for (const id of told.licences) {
      const licence = licences.find((one) => one.id === id);
      if (licence === undefined) continue;
      const { asOf, sources } = licence;
      found.set(id, { id, grade: 'licence', date: asOf, sources });
    }
  }
  return [...found.values()];
};

/** The numbers of the notes that a sentence leads to, in their order. */
export const numbersOf = (notes: readonly Note[], { claims, licences }: Told): readonly number[] =>
  notes.flatMap(({ id }, place) =>
    claims.includes(id) || licences.includes(id) ? [place + 1] : [],
  );
