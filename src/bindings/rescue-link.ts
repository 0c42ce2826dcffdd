import { longestLink } from '../link/codes';
import { encode } from '../link/encode';
import { hrefOf } from '../platform/routes';
import { sheetStore } from '../state';
import { rescue } from '../state/rescue';
import { codesOf } from './link-codes';
import { worldOnce } from './use-recommendation';

/** Lets pages that do not load offer a link to one's own answers, with notes where they fit. */
export const offerLink = async (): Promise<void> => {
  const world = await worldOnce();
  const { edition } = world.catalogue.questionnaire;
  rescue.link = () => {
    const { sheet } = sheetStore.getState();
    try {
      const payload = [true, false]
        .map((withNotes) => encode(sheet, codesOf(world), { edition, withNotes }))
        .find(({ length }) => length <= longestLink);
      return payload === undefined ? null : hrefOf({ page: 'shared', payload });
    } catch {
      // What no link can hold is in the file.
      return null;
    }
  };
};
