import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/decision';
import type { Answer, Hardware } from '../../src/decision';
import { setupsOf } from '../../src/sizing';
import { enginesOf, machineOf, worldOf } from '../../src/world';
import { assembled, world } from '../fixtures/world';
import { without } from '../decision/support';
import { university } from '../stories/institutions';

const { catalogue, serving } = assembled;
const { accelerators, releases } = catalogue;

const release = (id: string) => {
  const found = releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const cpu = (memoryGiB: number) => ({ mode: 'cpu', memoryGiB }) as const;
const cards = (accelerator: string, count: number) =>
  ({ mode: 'accelerators', items: [{ accelerator, count }] }) as const;

const fits = (id: string, hardware: Hardware, tokens = 8192, engines: readonly string[] = []) =>
  world.fits(release(id), { hardware, tokens, engines });

/** Whether any engine that may be used has a set-up that holds one request: what is ranked later. */
const hasSetup = (id: string, hardware: Hardware, tokens: number, engines: readonly string[]) => {
  const machine = machineOf(hardware, catalogue);
  return (
    machine !== null &&
    enginesOf(serving, engines).some((engine) =>
      setupsOf(release(id), engine, machine, { tokens, people: 1 }).some(
        (setup) => setup.mostPeople() > 0,
      ),
    )
  );
};

/** The requirement on memory that a recommendation finds failed, by release. */
const failedFor = (hardware: Hardware, tokens: number, engines: Answer | undefined) => {
  const result = recommend(world, {
    ...university,
    answers: {
      ...without(university, 'engines').answers,
      hardware: { kind: 'hardware', hardware },
      context: { kind: 'number', value: tokens },
      ...(engines === undefined ? {} : { engines }),
    },
  });
  if (!result.ok) throw new Error(result.problem.field);
  return new Set(
    result.value.releases.flatMap(({ release: id, effects }) =>
      effects.some(({ gate }) => gate === 'memory') ? [id] : [],
    ),
  );
};

describe('The world of the app', () => {
  it('decides from the facts that it was made of, and shares nothing with another', () => {
    expect(world.catalogue).toBe(catalogue);
    expect(worldOf(assembled, null)).not.toBe(world);
  });

  it('asks nothing anew where a card is called something else', () => {
    let asked = 0;
    const counting = {
      ...assembled,
      serving: {
        ...serving,
        get engines() {
          asked += 1;
          return serving.engines;
        },
      },
    };
    const own = worldOf(counting, null);
    const on = (name: string, memoryGB: number) => {
      const card = { name, kind: 'nvidia', memoryGB, bandwidthGBs: null };
      const hardware: Hardware = { mode: 'accelerators', items: [{ own: card, count: 1 }] };
      for (const one of releases) own.fits(one, { hardware, tokens: 8192, engines: [] });
      return asked;
    };
    const once = on('A', 24);
    expect(once).toBeGreaterThan(0);
    expect(on('A card', 24)).toBe(once);
    expect(on('A card', 48)).toBe(2 * once);
  });

  it.each<[string, Hardware, number, readonly string[]]>([
    ['a small card', cards('t4', 1), 8192, ['llamacpp']],
    ['a small card in an engine that shares no layers', cards('t4', 1), 8192, ['vllm']],
    ['two large cards at a long context', cards('h100-sxm', 2), 131_072, ['vllm', 'sglang']],
    ['main memory', cpu(64), 32_768, ['llamacpp', 'ollama']],
    ['main memory, in an engine that needs cards', cpu(64), 32_768, ['vllm']],
  ])(
    'fails a release for its memory exactly where it has no set-up: %s',
    (_, hardware, tokens, engines) => {
      const failed = failedFor(hardware, tokens, { kind: 'choices', options: engines });
      const missing = releases.filter(({ id }) => !hasSetup(id, hardware, tokens, engines));
      expect([...failed].sort()).toEqual(missing.map(({ id }) => id).sort());
      expect(failed.size).toBeGreaterThan(0);
    },
  );

  it.each<[string, Answer | undefined]>([
    ['was not asked', undefined],
    ['was left open', { kind: 'unsure' }],
    ['is none', { kind: 'choices', options: ['none'] }],
  ])('takes any engine where which one %s, as the ranking does', (_, engines) => {
    const hardware = cpu(64);
    const missing = releases.filter(({ id }) => !hasSetup(id, hardware, 32_768, []));
    expect([...failedFor(hardware, 32_768, engines)].sort()).toEqual(
      missing.map(({ id }) => id).sort(),
    );
    expect(missing.length).toBeLessThan(releases.length / 2);
  });

  it('lets a release pass that an engine holds in fewer bits than four', () => {
    expect(fits('qwen2.5-32b', cards('t4', 1))).toBe(true);
    expect(fits('qwen2.5-32b', cards('t4', 1), 8192, ['vllm'])).toBe(false);
  });

  it('asks more of a longer context, adds cards up, and takes none that it does not know', () => {
    const [card] = accelerators.filter(({ memoryGB }) => memoryGB === 24);
    expect(fits('llama-3.3-70b', cards(card?.id ?? '', 1))).toBe(false);
    expect(fits('llama-3.3-70b', cards(card?.id ?? '', 4))).toBe(true);
    expect(fits('llama-3.3-70b', cards(card?.id ?? '', 2), 131_072, ['vllm'])).toBe(false);
    expect(fits('llama-3.3-70b', cards('no such card', 64))).toBe(false);
    expect(fits('llama-3.3-70b', { mode: 'undecided' })).toBe(false);
  });
});
