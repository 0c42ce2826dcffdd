import { afterEach, describe, expect, it, vi } from 'vitest';
import { seal, unseal } from '../../src/link/sealed';
import golden from '../golden/links.json' with { type: 'json' };

const payload = golden[0]?.link ?? '';
const passphrase = 'korrekt häst batteri klammer';

const sealed = async (): Promise<string> => {
  const made = await seal(payload, passphrase);
  if (made === null) throw new Error('No Web Crypto');
  return made;
};

describe('A link under a passphrase', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('opens with the passphrase, however its accents are written', {
    tags: 'thorough',
  }, async () => {
    const made = await sealed();
    expect(made).toMatch(/^[\w-]+$/);
    expect(await unseal(made, passphrase)).toEqual({ ok: true, payload });
    expect(await unseal(made, passphrase.normalize('NFD'))).toEqual({ ok: true, payload });
  });

  it('opens in the lines of a mail, with words behind it, however long it is', {
    tags: 'thorough',
  }, async () => {
    const long = `${payload}${'A'.repeat(20_000)}`;
    const made = (await seal(long, passphrase)) ?? '';
    const lines = made.replace(/.{72}/g, '$&\n');
    for (const after of ['', ' Regards from us', ' and more words'.repeat(50)]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await unseal(lines + after, passphrase)).toEqual({ ok: true, payload: long });
    }
  });

  it('opens before as many words as there are', { tags: 'thorough' }, async () => {
    const made = await sealed();
    const after = ' and more words'.repeat(50);
    expect(await unseal(made + after, passphrase)).toEqual({ ok: true, payload });
  });

  it('says nothing of what it holds, and is another each time', { tags: 'thorough' }, async () => {
    const [one, other] = await Promise.all([sealed(), sealed()]);
    expect(one).not.toBe(other);
    for (let at = 0; at + 8 <= payload.length; at += 1) {
      expect(one).not.toContain(payload.slice(at, at + 8));
    }
  });

  it('never ends in a character that programs drop from an address', {
    tags: 'thorough',
  }, async () => {
    // As many bytes as make whole characters, and the last of them all ones.
    const content = payload.slice(0, 92);
    const ones = new Uint8Array(content.length + 16).fill(255);
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt').mockResolvedValueOnce(ones.buffer);
    const made = await seal(content, passphrase);
    expect(encrypt.mock.calls.length).toBeGreaterThan(1);
    expect(made).toMatch(/[A-Za-z0-9]$/);
    encrypt.mockRestore();
    expect(await unseal(made ?? '', passphrase)).toEqual({ ok: true, payload: content });
  });

  it('opens as its carrier left it', async () => {
    // A seal from before any care for its end: of whole characters, and both signs last.
    const old =
      'AQAAA-h5L82RnXR4YSzWpDoNlkxsxkCiBCQgc0yF6eQpnceBLLPdA4JOH85d8p44erByvR0Za39d1DyqdgGBXFxrLHbL0F43qrQegbG8jlUo2PTAhCViYY4jf2mCrJo0lN6kbkRB0tykBoyGQRSb7nOelVLBsFal8SP69qIJ0YoXV7eCLLNMEnHsKGGlgyhw-vKOExdTCHK6If7kEzPNYsSIcCJhP6--';
    for (const carried of [
      old,
      old.slice(0, -1),
      old.slice(0, -2),
      `${old}_`,
      `${old}-`,
      `${old}).`,
      `${old} and more`,
      `${old.slice(0, 70)}\n${old.slice(70)}`,
      `  ${old.slice(0, 70)} ${old.slice(70, 120)} ${old.slice(120)} `,
    ]) {
      expect(await unseal(carried, 'korrekt')).toEqual({ ok: true, payload });
    }
    expect(await unseal(`${old.slice(0, 90)}A${old.slice(91)}`, 'korrekt')).toMatchObject({
      ok: false,
    });
  });

  it('does not open with another passphrase', { tags: 'thorough' }, async () => {
    const made = await sealed();
    for (const wrong of ['', `${passphrase} `, passphrase.toUpperCase()]) {
      expect(await unseal(made, wrong)).toEqual({ ok: false, problem: 'wrong' });
    }
  });

  it('notices a change anywhere: rounds, salt, nonce, content', { tags: 'thorough' }, async () => {
    const made = await sealed();
    for (const at of [5, 20, 35, 50, made.length - 3]) {
      const other = made[at] === 'A' ? 'B' : 'A';
      const result = await unseal(made.slice(0, at) + other + made.slice(at + 1), passphrase);
      expect(result.ok).toBe(false);
    }
  });

  it.each([
    ['', 'notSealed'],
    ['A'.repeat(200), 'notSealed'],
    ['<img src=x>', 'notSealed'],
    [`aqanu6${'a'.repeat(102)}`, 'notSealed'],
    [`Ag${'A'.repeat(106)}`, 'laterVersion'],
    ['A'.repeat(20_000), 'notSealed'],
    [`Av____${'A'.repeat(100)}`, 'laterVersion'],
    [`AQ////${'A'.repeat(100)}`, 'notSealed'],
    [`Af____${'A'.repeat(100)}`, 'laterVersion'],
  ])('%s is refused before any work is put into it', async (text, problem) => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    expect(await unseal(text, passphrase)).toEqual({ ok: false, problem });
    expect(derive).not.toHaveBeenCalled();
  });

  it('is neither made nor opened where the browser has no Web Crypto', {
    tags: 'thorough',
  }, async () => {
    const made = await sealed();
    vi.stubGlobal('crypto', {});
    expect(await seal(payload, passphrase)).toBeNull();
    expect(await unseal(made, passphrase)).toEqual({ ok: false, problem: 'blocked' });
  });
});
