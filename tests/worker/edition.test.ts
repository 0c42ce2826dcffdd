import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addressIn,
  answer,
  hashLength,
  keepEdition,
  takeOver,
  tidy,
  type Edition,
  type Place,
} from '../../src/worker/edition';

const scope = 'https://host.example/tools/steelyard/';
const other = 'https://host.example/tools/';

/** What the browser keeps, what the host has, what it was asked for, and the tabs that are open. */
interface World {
  readonly kept: Map<string, Map<string, Response>>;
  host: ReadonlyMap<string, string>;
  asked: readonly string[];
  readonly options: Map<string, RequestInit | undefined>;
  tabs: readonly string[];
  refuses: boolean;
}

const world: World = {
  kept: new Map(),
  host: new Map(),
  asked: [],
  options: new Map(),
  tabs: [],
  refuses: false,
};

beforeEach(() => {
  world.kept.clear();
  world.options.clear();
  world.asked = [];
  world.tabs = [];
  world.refuses = false;
});

const placeAt = (folder: string): Place => ({
  scope: folder,
  caches: {
    keys: async () => [...world.kept.keys()],
    delete: async (name) => world.kept.delete(name),
    match: async (url) =>
      [...world.kept.values()]
        .find((files) => files.has(url))
        ?.get(url)
        ?.clone(),
    open: async (name) => {
      if (world.refuses) throw new Error('refused');
      const files = world.kept.get(name) ?? new Map<string, Response>();
      world.kept.set(name, files);
      return {
        match: async (url) => files.get(url)?.clone(),
        put: async (url, response) => {
          files.set(url, response);
        },
      };
    },
  },
  fetch: async (url, options) => {
    const address = url.slice(folder.length);
    world.asked = [...world.asked, address];
    world.options.set(address, options);
    const body = world.host.get(address);
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  },
  tabs: async () => world.tabs,
});
const place = placeAt(scope);

/** Puts files on the host, as a deploy does, and gives their edition. */
const deploy = (name: string, files: Readonly<Record<string, string>>): Edition => {
  world.host = new Map(Object.entries(files));
  return {
    name,
    parts: Object.entries(files).map(([address, body]) => [
      address,
      createHash('sha256').update(body).digest('base64').slice(0, hashLength),
    ]),
  };
};

const first = { '': 'start 1', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b', '404.html': 'missing' };
const second = {
  '': 'start 2',
  'assets/a-1.js': 'a',
  'assets/b-2.js': 'b2',
  '404.html': 'missing',
};

const install = async (name: string, files: Readonly<Record<string, string>>) => {
  const edition = deploy(name, files);
  await keepEdition(place, edition);
  return edition;
};

/** What the worker of an edition answers, where the host is out of reach. */
const offline = async (edition: Edition, address: string, isPage = false) => {
  const ask = () => Promise.reject(new TypeError('no network'));
  const response = await answer(place, edition, { address, isPage, ask });
  return `${String(response.status)} ${await response.text()}`;
};

const names = () => [...world.kept.keys()];

describe('An edition that is kept', () => {
  it('answers every file without the host', async () => {
    const edition = await install('one', first);
    for (const [address, body] of Object.entries(first))
      expect(await offline(edition, address)).toBe(`200 ${body}`);
  });

  it('takes from the one before what is the same, and asks the host for the rest', async () => {
    await install('one', first);
    world.asked = [];
    await install('two', second);
    expect(world.asked.toSorted()).toEqual(['', 'assets/b-2.js']);
  });

  it('trusts the browser’s own cache where an address holds a hash alone', async () => {
    await install('one', first);
    expect(world.options.get('')).toEqual({ cache: 'no-cache' });
    expect(world.options.get('assets/a-1.js')).toEqual({ cache: 'default' });
  });

  it('opens a page although the host redirected it', async () => {
    const edition = deploy('one', first);
    const redirected = async () => {
      const response = new Response('start 1');
      Object.defineProperty(response, 'redirected', { value: true });
      return response;
    };
    await keepEdition(
      { ...place, fetch: redirected },
      { ...edition, parts: edition.parts.slice(0, 1) },
    );
    const [files] = [...world.kept.values()];
    expect(files?.get(scope)?.redirected).toBe(false);
    expect(await offline(edition, '')).toBe('200 start 1');
  });
});

describe('An edition that breaks half way', () => {
  it.each([
    ['a file is missing', ({ 'assets/b-2.js': _, ...rest }: typeof second) => rest],
    ['a file is of another build', (files: typeof second) => ({ ...files, '': 'start 3' })],
    ['a page asks for a password', (files: typeof second) => ({ ...files, '': 'log in' })],
  ])('leaves nothing, and the one before whole, where %s', async (_, change) => {
    const before = await install('one', first);
    const edition = deploy('two', second);
    world.host = new Map(Object.entries(change(second)));
    await expect(keepEdition(place, edition)).rejects.toThrow('is not of this edition');
    expect(names()).toEqual([`steelyard ${scope} one`]);
    for (const [address, body] of Object.entries(first))
      expect(await offline(before, address)).toBe(`200 ${body}`);
  });

  it('does not begin where the browser refuses storage, and the host is asked as before', async () => {
    const edition = deploy('one', first);
    world.refuses = true;
    await expect(keepEdition(place, edition)).rejects.toThrow('refused');
    const response = await answer(place, edition, {
      address: '',
      isPage: true,
      ask: async () => new Response('from the host'),
    });
    expect(await response.text()).toBe('from the host');
  });
});

describe('An edition that takes over', () => {
  it('lets tabs that are open find the parts that they run', async () => {
    await install('one', first);
    world.tabs = ['old'];
    const edition = await install('two', second);
    await takeOver(place, edition);
    expect(await offline(edition, 'assets/b-1.js')).toBe('200 b');
    expect(await offline(edition, '')).toBe('200 start 2');
  });

  it('gives up the one before once none of those tabs is open', async () => {
    await install('one', first);
    world.tabs = ['old', 'older'];
    const edition = await install('two', second);
    await takeOver(place, edition);
    world.tabs = ['old', 'new'];
    await tidy(place, edition);
    expect(names()).toHaveLength(2);
    world.tabs = ['new'];
    await tidy(place, edition);
    expect(names()).toEqual([`steelyard ${scope} two`]);
    await expect(offline(edition, 'assets/b-1.js')).rejects.toThrow('no network');
  });

  it('gives it up at once where no tab is open', async () => {
    await install('one', first);
    await takeOver(place, await install('two', second));
    expect(names()).toEqual([`steelyard ${scope} two`]);
  });

  it('leaves alone what an edition after it has begun to keep', async () => {
    await install('one', first);
    const edition = await install('two', second);
    await install('three', second);
    await takeOver(place, edition);
    expect(names()).toEqual([`steelyard ${scope} two`, `steelyard ${scope} three`]);
  });

  it('leaves alone what apps of other folders on the host keep', async () => {
    world.host = new Map(Object.entries(first));
    await keepEdition(placeAt(other), deploy('one', first));
    await takeOver(place, await install('two', second));
    expect(names()).toEqual([`steelyard ${other} one`, `steelyard ${scope} two`]);
  });
});

describe('A request', () => {
  it('is of the app within its folder, with what is for the page alone taken off', () => {
    expect(addressIn(scope, `${scope}#/d/abc`)).toBe('');
    expect(addressIn(scope, `${scope}index.html?x=1#/`)).toBe('');
    expect(addressIn(scope, `${scope}assets/a-1.js`)).toBe('assets/a-1.js');
    expect(addressIn(scope, 'https://host.example/other/')).toBeNull();
    expect(addressIn(scope, 'https://elsewhere.example/tools/steelyard/')).toBeNull();
  });

  it('for what is not kept goes to the host', async () => {
    const edition = await install('one', first);
    const ask = async () => new Response('from the host');
    const response = await answer(place, edition, { address: 'steelyard.html', isPage: true, ask });
    expect(await response.text()).toBe('from the host');
  });

  it('for a page that is not kept gets the page for what is missing where there is no network', async () => {
    const edition = await install('one', first);
    expect(await offline(edition, '%23/d/abc', true)).toBe('404 missing');
    await expect(offline(edition, 'picture.png')).rejects.toThrow('no network');
  });
});
