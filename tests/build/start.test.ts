import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// The project in small: what starts it, a finished build, and no package but what a test puts there.
let root = '';
const children: ChildProcess[] = [];

const put = (path: string, text: string, from = root): void => {
  mkdirSync(dirname(join(from, path)), { recursive: true });
  writeFileSync(join(from, path), text);
};

beforeEach(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'start '))), 'a place with vite/in it');
  for (const file of ['start', 'install', 'port', 'serve', 'stale', 'hosts/told']) {
    cpSync(join('src/build', `${file}.mjs`), join(root, 'src/build', `${file}.mjs`), {
      recursive: true,
    });
  }
  put('package.json', '{ "type": "module" }');
  put('package-lock.json', '{ "packages": { "": {} } }');
  put('node_modules/.package-lock.json', '{}');
  put('index.html', 'source');
  put('dist/.vite/manifest.json', '{ "index.html": { "file": "assets/app-1.js" } }');
  put('dist/assets/app-1.js', 'export {};');
  put('dist/licences.txt', 'All of them');
  put('dist/sw.js', 'worker');
  put('dist/index.html', '<!doctype html><title>Steelyard</title>built');
  age('dist/index.html', 60);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dirname(root), { recursive: true, force: true });
});

/** Makes a file so many seconds newer than it is. */
function age(path: string, seconds: number): void {
  const time = statSync(join(root, path)).mtimeMs / 1000 + seconds;
  utimesSync(join(root, path), time, time);
}

interface Started {
  readonly child: ChildProcess;
  /** All that was said so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  /** The address that it says it is at; rejects where it ends before. */
  readonly address: Promise<string>;
}

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Started => {
  const child = spawn(process.execPath, [join(root, 'src/build/start.mjs'), ...args], {
    cwd: tmpdir(),
    env: { ...process.env, PORT: '', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  const address = new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const found = /Steelyard is at (http\S+)\n.*stop it\./s.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    ended.then(() => reject(new Error(`ended: ${said}`))).catch(reject);
  });
  address.catch(() => undefined);
  return { child, said: () => said, ended, address };
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Asks without tidying the path, as a browser would. */
const ask = (address: string, path: string, options: object = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, agent: false, ...options }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .once('error', reject)
      .end();
  });

/** A program of its own that has a port, until it is closed. */
const occupant = async (body: string, wanted = 0) => {
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
};

describe('npm start serves what was built', { tags: 'thorough' }, () => {
  it('from any folder, saying two lines, and ends well when it is stopped', async () => {
    const { child, said, ended, address } = start(['--port', '0']);
    expect(await ask(await address, '/')).toMatchObject({ status: 200, body: /built/ });
    expect(said().trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Steelyard is at http:\/\/127\.0\.0\.1:\d+\/$/),
      'Press Ctrl+C to stop it.',
    ]);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('with the headers that only a host can send, on everything', async () => {
    const address = await start(['--port=0']).address;
    for (const path of ['/', '/assets/app-1.js', '/licences.txt', '/none']) {
      const { headers } = await ask(address, path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    }
    const cache = async (path: string) => (await ask(address, path)).headers['cache-control'];
    expect(await cache('/assets/app-1.js')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/')).toBe('no-cache');
    expect(await cache('/assets/gone.js')).toBe('no-cache');
    expect((await ask(address, '/assets/app-1.js')).headers['content-type']).toMatch(/javascript/);
    expect((await ask(address, '/licences.txt')).headers['content-type']).toMatch(/^text\/plain/);
  });

  it('with 404 for what is missing, hidden or outside', async () => {
    const address = await start(['0']).address;
    for (const path of [
      '/none',
      '/assets/gone.js',
      '/assets',
      '/assets/',
      '/index.html/',
      '/..%2fpackage.json',
      '/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/..%5cpackage.json',
      '/.vite/manifest.json',
      '/%00',
      '/%zz',
      `/${'long'.repeat(500)}`,
    ]) {
      expect({ path, status: (await ask(address, path)).status }).toEqual({ path, status: 404 });
    }
    put('dist/404.html', 'own page');
    expect(await ask(address, '/none')).toMatchObject({
      status: 404,
      body: 'own page',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  it('once where it is known already, without its text where nobody asks for it, and takes nothing', async () => {
    const address = await start(['--port', '0']).address;
    const { etag } = (await ask(address, '/')).headers;
    const again = await ask(address, '/?a=b', { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, body: '' });
    const head = await ask(address, '/licences.txt', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '11' } });
    const post = await ask(address, '/', { method: 'POST' });
    expect(post).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('npm start says where it is', { tags: 'thorough' }, () => {
  it('and that kept answers are at another address where the port is another than the last time', async () => {
    put('.cache/port', '4999');
    const { address, said } = start(['--port', '0']);
    await address;
    expect(said()).toContain('The last time Steelyard was at port 4999.');
    expect(said()).toContain('http://127.0.0.1:4999/ are not shown here.');
    expect(said()).toContain('npm start -- --port 4999');
    // Nobody comes back to a port that was any.
    expect(readFileSync(join(root, '.cache/port'), 'utf8')).toBe('4999');
  });

  it('and remembers the port that it was told', async () => {
    // Another program may take a port that was free a moment ago, so more than one is tried.
    for (let left = 5; left > 0; left -= 1) {
      const { port, close } = await occupant('');
      await close();
      const { address, said } = start([], { PORT: String(port) });
      const found = await address.catch(() => null);
      if (found === null && left > 1) continue;
      expect(found).toBe(`http://127.0.0.1:${String(port)}/`);
      expect(said()).not.toContain('not shown');
      expect(readFileSync(join(root, '.cache/port'), 'utf8')).toBe(String(port));
      return;
    }
  });

  it('and refuses a port that was asked for and is taken', async () => {
    const { port, close } = await occupant('something');
    const { ended, said } = start(['--port', String(port)]);
    expect(await ended).toBe(1);
    expect(said()).toMatch(new RegExp(`^Port ${String(port)} is taken by another program\\.`));
    expect(said()).toContain('npm start -- --port');
    await close();
  });

  it.each([
    ['a word', ['--port', 'http']],
    ['too large', ['--port=65536']],
    ['a fraction', ['-p', '80.5']],
    ['below nothing', ['--port', '-1']],
    ['no number', ['--port']],
    ['something else', ['--open']],
  ])('and refuses a port that is none: %s', async (_, args) => {
    const { ended, said } = start(args);
    expect(await ended).toBe(1);
    expect(said()).toMatch(/is no port|is not understood/);
    expect(said()).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

/** What the stand-in for the bundler does when the app is built. */
const vite = (body: string) => {
  put(
    'node_modules/vite/package.json',
    '{ "name": "vite", "version": "1.0.0", "exports": "./i.js" }',
  );
  put('node_modules/vite/i.js', body);
  put(
    'package-lock.json',
    '{ "packages": { "": {}, "node_modules/vite": { "version": "1.0.0" } } }',
  );
};

const building = `import { writeFileSync } from 'node:fs';
export const build = async ({ root }) => {
  writeFileSync(root + '/dist/index.html', '<title>Steelyard</title>built anew');
};`;

describe.skipIf(process.platform === 'win32')(
  'npm start mends what it needs',
  { tags: 'thorough' },
  () => {
    /** An npm that does as it is told by a script for the shell, and notes that it was called. */
    const npm = (script: string): NodeJS.ProcessEnv => {
      put('bin/npm', `#!/bin/sh\necho called >> "${root}/calls"\n${script}\n`);
      chmodSync(join(root, 'bin/npm'), 0o755);
      return { PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` };
    };
    const calls = () => readFileSync(join(root, 'calls'), 'utf8').trim().split('\n').length;
    /** A shell script that puts the stand-in for the bundler in its place. */
    const repair = () => {
      put('whole.js', building);
      return `cp "${root}/whole.js" "${root}/node_modules/vite/i.js"
printf '%s' '{ "name": "vite", "version": "1.0.0", "exports": "./i.js" }' > "${root}/node_modules/vite/package.json"
printf '{}' > "${root}/node_modules/.package-lock.json"`;
    };
    const stale = () => age('index.html', 120);

    it.each<[string, () => void]>([
      ['is gone', () => rmSync(join(root, 'node_modules/vite/package.json'))],
      [
        'is of another version',
        () => put('node_modules/vite/package.json', '{ "version": "0.9.0" }'),
      ],
      ['was half written', () => put('node_modules/vite/package.json', '{ "vers')],
      ['was not noted', () => rmSync(join(root, 'node_modules/.package-lock.json'))],
      ['was noted by half', () => put('node_modules/.package-lock.json', '{ "pack')],
    ])('before it builds, where a package %s', async (_, damage) => {
      vite(building);
      damage();
      stale();
      const { address, said } = start(['--port', '0'], npm(repair()));
      expect((await ask(await address, '/')).body).toContain('built anew');
      expect(said()).toMatch(/Installing the packages with npm ci/);
      expect(calls()).toBe(1);
    });

    it.each([
      ['has lost a file', "import './gone.js';"],
      ['has lost what it is compiled to', "throw new Error('Cannot find native binding.');"],
      ['is cut off', 'export const build = async () => {'],
      [
        'builds without a package of the app',
        'export const build = async () => { throw new Error(\'Rolldown failed to resolve import "react" from "src/main.tsx".\'); };',
      ],
    ])('once, where the bundler %s', async (_, body) => {
      vite(body);
      stale();
      const { address, said, child, ended } = start(['--port', '0'], npm(repair()));
      expect((await ask(await address, '/')).body).toContain('built anew');
      expect(said()).toMatch(/A package is damaged\./);
      expect(said()).not.toMatch(/\n\s+at /);
      expect(calls()).toBe(1);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    });

    it('and says what failed where that does not help, after one attempt', async () => {
      vite("import './gone.js';");
      stale();
      const { ended, said } = start(['--port', '0'], npm('true'));
      expect(await ended).toBe(1);
      expect(calls()).toBe(1);
      expect(said()).toContain('The build failed, so nothing is served.');
      expect(said()).not.toMatch(/\n\s+at /);
    });

    it('and shows what npm said where npm fails', async () => {
      vite(building);
      rmSync(join(root, 'node_modules/vite'), { recursive: true });
      const { ended, said } = start(
        ['--port', '0'],
        npm('echo "no route to the registry" >&2; exit 1'),
      );
      expect(await ended).toBe(1);
      expect(said()).toContain('no route to the registry');
      expect(said()).toContain('The packages could not be installed');
      expect(said()).not.toMatch(/\n\s+at /);
    });

    it('and leaves the packages alone where the fault is in the sources', async () => {
      vite(
        "export const build = async () => { throw new Error('src/app.tsx:3:1 Unexpected token'); };",
      );
      stale();
      const { ended, said } = start(['--port', '0'], npm(repair()));
      expect(await ended).toBe(1);
      expect(said()).toContain('src/app.tsx:3:1 Unexpected token');
      expect(said()).toContain('The build failed, so nothing is served.');
      expect(said()).not.toContain('npm ci');
    });

    it.each<[string, () => void]>([
      [
        'a fact is newer',
        () => {
          put('data/facts/one.json', '{}');
          age('data/facts/one.json', 120);
        },
      ],
      [
        'the notice is newer',
        () => {
          put('NOTICE', '');
          age('NOTICE', 120);
        },
      ],
      ['a build was stopped half-way', () => rmSync(join(root, 'dist/assets/app-1.js'))],
      ['there is none', () => rmSync(join(root, 'dist/index.html'))],
    ])('and builds where %s', async (_, change) => {
      vite(building);
      change();
      const { address } = start(['--port', '0']);
      expect((await ask(await address, '/')).body).toContain('built anew');
    });

    it('and not where nothing is newer', async () => {
      vite("throw new Error('not to be loaded');");
      const { address } = start(['--port', '0']);
      expect((await ask(await address, '/')).body).toContain('built');
    });
  },
);
