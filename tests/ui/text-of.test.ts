import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/ui/text-of';
import { words } from '../fixtures/scripts';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
};

describe('The text of a file', () => {
  it.each(Object.entries(words))('is read in UTF-8 and UTF-16: %s', (_, text) => {
    expect(textOf(new TextEncoder().encode(text))).toBe(text);
    expect(textOf(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
    expect(textOf(utf16(`\ufeff${text}`, true))).toBe(text);
    expect(textOf(utf16(`\ufeff${text}`, false))).toBe(text);
  });

  it('in UTF-16 without a mark, where it begins with Latin letters', () => {
    for (const littleEndian of [true, false]) {
      expect(textOf(utf16('{"title": "大学"}', littleEndian))).toBe('{"title": "大学"}');
    }
  });

  it('in the encoding of older programs, where it is no UTF-8', () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0xfc, 0xe9, 0x22, 0x7d]);
    expect(textOf(bytes)).toBe('{"üé"}');
  });

  it('is nothing where there is nothing', () => {
    for (const bytes of [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe]]) {
      expect(textOf(Uint8Array.from(bytes))).toBe('');
    }
    expect(textOf(Uint8Array.from([0x61]))).toBe('a');
  });
});
