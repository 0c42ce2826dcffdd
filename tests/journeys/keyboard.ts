import { expect, type Locator, type Page } from '@playwright/test';

/** Most presses of Tab from one end of a page to the other. */
const mostStops = 300;

/** Presses a key until the focus is on or in a control, as someone without a mouse does. */
async function walkTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  // Found once: to find it by its name at every stop takes longer than all the presses.
  let sought = await target.elementHandle();
  for (let stop = 0; stop < mostStops; stop += 1) {
    const { reached, gone } = await sought.evaluate((element) => ({
      reached: element.contains(document.activeElement),
      gone: !element.isConnected,
    }));
    if (reached) return;
    if (gone) sought = await target.elementHandle();
    else await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} was not reached in ${String(mostStops)} presses of ${key}.`);
}

/** Presses Tab until a control, or something inside a group, has the focus. */
export const tabTo = (page: Page, target: Locator): Promise<void> => walkTo(page, target, 'Tab');

/** The same, backwards. */
export const tabBackTo = (page: Page, target: Locator): Promise<void> =>
  walkTo(page, target, 'Shift+Tab');

/** Tabs to the first control of a question and presses a number key. */
export async function pick(page: Page, question: string, key: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await tabTo(page, group);
  await page.keyboard.press(key);
  await expect(group.locator('input:checked').first()).toBeFocused();
}

/** Tabs to a field and types into it. */
export async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Tabs to a link or button and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
