import { useMemo } from 'react';
import { claims } from '../catalogue';
import type { Recommendation, Sheet } from '../decision';
import { longestLink } from '../link/codes';
import { encode } from '../link/encode';
import {
  outcomeOf,
  titleOf,
  untitled,
  type Frame,
  type RecordInput,
  type RecordWords,
} from '../record';
import { hrefOf } from '../platform/routes';
import { useLocale, useMessages } from '../ui/locale';
import { addressOf, today } from '../platform/absolute-url';
import { codesOf } from './link-codes';
import { useSentences } from './use-sentences';
import type { World } from '../world';

/** The characters of a link to a sheet, with what it comes to where that is known. */
export const payloadOf = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation | null,
  withNotes: boolean,
): string =>
  encode(sheet, codesOf(world), {
    edition: world.catalogue.questionnaire.edition,
    withNotes,
    ...(recommendation === null ? {} : { outcome: outcomeOf(recommendation) }),
  });

/** The characters of a link that carries the notes too, unless they are more than any version would read. */
export const notedPayload = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation,
): { readonly payload: string; readonly tooLong: boolean } => {
  const whole = payloadOf(world, sheet, recommendation, true);
  const tooLong = whole.length > longestLink;
  return { payload: tooLong ? payloadOf(world, sheet, recommendation, false) : whole, tooLong };
};

/** The address of a link to a sheet: this app's own address with the decision in its fragment. */
export const linkTo = (world: World, sheet: Sheet, recommendation: Recommendation): string =>
  addressOf(hrefOf({ page: 'shared', payload: payloadOf(world, sheet, recommendation, false) }));

/** The words a record is made with. */
export const useRecordWords = (world: World): RecordWords => {
  const locale = useLocale();
  const sentences = useSentences(world.catalogue);
  return {
    reasons: useMessages('reasons'),
    record: useMessages('record'),
    running: useMessages('running'),
    sentences,
    locale,
  };
};

/** The input of a record for a sheet. The same object comes back while nothing but the title changes. */
export const useRecordInput = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation,
): RecordInput => {
  const words = useRecordWords(world);
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
