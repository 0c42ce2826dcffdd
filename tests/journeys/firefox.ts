import { ElementHandle, type JSHandle, type KeyInput, type Page, launch } from 'puppeteer-core';
import { type Powers, type Walker, eventually, findControl, findField } from './walker';

const isElement = (handle: JSHandle): handle is ElementHandle<Element> =>
  handle instanceof ElementHandle;

async function find(page: Page, name: string, body: string): Promise<ElementHandle<Element>> {
  const source = `((name) => { ${body} })(${JSON.stringify(name)})`;
  return eventually(`"${name}" in Firefox`, async () => {
    const found: JSHandle = await page.evaluateHandle(source);
    return isElement(found) ? found : undefined;
  });
}

/** Opens Firefox and gives a walker in it. */
export async function openFirefox(executablePath: string, { scripts }: Powers): Promise<Walker> {
  const extraPrefsFirefox = { 'javascript.enabled': scripts };
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox,
  });
  const page = await browser.newPage();
  const text = async () => String(await page.evaluate('document.body.innerText'));
  return {
    text,
    async open(url) {
      await page.goto(url);
    },
    async click(name) {
      // A page that was just drawn anew has taken the control away: then it is looked for again.
      await eventually(`"${name}" to click in Firefox`, async () => {
        const control = await find(page, name, findControl);
        try {
          // As someone does who looks at what is pressed.
          await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await control.clickablePoint();
        } catch {
          return undefined;
        }
        await control.click();
        return true;
      });
    },
    async type(name, value) {
      const field = await find(page, name, findField);
      await field.evaluate((element) => {
        if (element instanceof HTMLInputElement) element.select();
      });
      await field.type(value);
    },
    async press(key) {
      const name: KeyInput = key;
      await page.keyboard.press(name);
    },
    async sees(wanted) {
      await eventually(`the text "${wanted}" in Firefox`, async () =>
        (await text()).includes(wanted) ? true : undefined,
      );
    },
    async evaluate(expression) {
      return page.evaluate(expression);
    },
    async address() {
      return String(await page.evaluate('location.href'));
    },
    async reload() {
      await page.reload();
    },
    async back() {
      // goBack() waits for a document, and a step between hashes loads none.
      await page.evaluate('history.back()');
    },
    async close() {
      await browser.close();
    },
  };
}
