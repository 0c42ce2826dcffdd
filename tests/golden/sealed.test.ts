import { describe, expect, it } from 'vitest';
import { unseal } from '../../src/link/sealed';
import links from './links.json' with { type: 'json' };
import seals from './sealed.json' with { type: 'json' };

describe('A link once sealed opens to the link that it was made of', () => {
  it.each(seals.map((one) => [one.name, one] as const))('%s', { tags: 'thorough' }, async (name, one) => {
    expect(links.find((golden) => golden.name === name)?.link).toBe(one.link);
    expect(await unseal(one.sealed, one.passphrase)).toEqual({ ok: true, payload: one.link });
  });
});
