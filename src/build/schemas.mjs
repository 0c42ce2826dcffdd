// Writes the JSON Schemas of data/ from the Zod schemas, for editors.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './install.mjs';

const { module } = await runnerImport(join(root, 'src/catalogue/json-schema.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const folder = join(root, 'data/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(module.jsonSchemas())) {
  writeFileSync(join(folder, name), text);
}
console.log(`data/schemas is written.`);
