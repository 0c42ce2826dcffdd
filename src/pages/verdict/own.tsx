import { useSheet } from '../../state';
import { Keeping } from '../shell/keeping';
import { useWorld } from '../world';
import { VerdictOf } from './verdict';

/** The verdict for one's own answers. */
const OwnVerdict = () => {
  const world = useWorld();
  const sheet = useSheet((state) => state.sheet);
  return (
    <VerdictOf world={world} sheet={sheet} own>
      <Keeping />
    </VerdictOf>
  );
};

export default OwnVerdict;
