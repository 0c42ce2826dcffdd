import { findBrowsers } from '../browsers.mjs';
import { test } from './fixture';
import { openFirefox } from './firefox';
import type { Site } from './server';
import type { Powers, Walker } from './walker';
import { openWebKit } from './webkit';

const { firefox, webkit } = await findBrowsers();

const engines = [
  {
    name: 'Firefox',
    tags: [],
    open: firefox === undefined ? undefined : (powers: Powers) => openFirefox(firefox, powers),
  },
  {
    name: 'WebKit',
    // What both walk alike, Firefox stands for in the usual form.
    tags: ['@long'],
    open: webkit === undefined ? undefined : (powers: Powers) => openWebKit(webkit, powers),
  },
];

/** How a journey is walked, where it differs from others. */
type Way = Partial<Powers> & { readonly tag?: string };

/** Walks a journey in Firefox and in WebKit; an engine that this machine lacks is named as skipped. */
export function walk(
  title: string,
  journey: (walker: Walker, site: Site) => Promise<void>,
  { scripts = true, isPrivate = false, tag }: Way = {},
): void {
  for (const { name, tags, open } of engines) {
    test(`${title}, in ${name}`, { tag: tag === undefined ? tags : [tag] }, async ({ site }) => {
      test.skip(open === undefined, `${name} not found`);
      const walker = await open?.({ scripts, isPrivate });
      if (walker === undefined) return;
      try {
        await journey(walker, site);
      } finally {
        await walker.close();
      }
    });
  }
}
