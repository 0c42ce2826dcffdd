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

/** Where a control is once it was brought before the eye; nothing where the page has drawn it anew since. */
async function placeOf(control: ElementHandle<Element>): Promise<string | undefined> {
  try {
    return await control.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top } = element.getBoundingClientRect();
      return element.isConnected ? `${left} ${top}` : undefined;
    });
  } catch {
    return undefined;
  }
}

/**
 * Clicks a control, and says whether the click came to it. Where the page moves it away in between, what is
 * there instead gets nothing.
 */
async function clicks(control: ElementHandle<Element>): Promise<boolean> {
  const watched = await control.evaluateHandle((element) => {
    const seen = { came: false };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const watch = (event: Event) => {
      const meant = event.composedPath().includes(element);
      if (!meant) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (event.type !== 'click') return;
      seen.came = meant;
      listening.abort();
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      window.addEventListener(type, watch, options);
    }
    return { seen, listening };
  });
  try {
    await control.click();
  } catch {
    // It was drawn anew or is covered.
  }
  try {
    return await watched.evaluate(({ seen, listening }) => {
      listening.abort();
      return seen.came;
    });
  } catch {
    // The page that it was on is gone, so the click came.
    return true;
  }
}

/** Opens Firefox and gives a walker in it. */
export async function openFirefox(
  executablePath: string,
  { scripts, isPrivate }: Powers,
): Promise<Walker> {
  const extraPrefsFirefox = {
    'javascript.enabled': scripts,
    'browser.privatebrowsing.autostart': isPrivate,
  };
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
      let before = '';
      await eventually(`"${name}" to click in Firefox`, async () => {
        const control = await find(page, name, findControl);
        const at = await placeOf(control);
        if (at !== before) {
          before = at ?? '';
          return undefined;
        }
        return (await clicks(control)) ? true : undefined;
      });
    },
    async type(name, value) {
      // A field that was just drawn anew has lost what was typed: then it is typed again.
      await eventually(`"${name}" to hold what is typed in Firefox`, async () => {
        const field = await find(page, name, findField);
        await field.evaluate((element) => {
          if (element instanceof HTMLInputElement) element.select();
        });
        await field.type(value);
        const held = await field.evaluate((element) =>
          element.isConnected && 'value' in element ? element.value : undefined,
        );
        return held === value ? true : undefined;
      });
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
