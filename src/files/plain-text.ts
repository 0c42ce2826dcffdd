import { digestOf } from './digest';
import type { Frame } from '../record/frame';
import type { DecisionRecord } from '../record/record';
import type { AdviceWords } from '../record/words/words';

/** A decision as plain text, for a mail or a chat: what carries it and the link, without the table. */
export const toPlain = (record: DecisionRecord, frame: Frame, words: AdviceWords): string => {
  const { title, facts, verdict, sections, link } = digestOf(record, frame, words);
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
