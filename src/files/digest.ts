import type { Frame } from '../record/frame';
import type { DecisionRecord } from '../record/record';
import { bodyOf } from '../record/sections/find';
import type { PartId, SectionBody, Section } from '../record/sections/section';
import { stepLines } from '../record/sections/step-lines';
import type { AdviceWords, RecordWords } from '../record/words/words';

/** A table of a mail; every cell is worded. */
interface DigestTable {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The record cut to what a mail carries: sections of lines, and the criteria as rows of cells. */
export interface Digest {
  readonly title: string;
  readonly facts: readonly string[];
  readonly verdict: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly tables: readonly DigestTable[];
  readonly link: {
    readonly heading: string;
    readonly address: string | null;
    readonly none: string;
  };
}

/** Parts that are too much for a mail; whoever opens its link finds them. */
const leftToTheLink: readonly PartId[] = ['duties', 'certainty'];

/** What a mail says of a section, line by line; nothing of what only a page has room for. */
const linesIn = (body: SectionBody, words: AdviceWords): readonly string[] => {
  switch (body.kind) {
    case 'lines':
      return body.lines;
    case 'verdict':
      return [...body.told, body.firmness, ...body.details, ...body.cautions];
    case 'steps':
      return stepLines(body, words);
    case 'gates':
      return body.gates.map(words.record.gateBecause);
    case 'criteria':
    case 'plan':
    case 'releases':
    case 'answers':
    case 'evidence':
      return [];
  }
};

const tablesIn = (
  { heading, body }: Section,
  { record: texts }: RecordWords,
): readonly DigestTable[] => {
  if (body.kind !== 'criteria') return [];
  const { columns } = texts;
  return [
    {
      heading,
      head: [columns.criterion, columns.weight, columns.qwen, columns.llama, columns.adds],
      rows: [
        ...body.criteria.map(({ name, weight, qwen, llama, adds }) => [
          name,
          weight,
          qwen,
          llama,
          adds,
        ]),
        [columns.total, '', '', '', body.lead],
      ],
    },
  ];
};

/** The digest of a record in its frame. */
export const digestOf = (record: DecisionRecord, frame: Frame, words: AdviceWords): Digest => {
  const { headings, share } = words.record;
  return {
    title: frame.title,
    facts: record.facts,
    verdict: bodyOf(record.sections, 'verdict')?.verdict ?? '',
    sections: record.sections
      .filter(({ part }) => !leftToTheLink.includes(part))
      .map(({ heading, body }) => ({ heading, lines: linesIn(body, words) }))
      .filter(({ lines }) => lines.length > 0),
    tables: record.sections.flatMap((section) => tablesIn(section, words)),
    link: { heading: headings.link, address: frame.link, none: share.hidden },
  };
};
