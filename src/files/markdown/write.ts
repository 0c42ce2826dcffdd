import type { Source } from '../../catalogue';
import { bullets, escapedLine, fence } from './text';
import type { Frame } from '../../record/frame';
import type { DecisionRecord } from '../../record/record';
import { bodyOf, linesOf } from '../../record/sections/find';
import type {
  AnswersBody,
  CriteriaBody,
  EvidenceBody,
  Ground,
  Section,
  VerdictBody,
} from '../../record/sections/section';
import { sourceLink } from '../../record/words/source-link';
import { stepLines } from '../../record/sections/step-lines';
import type { AdviceWords } from '../../record/words/words';
import type { Messages } from '../../text';

const sourceList = (sources: readonly Source[]): string =>
  sources
    .map(sourceLink)
    .map(({ title, url }) => `[${escapedLine(title)}](<${url}>)`)
    .join(', ');

/** Lines as items, each with where its facts can be read. */
const groundedBullets = (lines: readonly string[], grounds: readonly Ground[] = []): string =>
  lines
    .map((line, place) => [bullets([line]), sourceList(grounds[place]?.sources ?? [])])
    .map((parts) => parts.filter((part) => part !== '').join(' '))
    .join('\n');

/** What a section gives reasons by, as items. */
const reasonsIn = (
  sections: readonly Section[],
  id: string,
  told: (part: { readonly reason: string }) => string,
): readonly string[] => {
  const body = sections.find((section) => section.id === id)?.body;
  if (body?.kind !== 'lines') return [];
  return [
    groundedBullets(
      body.lines.map((reason) => told({ reason })),
      body.grounds,
    ),
  ];
};

/** The set phrases of MADR in the words of a locale. */
export type MadrWords = Messages['madr'];

/** A text as a quoted YAML scalar: JSON strings are such, and end no front matter. */
const quoted = (text: string): string => JSON.stringify(text);

const frontMatter = ({ day, edition }: DecisionRecord, { payload }: Frame): string =>
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

const criteriaTable = ({ criteria, lead }: CriteriaBody, { record: texts }: AdviceWords) => {
  const { columns } = texts;
  return [
    `| ${[columns.criterion, columns.points, columns.weight, columns.qwen, columns.llama, columns.adds].join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...criteria.map(
      ({ name, points, weight, qwen, llama, adds }) =>
        `| ${[name, points, weight, qwen, llama, adds].map(escapedLine).join(' | ')} |`,
    ),
    `| ${escapedLine(columns.total)} | | | | | ${escapedLine(lead)} |`,
  ].join('\n');
};

/** A heading with what stands under it; nothing where nothing does. */
const under = (level: 2 | 3 | 4, heading: string, body: readonly string[]): string[] => {
  const parts = body.filter((part) => part !== '');
  return parts.length === 0 ? [] : [`${'#'.repeat(level)} ${heading}`, ...parts];
};

const evidenceList = ({ claims }: EvidenceBody): string =>
  claims
    .map(
      ({ number, criterion, words, contested, sources }) =>
        `${String(number)}. ${escapedLine(criterion)}: ${escapedLine(words)}${contested === null ? '' : ` ${escapedLine(contested)}`} ${sourceList(sources)}`,
    )
    .join('\n');

/** The answers as a list, with their notes. */
const answerList = ({ answers }: AnswersBody, { record: texts }: AdviceWords): string =>
  bullets(
    answers.flatMap(({ question, answer, note }) => [
      texts.answer({ question, answer }),
      ...(note === null ? [] : [texts.note({ note })]),
    ]),
  );

const verdictText = (
  { verdict, told, firmness, details, cautions }: VerdictBody,
  madr: MadrWords,
) =>
  madr.chosen({
    verdict: escapedLine(verdict),
    because: [...told, firmness, ...details, ...cautions]
      .map((line) => escapedLine(line))
      .join(' '),
  });

/** A section under its heading; nothing where a file leaves it out. */
const sectionText = (
  { heading, body }: Section,
  level: 3 | 4,
  words: AdviceWords,
  madr: MadrWords,
): readonly string[] => {
  switch (body.kind) {
    case 'lines':
      return body.lines.length === 0
        ? []
        : under(level, heading, [body.note ?? '', groundedBullets(body.lines, body.grounds)]);
    case 'verdict':
      return under(level, heading, [verdictText(body, madr)]);
    case 'steps':
      return under(level, heading, [bullets(stepLines(body, words))]);
    case 'gates':
      return under(level, heading, [
        bullets(body.gates.map((gate) => `${words.record.gateBecause(gate)} ${gate.rule}`)),
      ]);
    case 'criteria':
      return under(level, heading, [criteriaTable(body, words)]);
    case 'plan':
      return body.families.flatMap((family) =>
        under(level, escapedLine(family.heading), [
          bullets(family.facts),
          ...(family.chosen?.notes ?? []).map(escapedLine),
          ...(family.chosen?.ways[0]?.blocks ?? []).flatMap(({ title, text }) => [
            escapedLine(title),
            fence(text),
          ]),
        ]),
      );
    case 'releases':
      return body.families.flatMap(({ name, left, out }) =>
        under(level, escapedLine(name), [
          ...under(4, heading, [bullets(left.map(({ line }) => line))]),
          ...under(4, body.outHeading, [bullets(out)]),
        ]),
      );
    case 'answers':
      return under(level, heading, [answerList(body, words)]);
    case 'evidence':
      return under(level, heading, [evidenceList(body)]);
  }
};

/** Sections that MADR has a chapter for; every other stands in its last one. */
const chapters = {
  context: ['gates'],
  drivers: ['criteria'],
  outcome: ['verdict', 'ruledOut', 'reasons', 'against'],
  confirmation: ['steps', 'change', 'lead', 'doubt', 'find', 'readings'],
  pros: ['releases', 'level', 'split', 'prices'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const placed: readonly string[] = Object.values(chapters).flat();

/**
 * The record as Markdown: an architecture decision record with the front matter and the headings of
 * MADR 4.0 (https://adr.github.io/madr/). It opens again by the payload in its front matter.
 */
export const toMarkdown = (
  record: DecisionRecord,
  frame: Frame,
  words: AdviceWords,
  madr: MadrWords,
): string => {
  const { headings, share } = words.record;
  const { sections } = record;
  const within = (level: 3 | 4, is: (id: string) => boolean) =>
    sections.filter(({ id }) => is(id)).flatMap((one) => sectionText(one, level, words, madr));
  const those = (level: 3 | 4, ids: readonly string[]) => within(level, (id) => ids.includes(id));
  const [criteria, verdict] = [bodyOf(sections, 'criteria'), bodyOf(sections, 'verdict')];
  return `${[
    frontMatter(record, frame),
    `# ${escapedLine(frame.title)}`,
    ...under(2, madr.context, [
      madr.question,
      bullets(record.facts),
      ...those(3, chapters.context),
    ]),
    ...under(2, madr.drivers, criteria === null ? [] : [criteriaTable(criteria, words)]),
    ...under(2, madr.considered, [bullets(Object.values(madr.options))]),
    ...under(2, madr.outcome, [
      verdict === null ? '' : verdictText(verdict, madr),
      ...under(3, madr.consequences, [
        [
          ...reasonsIn(sections, 'ruledOut', ({ reason }) => reason),
          ...reasonsIn(sections, 'reasons', madr.good),
          ...reasonsIn(sections, 'against', madr.bad),
        ].join('\n'),
      ]),
      ...under(3, madr.confirmation, those(4, chapters.confirmation)),
    ]),
    ...under(2, madr.pros, [
      ...those(3, ['level', 'releases']),
      ...under(3, madr.options.split, [
        bullets([...linesOf(sections, 'split'), ...linesOf(sections, 'prices')]),
      ]),
    ]),
    ...under(2, madr.more, [
      ...within(3, (id) => !placed.includes(id)),
      ...under(3, headings.link, [frame.link === null ? share.hidden : `<${frame.link}>`]),
    ]),
  ].join('\n\n')}\n`;
};
