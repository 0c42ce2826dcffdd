import type { Box, Colour } from './facts';
import { faultsOf, type Fault } from './rules';
import { survey } from './survey';

/** A landmark, heading, control or figure, and how deep it stands among them. */
export type Placed = {
  readonly kind: string;
  readonly role: string;
  readonly name: string;
  readonly depth: number;
  readonly box: Box;
  readonly inline: boolean;
};

/** What a page shows, and what is wrong with it. */
export type Measured = {
  readonly faults: readonly Fault[];
  readonly placed: readonly Placed[];
  readonly palette: Readonly<Record<string, Colour>>;
};

// Runs in the page: what the tests call there.
function measured(): Measured {
  const found = survey();
  const depths: number[] = [];
  for (const { within } of found.things)
    depths.push(within === null ? 0 : (depths[within] ?? 0) + 1);
  return {
    faults: faultsOf(found),
    palette: found.palette,
    placed: found.things.map(({ kind, role, name, box, target, inline }, place) => ({
      kind,
      role,
      name,
      depth: depths[place] ?? 0,
      box: kind === 'control' ? target : box,
      inline,
    })),
  };
}

Object.assign(globalThis, { measured });
