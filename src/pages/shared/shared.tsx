import { lazy } from 'react';
import { decoded } from '../../bindings/decoded-link';
import { useWorld } from '../../bindings/use-recommendation';
import { Viewing } from '../verdict/viewing';
import { withWords } from '../../text';

const Refused = lazy(() => withWords(['shared'], () => import('./refused')));

/** Someone's decision, opened from its link. It never touches one's own answers unasked. */
const Shared = ({ payload, part }: { payload: string; part?: string }) => {
  const world = useWorld();
  const result = decoded(world, payload);
  return result.ok ? (
    <Viewing
      world={world}
      decision={result.value}
      asked={part}
      routeOf={(id) => ({ page: 'shared', payload, part: id })}
    />
  ) : (
    <Refused problem={result.problem} />
  );
};

export default Shared;
