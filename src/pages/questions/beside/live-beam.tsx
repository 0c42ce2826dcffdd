import { isCompared } from '../../../decision';
import { isEmpty, useSheet } from '../../../state';
import { Announce } from '../../../ui/announce';
import { useDeferred } from '../../../ui/deferred';
import { roundsToZero } from '../../../core/numbers';
import { familyAhead } from '../../../core/families';
import { useLocale, useMessages } from '../../../ui/locale';
import { RecommendationBeam } from '../../../report/recommendation-beam';
import { useNames } from '../../../bindings/use-names';
import { useRecommendation, useWorld } from '../../../bindings/use-recommendation';
import styles from './live-beam.module.css';

/** The beam and the lead, moving with the answers; where requirements decide, what they say. */
const Live = () => {
  const words = useMessages('questions').live;
  const world = useWorld();
  // The field shows an answer at once; the beam as it was stands until the new one is known.
  const sheet = useDeferred(useSheet((state) => state.sheet));
  const recommendation = useRecommendation(world, sheet);
  const { standSentence, family } = useNames(world.catalogue);
  const { format } = useLocale();
  if (recommendation === null) return null;
  const { lead } = recommendation;
  const before = roundsToZero(lead)
    ? words.level
    : words.waiting({ family: family(familyAhead(lead)), lead: format.points(lead) });
  const stand = isEmpty(sheet) ? before : standSentence(recommendation);
  return (
    <>
      {isCompared(recommendation) ? (
        <RecommendationBeam
          catalogue={world.catalogue}
          recommendation={recommendation}
          size="small"
        />
      ) : null}
      <p className={styles.words}>{stand}</p>
      <Announce text={stand} />
    </>
  );
};

export default Live;
