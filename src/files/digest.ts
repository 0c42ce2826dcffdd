import type { DecisionRecord } from '../record/record';
import type { RecordWords } from '../record/wording/words';

/** The record cut to what a mail carries: sections of lines, and the criteria as rows of cells. */
export interface Digest {
  readonly title: string;
  readonly facts: readonly string[];
  readonly verdict: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly criteria: {
    readonly heading: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly link: {
    readonly heading: string;
    readonly address: string | null;
    readonly none: string;
  };
}

/** The digest of a record. */
export const digestOf = (record: DecisionRecord, { record: texts }: RecordWords): Digest => {
  const { headings, columns } = texts;
  return {
    title: record.title,
    facts: [
      record.made,
      record.editionWords,
      ...(record.organisation === null ? [] : [record.organisation]),
    ],
    verdict: record.verdict,
    sections: [
      {
        heading: headings.verdict,
        lines: [record.firmness, record.lead, record.interval, ...record.cautions],
      },
      {
        heading: headings.gates,
        lines: record.gates.map(({ title, because }) => `${title}. ${because}`),
      },
      { heading: headings.reasons, lines: record.reasons },
      { heading: headings.against, lines: record.against },
      { heading: headings.change, lines: record.tipping },
      { heading: headings.open, lines: record.open },
    ].filter(({ lines }) => lines.length > 0),
    criteria: {
      heading: headings.criteria,
      head: [columns.criterion, columns.weight, columns.qwen, columns.llama, columns.adds],
      rows: [
        ...record.criteria.map(({ name, weight, qwen, llama, adds }) => [
          name,
          weight,
          qwen,
          llama,
          adds,
        ]),
        [columns.total, '', '', '', record.leadCell],
      ],
    },
    link: { heading: headings.link, address: record.link, none: texts.share.hidden },
  };
};
