import type { Box, Colour, Seen, Text } from './facts';
import { boxOf, colourOf, short } from './seen';

// Runs in the page.

const pen = new OffscreenCanvas(1, 1).getContext('2d');
const faces = new Map<string, boolean>();

/** Whether narrow and wide letters of a font take the same room. */
function isMonospaced(font: string): boolean {
  const known = faces.get(font);
  if (known !== undefined) return known;
  if (pen === null) throw new Error('The browser gives no canvas.');
  pen.font = font;
  const same = Math.abs(pen.measureText('iiii').width - pen.measureText('WWWW').width) < 1;
  faces.set(font, same);
  return same;
}

const inBlock = /^(?:inline|contents)$/;

/** The nearest element around a text that makes a box of its own. */
function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return inBlock.test(display) && element.parentElement !== null
    ? blockOf(element.parentElement)
    : element;
}

/** The shape that a number in a drawing stands on. */
function shapeBehind(element: Element): Colour | null {
  const before = element.previousElementSibling;
  if (!(element instanceof SVGTextElement) || before === null) return null;
  if (!/^(?:circle|rect)$/.test(before.localName)) return null;
  const fill = getComputedStyle(before).fill;
  return fill.startsWith('url') || fill === 'none' ? null : colourOf(fill);
}

/** Boxes of a text's lines; runs of one line that touch are one. */
function linesOf(node: globalThis.Text): readonly Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0).map(boxOf);
}

function textOf(node: globalThis.Text, element: Element, see: (one: Element) => Seen): Text | null {
  const lines = linesOf(node);
  if (lines.length === 0) return null;
  const style = getComputedStyle(element);
  const drawn = element instanceof SVGElement;
  const size = Number.parseFloat(style.fontSize);
  const seen = see(element);
  const disabled = element.closest(':disabled, [aria-disabled="true"]') !== null;
  return {
    ...seen,
    ground: shapeBehind(element) ?? seen.ground,
    words: short(node.data),
    lines,
    colour: colourOf(drawn ? style.fill : style.color),
    size,
    lineHeight: Number.parseFloat(style.lineHeight) || size * 1.2,
    bold: Number(style.fontWeight) >= 700,
    family: style.fontFamily.split(',').at(-1)?.trim() ?? '',
    monospaced: isMonospaced(`${style.fontWeight} 16px ${style.fontFamily}`),
    code: element.closest('pre, code, kbd, samp') !== null,
    drawn,
    disabled,
    block: boxOf(blockOf(element).getBoundingClientRect()),
  };
}

/** Every text that stands on the page, those for screen readers alone among them. */
export function textsOf(see: (one: Element) => Seen): readonly Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!(node instanceof globalThis.Text) || element === null) continue;
    if (node.data.trim() === '' || /^(?:script|style|option)$/.test(element.localName)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const text = textOf(node, element, see);
    if (text !== null) texts.push(text);
  }
  return texts;
}
