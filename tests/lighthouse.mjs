// Measures the built app with Lighthouse as a slow phone sees it: `npm run lighthouse [runs]`.
// Not part of `npm test`. Lighthouse is fetched when asked for and not a dependency, since it
// would double what a fresh machine installs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, npm, root } from '../src/build/install.mjs';
import { findBrowsers } from './browsers.mjs';

const lighthouse = 'lighthouse@12.8.2';
const runs = Number(process.argv[2] ?? '1');
const [golden] = JSON.parse(readFileSync(join(root, 'tests/golden/links.json'), 'utf8'));
const pages = {
  start: '',
  comparison: 'qwen-and-llama.html',
  question: '#/questions',
  method: '#/method',
  verdict: `#/d/${golden.link}`,
};

/** What is asked of the start page; elsewhere the figures are printed and only the scores asked. */
const limits = { 'first-contentful-paint': 1000, 'largest-contentful-paint': 1000 };
const scores = { accessibility: 1, 'best-practices': 1, seo: 1 };
/** What is asked of the comparison too, which runs nothing of the app. */
const further = { performance: 1 };
const shift = 0.01;

/**
 * @param {string} address
 * @param {string} file its name in the folder, which a shell need not take whole
 * @param {string} chrome
 */
function measure(address, file, chrome) {
  const args = ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address];
  const options = ['--quiet', '--throttling-method=devtools'];
  const flags = [
    '--chrome-flags=--headless=new --no-sandbox',
    '--output=json',
    `--output-path=${file}`,
  ];
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', [...args, ...options, ...flags], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: chrome },
    shell: windows,
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

process.chdir(root);
install();
const built = npm(['run', 'build']);
if (!built.ok) {
  console.error(built.said);
  process.exit(1);
}
const { chromium } = await findBrowsers();
if (chromium === undefined) {
  console.error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to it.');
  process.exit(1);
}
const { preview } = await import('vite');
const server = await preview({ configLoader: 'runner', logLevel: 'warn', preview: { port: 4180 } });
const folder = mkdtempSync(join(tmpdir(), 'steelyard-lighthouse-'));
const missed = [];

for (const [page, hash] of Object.entries(pages)) {
  /** @type {{ categories: Record<string, { score: number }>, audits: Record<string, { numericValue: number }> }[]} */
  const reports = [];
  for (let run = 0; run < runs; run += 1) {
    const file = `${page}-${run}.json`;
    // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other
    if (await measure(`${server.resolvedUrls?.local[0]}${hash}`, file, chromium))
      reports.push(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  if (reports.length < runs) missed.push(`${page}: Lighthouse did not finish`);
  if (reports.length === 0) continue;
  /** @param {string} id */
  const score = (id) => median(reports.map(({ categories }) => categories[id]?.score ?? 0));
  /** @param {string} id */
  const figure = (id) =>
    median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const layoutShift = figure('cumulative-layout-shift');
  console.log(
    `${page.padEnd(9)}`,
    ['performance', ...Object.keys(scores)].map((id) => `${id} ${100 * score(id)}`).join(', '),
    `| first paint ${Math.round(figure('first-contentful-paint'))} ms,`,
    `largest ${Math.round(figure('largest-contentful-paint'))} ms,`,
    `blocked ${Math.round(figure('total-blocking-time'))} ms, shift ${layoutShift.toFixed(3)}`,
  );
  const asked = { ...scores, ...(page === 'comparison' ? further : {}) };
  for (const [id, least] of Object.entries(asked))
    if (score(id) < least) missed.push(`${page}: ${id} ${100 * score(id)}`);
  if (layoutShift > shift) missed.push(`${page}: layout shift ${layoutShift.toFixed(3)}`);
  if (page !== 'start') continue;
  for (const [id, most] of Object.entries(limits))
    if (figure(id) > most) missed.push(`${page}: ${id} ${Math.round(figure(id))} ms`);
}

rmSync(folder, { recursive: true, force: true });
await server.close();
for (const miss of missed) console.error(`missed  ${miss}`);
process.exit(missed.length === 0 ? 0 : 1);
