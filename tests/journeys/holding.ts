import type { Page } from '@playwright/test';

/**
 * In the page: whatever goes on in slices waits from now on. Each look at the clock takes longer than a
 * slice may, and timers of no time wait until an event lets them go.
 */
function hold(): void {
  const timers: (() => void)[] = [];
  const { setTimeout: real } = globalThis;
  let clock = 0;
  let look = 20;
  const later = (handler: (...values: unknown[]) => void, time = 0, ...values: unknown[]) => {
    if (time > 0) return real(handler, time, ...values);
    timers.push(() => handler(...values));
    // The number of a timer that nobody waits for stands for one that waits.
    return real(() => undefined, 1e9);
  };
  const count = () => {
    clock += look;
    return clock;
  };
  Object.assign(performance, { now: count });
  Object.assign(globalThis, { setTimeout: later });
  addEventListener(
    'held slices go on',
    () => {
      look = 0.01;
      Object.assign(globalThis, { setTimeout: real });
      for (const timer of timers) real(timer, 0);
    },
    { once: true },
  );
}

/** Nothing that is computed or drawn in slices goes on by itself, on a page that is open. */
export const holdNow = (page: Page): Promise<void> => page.evaluate(hold);

/** The same on each page that is opened from now on. */
export const holdFromStart = (page: Page): Promise<unknown> => page.addInitScript(hold);

/** Lets all go on that was held. */
export const letGo = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new Event('held slices go on')));

/**
 * Keeps files on their way, on a page, until they are sent; `asked` waits until one of them was asked for.
 */
export async function keepBack(page: Page, files: RegExp) {
  let send = () => undefined;
  const sent = new Promise<undefined>((resolve) => {
    send = () => {
      resolve(undefined);
    };
  });
  const asked = page.waitForRequest(files);
  // Who does not wait for it is not told either that none came.
  asked.catch(() => undefined);
  await page.route(files, async (route) => {
    await sent;
    await route.continue();
  });
  return { asked, send };
}
