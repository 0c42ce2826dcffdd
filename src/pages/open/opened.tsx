import { lazy, Suspense } from 'react';
import type { Opened } from '../../files/open';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import { Viewing } from '../verdict/viewing';
import { Loading } from '../../report/page/fallbacks';
import type { World } from '../../world';

const Checked = lazy(() => import('./figure-check'));

/** A decision that was opened, and whether its figures hold. */
const OpenedPage = ({
  world,
  opened,
  several,
  breaksOff,
  onClose,
}: {
  world: World;
  opened: Opened;
  /** Whether more than this one was found. */
  several: boolean;
  /** Whether what was opened was damaged, so that a part of it is left out. */
  breaksOff: boolean;
  onClose: () => void;
}) => {
  const words = useMessages('open');
  return (
    <Viewing world={world} decision={opened}>
      {several ? <p>{words.first}</p> : null}
      {breaksOff ? <p>{words.breaksOff}</p> : null}
      <Suspense fallback={<Loading />}>
        <Checked world={world} opened={opened} />
      </Suspense>
      <Actions>
        <Button look="quiet" onPress={onClose}>
          {words.another}
        </Button>
      </Actions>
    </Viewing>
  );
};

export default OpenedPage;
