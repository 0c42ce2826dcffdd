import { walk } from './engines';
import { expect } from './fixture';

const page = `data:text/html,<h1>Top</h1>
<a href="%23x">Go there</a>
<button onclick="document.querySelector('p').textContent='clicked'">Press me <i>now</i></button>
<label for="field">Name</label><input id="field" value="old">
<label><input type="radio">I do not know yet</label><p></p>`;

walk(
  'a walker clicks, types, presses keys and goes back',
  async (walker) => {
    await walker.open(page);
    await walker.click('Press me');
    await walker.sees('clicked');

    await walker.type('Name', 'new');
    expect(await walker.evaluate("document.getElementById('field').value")).toBe('new');

    await walker.click('I do not know yet');
    expect(await walker.evaluate("document.querySelector('[type=radio]').checked")).toBe(true);

    await walker.click('Go there');
    expect(await walker.address()).toMatch(/#x$/);
    await walker.back();
    await expect.poll(() => walker.address()).not.toMatch(/#x$/);

    await walker.evaluate("document.querySelector('button').focus()");
    await walker.press('Tab');
    expect(await walker.evaluate('document.activeElement.id')).toBe('field');
    await walker.reload();
    await walker.sees('Top');
  },
  { tag: '@long' },
);
