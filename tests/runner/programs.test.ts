/** @module-tag thorough */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstThatStarts } from '../browsers.mjs';
import { patiently } from '../packages.mjs';
import { run } from '../programs.mjs';

const said = vi.fn<(line: string) => void>();

beforeEach(() => {
  said.mockReset();
  vi.spyOn(console, 'log').mockImplementation(said);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const node = (script: string, ...args: readonly string[]): [string, string[]] => [
  process.execPath,
  ['--eval', script, ...args],
];

describe('A program', () => {
  it('gives back whether it ended well and what it said', async () => {
    expect(await run(...node("console.log('a b'); console.error('c')"))).toEqual({
      ok: true,
      output: 'a b\nc\n',
    });
    expect(await run(...node('process.exitCode = 3'))).toEqual({ ok: false, output: '' });
    expect(await run(...node("process.kill(process.pid, 'SIGKILL')"))).toMatchObject({ ok: false });
  });

  it('that is not there did not end well', async () => {
    const { ok, output } = await run(join(tmpdir(), 'no such program'), []);
    expect(ok).toBe(false);
    expect(output).toContain('ENOENT');
  });
});

describe('The package manager', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'steelyard lock '));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A package manager that complains while a file is there, and installs otherwise. */
  const manager = (complaint: string) =>
    node(
      `const [lock, complaint] = process.argv.slice(1);
       const fs = require('node:fs');
       if (!fs.existsSync(lock)) process.exit(0);
       const tries = Number(fs.readFileSync(lock, 'utf8')) - 1;
       if (tries === 0) fs.rmSync(lock); else fs.writeFileSync(lock, String(tries));
       console.error(complaint);
       process.exit(100);`,
      join(folder, 'lock'),
      complaint,
    );

  it.each([
    [
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 10309 (apt)\n' +
        'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?',
    ],
    [
      'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 10492 (apt-get)\n' +
        'E: Unable to lock directory /var/lib/apt/lists/',
    ],
    ['E: Unable to lock directory /var/cache/apt/archives/'],
    ['dpkg: error: dpkg frontend lock was locked by another process with pid 7'],
  ])('is asked again until nobody else holds its lock: %.60s', async (complaint) => {
    writeFileSync(join(folder, 'lock'), '2');
    expect(await patiently(...manager(complaint))).toEqual({ ok: true, output: '' });
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    expect(said.mock.calls).toHaveLength(1);
  });

  it('is not asked again where it fails for another reason', async () => {
    const complaint = 'E: Unable to locate package chromium';
    writeFileSync(join(folder, 'lock'), '3');
    expect(await patiently(...manager(complaint))).toEqual({ ok: false, output: `${complaint}\n` });
    expect(said).not.toHaveBeenCalled();
  });
});

describe('Of the browsers that are there', () => {
  const start = (path: string) =>
    path.startsWith('/opt/broken')
      ? Promise.reject(new Error('exited with code 127\nand a long log'))
      : Promise.resolve();

  it('the first that starts is taken, and each that does not is named', async () => {
    const paths = ['/opt/broken/chrome', '/usr/bin/chromium', '/usr/bin/other'];
    expect(await firstThatStarts(paths, start)).toBe('/usr/bin/chromium');
    expect(said.mock.calls).toEqual([
      ['/opt/broken/chrome is there but does not start: exited with code 127'],
    ]);
  });

  it('none is taken where none starts', async () => {
    expect(await firstThatStarts(['/opt/broken/a', '/opt/broken/b'], start)).toBeUndefined();
    expect(said.mock.calls).toHaveLength(2);
    expect(await firstThatStarts([], start)).toBeUndefined();
  });
});
