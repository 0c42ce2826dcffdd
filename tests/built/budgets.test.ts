import { expect, test } from 'vitest';
import { table, weighBuild } from '../../src/build/budgets';

const weights = weighBuild('.');
console.log(table(weights));

test.each(weights.filter(({ limit }) => limit !== null))(
  '$part keeps its budget',
  ({ bytes, limit }) => {
    expect(bytes).toBeLessThanOrEqual(limit ?? 0);
  },
);
