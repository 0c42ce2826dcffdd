import { expect, test } from 'vitest';
import { contradictions } from '../../src/pages/questions/beside/contradictions';

test('air-gapped and hosted are told, a plain answer is not', () => {
  const hosting = (...options: string[]) =>
    contradictions({ hosting: { kind: 'choices', options } }).map(({ kind }) => kind);
  expect(hosting('airGapped', 'hosted')).toEqual(['airGappedAndHosted']);
  expect(hosting('airGapped')).toEqual([]);
});
