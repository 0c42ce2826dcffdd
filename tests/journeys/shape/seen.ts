import type { Box, Colour, Seen } from './facts';

// Runs in the page.

const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const colours = new Map<string, Colour>();

/** A colour of CSS as it is drawn, in whatever notation. */
export function colourOf(css: string): Colour {
  const known = colours.get(css);
  if (known !== undefined) return known;
  if (brush === null) throw new Error('The browser gives no canvas.');
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = 'transparent';
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  colours.set(css, colour);
  return colour;
}

/** A colour laid over another. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return [
    mix(red, below[0]),
    mix(green, below[1]),
    mix(blue, below[2]),
    alpha + below[3] * (1 - alpha),
  ];
}

/** A box of the window, which is one of the page as long as that is not scrolled. */
export function boxOf({ left, top, right, bottom }: DOMRect): Box {
  return [left, top, right, bottom];
}

const filtered = (filter: string): number => {
  const found = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  return found === null ? 1 : Number(found[1]) / (found[2] === '%' ? 100 : 1);
};

const cutBy = (style: CSSStyleDeclaration): string =>
  [
    style.clipPath === 'none' ? '' : `clip-path: ${style.clipPath}`,
    style.maskImage === 'none' ? '' : `mask: ${style.maskImage}`,
  ]
    .filter((one) => one !== '')
    .join('; ');

/** Where an element lets nothing be drawn outside of it. */
function clipOf(element: Element, style: CSSStyleDeclaration): Seen['clips'] {
  const clips = [style.overflowX, style.overflowY].map((way) => way !== 'visible');
  if (!clips.includes(true) || style.display === 'inline' || element instanceof SVGElement)
    return [];
  const [left, top, right, bottom] = boxOf(element.getBoundingClientRect());
  const scrolls = [style.overflowX, style.overflowY].some((way) => /auto|scroll/.test(way));
  return [
    {
      box: [
        clips[0] === true ? left : -Infinity,
        clips[1] === true ? top : -Infinity,
        clips[0] === true ? right : Infinity,
        clips[1] === true ? bottom : Infinity,
      ],
      scrolls,
    },
  ];
}

/** Finds how elements are seen; each is looked at once. */
export function seeing(): (element: Element) => Seen {
  const known = new Map<Element, Seen>();
  const page: Omit<Seen, 'path'> = {
    opacity: 1,
    cut: '',
    ground: colourOf('Canvas'),
    floats: false,
    clips: [],
  };
  const see = (element: Element): Seen => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const around = element.parentElement === null ? page : see(element.parentElement);
    const style = getComputedStyle(element);
    const root = element === document.documentElement || element === document.body;
    const seen: Seen = {
      path: () => pathOf(element),
      opacity: around.opacity * Number(style.opacity) * filtered(style.filter),
      cut: cutBy(style) || around.cut,
      ground: over(colourOf(style.backgroundColor), around.ground),
      floats: around.floats || /^(?:sticky|fixed)$/.test(style.position),
      clips: root ? around.clips : [...around.clips, ...clipOf(element, style)],
    };
    known.set(element, seen);
    return seen;
  };
  return see;
}

/** Where an element stands, for a reader of the faults. */
export function pathOf(element: Element): string {
  const names: string[] = [];
  for (let one: Element | null = element; one !== null && one !== document.body; ) {
    const [named = ''] = one.classList;
    const label = named === '' ? '' : `.${named.replace(/_[\w-]{6}$/, '')}`;
    names.unshift(`${one.localName}${label}`);
    one = one.parentElement;
  }
  return names.slice(-4).join(' ');
}

/** The first letters of a text, in one line. */
export const short = (text: string, length = 48): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};
