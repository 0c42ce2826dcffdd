import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { linkOf } from './app';
import { walk } from './engines';
import { expect, test } from './fixture';
import { eventually, type Walker } from './walker';

/** A page in a file of this test's own, as its address. */
const fileOf = (name: string, text: string): string => {
  const path = test.info().outputPath(name);
  writeFileSync(path, text);
  return pathToFileURL(path).href;
};

/** Has a page hold what it hands out as a file next, in the place of the browser. */
const holdFile = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    globalThis.heldFile = blob.text();
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
})()`;

/** Waits until nothing more of a page is coming, so that what is clicked stays where it is. */
const atRest = (walker: Walker): Promise<unknown> =>
  eventually('a page that is at rest', async () => {
    const coming = await walker.evaluate(
      `[...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
        /Loading|Checking/.test(textContent))`,
    );
    return coming === false ? true : undefined;
  });

walk(
  'after one visit everything works without a network, and what is saved proves itself from a disk',
  async (walker, site) => {
    await walker.open(`${site.url}${linkOf('agency')}`);
    await walker.click('Edit a copy');
    await walker.sees('The twelve criteria');
    await walker.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await site.close();

    await walker.open(`${site.url}#/questions/organisation`);
    await walker.reload();
    await walker.sees('What kind of organisation are you?');
    await walker.click('A company');
    await walker.open(`${site.url}#/verdict`);
    await walker.reload();
    await walker.sees('The twelve criteria');
    await walker.open(`${site.url}#/criterion/multilingual`);
    await walker.sees('Multilingual');
    await walker.open(`${site.url}#/print`);
    await walker.sees('Signature and date');

    await walker.open(`${site.url}#/verdict`);
    await walker.sees('The twelve criteria');
    await walker.sees('Save a copy');
    await atRest(walker);
    await walker.click('Save a copy');
    await walker.evaluate(holdFile);
    await walker.click('Save as one page');
    await walker.sees('Saved as ');
    const page = String(await walker.evaluate('globalThis.heldFile'));

    await walker.open(fileOf('decision.html', page));
    await walker.sees('This page checked itself. It is exactly as it was saved.');
    await walker.click('Compute it again');
    await walker.sees('We computed it again and got the same figures, to the last digit.');

    const other = page.replace('>Sign-off<', '>Sign-oft<');
    expect(other).not.toBe(page);
    await walker.open(fileOf('changed.html', other));
    await walker.sees('What this browser shows differs from what was saved.');
  },
  { tag: '@long' },
);

walk(
  'in a private window answers last as long as it does, and nothing fails',
  async (walker, site) => {
    await walker.open(site.url);
    await walker.click('Start');
    await walker.sees('What kind of organisation are you?');
    await walker.click('A company');
    await walker.reload();
    await walker.sees('What kind of organisation are you?');
    const chosen = "document.querySelector('input:checked')?.closest('label')?.textContent ?? ''";
    expect(await walker.evaluate(chosen)).toMatch(/A company/);
    await walker.open(`${site.url}#/verdict`);
    await walker.sees('The twelve criteria');
    await walker.open(`${site.url}#/offline`);
    // Whether a private window keeps a program is for the browser to say.
    await walker.sees('saved the program');
  },
  { isPrivate: true, tag: '@long' },
);

walk(
  'a page that was saved is read where no script may run',
  async (walker) => {
    const page = readFileSync('tests/golden/records/hospital.html', 'utf8');
    await walker.open(fileOf('decision.html', page));
    await walker.sees('This page has not checked itself here.');
    await walker.sees('Signature and date');
    expect(await walker.text()).not.toContain('Compute it again');
  },
  { scripts: false, tag: '@long' },
);
