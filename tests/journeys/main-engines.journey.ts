import { linkOf } from './app';
import { walk } from './engines';
import { expect } from './fixture';
import { eventually, type Walker } from './walker';

const title = 'A walk through';

async function answer(walker: Walker, ...names: readonly string[]): Promise<void> {
  for (const name of names) await walker.click(name);
}

/** The text of an element by its test id, once there. */
const textOf = (walker: Walker, id: string): Promise<string> =>
  eventually(id, async () => {
    const text = await walker.evaluate(
      `document.querySelector('[data-testid="${id}"]')?.textContent ?? null`,
    );
    return typeof text === 'string' ? text : undefined;
  });

walk(
  'the main journey: questions, verdict, link, and the same verdict from it',
  async (walker, site) => {
    await walker.open(site.url);
    await walker.click('Start');
    await walker.sees('What kind of organisation are you?');
    await answer(walker, 'A company', 'European Union', 'Next');
    await walker.sees('Who will use it?');
    await answer(walker, 'No, it does not matter', 'Only our own staff, students or members');
    await walker.type('Users a month', '5000');
    await answer(walker, 'Yes, with small add-ons', 'Next');
    await walker.sees('How thoroughly will you check');
    await answer(
      walker,
      'We read the documents',
      'No rules',
      'We would prefer it',
      'On our own servers',
      'Next',
    );
    await walker.sees('How much experience');
    await answer(walker, 'Not decided yet', 'vLLM', 'Some: we have run', 'Next');
    await walker.sees('What will you use it for?');
    await answer(walker, 'Writing and fixing code', 'Medium', 'Some additions', 'Next');
    await walker.sees('Which languages will people use with it?');
    await walker.type('Find a language', 'german');
    await answer(walker, 'German', 'Next');
    await walker.sees('Could you use both families');
    await answer(walker, 'Yes, with some extra work', 'Yes, a short one', 'See the result');
    await walker.sees('The twelve criteria');
    await walker.type('Title of the decision', title);
    const verdict = await textOf(walker, 'verdict');
    const lead = await textOf(walker, 'lead');
    const link = await eventually('the link', async () => {
      const value = await walker.evaluate(
        "document.querySelector('input[readonly]')?.value ?? null",
      );
      return typeof value === 'string' ? value : undefined;
    });
    expect(link.length).toBeLessThanOrEqual(400);

    await walker.open(`${site.url}${linkOf('agency')}`);
    await walker.sees('These are someone else’s answers.');
    await walker.open(link);
    await walker.sees(title);
    expect(await textOf(walker, 'verdict')).toBe(verdict);
    expect(await textOf(walker, 'lead')).toBe(lead);
  },
);
