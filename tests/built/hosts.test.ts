import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headers, types } from '../../src/build/hosts/told.mjs';
import { builtPages } from '../../src/build/hosts/vite-plugin';
import { ask, findNginx, startNginx } from '../nginx.mjs';

const dist = resolve('dist');
const hostFile = (name: string) => readFileSync(`dist/hosts/${name}`, 'utf8');
const pages = builtPages(dist);
const asset = readdirSync('dist/assets').find((name) => name.endsWith('.js')) ?? '';

describe.each(['nginx.conf', 'Caddyfile', 'apache.conf', '_headers'])('%s', (name) => {
  const text = hostFile(name);

  test('has the very policy of each page', () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const { file, policy } of pages) {
      expect(text).toContain(file);
      expect(text).toContain(policy);
    }
  });

  test('says all that only a header can say, and how long files are kept', () => {
    for (const [header, value] of Object.entries(headers)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).toContain('no-cache');
    expect(text).toContain('application/manifest+json');
  });
});

test('hosts of static files are told each header of a path once', () => {
  const rules = hostFile('_headers').split('\n\n');
  const namesOf = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
  for (const rule of rules) expect(new Set(namesOf(rule)).size).toBe(namesOf(rule).length);
  const paths = rules.map((rule) => /^\/\S*$/m.exec(rule)?.[0]);
  expect(new Set(paths).size).toBe(paths.length);
  // What a host joins of two rules would be no way to keep a file.
  const all = rules.filter((rule) => /^\/\*$/m.test(rule));
  expect(all.map((rule) => namesOf(rule).includes('Cache-Control'))).toEqual([false]);
});

const nginx = findNginx();

describe.skipIf(nginx === undefined)('nginx (skipped where nginx is not found)', () => {
  let server: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    server = await startNginx(nginx ?? '', dist, hostFile('nginx.conf'));
  });
  afterAll(() => server.stop());
  const get = (path: string, options = {}) => ask(server.socket, path, options);

  test('serves the app below a path, each file as what it is', async () => {
    const { status, body } = await get('/steelyard/');
    expect(status).toBe(200);
    expect(body.equals(readFileSync('dist/index.html'))).toBe(true);
    const files = ['index.html', ...readdirSync('dist').filter((name) => name.includes('.'))]
      .filter((name) => !name.startsWith('.'))
      .concat(`assets/${asset}`);
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const found = await get(`/steelyard/${file}`);
      const [, ending = ''] = /(\.\w+)$/.exec(file) ?? [];
      expect([file, found.status, found.headers['content-type']]).toEqual([
        file,
        200,
        types[ending],
      ]);
    }
  });

  test('sends the headers, each once, and the policy of each page', async () => {
    for (const { file, policy } of pages) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { headers: sent } = await get(`/steelyard/${file}`);
      expect(sent['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
      expect(sent['cache-control']).toBe('no-cache');
    }
    for (const path of [
      '/steelyard/',
      '/steelyard/icon.svg',
      `/steelyard/assets/${asset}`,
      '/steelyard/x',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { headers: sent } = await get(path);
      expect(sent['x-frame-options']).toBe('DENY');
      expect(sent['x-content-type-options']).toBe('nosniff');
      expect(sent['referrer-policy']).toBe('no-referrer');
      expect(sent['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('keeps what has its content in its name, and asks anew for all else', async () => {
    const kept = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await kept(`/steelyard/assets/${asset}`)).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'index.html', 'sw.js', 'icon.svg', 'manifest.webmanifest', 'x.js']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect([path, await kept(`/steelyard/${path}`)]).toEqual([path, 'no-cache']);
    }
    expect(await kept('/steelyard/assets/gone-1234567.js')).toBe('no-cache');
  });

  test('sends less where the browser can unpack', async () => {
    const { headers: sent, body } = await get(`/steelyard/assets/${asset}`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(sent['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(readFileSync(`dist/assets/${asset}`))).toBe(true);
  });

  test.each([
    '/steelyard/gone',
    '/steelyard/%23/verdict',
    '/steelyard/assets/',
    '/steelyard/assets/gone-1234567.js',
    '/steelyard/schema/',
    '/steelyard/.vite/manifest.json',
    '/steelyard/hosts/nginx.conf',
  ])('answers %s with 404 and the page that repairs links', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
  });

  test.each([
    '/steelyard/../../../etc/passwd',
    '/steelyard/..%2f..%2f..%2fetc/passwd',
    '/steelyard/%2e%2e/%2e%2e/etc/passwd',
    '/steelyard../etc/passwd',
    '/steelyard/assets/../../nginx.conf',
    '/steelyard//etc/passwd',
    '/nginx.conf',
  ])('gives nothing away to %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toMatch(/root:|daemon off/);
  });

  test('leads from the path without its end to the app, whatever the name of the host', async () => {
    const { status, headers: sent } = await get('/steelyard', { headers: { Host: 'x.org:8443' } });
    expect([status, sent.location]).toEqual([308, '/steelyard/']);
  });

  test('is the same behind a proxy that gives it another path', async () => {
    const to = `location /tools/advice/ { proxy_pass http://unix:${server.socket}:/steelyard/; }`;
    const proxy = await startNginx(nginx ?? '', dist, to);
    const paths = ['', 'index.html', 'sw.js', `assets/${asset}`, 'gone', 'assets/gone-1234567.js'];
    try {
      for (const path of paths) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const through = await ask(proxy.socket, `/tools/advice/${path}`);
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const own = await get(`/steelyard/${path}`);
        const told = [
          'content-type',
          'content-security-policy',
          'cache-control',
          'referrer-policy',
        ];
        expect([path, through.status, through.body.equals(own.body)]).toEqual([
          path,
          own.status,
          true,
        ]);
        for (const name of told) expect(through.headers[name]).toBe(own.headers[name]);
      }
    } finally {
      await proxy.stop();
    }
    // Nothing that is served names the path that it has there.
    expect(readFileSync('dist/index.html', 'utf8')).not.toMatch(/(?:href|src)="\/(?!\/)/);
  });

  test('takes nothing', async () => {
    expect((await get('/steelyard/index.html', { method: 'POST' })).status).toBe(405);
  });
});
