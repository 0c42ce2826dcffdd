import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licencesText, packageFolder, readPackage } from '../../src/build/licences';

const root = process.cwd().replaceAll('\\', '/');

describe('The package of a bundled module', () => {
  it.each([
    [`${root}/src/app.tsx`, null],
    [`${root}/src/ui/primitives.module.css?used`, null],
    ['\0catalogue-knowledge', null],
    ['\0disclosure', null],
    [`${root}/node_modules/react/index.js`, `${root}/node_modules/react`],
    [`\0${root}/node_modules/react/index.js?commonjs-proxy`, `${root}/node_modules/react`],
    [
      `${root}/node_modules/@hookform/resolvers/zod/dist/zod.mjs`,
      `${root}/node_modules/@hookform/resolvers`,
    ],
    [`${root}/node_modules/a/node_modules/@b/c/d.js`, `${root}/node_modules/a/node_modules/@b/c`],
    ['C:\\work\\node_modules\\zod\\v4\\core\\api.js', 'C:/work/node_modules/zod'],
    ['\0vite/preload-helper.js', `${root}/node_modules/vite`],
    ['\0rolldown/runtime.js', `${root}/node_modules/rolldown`],
  ])('%j', (id, folder) => {
    expect(packageFolder(id, root)).toBe(folder);
  });

  it.each(['\0nobody/helper.js', '\0', '/elsewhere/vendored.js'])(
    'is refused where nobody knows it: %j',
    (id) => {
      expect(() => packageFolder(id, root)).toThrow(/licence is not known/);
    },
  );
});

describe('The texts of a package', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'licences '));
    writeFileSync(join(folder, 'package.json'), '{"name":"@some/thing","version":"1.2.3"}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

  it.each(['LICENSE', 'LICENCE', 'license.md', 'Licence.txt', 'LICENSE-MIT', 'COPYING'])(
    'are found in %s',
    (file) => {
      write(file, 'You may.');
      write('NOTICE.txt', 'Made by someone.');
      write('licensing.js', 'no text');
      mkdirSync(join(folder, 'licenses'));
      expect(
        readPackage(folder)
          .texts.map(({ text }) => text)
          .sort(),
      ).toEqual(['Made by someone.', 'You may.']);
    },
  );

  it.each([
    ['has none', () => undefined],
    ['has an empty one', () => write('LICENSE', ' \n')],
    ['has a notice alone', () => write('NOTICE', 'Made by someone.')],
  ])('stop the build where it %s', (_, prepare) => {
    prepare();
    expect(() => readPackage(folder)).toThrow(/@some\/thing 1\.2\.3 .* no licence text/);
  });

  it('leave out what only the tool is made of', () => {
    write('LICENSE.md', '# Core\nMIT\n\n# Licenses of bundled dependencies\n## Other\nBSD');
    expect(readPackage(folder).texts).toEqual([{ file: 'LICENSE.md', text: '# Core\nMIT' }]);
  });
});

describe('The file of all texts', () => {
  const text = licencesText({ licence: 'Own licence.\r\n', notice: 'Own © notice.\n' }, [
    { name: 'b', version: '2.0.0', texts: [{ file: 'LICENSE', text: 'B may.' }] },
    { name: 'a', version: '1.0.0', license: 'MIT', texts: [{ file: 'LICENSE', text: 'A may.' }] },
  ]);

  it('is known as UTF-8, and has the lines of one system', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toContain('\r');
    expect(text).toContain('Own © notice.');
  });

  it('holds our own texts first, then packages by name', () => {
    const places = [
      'Own licence.',
      'Own © notice.',
      'a 1.0.0\nMIT',
      'A may.',
      'b 2.0.0',
      'B may.',
    ].map((part) => text.indexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
