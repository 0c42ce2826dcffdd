import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string(), message: z.string() })),
});

/** Rule, where the bad example lies, and the bad example. */
const bad: readonly [rule: string, path: string, source: string][] = [
  ['no-explicit-any', 'src/ui/any.ts', 'export const x = (v: any): unknown => v;'],
  ['no-non-null-assertion', 'src/ui/bang.ts', 'export const x = (v?: string) => v!;'],
  ['consistent-type-assertions', 'src/ui/cast.ts', 'export const x = (v: unknown) => v as string;'],
  ['no-unsafe-assignment', 'src/ui/json.ts', 'export const x: { a: 1 } = JSON.parse("{}");'],
  ['no-floating-promises', 'src/ui/promise.ts', 'Promise.resolve(1);\nexport {};'],
  [
    'switch-exhaustiveness-check',
    'src/ui/switch.ts',
    "export function x(v: 'a' | 'b') { switch (v) { case 'a': return 1; } return 2; }",
  ],
  [
    'rules-of-hooks',
    'src/ui/hook.tsx',
    "import { useState } from 'react';\nexport function X({ on }: { on: boolean }) { if (on) useState(0); return null; }",
  ],
  [
    'exhaustive-deps',
    'src/ui/deps.tsx',
    "import { useEffect } from 'react';\nexport function X({ v }: { v: () => void }) { useEffect(() => { v(); }, []); return null; }",
  ],
  ['alt-text', 'src/ui/image.tsx', 'export const X = () => <img src="a.png" />;'],
  ['no-cycle', 'src/ui/two.ts', "import { one } from './one';\nexport const two = () => one;"],
  ['no-cycle', 'src/ui/one.ts', "import { two } from './two';\nexport const one = () => two;"],
  ['no-console', 'src/ui/log.ts', "console.log('x');\nexport {};"],
  ['no-restricted-globals', 'src/decision/clock.ts', 'export const x = () => new Date();'],
  ['no-restricted-globals', 'src/sizing/page.ts', 'export const x = () => window.name;'],
  ['no-restricted-properties', 'src/decision/dice.ts', 'export const x = () => Math.random();'],
  [
    'no-restricted-properties',
    'tests/wait.ts',
    'export const x = (p: any) => p.waitForTimeout(5);',
  ],
  ['no-restricted-properties', 'tests/clock.tsx', 'export const x = performance.now();'],
  ['no-restricted-properties', 'tests/ui/date.ts', 'export const x = Date.now();'],
  [
    'no-restricted-properties',
    'tests/slow.ts',
    "import { test } from '@playwright/test';\ntest.slow();",
  ],
  [
    'no-restricted-properties',
    'tests/runs.ts',
    "import fc from 'fast-check';\nfc.assert(fc.property(fc.nat(), () => true));",
  ],
  ['no-restricted-globals', 'tests/timer.ts', 'setTimeout(() => undefined, 50);\nexport {};'],
  ['max-lines', 'src/ui/long.ts', `${'export {};\n'.repeat(251)}`],
];

const good: readonly [path: string, source: string][] = [
  ['src/ui/good.ts', "export const sides = ['qwen', 'llama'] as const;"],
  ['src/pages/clock.ts', 'export const today = () => new Date();'],
  ['tests/date.ts', 'export const day = new Date(0).getTime();'],
];

// The project's own file names type packages that a folder elsewhere cannot see.
const strict = { strict: true, target: 'es2023', moduleResolution: 'bundler', types: [] };

const program = process.platform === 'win32' ? 'tsgolint.cmd' : 'tsgolint';
const tsgolint = join(process.cwd(), 'node_modules/.bin', program);
const folder = mkdtempSync(join(tmpdir(), 'steelyard-lint-'));
let found: readonly { readonly rule: string; readonly path: string }[] = [];

beforeAll(() => {
  for (const [path, source] of [...bad.map(([, ...rest]) => rest), ...good]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict }));
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(
    process.execPath,
    [oxlint, '--type-aware', '--format=json', 'src', 'tests'],
    {
      cwd: folder,
      encoding: 'utf8',
      // Oxlint finds its other half in the folder that it lints or in PATH, where only npm puts it.
      env: { ...process.env, OXLINT_TSGOLINT_PATH: tsgolint },
    },
  );
  const json: unknown = JSON.parse(run.stdout);
  found = report.parse(json).diagnostics.map(({ code, filename }) => ({
    rule: /\((?<rule>[^)]+)\)/.exec(code)?.groups?.['rule'] ?? code,
    path: filename.replaceAll('\\', '/'),
  }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(bad)('%s is caught in %s', (rule, path) => {
  expect(found).toContainEqual({ rule, path });
});

test.each(good)('nothing is held against %s', (path) => {
  expect(found.filter((one) => one.path === path)).toEqual([]);
});
