import type { Box, Colour, Picture, Seen, Survey, Text, Thing } from './facts';

/** What a survey has against a page: a rule, and where it is broken. */
export type Fault = { readonly rule: string; readonly at: string };

/** Differences below this come of rounding, in pixels. */
const slack = 1.5;

const width = ([left, , right]: Box): number => right - left;
const height = ([, top, , bottom]: Box): number => bottom - top;
const middleOf = ([left, top, right, bottom]: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const contains = (outer: Box, [x, y]: readonly [number, number]): boolean =>
  x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3];

/** How far two boxes lie over each other, the shorter way; at most 0 where they do not. */
const overlap = (one: Box, other: Box): number =>
  Math.min(
    Math.min(one[2], other[2]) - Math.max(one[0], other[0]),
    Math.min(one[3], other[3]) - Math.max(one[1], other[1]),
  );

const luminance = ([red, green, blue]: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of a colour on a ground, 1 to 21, as WCAG 2 counts it. */
export function contrast(colour: Colour, ground: Colour, opacity = 1): number {
  const alpha = colour[3] * opacity;
  const mix = (place: 0 | 1 | 2) => colour[place] * alpha + ground[place] * (1 - alpha);
  const [one, other] = [luminance([mix(0), mix(1), mix(2), 1]), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The hue of a colour in degrees; null for greys. */
export function hueOf([red, green, blue]: Colour): number | null {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  if (range < 40) return null;
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return 60 * sixth;
}

/** For screen readers alone: cut away, and no larger than a dot. */
const unseen = ({ cut }: Seen): boolean => cut.startsWith('clip-path: inset(50%)');

/** Out of sight in a list that scrolls. */
const scrolledAway = ({ clips }: Seen, box: Box): boolean =>
  clips.some((clip) => clip.scrolls && !contains(clip.box, middleOf(box)));

/** Least opacity of what can be used, and of what cannot. */
const leastOpacity = (disabled: boolean): number => (disabled ? 0.4 : 0.9);

const nameOf = ({ role, name, path }: Thing): string => `${role} "${name}" (${path()})`;

function* ofThing(thing: Thing, survey: Survey): Generator<string> {
  if (thing.waits) return;
  const { box, target, kind, inline, disabled } = thing;
  if (width(box) < 2 || height(box) < 2) yield 'has no area';
  if (thing.opacity < leastOpacity(disabled)) yield 'cannot be seen';
  if (thing.cut !== '') yield 'is cut away';
  if (thing.covered !== null) yield `is covered by ${thing.covered}`;
  const reachable = thing.clips.some(({ scrolls }) => scrolls);
  if (!reachable && (box[0] < -slack || box[2] > survey.width + slack)) yield 'leaves the page';
  if (kind !== 'control') return;
  // Links in lists and tables have a line of their own, and need be no taller than it.
  const least = survey.coarse && thing.role !== 'a' ? 43.5 : 23.5;
  if (!inline && height(target) < least) yield `is ${height(target).toFixed(1)} high`;
  if (!inline && width(target) < 23.5) yield `is ${width(target).toFixed(1)} wide`;
  if (!shows(thing)) yield 'does not show where it is';
}

/** Whether a control can be told from what is around it, where words do not do it. */
function shows({ role, native, checked, accent, border, around, ground, box }: Thing): boolean {
  const drawn = contrast(border, around) >= 3 || contrast(ground, around) >= 3;
  if (role === 'radio' || role === 'checkbox') {
    const large = width(box) >= 13 && height(box) >= 13;
    return large && (native ? !checked || accent === null || contrast(accent, around) >= 3 : drawn);
  }
  return !/^(?:text|textarea|password|search|number|select)$/.test(role) || drawn;
}

function* ofText(text: Text, survey: Survey): Generator<string> {
  const { lines, size, lineHeight, bold, colour, ground, opacity, block } = text;
  if (!text.disabled && !text.drawn) {
    const least = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
    const has = contrast(colour, ground, opacity);
    if (has < least) yield `has a contrast of ${has.toFixed(2)}`;
  } else if (contrast(colour, ground, opacity) < 1.5) yield 'cannot be seen';
  if (size < 10 && !text.drawn) yield `is ${size.toFixed(1)} small`;
  if (lines.length > 1 && !text.drawn && lineHeight < 1.15 * size) {
    yield `has lines of ${(lineHeight / size).toFixed(2)}`;
  }
  if (text.monospaced && !text.code) yield 'is monospaced';
  if (!text.code && !/^(?:sans-serif|serif)$/.test(text.family)) yield `is set in ${text.family}`;
  for (const line of lines) {
    const scrolls = text.clips.some((clip) => clip.scrolls);
    if (!scrolls && (line[0] < -slack || line[2] > survey.width + slack)) yield 'leaves the page';
    if (!text.drawn && (line[0] < block[0] - slack || line[2] > block[2] + slack)) {
      yield 'leaves its block';
    }
    const clipped = text.clips.find(
      ({ box, scrolls: reachable }) =>
        !reachable &&
        (line[0] < box[0] - slack ||
          line[2] > box[2] + slack ||
          line[1] < box[1] - size / 3 ||
          line[3] > box[3] + size / 3),
    );
    if (clipped !== undefined) yield 'is clipped';
  }
}

/** Colours of the two families, by the hues they may have. */
const hues = { qwen: [225, 300], llama: [15, 60] } as const;

const isOf = (family: keyof typeof hues, colour: Colour): boolean => {
  const hue = hueOf(colour);
  return hue === null || (hue >= hues[family][0] && hue <= hues[family][1]);
};

/** Whose a shape is, where nothing else says it. */
const familyBy = { square: 'qwen', round: 'llama', other: null } as const;
const familyAt = { left: 'qwen', right: 'llama' } as const;

function* ofPicture({ paints, ground, opacity, cut, box }: Picture): Generator<string> {
  if (width(box) < 2 || height(box) < 2) yield 'has no area';
  if (opacity < 0.9) yield 'cannot be seen';
  if (cut !== '') yield 'is cut away';
  const strong = paints.filter(({ fill, stroke }) =>
    [fill, stroke].some((paint) => paint !== null && contrast(paint, ground) >= 3),
  );
  if (strong.length === 0) yield 'is not drawn';
  const flat = paints.filter(
    ({ box: drawn, fill, stroke }) =>
      fill === null && stroke === null && width(drawn) > 0 && height(drawn) > 0,
  );
  if (flat.length > 0) yield `has ${String(flat.length)} shapes that are not painted`;
  for (const { shape, side, fill } of paints) {
    if (fill === null) continue;
    const family = side === null ? familyBy[shape] : side === 'none' ? null : familyAt[side];
    if (family !== null && !isOf(family, fill)) yield `has not the colour of ${family}`;
  }
}

/** Whether one thing stands in the other. */
const nested = (things: readonly Thing[], one: Thing, other: Thing): boolean => {
  for (let at: Thing | undefined = one; at !== undefined; at = things[at.within ?? -1]) {
    if (at === other) return true;
  }
  return false;
};

/** Pairs of boxes that lie over each other by more than an allowance. */
function* overlapping<T>(
  all: readonly T[],
  boxOf: (one: T) => Box,
  allowed: (one: T, other: T) => boolean,
): Generator<readonly [T, T]> {
  const order = all.toSorted((one, other) => boxOf(one)[1] - boxOf(other)[1]);
  for (const [place, one] of order.entries()) {
    for (const other of order.slice(place + 1)) {
      if (boxOf(other)[1] >= boxOf(one)[3]) break;
      if (overlap(boxOf(one), boxOf(other)) > slack && !allowed(one, other)) yield [one, other];
    }
  }
}

function* overlaps({ things, texts }: Survey): Generator<Fault> {
  const controls = things.filter(
    (one) =>
      one.kind === 'control' &&
      !one.inline &&
      !one.floats &&
      !unseen(one) &&
      !scrolledAway(one, one.box),
  );
  const apart = (one: Thing, other: Thing) =>
    nested(things, one, other) || nested(things, other, one);
  for (const [one, other] of overlapping(controls, ({ target }) => target, apart)) {
    yield { rule: 'controls overlap', at: `${nameOf(one)} and ${nameOf(other)}` };
  }
  // The heart of each line: what hangs below or stands above may touch.
  const hearts = texts
    .filter((text) => !unseen(text) && !text.drawn && !text.floats)
    .flatMap((text) =>
      text.lines
        .filter((line) => !scrolledAway(text, line))
        .map((line) => {
          const [left, , right] = line;
          const middle = (line[1] + line[3]) / 2;
          const box: Box = [left, middle - text.size / 4, right, middle + text.size / 4];
          return { text, box };
        }),
    );
  for (const [one, other] of overlapping(
    hearts,
    ({ box }) => box,
    () => false,
  )) {
    yield {
      rule: 'texts overlap',
      at: `"${one.text.words}" and "${other.text.words}" (${one.text.path()})`,
    };
  }
}

function* ofPage({ width: has, reach, palette, things }: Survey): Generator<Fault> {
  if (reach > has) yield { rule: 'the page is too wide', at: `${String(reach)} of ${String(has)}` };
  const [qwen, llama] = [palette['qwen'], palette['llama']];
  if (qwen !== undefined && !isOf('qwen', qwen)) yield { rule: 'a family’s colour', at: 'Qwen' };
  if (llama !== undefined && !isOf('llama', llama))
    yield { rule: 'a family’s colour', at: 'Llama' };
  const mains = things.filter(({ role }) => role === 'main').length;
  if (mains !== 1) yield { rule: 'there is one main part', at: String(mains) };
}

/** All that breaks a rule on a page as it was measured. */
export function faultsOf(survey: Survey): readonly Fault[] {
  const { things, texts, pictures } = survey;
  const faults = [
    ...ofPage(survey),
    ...things.flatMap((one) =>
      [...ofThing(one, survey)].map((rule) => ({ rule, at: nameOf(one) })),
    ),
    ...texts
      .filter((text) => !unseen(text))
      .flatMap((text) =>
        [...new Set(ofText(text, survey))].map((rule) => ({
          rule,
          at: `"${text.words}" (${text.path()})`,
        })),
      ),
    ...pictures.flatMap((one) =>
      [...new Set(ofPicture(one))].map((rule) => ({ rule, at: `${one.name} (${one.path()})` })),
    ),
    ...overlaps(survey),
  ];
  return faults;
}
