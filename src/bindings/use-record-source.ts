import { useMemo } from 'react';
import { claims } from '../catalogue';
import type { Recommendation, Sheet } from '../decision';
import { titleOf, untitled, type Frame, type RecordInput } from '../record';
import { today } from '../platform/absolute-url';
import { useMessages } from '../ui/locale';
import { notedPayload, useRecordWords } from './use-record';
import type { World } from '../world';

/** The input of a record for a sheet. The same object comes back while nothing but the title changes. */
export const useRecordInput = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation,
): RecordInput => {
  const recordWords = useRecordWords(world);
  const advice = useMessages('advice');
  const words = { ...recordWords, advice };
  const { locale } = words;
  const { answers, points, overrides, notes, ties, asked, later } = sheet;
  return useMemo(
    () => ({
      catalogue: world.catalogue,
      claims,
      serving: world.serving,
      sheet: untitled(sheet),
      recommendation,
      words,
      languageName: (tag) =>
        locale.nameOf(world.languages.find((one) => one.tag === tag) ?? { tag, name: tag }),
      today: today(),
    }),
    // Words follow from the locale, and the title is no part of it.
    // oxlint-disable-next-line react/exhaustive-deps
    [world, answers, points, overrides, notes, ties, asked, later, recommendation, locale],
  );
};

/** What a record is made of, and the title and link that stand around it. */
export interface RecordSource {
  readonly input: RecordInput;
  readonly frame: Frame;
}

/** What the record of a sheet is made of, and its frame with the address of a link. */
export const useRecordSource = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation,
  link: string | null,
): RecordSource => {
  const input = useRecordInput(world, sheet, recommendation);
  return useMemo(
    () => ({
      input,
      frame: {
        title: titleOf(sheet, input.words),
        link,
        payload: notedPayload(world, sheet, recommendation).payload,
      },
    }),
    [world, sheet, recommendation, link, input],
  );
};
