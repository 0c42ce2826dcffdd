import { digestOf } from './digest';
import type { Frame } from '../record/frame';
import type { DecisionRecord } from '../record/record';
import type { AdviceWords } from '../record/words/words';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes}>${content}</${name}>`;

/** A decision as HTML for a mail: headings, lists and one table, without styles of its own. */
export const toMail = (record: DecisionRecord, frame: Frame, words: AdviceWords): string => {
  const { title, facts, verdict, sections, tables, link } = digestOf(record, frame, words);
  const { lang, dir } = words.locale;
  const row = (cell: string, cells: readonly string[]) =>
    element('tr', cells.map((text) => element(cell, escape(text), ' align="start"')).join(''));
  const body = [
    element('h1', escape(title)),
    element('p', facts.map(escape).join('<br>')),
    element('p', element('strong', escape(verdict))),
    ...sections.map(
      ({ heading, lines }) =>
        element('h2', escape(heading)) +
        element('ul', lines.map((line) => element('li', escape(line))).join('')),
    ),
    ...tables.map(
      ({ heading, head, rows }) =>
        element('h2', escape(heading)) +
        element('table', row('th', head) + rows.map((cells) => row('td', cells)).join('')),
    ),
    element('h2', escape(link.heading)),
    element(
      'p',
      link.address === null
        ? escape(link.none)
        : element('a', escape(link.address), ` href="${escape(link.address)}"`),
    ),
  ].join('');
  return element('div', body, ` lang="${lang}" dir="${dir}"`);
};
