import { digestOf } from './digest';
import type { DecisionRecord } from '../record/record';
import type { RecordWords } from '../record/wording/words';

/** A decision as plain text, for a mail or a chat: what carries it and the link, without the table. */
export const toPlain = (record: DecisionRecord, words: RecordWords): string => {
  const { title, facts, verdict, sections, link } = digestOf(record, words);
  return `${[
    title,
    facts.join('\n'),
    verdict,
    ...sections.map(({ heading, lines }) =>
      [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
    ),
    [link.heading, link.address ?? link.none].join('\n'),
  ].join('\n\n')}\n`;
};
