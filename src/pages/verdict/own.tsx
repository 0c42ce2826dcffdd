import { useDeferredValue, useEffect } from 'react';
import { isEmpty, useSheet } from '../../state';
import { Keeping } from '../shell/keeping';
import { useWorld } from '../world';
import { VerdictOf } from './verdict';

/** How long answers rest before their verdict counts as seen, in milliseconds. */
const rest = 2000;

/** The verdict for one's own answers. What was seen is kept among the earlier states. */
const OwnVerdict = () => {
  const world = useWorld();
  const { edition } = world.catalogue.questionnaire;
  // What is typed is shown at once; the report as it was stands until the new one is known.
  const sheet = useDeferredValue(useSheet((state) => state.sheet));
  useEffect(() => {
    if (isEmpty(sheet)) return undefined;
    const timer = setTimeout(() => {
      import('../../state/history/history')
        .then(({ keepRevision }) => keepRevision(sheet, { reason: 'seen', edition }))
        // The page of earlier states says where the browser keeps none.
        .catch(() => undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, [sheet, edition]);
  return (
    <VerdictOf world={world} sheet={sheet} own>
      <Keeping />
    </VerdictOf>
  );
};

export default OwnVerdict;
