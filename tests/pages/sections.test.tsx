import { Suspense, type ReactNode } from 'react';
import { render, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toMail } from '../../src/files/mail';
import { escapedLine } from '../../src/files/markdown/text';
import { toMarkdown } from '../../src/files/markdown/write';
import { toPlain } from '../../src/files/plain-text';
import Summary from '../../src/pages/print/summary';
import LaterParts from '../../src/pages/verdict/later-parts';
import { FirstParts } from '../../src/pages/verdict/first-parts';
import { partsOf, type DecisionRecord, type PlacedSection } from '../../src/record';
import { sourceLink } from '../../src/record/words/source-link';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';
import { bodyIn, frameOf, recordInput, recordOf } from '../fixtures/record';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';

const record = recordOf(university);
const source = { input: recordInput(university), frame: frameOf(university) };
const { words } = source.input;

const shown = {
  payload: '',
  address: null,
  withNotes: false,
  tooLong: false,
  setWithNotes: () => undefined,
  secret: false,
  setSecret: () => undefined,
  onSealed: () => undefined,
};

/** All that is read on a page, once the heading that comes last stands. */
const textOf = async (page: ReactNode, last: string): Promise<string> => {
  const { container, unmount } = render(
    <LocaleProvider locale={english}>
      <Suspense>{page}</Suspense>
    </LocaleProvider>,
  );
  await waitFor(() => {
    const headings = [...container.querySelectorAll('h2, h3')];
    expect(headings.map(({ textContent }) => textContent)).toContain(last);
  });
  const text = container.textContent;
  unmount();
  return text;
};

const addresses = { asked: undefined, routeOf: undefined };
const first: readonly string[] = ['next', 'why', 'requirements'];
const firstOf = (of: DecisionRecord) => partsOf(of.sections).filter(({ id }) => first.includes(id));

const pageOf = async (of: DecisionRecord): Promise<string> =>
  (await textOf(
    <FirstParts parts={firstOf(of)} addresses={addresses} />,
    words.advice.parts.requirements,
  )) +
  (await textOf(
    <LaterParts
      world={world}
      sheet={university}
      record={of}
      parts={partsOf(of.sections).filter(({ id }) => id !== 'answer' && !first.includes(id))}
      addresses={addresses}
      changes={[]}
      source={source}
      shown={shown}
      own={false}
      paper="summary"
      onPaper={() => undefined}
    />,
    'About the families',
  ));

const paperOf = (of: DecisionRecord) =>
  textOf(
    <Summary world={world} record={of} source={source} changes={[]} kind="file" />,
    words.advice.parts.evidence,
  );

const markdownOf = (of: DecisionRecord) =>
  toMarkdown(of, source.frame, words, english.messages('madr'));
const mailOf = (of: DecisionRecord) => toMail(of, source.frame, words);
const plainOf = (of: DecisionRecord) => toPlain(of, source.frame, words);

/** The record with one more section before another. */
const withSection = (section: Omit<PlacedSection, 'part'>, before: string): DecisionRecord => ({
  ...record,
  sections: record.sections.flatMap((one) =>
    one.id === before ? [{ part: one.part, ...section }, one] : [one],
  ),
});

const madeUp: Omit<PlacedSection, 'part'> = {
  id: 'madeUp',
  heading: 'A heading of a new section',
  body: { kind: 'lines', lines: ['Its first line', 'Its second line'], note: 'How it is read' },
};

describe('A new section', () => {
  // Among what is told beside the beam, and below it.
  it.each(['steps', 'change'])(
    'before %s is seen on page and paper and in every text, and nothing else has to know it',
    { tags: 'thorough' },
    async (before) => {
      const more = withSection(madeUp, before);
      const texts = [
        await pageOf(more),
        await paperOf(more),
        markdownOf(more),
        mailOf(more),
        plainOf(more),
      ];
      for (const text of texts) {
        expect(text.split(madeUp.heading)).toHaveLength(2);
        expect(text).toContain('Its first line');
        expect(text).toContain('Its second line');
      }
      for (const text of texts.slice(0, 3)) expect(text).toContain('How it is read');
    },
  );

  it('leaves all others as they are', () => {
    const more = withSection(madeUp, 'change');
    const added = `### ${madeUp.heading}\n\nHow it is read\n\n* Its first line\n* Its second line\n\n`;
    expect(markdownOf(more).replace(added, '')).toBe(markdownOf(record));
    const line = `${madeUp.heading}\n- Its first line\n- Its second line\n\n`;
    expect(plainOf(more).replace(line, '')).toBe(plainOf(record));
  });

  it.each([
    'gates',
    'criteria',
    'plan',
    'releases',
    'answers',
    'evidence',
    'verdict',
    'steps',
  ] as const)('of %s is drawn wherever it stands', { tags: 'thorough' }, async (kind) => {
    const section: Omit<PlacedSection, 'part'> = {
      id: 'madeUp',
      heading: 'Once more',
      body: bodyIn(record, kind),
    };
    for (const before of ['steps', 'duties']) {
      const more = withSection(section, before);
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const [page, paper] = [await pageOf(more), await paperOf(more)];
      for (const text of [page, paper]) expect(text).toContain('Once more');
      expect(markdownOf(more).length).toBeGreaterThan(markdownOf(record).length);
    }
  });
});

describe('A reason', () => {
  const reasons = record.sections.find(({ id }) => id === 'reasons')?.body;
  const [line, ground] =
    reasons?.kind === 'lines' ? [reasons.lines[0] ?? '', reasons.grounds?.[0]] : ['', undefined];
  const urls = (ground?.sources ?? []).map((one) => sourceLink(one).url);

  it('leads to its sources on the page', async () => {
    const { findByText, unmount } = render(
      <LocaleProvider locale={english}>
        <Suspense>
          <FirstParts parts={firstOf(record)} addresses={addresses} />
        </Suspense>
      </LocaleProvider>,
    );
    const links = within(
      await findByText(ground?.apart?.fact ?? line),
    ).getAllByRole<HTMLAnchorElement>('link');
    expect(urls.length).toBeGreaterThan(0);
    expect(links.map(({ href }) => href)).toEqual(urls.map((url) => new URL(url).href));
    unmount();
  });

  it('has its sources in Markdown, and on paper the numbers of the evidence', {
    tags: 'thorough',
  }, async () => {
    const item = markdownOf(record)
      .split('\n')
      .find((one) => one.includes(escapedLine(line)));
    for (const url of urls) expect(item).toContain(`](<${url}>)`);
    const numbers = (ground?.numbers ?? []).join(', ');
    expect(await paperOf(record)).toContain(`${line} Evidence: ${numbers}.`);
  });
});

describe('A section that says nothing', () => {
  it('stands nowhere', { tags: 'thorough' }, async () => {
    const bare = { ...record, sections: record.sections.filter(({ id }) => id !== 'against') };
    const heading = words.record.headings.reasons({ family: 'Llama' });
    const texts = [await pageOf(bare), await paperOf(bare), mailOf(bare), plainOf(bare)];
    for (const text of texts) expect(text).not.toContain(heading);
  });
});
