import { isCompared } from '../../../decision';
import { isEmpty, useSheet } from '../../../state';
import { Announce } from '../../../ui/announce';
import { useDeferred } from '../../../ui/deferred';
import { useMessages } from '../../../ui/locale';
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
  const { standSentence } = useNames(world.catalogue);
  if (recommendation === null) return null;
  const stand = standSentence(recommendation);
  return (
    <>
      {isCompared(recommendation) ? (
        <RecommendationBeam
          catalogue={world.catalogue}
          recommendation={recommendation}
          size="small"
        />
      ) : null}
      <p className={styles.words}>{isEmpty(sheet) ? words.waiting : stand}</p>
      <Announce text={stand} />
    </>
  );
};

export default Live;
