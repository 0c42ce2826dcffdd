import type { Colour, Survey } from './facts';
import { picturesOf } from './pictures';
import { colourOf, pathOf, seeing } from './seen';
import { textsOf } from './texts';
import { thingsOf } from './things';

// Runs in the page.

const named = [
  'paper',
  'paper-2',
  'ink',
  'ink-2',
  'line',
  'line-2',
  'accent',
  'on-accent',
  'qwen',
  'llama',
  'gate',
];

/** The named colours, as an element that is set in them shows them. */
function paletteOf(): Readonly<Record<string, Colour>> {
  const probe = document.createElement('i');
  document.body.append(probe);
  const palette = Object.fromEntries(
    named.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, colourOf(getComputedStyle(probe).color)];
    }),
  );
  probe.remove();
  return palette;
}

/** What else is met at the middle of an element as the window shows it; null where it is itself. */
function coverOf(element: Element): Element | null {
  const [box] = element.getClientRects();
  if (box === undefined) return null;
  const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const own = hit === null || hit === element || element.contains(hit);
  return own ? null : hit;
}

/** Brings an element into the middle of the window, where it is not about there. */
function bring(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const clear = top > innerHeight * 0.1 && bottom < innerHeight * 0.6;
  if (!clear) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** What covers an element wherever the page is scrolled to; null where it can be had uncovered. */
function covering(element: Element): string | null {
  bring(element);
  for (const block of ['start', 'end'] as const) {
    if (coverOf(element) === null) return null;
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  }
  const cover = coverOf(element);
  return cover === null ? null : pathOf(cover);
}

/** Measures all that the page shows, as it is now. */
export function survey(): Survey {
  scrollTo({ top: 0, behavior: 'instant' });
  const see = seeing();
  const found = thingsOf(see);
  const measured = {
    width: document.documentElement.clientWidth,
    reach: document.documentElement.scrollWidth,
    coarse: matchMedia('(pointer: coarse)').matches,
    texts: textsOf(see),
    pictures: picturesOf(see),
    palette: paletteOf(),
  };
  // Last, as it scrolls.
  const things = found.map(({ element, thing }) =>
    thing.kind === 'control' && !thing.waits ? { ...thing, covered: covering(element) } : thing,
  );
  scrollTo({ top: 0, behavior: 'instant' });
  return { ...measured, things };
}
