import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/files/markdown/write';
import { commandsOf } from '../../src/plan/commands';
import { setupPlan } from '../../src/plan/plan';
import type { HardwareItem, Sheet } from '../../src/decision';
import { english } from '../../src/text';
import { bodyIn, frameOf, recordInput, recordOf } from '../fixtures/record';
import { university } from '../stories/institutions';

const hostile = '$(rm -rf ~) `id` "; </script> بطاقة | **x** #{y}';

/** A sheet on which any engine may be used, by one person alone. */
const withCards = (...items: readonly HardwareItem[]): Sheet => ({
  ...university,
  answers: {
    concurrency: { kind: 'number', value: 1 },
    languages: { kind: 'languages', primary: ['en'], secondary: [] },
    hardware: { kind: 'hardware', hardware: { mode: 'accelerators', items } },
  },
});

const card = (name: string, bandwidthGBs: number | null, kind = 'nvidia'): HardwareItem => ({
  own: { name, kind, memoryGB: 48, bandwidthGBs },
  count: 2,
});

const factsOf = (sheet: Sheet): string =>
  bodyIn(recordOf(sheet), 'plan')
    .families.flatMap(({ facts }) => facts)
    .join('\n');

describe('What to run on a card that is not in the list', () => {
  it('says what the card is taken for, and estimates a speed from its bandwidth', {
    tags: 'thorough',
  }, () => {
    const facts = factsOf(withCards(card('Foo X100', 900)));
    expect(facts).toContain('Foo X100 is not in our list. We treat it as “NVIDIA RTX 30 or newer”');
    expect(facts).toContain('we assume that Foo X100 computes as slowly as');
    expect(facts).toMatch(/tokens a second, most likely/);
  });

  it('estimates no speed without a bandwidth, and says why and what to do', {
    tags: 'thorough',
  }, () => {
    const facts = factsOf(withCards(card('Foo X100', null)));
    expect(facts).toContain('because the memory bandwidth of Foo X100 is missing');
    expect(facts).not.toMatch(/tokens a second/);
  });

  it('says nothing of it of cards that are in the list', () => {
    expect(factsOf(university)).not.toMatch(/not in our list|is missing/);
  });

  it.each(['nvidia', 'nvidiaOlder', 'radeon', 'arc', 'apple', 'instinct'])(
    'has commands for a card of the kind %s, and none holds its name',
    { tags: 'thorough' },
    (kind) => {
      const { catalogue, recommendation, serving } = recordInput(withCards(card('x', 900, kind)));
      for (const name of ['Foo X100', hostile]) {
        const sheet = withCards(card(name, 900, kind));
        const plan = setupPlan(sheet, recommendation, catalogue, serving);
        const setups = plan?.plans.flatMap((one) => one.candidates) ?? [];
        expect(setups.length).toBeGreaterThan(0);
        const wishes = { tools: true, images: false, thinking: true, ask: 'Hello' };
        for (const { setup } of setups) {
          const commands = commandsOf(setup, wishes, serving.files);
          expect(commands?.ways.length ?? 0).toBeGreaterThan(0);
          expect(JSON.stringify(commands)).not.toContain(JSON.stringify(name).slice(1, -1));
        }
      }
    },
  );

  it('shows any name as text in the document and in Markdown', { tags: 'thorough' }, () => {
    const sheet = withCards(card(hostile, 900));
    const record = recordOf(sheet);
    const text = JSON.stringify(record.sections);
    expect(text).toContain(JSON.stringify(`\u2068${hostile}\u2069`).slice(1, -1));
    const markdown = toMarkdown(
      record,
      frameOf(sheet),
      recordInput(sheet).words,
      english.messages('madr'),
    );
    expect(markdown).not.toContain('</script>');
    expect(markdown).not.toContain('**x**');
    expect(markdown).toContain('\\</script\\>');
  });
});
