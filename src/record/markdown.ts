import type { Source } from '../catalogue';
import type { DecisionRecord } from './record';
import type { RecordWords } from './words';

const escape = (text: string): string => text.replace(/([\\`*_{}[\]<>|#])/g, '\\$1');

const bullets = (lines: readonly string[]): string =>
  lines.map((line) => `* ${escape(line)}`).join('\n');

/** Text as it stands, fenced so that nothing in it is read as markup. */
const fence = (text: string): string => `~~~~\n${text.replaceAll('~~~~', '')}\n~~~~`;

/** Where a source can be read, in words and as a link. */
export const sourceLink = (source: Source): { readonly title: string; readonly url: string } =>
  source.kind === 'web'
    ? { title: source.title, url: source.url }
    : {
        title: source.title,
        url: `https://github.com/${source.repository}/${source.path.endsWith('/') ? 'tree' : 'blob'}/${source.commit}/${encodeURI(source.path)}`,
      };

const sourceList = (sources: readonly Source[]): string =>
  sources
    .map(sourceLink)
    .map(({ title, url }) => `[${escape(title)}](<${url}>)`)
    .join(', ');

/** The record as Markdown, an architecture decision record of sections and one table. */
export const toMarkdown = (record: DecisionRecord, { record: texts }: RecordWords): string => {
  const { headings, columns } = texts;
  const section = (heading: string, body: string) => (body === '' ? [] : [`## ${heading}`, body]);
  const table = [
    `| ${[columns.criterion, columns.points, columns.weight, columns.qwen, columns.llama, columns.adds].join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...record.criteria.map(
      ({ name, points, weight, qwen, llama, adds }) =>
        `| ${[name, points, weight, qwen, llama, adds].map(escape).join(' | ')} |`,
    ),
    `| ${escape(columns.total)} | | | | | ${escape(record.leadCell)} |`,
  ].join('\n');
  return `${[
    `# ${escape(record.title)}`,
    bullets([
      record.made,
      record.editionWords,
      ...(record.organisation ? [record.organisation] : []),
    ]),
    ...section(
      headings.gates,
      bullets(record.gates.map(({ title, because, rule }) => `${title}. ${because} ${rule}`)),
    ),
    ...section(
      headings.verdict,
      `**${escape(record.verdict)}** ${[record.firmness, record.lead, record.interval, ...record.cautions].map(escape).join(' ')}`,
    ),
    ...section(headings.reasons, bullets(record.reasons)),
    ...section(headings.against, bullets(record.against)),
    ...section(headings.change, bullets(record.tipping)),
    ...section(headings.doubt, bullets(record.doubt)),
    ...section(headings.next, bullets(record.next)),
    ...section(headings.readings, bullets(record.readings)),
    ...section(headings.split, bullets(record.split)),
    ...section(headings.prices, bullets(record.prices)),
    ...section(headings.criteria, table),
    ...record.running.families.flatMap(({ heading, facts, chosen }) => [
      ...section(heading, bullets(facts)),
      ...(chosen === null ? [] : [fence(chosen.commands.shell)]),
    ]),
    ...record.releases.flatMap(({ name, left, out }) => [
      ...section(`${headings.releases}: ${name}`, bullets(left.map(({ line }) => line))),
      ...section(`${headings.out}: ${name}`, bullets(out)),
    ]),
    ...section(headings.duties, `${texts.noAdvice}\n\n${bullets(record.duties)}`),
    ...section(headings.open, bullets(record.open)),
    ...section(
      headings.answers,
      bullets(
        record.answers.flatMap(({ question, answer, note }) => [
          texts.answer(question, answer),
          ...(note === null ? [] : [texts.note(note)]),
        ]),
      ),
    ),
    ...section(
      headings.evidence,
      record.evidence
        .map(
          ({ number, criterion, words, contested, sources }) =>
            `${String(number)}. ${escape(criterion)}: ${escape(words)}${contested === null ? '' : ` ${escape(contested)}`} ${sourceList(sources)}`,
        )
        .join('\n'),
    ),
    ...section(headings.link, `<${record.link}>`),
  ].join('\n\n')}\n`;
};
