/** @module-tag thorough */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsFolder } from '../../src/catalogue/read';
import * as catalogue from '../../src/catalogue';
import { known } from '../../src/catalogue/codes';
import { outlineOf } from '../../src/catalogue/outline';
import { cataloguePlugin } from '../../src/build/facts/vite-plugin';
import { assembled } from '../fixtures/world';

const real = join(import.meta.dirname, '../..');
const opened: { close: () => Promise<void> }[] = [];

/** A server over a copy of facts and words, in which one file may be changed. */
const serve = async (
  change?: (text: string) => string,
): Promise<{ server: ViteDevServer; root: string; file: string }> => {
  const root = mkdtempSync(join(tmpdir(), 'steelyard-data-'));
  for (const folder of ['data', wordsFolder]) {
    cpSync(join(real, folder), join(root, folder), { recursive: true });
  }
  const file = join(root, 'data/families/llama.json');
  if (change !== undefined) writeFileSync(file, change(readFileSync(file, 'utf8')));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [cataloguePlugin()],
  });
  opened.push({
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  });
  return { server, root, file };
};

afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});

describe('The app reads the catalogue through one door', () => {
  it('gets every part as it was validated', () => {
    const { questionnaire, ...knowledge } = assembled.catalogue;
    expect(catalogue.questionnaire).toEqual(questionnaire);
    expect(catalogue.outline).toEqual(outlineOf(questionnaire));
    expect(catalogue.knowledge).toEqual(knowledge);
    expect(catalogue.claims).toEqual(assembled.claims);
    expect(catalogue.sources).toEqual(assembled.sources);
    expect(catalogue.languages).toEqual(assembled.languages);
    expect(catalogue.serving).toEqual(assembled.serving);
    expect(known).toEqual({
      questions: questionnaire.questions,
      criteria: questionnaire.criteria,
      languages: assembled.languages.map(({ tag, code }) => ({ tag, code })),
      accelerators: knowledge.accelerators.map(({ id, code }) => ({ id, code })),
      kinds: knowledge.kinds.map(({ id, code }) => ({ id, code })),
    });
  });
});

describe('A build over broken data', () => {
  it('stops with the file, the path inside it and the rule', async () => {
    const { server } = await serve((text) => text.replace('"seat": "US"', '"seat": "USA"'));
    await expect(server.ssrLoadModule('virtual:catalogue/knowledge')).rejects.toThrow(
      /The data breaks its rules:\ndata\/families\/llama\.json at seat: /,
    );
  });
});

describe('While the app is developed', () => {
  it('shows a changed fact without a restart', async () => {
    const { server, file } = await serve();
    const vendor = async (): Promise<string> =>
      JSON.stringify(await server.ssrLoadModule('virtual:catalogue/knowledge'));
    expect(await vendor()).not.toContain('Metamorph');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"vendor": "Meta"', '"vendor": "Metamorph"'),
    );
    server.watcher.emit('change', file);
    expect(await vendor()).toContain('Metamorph');
  });

  it('shows a changed word without a restart', async () => {
    const { server, root } = await serve();
    const said = async (): Promise<string> =>
      JSON.stringify(await server.ssrLoadModule('virtual:catalogue/knowledge'));
    expect(await said()).not.toContain('Llamas graze');
    const file = join(root, wordsFolder, 'families/llama.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('open-weight models', 'Llamas graze'));
    server.watcher.emit('change', file);
    expect(await said()).toContain('Llamas graze');
  });
});
