import { hrefOf } from '../../platform/routes';
import { useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink } from '../../ui/primitives';
import { showPart, type PartAddresses } from './parts';

/** What can be done with a result at once: pass it on, print it, change the answers to it. */
export const ResultActions = ({ own, addresses }: { own: boolean; addresses: PartAddresses }) => {
  const { actions } = useMessages('advice');
  const share = () => {
    if (addresses.routeOf !== undefined) location.hash = hrefOf(addresses.routeOf('share'));
    showPart('share');
  };
  return (
    <Actions>
      <Button onPress={share}>{actions.share}</Button>
      <Button look="quiet" onPress={() => globalThis.print()}>
        {actions.print}
      </Button>
      {own ? (
        <ButtonLink href={hrefOf({ page: 'review' })} look="quiet">
          {actions.change}
        </ButtonLink>
      ) : null}
    </Actions>
  );
};
