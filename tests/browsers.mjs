// Finds the browsers that the journeys walk in, and installs them where it may.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm } from '../src/build/install.mjs';

const debianPackages = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'fonts-noto-core',
  'fonts-noto-cjk',
];

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.map((folder) => join(folder, name + suffix)).find((path) => existsSync(path));
}

/** Ubuntu's chromium-browser and firefox are scripts that only point to a snap. @param {string} path */
function isSnapStub(path) {
  return readFileSync(path).subarray(0, 4096).toString('latin1').includes('/snap/');
}

/**
 * @param {string | undefined} given
 * @param {string[]} names
 * @param {string[]} places
 */
function find(given, names, places) {
  if (given !== undefined && given !== '') return existsSync(given) ? given : undefined;
  const found = names.flatMap((name) => onPath(name) ?? []);
  return [...found, ...places].find((path) => existsSync(path) && !isSnapStub(path));
}

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

function findChromium() {
  return find(
    process.env.CHROME_PATH,
    ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFolders.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
  );
}

function findFirefox() {
  return find(
    process.env.FIREFOX_PATH,
    ['firefox-esr', 'firefox'],
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
  );
}

/** WebKitGTK's driver, its small browser and the virtual screen, or undefined when one is missing. */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const library = '/usr/lib';
  const browser =
    process.platform === 'linux' && existsSync(library)
      ? readdirSync(library)
          .flatMap((folder) =>
            ['4.1', '4.0', '6.0'].flatMap((version) => [
              join(library, folder, `webkit2gtk-${version}/MiniBrowser`),
              join(library, folder, `webkitgtk-${version}/MiniBrowser`),
            ]),
          )
          .find((path) => existsSync(path))
      : undefined;
  if (driver === undefined || screen === undefined || browser === undefined) return undefined;
  return { driver, screen, browser };
}

async function findPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The browsers that this machine has; undefined for each that it lacks. */
export async function findBrowsers() {
  return {
    chromium: findChromium() ?? (await findPlaywrightChromium()),
    firefox: findFirefox(),
    webkit: findWebKit(),
  };
}

function isDebianRoot() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

/** @param {string[]} args */
function apt(...args) {
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return run.status === 0;
}

/** Installs what is missing and says whether the journeys can walk; they need Chromium at least. */
export async function provision() {
  let found = await findBrowsers();
  const missing = () => Object.values(found).some((browser) => browser === undefined);
  if (missing() && isDebianRoot()) {
    console.log(`\n── Installing browsers: apt-get install ${debianPackages.join(' ')}`);
    apt('update');
    if (!apt('install', '-y', '--no-install-recommends', ...debianPackages)) {
      console.error('apt-get could not install the browsers; the lines above say why.');
    }
    found = await findBrowsers();
  }
  if (found.chromium === undefined) {
    // With root's rights Playwright can install the libraries that a bare Linux lacks.
    const libraries = process.getuid?.() === 0 && onPath('apt-get') ? ['--with-deps'] : [];
    const args = ['playwright', 'install', ...libraries, 'chromium'];
    console.log(`\n── Installing a browser: npx ${args.join(' ')}`);
    npm('exec', '--', ...args);
    found = await findBrowsers();
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
  return true;
}
