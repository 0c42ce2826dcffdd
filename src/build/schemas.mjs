// Writes the JSON Schemas from the Zod schemas: of data/, for editors, and of records, to publish.
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
console.log('data/schemas and public/schema are written.');
