// Finds nginx, and serves a folder by it as an ordinary program in a folder of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where nginx is; undefined where this machine has none. */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));
}

/**
 * What a server answers at a socket to a path that is sent as it stands.
 * @param {string} socketPath
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
export function ask(socketPath, path, options = {}) {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath, path, ...options }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}

/**
 * Starts nginx with a part of its configuration, at a socket of its own: no port is taken. Files lie in
 * `/srv/www/steelyard` for it.
 * @param {string} nginx
 * @param {string} folder the files, an absolute path
 * @param {string} server what stands in the server block
 * @returns {Promise<{ socket: string, stop: () => Promise<void> }>}
 */
export async function startNginx(nginx, folder, server) {
  const own = mkdtempSync(join(tmpdir(), 'nginx-'));
  const socket = join(own, 'socket');
  mkdirSync(join(own, 'www'));
  symlinkSync(folder, join(own, 'www', 'steelyard'));
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(own, name)};`)
    .join('\n');
  const configuration = `daemon off;
master_process off;
pid ${join(own, 'pid')};
error_log stderr;
events {}
http {
  access_log off;
${kept}
  server {
    listen unix:${socket};
    ${server.replaceAll('/srv/www', join(own, 'www'))}
  }
}
`;
  writeFileSync(join(own, 'nginx.conf'), configuration);
  const child = spawn(nginx, ['-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', resolve);
  });
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- until it answers, or has ended
    const there = await ask(socket, '/').catch(() => null);
    if (there !== null) return { socket, stop };
    if (gone) {
      rmSync(own, { recursive: true, force: true });
      throw new Error(`nginx does not start: ${said}`);
    }
    // oxlint-disable-next-line no-await-in-loop -- it is asked again soon
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
