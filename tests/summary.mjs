/**
 * What a stage of the run counted, how often each property was tried, and the seconds that its files took.
 * @typedef {{
 *   readonly passed: number,
 *   readonly failed: number,
 *   readonly skipped: number,
 *   readonly tried?: readonly number[],
 *   readonly files?: Readonly<Record<string, number>>,
 * }} Counts
 */

/** @typedef {Counts & { readonly name: string, readonly ok: boolean, readonly seconds: number }} Stage */

/** How many of the slowest files are named. */
const named = 8;

const number = (/** @type {number} */ value) => value.toLocaleString('en-GB');
const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${Math.round((100 * part) / Math.max(whole, Number.MIN_VALUE))} %`;

/** @param {Stage} stage */
function* linesOf({ name, ok, seconds, passed, failed, skipped, tried = [], files = {} }) {
  const counts = passed + failed + skipped > 0 ? `  ${passed} passed, ${failed} failed` : '';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  yield `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)${counts}${left}`;
  if (tried.length > 0) {
    const all = number(tried.reduce((sum, one) => sum + one, 0));
    yield `         ${tried.length} properties were tried with ${all} cases, the fewest with ${Math.min(...tried)}`;
  }
  const slowest = Object.entries(files).toSorted(([, one], [, other]) => other - one);
  const whole = slowest.reduce((sum, [, one]) => sum + one, 0);
  if (slowest.length > 0) {
    const shares = slowest.slice(0, named).map(([file, one]) => `${file} ${share(one, whole)}`);
    yield `         of ${whole.toFixed(0)} s in its files: ${shares.join(', ')}`;
  }
}

/**
 * What a run came to, line by line: its stages, how long each took, and alone on the last line how
 * many tests passed and failed. Stages may run beside each other, so that their seconds add up to more
 * than the run took.
 * @param {readonly Stage[]} stages
 * @param {number} seconds
 * @returns {readonly string[]}
 */
export function summary(stages, seconds) {
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => stages.reduce((total, one) => total + one[key], 0);
  const left = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return [
    ...stages.flatMap((stage) => [...linesOf(stage)]),
    `The run took ${seconds.toFixed(1)} s.`,
    '',
    `${sum('passed')} passed, ${sum('failed')} failed${left}`,
  ];
}

/**
 * How often each property was tried, from the report of Vitest.
 * @param {{ testResults: { assertionResults: { meta?: { tried?: number } }[] }[] }} report
 */
export const triedOf = ({ testResults }) =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta?.tried ?? []),
  );

/**
 * The seconds that each file took, from the report of Vitest.
 * @param {{ testResults: { name: string, assertionResults: { duration?: number | null }[] }[] }} report
 * @param {string} folder the folder of the tests
 */
export const unitSeconds = ({ testResults }, folder) =>
  Object.fromEntries(
    testResults.map(({ name, assertionResults }) => [
      name
        .replaceAll('\\', '/')
        .slice(folder.length + 1)
        .replace(/\.test\.tsx?$/, ''),
      assertionResults.reduce((sum, { duration }) => sum + (duration ?? 0) / 1000, 0),
    ]),
  );

/**
 * @typedef {{
 *   readonly file: string,
 *   readonly specs?: readonly { readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[] }[],
 *   readonly suites?: readonly Suite[],
 * }} Suite
 */

/**
 * The seconds that workers spent on each file, from the report of Playwright.
 * @param {{ readonly suites: readonly Suite[] }} report
 */
export function journeySeconds({ suites }) {
  /** @param {Suite} suite @returns {number} */
  const secondsOf = ({ specs = [], suites: inner = [] }) =>
    specs
      .flatMap(({ tests }) => tests.flatMap(({ results }) => results))
      .reduce((sum, { duration }) => sum + duration / 1000, 0) +
    inner.reduce((sum, one) => sum + secondsOf(one), 0);
  return Object.fromEntries(
    suites.map((suite) => [suite.file.replace(/\.journey\.ts$/, ''), secondsOf(suite)]),
  );
}
