// Finds the browsers that the journeys walk in, and installs them where it may.
import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../src/build/install.mjs';
import { findNginx } from './nginx.mjs';
import { installPackages, patiently } from './packages.mjs';
import { send, startWebKit } from './webkit.mjs';

const debianPackages = [
  'chromium-headless-shell',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'fonts-noto-core',
  'fonts-noto-cjk',
  // No browser: what was built is served by it too.
  'nginx',
];

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.map((folder) => join(folder, name + suffix)).find((path) => existsSync(path));
}

/** Ubuntu's chromium-browser and firefox are scripts that only point to a snap. @param {string} path */
function isSnapStub(path) {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4096);
    readSync(file, start);
    return start.toString('latin1').includes('/snap/');
  } finally {
    closeSync(file);
  }
}

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

/**
 * The first candidate that starts; each that does not is named with the reason.
 * @template T
 * @param {readonly T[]} candidates
 * @param {(candidate: T) => Promise<void>} start starts it and ends it again, or fails
 * @param {(candidate: T) => string} [name]
 * @returns {Promise<T | undefined>}
 */
export async function firstThatStarts(candidates, start, name = String) {
  for (const candidate of candidates) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next one is for the failure of this one
      await start(candidate);
      return candidate;
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      console.log(`${name(candidate)} is there but does not start: ${reason}`);
    }
  }
  return undefined;
}

/**
 * The files to try: the one that was named, and no other, or all that are there.
 * @param {string | undefined} given
 * @param {readonly string[]} names
 * @param {readonly string[]} places
 */
function candidates(given, names, places) {
  if (given !== undefined && given !== '') return [given];
  const found = [...names.flatMap((name) => onPath(name) ?? []), ...places];
  return found.filter((path) => existsSync(path) && !isSnapStub(path));
}

/** The oldest Chromium that knows all that the app is built for. */
const leastChromium = 123;

/** How long a browser may take to start, in milliseconds; only a hang takes so long. */
const patience = 180_000;

/** @param {string} executablePath */
async function startChromium(executablePath) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, timeout: patience });
  try {
    const version = browser.version();
    if (Number.parseInt(version, 10) < leastChromium)
      throw new Error(`it is version ${version}, and ${leastChromium} or later is needed.`);
    const page = await browser.newPage();
    await page.setContent('<h1>Here</h1>');
    await page.getByRole('heading', { name: 'Here' }).waitFor({ timeout: patience });
  } finally {
    await browser.close();
  }
}

async function findChromium() {
  const { chromium } = await import('@playwright/test');
  const path = candidates(
    process.env.CHROME_PATH,
    [
      // Draws the same pages at two thirds of the work: it has no window to keep.
      'chromium-headless-shell',
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFolders.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
      chromium.executablePath(),
    ],
  );
  return firstThatStarts(path, startChromium);
}

/** @param {string} executablePath */
async function startFirefox(executablePath) {
  const { launch } = await import('puppeteer-core');
  const options = { headless: true, timeout: patience, protocolTimeout: patience };
  const browser = await launch({ browser: 'firefox', executablePath, ...options });
  try {
    await browser.newPage();
  } finally {
    await browser.close();
  }
}

function findFirefox() {
  const paths = candidates(
    process.env.FIREFOX_PATH,
    ['firefox-esr', 'firefox'],
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
  );
  return firstThatStarts(paths, startFirefox);
}

/** WebKitGTK's driver, a small browser of its and the virtual screen. */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const library = '/usr/lib';
  if (process.platform !== 'linux' || driver === undefined || screen === undefined)
    return undefined;
  const programs = readdirSync(library)
    .flatMap((folder) =>
      ['4.1', '4.0', '6.0'].flatMap((version) => [
        join(library, folder, `webkit2gtk-${version}/MiniBrowser`),
        join(library, folder, `webkitgtk-${version}/MiniBrowser`),
      ]),
    )
    .filter((path) => existsSync(path))
    .map((browser) => ({ driver, screen, browser }));
  const start = async (/** @type {import('./webkit.mjs').WebKitPrograms} */ one) => {
    const { address, stop } = await startWebKit(one);
    await send(address, 'DELETE').catch(() => undefined);
    stop();
  };
  return firstThatStarts(programs, start, ({ browser }) => browser);
}

/**
 * @typedef {{
 *   readonly chromium?: string | undefined,
 *   readonly firefox?: string | undefined,
 *   readonly webkit?: import('./webkit.mjs').WebKitPrograms | undefined,
 * }} Browsers
 */

/**
 * The browsers of this machine that start; undefined for each that it lacks. They are looked for once,
 * and what was found is handed on to the programs that this one starts.
 * @returns {Promise<Browsers>}
 */
export async function findBrowsers() {
  const known = process.env.STEELYARD_BROWSERS;
  if (known !== undefined) return JSON.parse(known);
  const [chromium, firefox, webkit] = await Promise.all([
    findChromium(),
    findFirefox(),
    findWebKit(),
  ]);
  const found = { chromium, firefox, webkit };
  process.env.STEELYARD_BROWSERS = JSON.stringify(found);
  return found;
}

function isDebianRoot() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

/** Looks again: something was installed. */
function findAnew() {
  delete process.env.STEELYARD_BROWSERS;
  return findBrowsers();
}

/** Installs what is missing and says whether the journeys can walk; they need Chromium at least. */
export async function provision() {
  let found = await findAnew();
  const missing = () => [found.chromium, found.firefox, found.webkit].includes(undefined);
  if ((missing() || findNginx() === undefined) && isDebianRoot()) {
    console.log(`\n── Installing browsers and nginx: apt-get install ${debianPackages.join(' ')}`);
    await installPackages(debianPackages);
    found = await findAnew();
  }
  if (found.chromium === undefined) {
    // With root's rights Playwright can install the libraries that a bare Linux lacks.
    const libraries = process.getuid?.() === 0 && onPath('apt-get') ? ['--with-deps'] : [];
    const args = ['install', ...libraries, 'chromium'];
    console.log(`\n── Installing a browser: npx playwright ${args.join(' ')}`);
    const script = join(root, 'node_modules/@playwright/test/cli.js');
    const { ok, output } = await patiently(process.execPath, [script, ...args]);
    if (!ok) console.error(output);
    found = await findAnew();
  }
  if (found.chromium === undefined) {
    console.error(
      'No Chrome or Chromium was found and none could be installed. Install one, or set CHROME_PATH to it.',
    );
    return false;
  }
  if (process.env.CI === 'true' && isDebianRoot() && missing()) {
    console.error('Firefox and WebKit must be there in CI, and one could not be installed.');
    return false;
  }
  if (found.firefox === undefined) console.log('skipped: Firefox not found');
  if (found.webkit === undefined) console.log('skipped: WebKit not found');
  if (findNginx() === undefined) console.log('skipped: nginx not found');
  return true;
}
