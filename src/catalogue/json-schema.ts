import { z } from 'zod';
import { acceleratorsFile } from './schema/accelerators';
import { comparisonFile } from './schema/comparison';
import { criteriaFile } from './schema/criteria';
import { editionsFile } from './schema/editions';
import { energyFile } from './schema/energy';
import { evidenceFile } from './schema/evidence';
import { architecturesFile, enginesFile, standingsFile } from './schema/engines';
import { filesFile } from './schema/files';
import { gatesFile } from './schema/gates';
import {
  languagesFile,
  officialFile,
  resultsFile,
  tokensFile,
  worldFile,
} from './schema/languages';
import { family, licence } from './schema/licences';
import { questionsFile } from './schema/questions';
import { releasesFile } from './schema/releases';

const kinds: Readonly<Record<string, z.ZodType>> = {
  accelerators: acceleratorsFile,
  architectures: architecturesFile,
  comparison: comparisonFile,
  criteria: criteriaFile,
  energy: energyFile,
  engines: enginesFile,
  files: filesFile,
  standings: standingsFile,
  editions: editionsFile,
  evidence: evidenceFile,
  family,
  gates: gatesFile,
  languages: languagesFile,
  licence,
  official: officialFile,
  questions: questionsFile,
  releases: releasesFile,
  results: resultsFile,
  tokens: tokensFile,
  world: worldFile,
};

/**
 * The JSON Schemas of the files in data/, as text by file name, for editors that complete and check.
 * Rules that JSON Schema cannot say are checked by the build alone.
 */
export const jsonSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(kinds).map(([name, schema]) => {
      const { properties, ...rest } = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
      });
      const whole = { ...rest, properties: { $schema: { type: 'string' }, ...properties } };
      return [`${name}.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
