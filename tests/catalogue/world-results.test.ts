import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFiles, readAll } from '../../src/catalogue/read';
import { groupBy } from '../../src/core/group-by';

const root = join(import.meta.dirname, '../..');
const { parts } = parseFiles(readAll(root).facts);
if (parts.world === null) throw new Error('The results of the world cannot be read.');
const { generations, models, sets, sources, pairs } = parts.world;

const found = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
  const one = all.find((candidate) => candidate.id === id);
  if (one === undefined) throw new Error(id);
  return one;
};

/** A pair with all that it names. */
const whole = pairs.map((pair) => {
  const [language, sizeClass, set, qwen, qwenScore, qwenError, llama, llamaScore, llamaError] =
    pair;
  return {
    name: `${language} ${set} ${qwen} ${llama}`,
    cell: `${language} ${set} ${sizeClass}`,
    language,
    sizeClass,
    set: found(sets, set),
    qwen: { ...found(models, qwen), score: qwenScore, error: qwenError },
    llama: { ...found(models, llama), score: llamaScore, error: llamaError },
  };
});

/** Names of the pairs that break a rule. */
const breaking = (rule: (pair: (typeof whole)[number]) => boolean) =>
  whole.filter((pair) => !rule(pair)).map(({ name }) => name);

const classOf = (billions: number) =>
  billions < 5 ? 'small' : billions <= 15 ? 'medium' : billions <= 82 ? 'large' : 'frontier';

describe('Pairs of results in the languages of the world', () => {
  it('are many, in more than two hundred languages, none of them twice', () => {
    expect(pairs.length).toBeGreaterThan(2000);
    expect(new Set(whole.map(({ language }) => language)).size).toBeGreaterThan(200);
    expect(new Set(whole.map(({ name }) => name)).size).toBe(whole.length);
  });

  it('set a release of one family against one of the other', () => {
    const familyOf = (generation: string) => found(generations, generation).family;
    expect(
      breaking(
        ({ qwen, llama }) =>
          familyOf(qwen.generation) === 'qwen' && familyOf(llama.generation) === 'llama',
      ),
    ).toEqual([]);
  });

  it('are of one size class, and Qwen is at most 1.6 times as large', () => {
    expect(
      breaking(
        ({ sizeClass, qwen, llama }) =>
          classOf(qwen.parameters) === sizeClass && classOf(llama.parameters) === sizeClass,
      ),
    ).toEqual([]);
    expect(breaking(({ qwen, llama }) => qwen.parameters <= 1.6 * llama.parameters)).toEqual([]);
  });

  it('set models before tuning against such, and tuned ones against tuned ones', () => {
    expect(
      breaking(({ qwen, llama }) => (qwen.form === 'base') === (llama.form === 'base')),
    ).toEqual([]);
    expect(breaking(({ llama }) => llama.form !== 'thinking')).toEqual([]);
  });

  it('use a thinking Qwen only where no other tuned one was measured', () => {
    const mixed = groupBy(whole, ({ cell }) => cell).filter(({ items }) => {
      const forms = items.map(({ qwen }) => qwen.form);
      return forms.includes('thinking') && forms.includes('tuned');
    });
    expect(mixed.map(({ key }) => key)).toEqual([]);
  });

  it('leave Scout aside where a larger Llama was measured', () => {
    const both = groupBy(whole, ({ cell }) => cell).filter(({ items }) => {
      const names = items.map(({ llama }) => llama.id);
      return names.some((name) => /Maverick|405B/.test(name)) && names.join().includes('Scout');
    });
    expect(both.map(({ key }) => key)).toEqual([]);
  });

  it('take for each Llama and generation the Qwen that is nearest in size', () => {
    const several = groupBy(whole, ({ cell, qwen, llama }) =>
      [cell, llama.id, qwen.generation].join(' '),
    ).filter(({ items }) => items.length > 1);
    expect(several.map(({ key }) => key)).toEqual([]);
  });

  it('have scores and errors that their set can have', () => {
    expect(
      breaking(({ set: { most }, qwen, llama }) =>
        most === null
          ? qwen.score > 800 && llama.score > 800
          : [qwen, llama].every(
              ({ score, error }) => score >= 0 && score <= most && (error ?? 0) < most / 5,
            ),
      ),
    ).toEqual([]);
    const odd = sets.filter(
      ({ most, guess, least }) => most !== null && Math.max(guess ?? 0, least ?? 0) >= most,
    );
    expect(odd).toEqual([]);
  });

  it('are from parties that NOTICE names, with place and licence', () => {
    const notice = readFileSync(join(root, 'NOTICE'), 'utf8').replaceAll(/\s+/g, ' ');
    const absent = sources.filter(({ publisher, licence, sources: [first] }) => {
      const place =
        first?.kind === 'repository'
          ? `${first.repository} at ${first.commit.slice(0, 8)}`
          : (first?.url ?? '');
      return !notice.includes(`${publisher} ${place} Licence: ${licence ?? 'none stated'}`);
    });
    expect(absent.map(({ id }) => id)).toEqual([]);
  });

  it('leave mathematics to reasoning, and hold nothing that is used by none', () => {
    expect(sets.filter(({ name }) => /MGSM|GSM8K|HRM8K/.test(name))).toEqual([]);
    const used = (ids: readonly string[], all: readonly { readonly id: string }[]) =>
      all.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
    expect(
      used(
        whole.map(({ set }) => set.id),
        sets,
      ),
    ).toEqual([]);
    expect(
      used(
        sets.map(({ source }) => source),
        sources,
      ),
    ).toEqual([]);
    expect(
      used(
        whole.flatMap(({ qwen, llama }) => [qwen.id, llama.id]),
        models,
      ),
    ).toEqual([]);
  });
});

describe('What is run today', () => {
  it.each(['small', 'medium', 'large', 'frontier'] as const)(
    'both families have a release of a measured generation of the %s class',
    (size) => {
      const current = generations.filter(({ current: today }) => today);
      for (const family of ['qwen', 'llama'] as const) {
        const names = current.flatMap((one) => (one.family === family ? one.names : []));
        const sizes = parts.releases
          .filter(({ value }) => names.includes(value.generation))
          .flatMap(({ value }) =>
            value.releases.map(({ parameters }) => classOf(parameters.total)),
          );
        expect(sizes).toContain(size);
      }
    },
  );
});
