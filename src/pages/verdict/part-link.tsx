import type { ReactNode } from 'react';
import { hrefOf } from '../../platform/routes';
import { Button } from '../../ui/primitives';
import { showPart, type PartAddresses, type ShownPart } from './parts';

/** The way to a part: a link where the part has an address that can be passed on, else a button. */
export const PartLink = ({
  part,
  addresses,
  children,
}: {
  part: ShownPart;
  addresses: PartAddresses;
  children: ReactNode;
}) => {
  const show = () => showPart(part);
  return addresses.routeOf === undefined ? (
    <Button look="plain" onPress={show}>
      {children}
    </Button>
  ) : (
    <a href={hrefOf(addresses.routeOf(part))} onClick={show}>
      {children}
    </a>
  );
};
