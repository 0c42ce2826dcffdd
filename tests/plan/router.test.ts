import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf, isShared, type BlockId } from '../../src/plan/commands';
import { setupsOf } from '../../src/sizing';
import { assembled } from '../fixtures/world';
import { findNginx } from '../nginx.mjs';

const { catalogue, serving } = assembled;
const run = promisify(execFile);

/** Commands of a set-up whose copies lie on two machines of eight cards. */
const shared = () => {
  const [accelerator] = catalogue.accelerators.filter(({ id }) => id === 'h100-sxm');
  const [release] = catalogue.releases.filter(({ id }) => id === 'llama-3.3-70b');
  const [engine] = serving.engines;
  if (accelerator === undefined || release === undefined || engine === undefined) {
    throw new Error('no such facts');
  }
  const setup = setupsOf(
    release,
    engine,
    { kind: 'accelerators', items: [{ accelerator, count: 16 }] },
    { tokens: 8192, people: 64 },
  ).find(isShared);
  const wishes = { tools: false, images: false, thinking: false, ask: 'Hello?' };
  const commands = setup === undefined ? null : commandsOf(setup, wishes, serving.files);
  if (commands === null) throw new Error('no copies on several machines');
  return { port: String(engine.port), ways: commands.ways };
};
const { port: usual, ways } = shared();

const textOf = (id: BlockId, way = 'shell'): string =>
  ways.find((one) => one.way === way)?.blocks.find((block) => block.id === id)?.text ?? '';

/** What arrives at a copy: who asks with what key, how long the body is, and how to answer. */
interface Arrived {
  readonly copy: string;
  readonly key: string | undefined;
  readonly bytes: number;
  readonly write: (part: string) => void;
  readonly end: (part: string) => void;
}

const arrived: Arrived[] = [];
let waiting: (() => void) | null = null;

/** The next so many requests that come to a copy. */
const next = async (count: number): Promise<readonly Arrived[]> => {
  while (arrived.length < count) {
    // oxlint-disable-next-line no-await-in-loop -- until they have come
    await new Promise<void>((resolve) => {
      waiting = resolve;
    });
  }
  return arrived.splice(0, count);
};

/** A copy as an engine is one: it says that it is well, and answers when it is told to. */
const copyAt = async (address: string, port: number): Promise<Server> => {
  const server = createServer((asked, answer) => {
    if (asked.url === '/health') {
      answer.end();
      return;
    }
    let bytes = 0;
    asked.on('data', (part: Buffer) => {
      bytes += part.length;
    });
    asked.on('end', () => {
      arrived.push({
        copy: address,
        key: asked.headers.authorization,
        bytes,
        write: (part) => answer.write(part),
        end: (part) => answer.end(part),
      });
      waiting?.();
    });
  });
  server.listen(port, address);
  await once(server, 'listening');
  return server;
};

/** Asks the proxy; resolves with the head of the answer. */
const askAt = (port: number, body = '{}'): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/v1/chat/completions',
        headers: { Authorization: 'Bearer secret' },
      },
      resolve,
    );
    asking.on('error', reject);
    asking.end(body);
  });

const bodyOf = async (answer: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of answer) text += String(part);
  return text;
};

/** A port that is free on this machine. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const nginx = findNginx();
const addresses = ['127.0.0.2', '127.0.0.3'] as const;

// Other systems have one address of their own alone.
describe.skipIf(nginx === undefined || process.platform !== 'linux')(
  'The proxy of copies on several machines (skipped where nginx is not found, and beyond Linux)',
  { tags: 'thorough' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'router-'));
    let port = 0;
    let copies: readonly Server[] = [];

    /** Runs commands as they are told, at a port that is free. */
    const shell = (lines: readonly string[]) =>
      run('sh', ['-c', lines.join('\n').replaceAll(`:${usual}`, `:${String(port)}`)], {
        cwd: folder,
        env: {
          ...process.env,
          PATH: `${process.env['PATH'] ?? ''}:${dirname(nginx ?? '')}`,
          MACHINES: addresses.join('  '),
        },
      });

    beforeAll(async () => {
      port = await freePort();
      copies = await Promise.all(addresses.map((address) => copyAt(address, port)));
      const install: readonly string[] = serving.files.proxy.install.else;
      await shell(
        textOf('proxy')
          .split('\n')
          .filter((line) => !install.includes(line)),
      );
      // What waits for it needs a program that a machine of tests may lack.
      await shell(
        textOf('share')
          .split('\n')
          .filter((line) => !line.startsWith('until curl')),
      );
    });

    afterAll(async () => {
      await shell([
        ...textOf('stop').split('\n').slice(0, 1),
        'while [ -f router/nginx.pid ]; do sleep 0.1; done',
      ]);
      for (const copy of copies) copy.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('is told what nginx takes, with the addresses that were entered', async () => {
      const told = readFileSync(join(folder, 'router/copies.conf'), 'utf8');
      expect(told.trim().split('\n')).toEqual(
        addresses.map(
          (address) => `server ${address}:${String(port)} max_fails=1 fail_timeout=10s;`,
        ),
      );
      const { stderr } = await run(nginx ?? '', [
        '-t',
        '-p',
        `${folder}/router/`,
        '-c',
        'nginx.conf',
      ]);
      expect(stderr).toContain('test is successful');
    });

    it('gives each request to the copy with the fewest, with its key and its whole body', async () => {
      const body = JSON.stringify({ messages: 'x'.repeat(20_000_000) });
      const answers = [1, 2, 3, 4].map(() => askAt(port, body));
      // None is answered before all have come.
      const came = await next(4);
      expect(came.map(({ copy }) => copy).toSorted()).toEqual(
        [...addresses, ...addresses].toSorted(),
      );
      for (const { key, bytes, end } of came) {
        expect(key).toBe('Bearer secret');
        expect(bytes).toBe(body.length);
        end('yes');
      }
      const all = await Promise.all(answers);
      expect(await Promise.all(all.map(bodyOf))).toEqual(['yes', 'yes', 'yes', 'yes']);
    });

    it('passes an answer on word by word', async () => {
      const asking = askAt(port);
      const [copy] = await next(1);
      copy?.write('first');
      const answer = await asking;
      // The second word is written once the first was read, so nothing was kept back for it.
      const first = await new Promise((resolve) => {
        answer.once('data', (part: Buffer) => resolve(part.toString()));
      });
      expect(first).toBe('first');
      copy?.end(' second');
      expect(await bodyOf(answer)).toBe(' second');
    });

    it('leaves out a copy that does not answer', async () => {
      const [first, second] = copies;
      second?.close();
      second?.closeAllConnections();
      for (const _ of [1, 2, 3, 4]) {
        const asking = askAt(port);
        // oxlint-disable-next-line no-await-in-loop -- one after another, so that each might meet it
        const [came] = await next(1);
        expect(came?.copy).toBe(addresses[0]);
        came?.end('yes');
        // oxlint-disable-next-line no-await-in-loop
        expect((await asking).statusCode).toBe(200);
      }
      expect(first?.listening).toBe(true);
    });
  },
);
