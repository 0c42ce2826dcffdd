// Lists what in data/ is due for review: `npm run review [months] [date]`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const [months = '9', today = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const folder = join(root, 'data');

/** Months after which facts that change faster than results are due, by the beginning of their file. */
const sooner = [
  // Holes of the engines are told within weeks.
  { file: 'engines.json', months: 1 },
  // A release that is out is soon the last but one.
  { file: 'releases/', months: 3 },
  { file: 'families/', months: 3 },
  // Statutes and orders.
  { file: 'gates.json', months: 3 },
];

/** @param {string} file */
const monthsFor = (file) =>
  sooner.find((one) => file.startsWith(one.file))?.months ?? Number(months);

/** @param {string} date as 2026-11 or 2026-11-23 */
const monthsOf = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/**
 * Every date in a file with the path to it.
 * @param {unknown} value
 * @param {string} path
 * @returns {{ path: string, date: string }[]}
 */
const datesIn = (value, path) => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named =
      typeof inner === 'object' && inner !== null && 'id' in inner ? String(inner.id) : key;
    const here = path === '' ? named : `${path}.${named}`;
    return (key === 'asOf' || key === 'reviewed' || key === 'unopened') && typeof inner === 'string'
      ? [{ path: here, date: inner }]
      : datesIn(inner, here);
  });
};

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json') && !file.startsWith('schemas'))
  .sort();
const due = files.flatMap((file) =>
  datesIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), '')
    .map(({ path, date }) => ({ file, path, date, age: monthsOf(today) - monthsOf(date) }))
    // What could not be opened is due until it was.
    .filter(({ age, path }) => path.endsWith('.unopened') || age >= monthsFor(file)),
);
due.sort((a, b) => b.age - a.age);
for (const { file, path, date, age } of due) {
  console.log(`${date}  ${String(age).padStart(3)} months  data/${file} at ${path}`);
}
console.log(
  due.length === 0
    ? `Nothing is due for review on ${today}.`
    : `${due.length} facts are due for review on ${today}: read their sources again.`,
);
