import type { Colour, Paint, Picture, Seen } from './facts';
import { boxOf, colourOf, short } from './seen';

// Runs in the page.

const shapes: Readonly<Record<string, Paint['shape']>> = { circle: 'round', rect: 'square' };

const sides = ['left', 'right', 'none'] as const;

const painted = (css: string, opacity: string): Colour | null => {
  if (css === 'none') return null;
  // A pattern is lines of ink.
  if (css.startsWith('url')) return colourOf('CanvasText');
  const [red, green, blue, alpha] = colourOf(css);
  const left = alpha * Number(opacity);
  return left === 0 ? null : [red, green, blue, left];
};

function paintOf(element: Element): Paint {
  const style = getComputedStyle(element);
  return {
    shape: shapes[element.localName] ?? 'other',
    side: sides.find((side) => side === element.getAttribute('data-side')) ?? null,
    fill: painted(style.fill, style.fillOpacity),
    stroke:
      Number.parseFloat(style.strokeWidth) > 0 ? painted(style.stroke, style.strokeOpacity) : null,
    box: boxOf(element.getBoundingClientRect()),
  };
}

/** Every drawing on the page, with what it is drawn of. */
export function picturesOf(see: (one: Element) => Seen): readonly Picture[] {
  return [...document.querySelectorAll('svg')]
    .filter((svg) => svg.checkVisibility({ visibilityProperty: true }))
    .map((svg) => ({
      ...see(svg),
      name: short(svg.getAttribute('aria-label') ?? ''),
      box: boxOf(svg.getBoundingClientRect()),
      paints: [...svg.querySelectorAll('circle, rect, path, line, polygon')]
        .filter((one) => one.closest('defs') === null)
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map(paintOf),
    }));
}
