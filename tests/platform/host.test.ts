import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The app at an address, as it is loaded there. */
const at = async (address: string) => {
  const { protocol, origin, pathname } = new URL(address);
  vi.stubGlobal('location', { protocol, origin, pathname });
  const { addressOf } = await import('../../src/platform/absolute-url');
  const { hostIn, setHostAddress } = await import('../../src/platform/host');
  return { addressOf, hostIn, setHostAddress };
};

const web = 'https://tools.example.org/steelyard/';
const disk = 'file:///home/ann/steelyard.html';

it('links from the web begin with where they were made', async () => {
  const { addressOf, setHostAddress } = await at(web);
  setHostAddress('https://elsewhere.example/');
  expect(addressOf('#/d/x')).toBe(`${web}#/d/x`);
});

it('links from a disk never tell its folders, and begin with the address that was given', async () => {
  const first = await at(disk);
  expect(first.addressOf('#/d/x')).toBe('#/d/x');
  first.setHostAddress(web);
  expect(first.addressOf('#/d/x')).toBe(`${web}#/d/x`);
  // It is there on the next visit, and can be taken back.
  vi.resetModules();
  const next = await at(disk);
  expect(next.addressOf('#/d/x')).toBe(`${web}#/d/x`);
  next.setHostAddress('');
  expect(next.addressOf('#/d/x')).toBe('#/d/x');
  expect(localStorage).toHaveLength(0);
});

it('an address is one of the web, and ends before what is for the page alone', async () => {
  const { hostIn } = await at(disk);
  expect(hostIn(` ${web}?a=b#/verdict `)).toBe(web);
  for (const text of ['', 'tools.example.org', 'file:///x', 'javascript:alert(1)', 'mailto:a@b'])
    expect(hostIn(text)).toBeNull();
});

it('what is kept in its place and is no address counts for nothing', async () => {
  localStorage.setItem('steelyard.host', 'javascript:alert(1)');
  const { addressOf } = await at(disk);
  expect(addressOf('#/d/x')).toBe('#/d/x');
});
