import type { CDPSession, Page } from '@playwright/test';

/** What a page is looked at in. */
export type Condition = {
  readonly width: number;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly touch?: boolean;
  readonly mirrored?: boolean;
  /** Styles that a reader sets. */
  readonly styles?: string;
};

/** Letters, words and lines as far apart as WCAG 1.4.12 lets a reader set them. */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** The conditions that a page is looked at in by whoever reads English. */
export const conditions = {
  desk: { width: 1280 },
  dark: { width: 1280, media: { colorScheme: 'dark' } },
  'forced colours': { width: 1280, media: { forcedColors: 'active' } },
  'large text': { width: 1280, styles: 'html { font-size: 200%; }' },
  phone: { width: 390, touch: true },
  mirrored: { width: 390, touch: true, mirrored: true },
  spaced: { width: 360, styles: spaced },
  paper: { width: 794, media: { media: 'print' } },
} as const satisfies Readonly<Record<string, Condition>>;

/** In words forty per cent longer. */
export const narrow: Condition = { width: 320 };

/** Puts pages into conditions, one after the other, without loading them anew. */
export function putting(page: Page, session: CDPSession): (condition: Condition) => Promise<void> {
  return async ({ width, media, touch = false, mirrored = false, styles = '' }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: 'reduce',
      ...media,
    });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
    await page.evaluate(
      async ([direction, text]) => {
        document.documentElement.dir = direction;
        const known = document.querySelector('#readers-own');
        const style = known ?? document.createElement('style');
        style.id = 'readers-own';
        style.textContent = text;
        if (known === null) document.head.append(style);
        // What answers to a new width has drawn once two frames have passed.
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
      },
      [mirrored ? 'rtl' : 'ltr', styles] as const,
    );
  };
}
