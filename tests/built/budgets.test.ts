import { expect, test } from 'vitest';
import { table, weighBuild } from '../../src/build/budgets';

const weights = weighBuild('dist');
console.log(table(weights));

test.each(weights)('$part keeps its budget', ({ bytes, limit }) => {
  expect(bytes).toBeLessThanOrEqual(limit);
});
