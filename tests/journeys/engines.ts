import { findBrowsers } from '../browsers.mjs';
import { test } from './fixture';
import { openFirefox } from './firefox';
import type { Site } from './server';
import type { Walker } from './walker';
import { openWebKit } from './webkit';

const { firefox, webkit } = await findBrowsers();

const engines = [
  { name: 'Firefox', open: firefox === undefined ? undefined : () => openFirefox(firefox) },
  { name: 'WebKit', open: webkit === undefined ? undefined : () => openWebKit(webkit) },
];

/** Walks a journey in Firefox and in WebKit; an engine that this machine lacks is named as skipped. */
export function walk(title: string, journey: (walker: Walker, site: Site) => Promise<void>): void {
  for (const { name, open } of engines) {
    test(`${title}, in ${name}`, async ({ site }) => {
      test.skip(open === undefined, `${name} not found`);
      const walker = await open?.();
      if (walker === undefined) return;
      try {
        await journey(walker, site);
      } finally {
        await walker.close();
      }
    });
  }
}
