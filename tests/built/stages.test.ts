import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { stagesFile } from '../../src/build/chunks';
import { stageNames } from '../../src/build/stage-of';

const listSchema = z.record(z.string(), z.array(z.string()));

test('every script and style of the built app is listed at one stage', () => {
  const stages = listSchema.parse(JSON.parse(readFileSync(`dist/${stagesFile}`, 'utf8')));
  const built = readdirSync('dist/assets')
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file) => `assets/${file}`);
  expect(Object.keys(stages)).toEqual(stageNames);
  const listed = Object.values(stages).flat();
  expect(listed).toHaveLength(built.length);
  expect(new Set(listed)).toEqual(new Set(built));
});
