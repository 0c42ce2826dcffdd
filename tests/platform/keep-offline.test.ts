import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepOffline, type EditionNews } from '../../src/platform/keep-offline';

/** A worker as a page sees it: what was posted to it, and that it came. */
class Worker extends EventTarget {
  readonly posted: unknown[] = [];
  postMessage(message: unknown) {
    this.posted.push(message);
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
  asked = 0;
  update() {
    this.asked += 1;
    return Promise.reject(new TypeError('no network'));
  }
}

class Workers extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  register: () => Promise<unknown> = () => Promise.resolve(this.registration);
}

let workers = new Workers();
let told: EditionNews[] = [];
const tell = (news: EditionNews) => {
  told.push(news);
};

beforeEach(() => {
  workers = new Workers();
  told = [];
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: workers });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** A newer edition, once the browser has it. */
const arrive = () => {
  const { registration } = workers;
  const worker = new Worker();
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing = null;
  registration.waiting = worker;
  worker.dispatchEvent(new Event('statechange'));
  return worker;
};

describe('Keeping the app for use without a network', () => {
  it.each([
    ['has no workers', () => Reflect.deleteProperty(navigator, 'serviceWorker')],
    [
      'refuses them',
      () => {
        workers.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      },
    ],
    [
      'gives nothing for one',
      () => {
        workers.register = () => Promise.resolve(undefined);
      },
    ],
  ])('is silent where the browser %s', async (_, refuse) => {
    refuse();
    await expect(keepOffline(tell)).resolves.toBeUndefined();
    expect(told).toEqual([]);
  });

  it('says nothing of the first edition', async () => {
    await keepOffline(tell);
    arrive();
    workers.controller = new Worker();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(told).toEqual([]);
  });

  it('tells of a newer edition that came now, or waited already, and takes it when asked alone', async () => {
    workers.controller = new Worker();
    await keepOffline(tell);
    const newer = arrive();
    expect(told.map(({ kind }) => kind)).toEqual(['ready']);
    expect(newer.posted).toEqual([]);
    told[0]?.take();
    expect(newer.posted).toEqual(['use now']);

    told = [];
    await keepOffline(tell);
    expect(told.map(({ kind }) => kind)).toEqual(['ready']);
  });

  it('tells what another tab took, and loads nothing anew by itself', async () => {
    workers.controller = new Worker();
    await keepOffline(tell);
    workers.controller = new Worker();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(told.map(({ kind }) => kind)).toEqual(['elsewhere']);
  });

  it('asks for a newer one when a tab is looked at again, once an hour at most', async () => {
    await keepOffline(tell);
    const look = (timeStamp: number) => {
      const event = new Event('visibilitychange');
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      document.dispatchEvent(event);
    };
    look(60_000);
    expect(workers.registration.asked).toBe(0);
    look(4_000_000);
    look(4_060_000);
    expect(workers.registration.asked).toBe(1);
    look(7_700_000);
    expect(workers.registration.asked).toBe(2);
  });
});
