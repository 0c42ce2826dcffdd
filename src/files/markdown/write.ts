import type { Source } from '../../catalogue';
import type { madr } from '../../text/en/madr';
import { bullets, escapedLine, fence } from './text';
import type { DecisionRecord } from '../../record/record';
import { sourceLink } from '../../record/wording/source-link';
import type { RecordWords } from '../../record/wording/words';

const sourceList = (sources: readonly Source[]): string =>
  sources
    .map(sourceLink)
    .map(({ title, url }) => `[${escapedLine(title)}](<${url}>)`)
    .join(', ');

/** The set phrases of MADR in the words of a locale. */
export type MadrWords = (typeof madr)['en'];

/** A text as a quoted YAML scalar: JSON strings are such, and end no front matter. */
const quoted = (text: string): string => JSON.stringify(text);

const frontMatter = ({ day, edition, payload }: DecisionRecord): string =>
  [
    '---',
    'status: "proposed"',
    `date: ${day}`,
    'decision-makers:',
    'consulted:',
    'informed:',
    `evidence: ${quoted(`${edition.date} ${edition.hash}`)}`,
    `steelyard: ${quoted(payload)}`,
    '---',
  ].join('\n');

const criteriaTable = ({ criteria, leadCell }: DecisionRecord, { record: texts }: RecordWords) => {
  const { columns } = texts;
  return [
    `| ${[columns.criterion, columns.points, columns.weight, columns.qwen, columns.llama, columns.adds].join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...criteria.map(
      ({ name, points, weight, qwen, llama, adds }) =>
        `| ${[name, points, weight, qwen, llama, adds].map(escapedLine).join(' | ')} |`,
    ),
    `| ${escapedLine(columns.total)} | | | | | ${escapedLine(leadCell)} |`,
  ].join('\n');
};

/** A heading with what stands under it; nothing where nothing does. */
const under = (level: 2 | 3 | 4, heading: string, body: readonly string[]): string[] => {
  const parts = body.filter((part) => part !== '');
  return parts.length === 0 ? [] : [`${'#'.repeat(level)} ${heading}`, ...parts];
};

const evidenceList = ({ evidence }: DecisionRecord): string =>
  evidence
    .map(
      ({ number, criterion, words, contested, sources }) =>
        `${String(number)}. ${escapedLine(criterion)}: ${escapedLine(words)}${contested === null ? '' : ` ${escapedLine(contested)}`} ${sourceList(sources)}`,
    )
    .join('\n');

/** The answers as a list, with their notes. */
const answerList = ({ answers }: DecisionRecord, { record: texts }: RecordWords): string =>
  bullets(
    answers.flatMap(({ question, answer, note }) => [
      texts.answer(question, answer),
      ...(note === null ? [] : [texts.note(note)]),
    ]),
  );

/**
 * The record as Markdown: an architecture decision record with the front matter and the headings of
 * MADR 4.0 (https://adr.github.io/madr/). It opens again by the payload in its front matter.
 */
export const toMarkdown = (record: DecisionRecord, words: RecordWords, madr: MadrWords): string => {
  const { record: texts } = words;
  const { headings } = texts;
  const sub = (heading: string, lines: readonly string[]) => under(4, heading, [bullets(lines)]);
  return `${[
    frontMatter(record),
    `# ${escapedLine(record.title)}`,
    ...under(2, madr.context, [
      madr.question,
      bullets([
        record.made,
        record.editionWords,
        ...(record.organisation === null ? [] : [record.organisation]),
      ]),
      ...under(3, headings.gates, [
        bullets(record.gates.map(({ title, because, rule }) => `${title}. ${because} ${rule}`)),
      ]),
    ]),
    ...under(2, madr.drivers, [criteriaTable(record, words)]),
    ...under(2, madr.considered, [bullets(Object.values(madr.options))]),
    ...under(2, madr.outcome, [
      madr.chosen(
        escapedLine(record.verdict),
        [record.firmness, record.lead, record.interval, ...record.cautions]
          .map((line) => escapedLine(line))
          .join(' '),
      ),
      ...under(3, madr.consequences, [
        bullets([...record.reasons.map(madr.good), ...record.against.map(madr.bad)]),
      ]),
      ...under(3, madr.confirmation, [
        ...sub(headings.change, record.tipping),
        ...sub(headings.doubt, record.doubt),
        ...sub(headings.next, record.next),
        ...sub(headings.readings, record.readings),
        ...sub(headings.open, record.open),
      ]),
    ]),
    ...under(2, madr.pros, [
      ...record.releases.flatMap(({ name, left, out }) =>
        under(3, escapedLine(name), [
          ...sub(
            headings.releases,
            left.map(({ line }) => line),
          ),
          ...sub(headings.out, out),
        ]),
      ),
      ...under(3, madr.options.split, [bullets([...record.split, ...record.prices])]),
    ]),
    ...under(2, madr.more, [
      ...record.running.families.flatMap(({ heading, facts, chosen }) =>
        under(3, escapedLine(heading), [
          bullets(facts),
          ...(chosen === null ? [] : [fence(chosen.commands.shell)]),
        ]),
      ),
      ...(record.duties.length === 0
        ? []
        : under(3, headings.duties, [texts.noAdvice, bullets(record.duties)])),
      ...under(3, headings.answers, [answerList(record, words)]),
      ...under(3, headings.evidence, [evidenceList(record)]),
      ...under(3, headings.link, [record.link === null ? texts.share.hidden : `<${record.link}>`]),
    ]),
  ].join('\n\n')}\n`;
};
