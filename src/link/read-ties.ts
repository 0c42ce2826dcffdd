import type { Question } from '../catalogue/model';
import { workloadsIn } from '../decision/sheet/ties';
import { readerOf, type Bits } from './bits';
import type { LinkCodes } from './codes';
import { idBy, readCodes } from './read-answer';

/** By kind of work, the entries of one answer that alone hold for it. */
export type ReadTies = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the bits of what is tied of one answer. What they name may be known or not, and may stand in the
 * answer or not. Null where they say nothing, or name a kind of work twice.
 */
export const readTies = (question: Question, bits: Bits, codes: LinkCodes): ReadTies | null => {
  const reader = readerOf(bits);
  const workloadOf = idBy(workloadsIn(codes.questions), ({ id }) => id);
  const entryOf =
    question.kind === 'choices'
      ? idBy(question.options, ({ id }) => id)
      : idBy(codes.languages, ({ tag }) => tag);
  const ties = new Map<string, readonly string[]>();
  while (reader.left() > 0) {
    const code = reader.variable();
    const count = reader.variable();
    const entries = count === null ? null : readCodes(reader, count);
    if (code === null || entries === null || ties.has(workloadOf(code))) return null;
    ties.set(workloadOf(code), entries.map(entryOf));
  }
  return ties.size === 0 ? null : ties;
};
