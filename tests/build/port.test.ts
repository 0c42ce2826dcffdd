import { describe, expect, it } from 'vitest';
import { firstMissing, nodeIsRecentEnough } from '../../src/build/install.mjs';
import { portLines, portRefused, refusal, wantedPort } from '../../src/build/port.mjs';

describe('The port that is asked for', () => {
  it.each<[readonly string[], string | undefined, number | null]>([
    [[], undefined, null],
    [[], '', null],
    [[], '5000', 5000],
    [[], ' 5000 ', 5000],
    [['--port', '5001'], '5000', 5001],
    [['--port=5001'], undefined, 5001],
    [['-p', '5001'], undefined, 5001],
    [['5001'], undefined, 5001],
    [['--port', '0'], undefined, 0],
  ])('%j and PORT=%s is %s', (args, variable, port) => {
    expect(wantedPort(args, variable)).toEqual({ ok: true, port });
  });

  it.each<[readonly string[], string | undefined]>([
    [[], 'http'],
    [[], '70000'],
    [[], '-1'],
    [[], '1e3'],
    [[], '0x50'],
    [[], '４１７３'],
    [['--port'], undefined],
    [['--port', '--open'], undefined],
    [['--host', '0.0.0.0'], undefined],
  ])('%j and PORT=%s is refused with what can be done', (args, variable) => {
    const wanted = wantedPort(args, variable);
    expect(wanted.ok ? '' : wanted.words).toContain('npm start -- --port 5000');
  });

  it('is refused by whether it is taken or forbidden', () => {
    const refused = (code: string) => refusal(Object.assign(new Error(code), { code }));
    expect(refused('EADDRINUSE')).toBe('taken');
    expect(refused('EACCES')).toBe('forbidden');
    expect(refused('ENOENT')).toBeNull();
    expect(refusal('EACCES')).toBeNull();
    expect(portRefused(80, 'forbidden')).toContain('above 1023');
  });
});

describe('What is said of the port', () => {
  const lines = (place: Partial<Parameters<typeof portLines>[0]>) =>
    portLines({ port: 4173, taken: [], running: false, last: null, ...place }).join(' ');

  it('is nothing where it is the usual one, or that of the last time', () => {
    expect(lines({})).toBe('');
    expect(lines({ last: 4173 })).toBe('');
    expect(lines({ port: 5000, last: 5000 })).toBe('');
  });

  it('tells where kept answers are that are not shown', () => {
    const busy = lines({ port: 4174, taken: [4173] });
    expect(busy).toContain('Port 4173 is taken by another program, so Steelyard is at port 4174');
    expect(busy).toContain('http://127.0.0.1:4173/ are not shown here');
    expect(lines({ port: 4174, taken: [4173], running: true })).toContain(
      'Steelyard already runs at http://127.0.0.1:4173/',
    );
    const back = lines({ last: 4174 });
    expect(back).toContain('The last time Steelyard was at port 4174. Now it is at 4173.');
    expect(back).toContain('npm start -- --port 4174');
  });

  it('is only that the port is taken where answers were kept at this very address', () => {
    const same = lines({ port: 4174, taken: [4173], last: 4174 });
    expect(same).toContain('Port 4173 is taken');
    expect(same).toContain('http://127.0.0.1:4173/ are not shown here');
  });
});

describe('What is installed', () => {
  it('is whole here, and nothing where there is nothing', () => {
    expect(firstMissing('tests/build')).toBe('node_modules');
  });

  it.each([
    ['20.18.9', false],
    ['20.19.0', true],
    ['21.9.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.9.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('runs on Node %s: %s', (version, enough) => {
    expect(nodeIsRecentEnough(version)).toBe(enough);
  });
});
