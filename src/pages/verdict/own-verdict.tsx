import { useEffect } from 'react';
import type { Sheet } from '../../decision';
import { isEmpty, useSheet } from '../../state';
import { useDeferred } from '../../ui/deferred';
import { StorageNotice } from '../../report/storage-notice';
import { useWorld } from '../../bindings/use-recommendation';
import { VerdictReport } from './verdict';

/** How long answers rest before their verdict counts as seen, in milliseconds. */
const rest = 2000;

/**
 * The sheet, with a title and notes as they are typed; where answers, ties, points or own scores change, the
 * one before stands until the new recommendation is known.
 */
const useDecidedSheet = (): Sheet => {
  const now = useSheet((state) => state.sheet);
  const decided = useDeferred(now);
  const same =
    decided.answers === now.answers &&
    decided.points === now.points &&
    decided.overrides === now.overrides &&
    decided.ties === now.ties;
  return same ? now : decided;
};

const routeOf = (part: string) => ({ page: 'verdict', part }) as const;

/** The verdict for one's own answers. What was seen is kept among the earlier states. */
const OwnVerdict = ({ part }: { part?: string | undefined }) => {
  const world = useWorld();
  const { edition } = world.catalogue.questionnaire;
  const sheet = useDecidedSheet();
  useEffect(() => {
    if (isEmpty(sheet)) return undefined;
    const timer = setTimeout(() => {
      import('../../state/history')
        .then(({ keepRevision }) => keepRevision(sheet, { reason: 'seen', edition }))
        // The page of earlier states says where the browser keeps none.
        .catch(() => undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, [sheet, edition]);
  return (
    <VerdictReport world={world} sheet={sheet} own parts={{ asked: part, routeOf }}>
      <StorageNotice />
    </VerdictReport>
  );
};

export default OwnVerdict;
