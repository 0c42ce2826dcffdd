import { Suspense } from 'react';
import { act, render, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRecordSource, type RecordSource } from '../../src/bindings/use-record-source';
import { useRecord } from '../../src/bindings/use-told-record';
import type { Sheet } from '../../src/decision';
import type { DecisionRecord } from '../../src/record';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';
import { decide } from '../decision/support';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';

type Seen = { readonly title: string; readonly record: DecisionRecord };

const Made = ({ source, seen }: { source: RecordSource; seen: Seen[] }) => {
  const { record } = useRecord(world, source.input);
  seen.push({ title: source.frame.title, record });
  return null;
};

const recommendation = decide(university);

const Page = ({ sheet, link, seen }: { sheet: Sheet; link: string | null; seen: Seen[] }) => {
  const source = useRecordSource(world, sheet, recommendation, link);
  return (
    <Suspense>
      <Made source={source} seen={seen} />
    </Suspense>
  );
};

/** What a page shows of sheets that follow one another, each with its link. */
const shownOf = async (
  ...sheets: readonly (readonly [Sheet, string | null])[]
): Promise<readonly (Seen | undefined)[]> => {
  const seen: Seen[] = [];
  const pageOf = ([sheet, link]: readonly [Sheet, string | null]) => (
    <LocaleProvider locale={english}>
      <Page sheet={sheet} link={link} seen={seen} />
    </LocaleProvider>
  );
  const last: (Seen | undefined)[] = [];
  let view: ReturnType<typeof render> | undefined;
  for (const one of sheets) {
    const before = seen.length;
    // oxlint-disable-next-line no-await-in-loop -- one follows the other
    await act(async () => {
      if (view === undefined) view = render(pageOf(one));
      else view.rerender(pageOf(one));
      await Promise.resolve();
    });
    // oxlint-disable-next-line no-await-in-loop -- the record is made in slices of time
    await waitFor(() => expect(seen.length).toBeGreaterThan(before));
    last.push(seen.at(-1));
  }
  return last;
};

describe('The record of a sheet on a page', () => {
  it('is the same, section by section, while a title is typed and the link becomes another', async () => {
    const [before, after] = await shownOf(
      [{ ...university, title: 'Our choic' }, 'https://example.org/#/d/A'],
      [{ ...university, title: 'Our choice' }, null],
    );
    expect(before?.title).toBe('Our choic');
    expect(after?.title).toBe('Our choice');
    expect(before?.record.sections.length).toBeGreaterThan(15);
    expect(after?.record).toBe(before?.record);
  });

  it('is made anew for a note, which it holds', async () => {
    const [before, after] = await shownOf(
      [university, null],
      [{ ...university, notes: { orgType: 'A new note' } }, null],
    );
    expect(after?.record).not.toBe(before?.record);
    expect(JSON.stringify(after?.record)).toContain('A new note');
  });

  it('holds no title at all', async () => {
    const [shown] = await shownOf([{ ...university, title: 'Nowhere inside' }, null]);
    expect(JSON.stringify(shown?.record)).not.toContain('Nowhere inside');
  });
});
