import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowsers } from '../browsers.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { chromium } = await findBrowsers();
const report = process.env['JOURNEYS_REPORT'];

/**
 * What Chromium leaves out. It takes one such list, so Playwright's own is repeated here; the first three
 * are windows of suggestions that no journey sees, and that are made for each page at the cost of a second.
 */
const unused = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

export default defineConfig({
  testDir: here('.'),
  testMatch: '*.journey.ts',
  outputDir: here('../../.cache/journeys'),
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  // One more than there are processors: journeys wait much.
  workers: availableParallelism() + 1,
  // Only a hang takes so long: a slow machine is no reason to fail.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    locale: 'en-GB',
    // What a browser keeps for use without a network would hide what is asked of the host.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--disable-gpu',
        `--disable-features=${unused.join(',')}`,
        '--disable-quic',
        '--disable-background-networking',
        // Letters are drawn alike on every machine.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
});
