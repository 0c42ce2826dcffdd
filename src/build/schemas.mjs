// Writes what follows from other files: JSON Schemas of data/, for editors, and of records, to publish;
// the types of all messages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './install.mjs';

/** @param {string} path */
const load = async (path) => {
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module;
};
const { jsonSchemas } = await load('src/catalogue/json-schema.ts');
const folder = join(root, 'data/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), text);
}
const { recordSchema } = await load('src/build/record-schema.ts');
mkdirSync(join(root, 'public/schema'), { recursive: true });
writeFileSync(join(root, 'public/schema/record-1.json'), recordSchema());
const { declarationsOf } = await load('src/build/messages/write.ts');
const { readAreas } = await load('src/build/messages/read.ts');
writeFileSync(join(root, 'src/text/messages.ts'), declarationsOf(readAreas(root, 'en')));
console.log('data/schemas, public/schema and src/text/messages.ts are written.');
