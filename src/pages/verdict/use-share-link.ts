import { useState } from 'react';
import type { Recommendation, Sheet } from '../../decision';
import { hrefOf } from '../../platform/routes';
import { useHostAddress } from '../../platform/host';
import { addressOf } from '../../platform/absolute-url';
import { notedPayload, payloadOf } from '../../bindings/use-record';
import type { World } from '../../world';

/** A link that was sealed, and the plain one that it holds: another decision needs another seal. */
interface Sealed {
  readonly payload: string;
  readonly seal: string;
}

/** The link that page, paper and files show, and the choices that make it. */
export interface ShownLink {
  /** The characters of the plain link: what is sealed. */
  readonly payload: string;
  /** The whole address; null while a passphrase is wanted and not yet given. */
  readonly address: string | null;
  readonly withNotes: boolean;
  /** Whether the notes were wanted and left out, since no link may be as long. */
  readonly tooLong: boolean;
  readonly setWithNotes: (wanted: boolean) => void;
  readonly secret: boolean;
  readonly setSecret: (wanted: boolean) => void;
  readonly onSealed: (sealed: Sealed) => void;
}

/** The link to a sheet, plain or under a passphrase. */
export const useShownLink = (
  world: World,
  sheet: Sheet,
  recommendation: Recommendation,
): ShownLink => {
  // Links change with what they begin with.
  useHostAddress();
  const [withNotes, setWithNotes] = useState(false);
  const [secret, setSecret] = useState(false);
  const [sealed, onSealed] = useState<Sealed | null>(null);
  const { payload, tooLong } = withNotes
    ? notedPayload(world, sheet, recommendation)
    : { payload: payloadOf(world, sheet, recommendation, false), tooLong: false };
  const plain = addressOf(hrefOf({ page: 'shared', payload }));
  const under =
    sealed?.payload === payload ? addressOf(hrefOf({ page: 'sealed', rest: sealed.seal })) : null;
  return {
    payload,
    address: secret ? under : plain,
    withNotes,
    tooLong,
    setWithNotes,
    secret,
    setSecret,
    onSealed,
  };
};
