/** A file of the app: its address from the app's folder, empty for the start, and what its content hashes to. */
export type Part = readonly [address: string, hash: string];

/** All files of one build of the app, under a name that is another where any of them is. */
export type Edition = { readonly name: string; readonly parts: readonly Part[] };

type Match = (address: string, options: CacheQueryOptions) => Promise<Response | undefined>;

/** What a worker uses of a cache. */
export type Kept = {
  readonly match: Match;
  readonly put: (address: string, response: Response) => Promise<void>;
};

/** What a worker has of the browser. */
export type Place = {
  /** The app's folder, as a whole address. */
  readonly scope: string;
  readonly caches: {
    readonly open: (name: string) => Promise<Kept>;
    readonly keys: () => Promise<readonly string[]>;
    readonly delete: (name: string) => Promise<boolean>;
    readonly match: Match;
  };
  readonly fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** The tabs that are open now, by what the browser calls them. */
  readonly tabs: () => Promise<readonly string[]>;
};

/** What an edition knows of those before it. */
type Before = {
  /** Their caches. */
  readonly caches: readonly string[];
  /** The tabs that were open when this edition took over: they may run any of them. */
  readonly tabs: readonly string[];
};

/** Files under it have their content in their address. */
const hashed = 'assets/';

/** How many files are fetched at once. */
const atOnce = 6;

/** How much of a hash tells two contents apart: 72 bits. */
export const hashLength = 12;

/** An app of each folder has caches of its own, since all apps of a host share one place. */
const prefixOf = ({ scope }: Place): string => `steelyard ${scope} `;
const cacheOf = (place: Place, { name }: Edition): string => `${prefixOf(place)}${name}`;

/** Where an edition keeps what it knows of those before it; no file has that address. */
const beforeAt = ({ scope }: Place): string => `${scope}.before`;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const beforeOf = async (place: Place, cache: Kept): Promise<Before> => {
  const known: unknown = await (await cache.match(beforeAt(place), {}))?.json();
  const { caches, tabs } =
    typeof known === 'object' && known !== null && 'caches' in known && 'tabs' in known
      ? known
      : { caches: [], tabs: [] };
  return { caches: texts(caches), tabs: texts(tabs) };
};

const hashOf = async (response: Response): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return btoa(String.fromCodePoint(...new Uint8Array(digest))).slice(0, hashLength);
};

/** A file of an edition: from an earlier one that has the same, else from the host. */
async function fetched(place: Place, [address, hash]: Part): Promise<Response> {
  const url = place.scope + address;
  const kept = await place.caches.match(url, { ignoreVary: true });
  if (kept !== undefined && (await hashOf(kept)) === hash) return kept;
  // Where an address holds no hash, the browser's own cache may have what an earlier build had there.
  const cache = address.startsWith(hashed) ? 'default' : 'no-cache';
  const response = await place.fetch(url, { cache });
  // A host in the middle of a change, or a page of a network that asks for a password first.
  if (!response.ok || (await hashOf(response)) !== hash)
    throw new Error(`${url} is not of this edition.`);
  // Browsers refuse to open a page with an answer that was redirected.
  return response.redirected
    ? new Response(await response.arrayBuffer(), { headers: response.headers })
    : response;
}

/**
 * Keeps all files of an edition. Rejects where one cannot be had as it was built, and leaves nothing
 * then: the edition before it stays as it is.
 */
export async function keepEdition(place: Place, edition: Edition): Promise<void> {
  const name = cacheOf(place, edition);
  const all = await place.caches.keys();
  const caches = all.filter((one) => one.startsWith(prefixOf(place)) && one !== name);
  const cache = await place.caches.open(name);
  const waiting = [...edition.parts];
  const work = async (): Promise<void> => {
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      // oxlint-disable-next-line no-await-in-loop -- others fetch the next ones
      await cache.put(place.scope + part[0], await fetched(place, part));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    const before: Before = { caches, tabs: [] };
    await cache.put(beforeAt(place), Response.json(before));
  } catch (error) {
    waiting.length = 0;
    await place.caches.delete(name);
    throw error;
  }
}

/** Gives up the editions before this one once no tab runs them. */
async function forget(place: Place, cache: Kept, before: Before): Promise<void> {
  const open = await place.tabs();
  if (before.caches.length === 0 || before.tabs.some((tab) => open.includes(tab))) return;
  await Promise.all(before.caches.map((name) => place.caches.delete(name)));
  const none: Before = { caches: [], tabs: [] };
  await cache.put(beforeAt(place), Response.json(none));
}

/** Takes over from the editions before this one: the tabs that are open keep theirs. */
export async function takeOver(place: Place, edition: Edition): Promise<void> {
  const cache = await place.caches.open(cacheOf(place, edition));
  const { caches } = await beforeOf(place, cache);
  const before: Before = { caches, tabs: await place.tabs() };
  await cache.put(beforeAt(place), Response.json(before));
  await forget(place, cache, before);
}

/** Looks whether editions before this one are needed still. */
export async function tidy(place: Place, edition: Edition): Promise<void> {
  const cache = await place.caches.open(cacheOf(place, edition));
  await forget(place, cache, await beforeOf(place, cache));
}

/** The address of a file from the app's folder, without what is for the page alone; null for one elsewhere. */
export function addressIn(scope: string, url: string): string | null {
  const [address = ''] = url.split(/[?#]/);
  if (!address.startsWith(scope)) return null;
  const rest = address.slice(scope.length);
  return rest === 'index.html' ? '' : rest;
}

/** What is asked for: its address in the app's folder, whether as a page, and how the host is asked. */
export type Asked = {
  readonly address: string;
  readonly isPage: boolean;
  readonly ask: () => Promise<Response>;
};

/** A file of this edition, else one that an earlier edition had and a tab may still run. */
async function kept(
  place: Place,
  edition: Edition,
  address: string,
): Promise<Response | undefined> {
  try {
    const cache = await place.caches.open(cacheOf(place, edition));
    const own = await cache.match(place.scope + address, { ignoreVary: true });
    if (own !== undefined || !address.startsWith(hashed)) return own;
    return await place.caches.match(place.scope + address, { ignoreVary: true });
  } catch {
    // The browser took the storage back: the host has all.
    return undefined;
  }
}

/**
 * Answers a request with what is kept, else from the host. Where that is out of reach, a page gets the
 * app's own page for what is missing.
 */
export async function answer(
  place: Place,
  edition: Edition,
  { address, isPage, ask }: Asked,
): Promise<Response> {
  const found = await kept(place, edition, address);
  if (found !== undefined) return found;
  try {
    return await ask();
  } catch (error) {
    const missing = isPage ? await kept(place, edition, '404.html') : undefined;
    if (missing === undefined) throw error;
    return new Response(await missing.arrayBuffer(), { status: 404, headers: missing.headers });
  }
}
