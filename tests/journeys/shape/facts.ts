/** A box in pixels of the page, from its left and top: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Red, green and blue from 0 to 255, and how much of it covers what lies below, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How an element is seen, whatever it is. */
export type Seen = {
  /** Where it stands, such as `article fieldset.question label.row span`; found when it is asked for. */
  readonly path: () => string;
  /** Its own opacity times that of all it stands in, 0 to 1. */
  readonly opacity: number;
  /** What cuts it to a shape, such as `clip-path: inset(50%)`; empty where nothing does. */
  readonly cut: string;
  /** The colour behind it: backgrounds from the page up to its own. */
  readonly ground: Colour;
  /** Whether it stays in the window while the page is scrolled, over what else is there. */
  readonly floats: boolean;
  /** Boxes outside of which it is not drawn, and whether one can scroll there. */
  readonly clips: readonly { readonly box: Box; readonly scrolls: boolean }[];
};

/** A text of the page, with how it is set. */
export type Text = Seen & {
  readonly words: string;
  /** Its lines, one box each. */
  readonly lines: readonly Box[];
  readonly colour: Colour;
  /** Size of the letters and height of a line, in pixels. */
  readonly size: number;
  readonly lineHeight: number;
  readonly bold: boolean;
  /** The last family it may be set in, such as `sans-serif`. */
  readonly family: string;
  /** Whether an "i" takes as much room as a "W". */
  readonly monospaced: boolean;
  /** Whether it is code, or a key of the keyboard, which may be. */
  readonly code: boolean;
  /** Whether it is part of a drawing. */
  readonly drawn: boolean;
  /** Whether it belongs to a control that is disabled. */
  readonly disabled: boolean;
  /** The box of the block it stands in. */
  readonly block: Box;
};

export type ThingKind = 'landmark' | 'heading' | 'control' | 'figure';

/** A landmark, heading, control or figure. */
export type Thing = Seen & {
  readonly kind: ThingKind;
  /** Its role or element, such as `button` or `h2`. */
  readonly role: string;
  readonly name: string;
  readonly box: Box;
  /** What a finger or a pointer meets: the label around a radio, else its own box. */
  readonly target: Box;
  /** Whether it waits unseen at the head of the page for the focus. */
  readonly waits: boolean;
  /** Whether it stands in a line of text. */
  readonly inline: boolean;
  readonly disabled: boolean;
  /** The thing that it stands in, by its place in the list. */
  readonly within: number | null;
  /** What else is met at its middle; null where it is met itself. */
  readonly covered: string | null;
  /** Whether the browser draws it, as it does radios and checkboxes. */
  readonly native: boolean;
  readonly checked: boolean;
  /** The colour of what the browser draws in it when it is checked; null for the browser's own. */
  readonly accent: Colour | null;
  readonly border: Colour;
  /** The colour around it. */
  readonly around: Colour;
};

/** A shape that is drawn in a picture. */
export type Paint = {
  readonly shape: 'round' | 'square' | 'other';
  /** The side it says it is of: left for Qwen, right for Llama; null where its shape alone says it. */
  readonly side: 'left' | 'right' | 'none' | null;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly box: Box;
};

/** A picture that is drawn, with its shapes. */
export type Picture = Seen & {
  readonly name: string;
  readonly box: Box;
  readonly paints: readonly Paint[];
};

/** What a page shows, as measured in the browser, scrolled to its top. */
export type Survey = {
  readonly width: number;
  /** How wide it would have to be for all that stands on it. */
  readonly reach: number;
  readonly coarse: boolean;
  readonly texts: readonly Text[];
  readonly things: readonly Thing[];
  readonly pictures: readonly Picture[];
  /** The colours that have names, as they come out. */
  readonly palette: Readonly<Record<string, Colour>>;
};
