import { useEffect, useState } from 'react';
import {
  singleFlips,
  type Flip,
  type Recommendation,
  type Sheet,
  type World,
} from '../../decision';
import { decision } from '../../text/en/decision';
import { useMessages } from '../../ui/locale';
import { useSentences } from '../sentences';
import { Lines } from './parts';

/** The flips found, and the recommendation they were found for. */
interface Tried {
  readonly recommendation: Recommendation;
  readonly flips: readonly Flip[];
}

/** The single answers that would give another verdict, tried after the page stands. */
export const Flips = ({
  world,
  sheet,
  recommendation,
}: {
  world: World;
  sheet: Sheet;
  recommendation: Recommendation;
}) => {
  const words = useMessages(decision).change;
  const { question, option, verdictSentence } = useSentences(world.catalogue);
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => setTried({ recommendation, flips: singleFlips(world, sheet, recommendation) }),
      30,
    );
    return () => clearTimeout(timer);
  }, [world, sheet, recommendation]);
  if (tried?.recommendation !== recommendation) return <p>{words.checking}</p>;
  const { flips } = tried;
  return (
    <Lines
      lines={
        flips.length === 0
          ? [words.noAnswer]
          : flips.map((flip) =>
              words.answer(
                question(flip.question),
                option(flip.question, flip.option),
                verdictSentence(flip.recommendation),
              ),
            )
      }
    />
  );
};
