import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMembers, membersIn, restOf, sheetOf } from '../../src/pages/compare/member-set';
import { take } from '../../src/pages/compare/take';
import { mostOpened } from '../../src/files/open';
import { codes } from '../fixtures/codes';
import { world } from '../fixtures/world';
import golden from '../golden/links.json' with { type: 'json' };

const [one, other] = golden.map(({ link }) => link);
if (one === undefined || other === undefined) throw new Error('There are no golden links.');
const link = (payload: string) => `https://example.org/steelyard/#/d/${payload}`;
/** What a member is called in the address of a comparison. */
const [first, second] = take([], [link(one), link(other)], codes).members;
/** So many members that no address holds them. */
const many = Array.from({ length: 200 }, (_, i) => `${'A'.repeat(60)}${String(i)}`);

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  keepMembers([]);
});

describe('The members of a comparison', () => {
  it('go through an address and come back', () => {
    const members = [first ?? '', second ?? ''];
    expect(membersIn(restOf(members))).toEqual(members);
    expect(keepMembers(members)).toBe('address');
    expect(localStorage).toHaveLength(0);
    expect(membersIn('~~a~~b~')).toEqual(['a', 'b']);
    expect(membersIn('')).toEqual([]);
  });

  it('are kept by the browser where an address would be too long, and forgotten when they fit again', () => {
    expect(restOf(many)).toBe('');
    expect(keepMembers(many)).toBe('stored');
    expect(membersIn('')).toEqual(many);
    // An address that names some is what someone opened.
    expect(membersIn('a~b')).toEqual(['a', 'b']);
    expect(keepMembers(['a'])).toBe('address');
    expect(membersIn('')).toEqual([]);
  });

  it('stay for the visit where the browser keeps nothing, and it is said', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(refuse);
    }
    expect(keepMembers(many)).toBe('lost');
    expect(membersIn('')).toEqual(many);
    expect(keepMembers(['a'])).toBe('address');
    expect(membersIn('')).toEqual([]);
  });

  it('are sheets, or none where their characters are none', () => {
    expect(sheetOf(world, one)?.title).toBe(golden[0]?.sheet.title);
    expect(sheetOf(world, `${one}A`)).toBeNull();
    expect(sheetOf(world, '')).toBeNull();
  });
});

describe('Decisions are taken up', () => {
  it('each once, in the order in which they come, whatever stands around them', () => {
    const { members, twice, full, refused } = take(
      [first ?? ''],
      [`Ours: ${link(other)} (draft)`, link(other), link(one)],
      codes,
    );
    expect(members).toEqual([first, second]);
    expect(twice).toBe(2);
    expect(full).toBe(false);
    expect(refused).toEqual([]);
  });

  it('and what is none is named', () => {
    const { members, refused } = take([], ['nothing here', link(one)], codes);
    expect(members).toEqual([first]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.ok).toBe(false);
  });

  it('and what could not be taken of one is named by it', () => {
    const answers = { orgType: { kind: 'choice', option: 'ministry' } };
    const points = { coding: -1 };
    const texts = [
      JSON.stringify({ version: 1, revision: 1, sheet: { title: 'Damaged', answers, points } }),
      link(one),
    ];
    const { members, left } = take([], texts, codes);
    expect(members).toHaveLength(2);
    expect([...left]).toEqual([
      [members[0], expect.objectContaining({ missing: ['orgType'], dropped: ['points.coding'] })],
    ]);
  });

  it('as long as there is room', () => {
    const others = Array.from({ length: mostOpened - 1 }, (_, i) => `member ${String(i)}`);
    const taken = take(others, [link(one), link(other)], codes);
    expect(taken.members).toEqual([...others, first]);
    expect(taken.full).toBe(true);
    expect(take(taken.members, [link(one)], codes)).toMatchObject({ twice: 1, full: false });
  });
});
