import type { Colour, Seen, Thing, ThingKind } from './facts';
import { boxOf, colourOf, short } from './seen';

// Runs in the page.

const kinds: readonly (readonly [kind: ThingKind, selector: string])[] = [
  ['control', 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab]'],
  ['heading', 'h1, h2, h3, h4, h5, h6'],
  ['figure', 'figure, svg[role], progress, img, table'],
  [
    'landmark',
    'body > div header, main, body > div footer, nav, aside, section[aria-label], dialog',
  ],
];
const all = kinds.map(([, selector]) => selector).join(', ');

const textOf = (ids: string): string =>
  ids
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** What a thing is called, as near as a reader of faults needs it. */
function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby');
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const caption = element.querySelector(':scope > caption')?.textContent;
  const name =
    element.getAttribute('aria-label') ??
    (labelled === null ? null : textOf(labelled)) ??
    labels.at(0)?.querySelector('span')?.textContent ??
    labels.at(0)?.textContent ??
    caption ??
    (/^(?:a|button|summary|h\d)$/.test(element.localName) ? element.textContent : '');
  return short(name ?? '');
}

const roleOf = (element: Element): string =>
  element.getAttribute('role') ??
  (element instanceof HTMLInputElement ? element.type : element.localName);

/** What a finger meets: the row around a radio or a checkbox. */
const targetOf = (element: Element): Element =>
  element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type)
    ? (element.closest('label') ?? element)
    : element;

/** The border of a control, or the one that it shares with the buttons beside it. */
function borderOf(element: Element, style: CSSStyleDeclaration): Colour {
  const parent = element.parentElement;
  if (Number.parseFloat(style.borderTopWidth) > 0) return colourOf(style.borderTopColor);
  if (parent === null) return colourOf('transparent');
  const around = getComputedStyle(parent);
  const shared = around.display.includes('flex') && Number.parseFloat(around.borderTopWidth) > 0;
  return colourOf(shared ? around.borderTopColor : 'transparent');
}

const isIn = (style: CSSStyleDeclaration): boolean => style.display === 'inline';

/** Everything that is a landmark, heading, control or figure, and stands on the page. */
export function thingsOf(
  see: (one: Element) => Seen,
): readonly { readonly element: Element; readonly thing: Thing }[] {
  const found = [...document.querySelectorAll(all)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const places = new Map(found.map((element, place) => [element, place]));
  return found.map((element) => {
    const style = getComputedStyle(element);
    const outer = element.parentElement?.closest(all) ?? null;
    const target = targetOf(element);
    const thing: Thing = {
      ...see(element),
      kind: kinds.find(([, selector]) => element.matches(selector))?.[0] ?? 'landmark',
      role: roleOf(element),
      name: nameOf(element),
      box: boxOf(element.getBoundingClientRect()),
      target: boxOf(target.getBoundingClientRect()),
      waits: element.matches('[class*=skip]'),
      inline: isIn(style) || isIn(getComputedStyle(target)),
      disabled: element.matches(':disabled'),
      covered: null,
      within: outer === null ? null : (places.get(outer) ?? null),
      native: style.appearance !== 'none',
      checked: element instanceof HTMLInputElement && element.checked,
      accent: style.accentColor === 'auto' ? null : colourOf(style.accentColor),
      border: borderOf(element, style),
      around:
        element.parentElement === null ? colourOf('Canvas') : see(element.parentElement).ground,
    };
    return { element, thing };
  });
}
