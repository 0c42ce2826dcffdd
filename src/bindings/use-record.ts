import type { Recommendation, Sheet } from '../decision';
import { longestNoted } from '../link/codes';
import { encode } from '../link/encode';
import { outcomeOf, type RecordWords } from '../record';
import { hrefOf } from '../platform/routes';
import { useLocale, useMessages } from '../ui/locale';
import { addressOf } from '../platform/absolute-url';
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

/** The characters of a link that carries the notes too, unless the link would be too long to be carried about. */
export const notedPayload = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation,
): { readonly payload: string; readonly tooLong: boolean } => {
  const whole = payloadOf(world, sheet, recommendation, true);
  const tooLong = whole.length > longestNoted;
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
