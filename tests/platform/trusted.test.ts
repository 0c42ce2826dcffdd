import { afterEach, expect, it } from 'vitest';
import { trustedWorker, workerFile, workerPolicy } from '../../src/platform/trusted';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'trustedTypes');
});

it('trusts the address of the worker and no other, by the one policy that there is', () => {
  const made: string[] = [];
  Reflect.set(globalThis, 'trustedTypes', {
    createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => {
      made.push(name);
      return {
        createScriptURL: () => {
          expect(rules.createScriptURL('https://elsewhere.example/x.js')).toBe(workerFile);
          return 'trusted';
        },
      };
    },
  });
  expect(trustedWorker()).toBe('trusted');
  expect(made).toEqual([workerPolicy]);
});

it('is the address alone where the browser knows no such policies', () => {
  expect(trustedWorker()).toBe('sw.js');
});
