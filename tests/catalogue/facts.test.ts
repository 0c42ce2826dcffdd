import { describe, expect, it } from 'vitest';
import type { Gate, Release } from '../../src/catalogue/model';
import { sourceLink } from '../../src/record';
import { assembled } from '../fixtures/world';

const { catalogue, sources, languages } = assembled;
const release = (id: string): Release => {
  const found = catalogue.releases.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no release ${id}`);
  return found;
};
const licenceOf = ({ licence }: Release) => catalogue.licences.find(({ id }) => id === licence);
const idsWhere = (test: (release: Release) => boolean) =>
  catalogue.releases.filter(test).map(({ id }) => id);
const evidence = (tag: string) => catalogue.languages.find((language) => language.tag === tag);
const gate = (id: string): Gate => {
  const found = catalogue.gates.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no gate ${id}`);
  return found;
};

describe('The licences bind the releases that their texts name', () => {
  it('withholds in the European Union exactly Llama 3.2 Vision and Llama 4', () => {
    expect(
      idsWhere((one) => licenceOf(one)?.territory !== null && one.input.includes('image')).filter(
        (id) => release(id).family === 'llama',
      ),
    ).toEqual([
      'llama-3.2-11b-vision',
      'llama-3.2-90b-vision',
      'llama-4-scout',
      'llama-4-maverick',
    ]);
    expect(idsWhere((one) => one.family === 'qwen' && licenceOf(one)?.territory !== null)).toEqual(
      [],
    );
  });

  it('keeps exactly the two 3B releases of Qwen2.5 to research', () => {
    expect(idsWhere((one) => licenceOf(one)?.commercial === 'barred')).toEqual([
      'qwen2.5-3b',
      'qwen2.5-coder-3b',
    ]);
  });

  it('puts the 100 million users on Qwen2.5-72B alone, and the 700 million on every Llama', () => {
    const threshold = (users: number) =>
      idsWhere((one) => licenceOf(one)?.userThreshold?.users === users);
    expect(threshold(100_000_000)).toEqual(['qwen2.5-72b']);
    expect(threshold(700_000_000)).toEqual(idsWhere(({ family }) => family === 'llama'));
  });

  it('gives no Llama and all but five Qwen releases a licence approved by the OSI', () => {
    expect(
      idsWhere((one) => licenceOf(one)?.osiApproved === false && one.family === 'qwen'),
    ).toEqual([
      'qwen2.5-3b',
      'qwen2.5-72b',
      'qwen2.5-coder-3b',
      'qwen3.8-2.4t-a95b',
      'qwen3.8-flash-next',
    ]);
    expect(
      idsWhere((one) => licenceOf(one)?.osiApproved === true && one.family === 'llama'),
    ).toEqual([]);
  });
});

describe('The gates say no more than the rules they cite', () => {
  it('bars companies in the Union and asks counsel for every other body there', () => {
    expect(gate('eu-multimodal').cases.map(({ when, outcome }) => ({ when, outcome }))).toEqual([
      {
        when: {
          all: [
            { answer: 'domicile', in: ['eu'] },
            { answer: 'orgType', in: ['company'] },
          ],
        },
        outcome: 'fails',
      },
      { when: { answer: 'domicile', in: ['eu'] }, outcome: 'ruling' },
    ]);
  });

  it('counts 700 million and 100 million users as allowed, one more as not', () => {
    expect(gate('llama-700m').cases[0]?.when).toEqual({ answer: 'scale', atLeast: 700_000_001 });
    expect(gate('qwen-100m').cases[0]?.when).toEqual({ answer: 'scale', atLeast: 100_000_001 });
  });

  it('leaves the two United States lists to counsel', () => {
    for (const id of ['us-1260h', 'texas']) {
      expect(gate(id).cases.map(({ outcome }) => outcome)).toEqual(['ruling']);
    }
  });

  it('cites a source for every rule that is not the user’s own', () => {
    expect(catalogue.gates.filter((one) => one.sources.length === 0).map(({ id }) => id)).toEqual([
      'osi-required',
      'bar-cn',
      'bar-us',
      'image-input',
      'memory',
    ]);
  });
});

describe('The releases are those an institution could run', () => {
  it('has none of Llama after April 2025, and Qwen until August 2026', () => {
    const newest = (family: string) =>
      catalogue.releases
        .filter((one) => one.family === family)
        .map(({ releasedOn }) => releasedOn)
        .sort()
        .at(-1);
    expect(newest('llama')).toBe('2025-04-05');
    expect(newest('qwen')).toBe('2026-08-26');
  });

  it('leaves out guards, embeddings, rerankers and Muse', () => {
    expect(idsWhere(({ id }) => /guard|embed|rerank|muse/i.test(id))).toEqual([]);
  });

  // 2 · 8 layers · 4 heads · 256 · 2 bytes: the figure that a third party measured (qwen/README.md).
  it('counts only the layers whose cache grows', () => {
    const { cacheLayers, kvHeads, headDim } = release('qwen3.5-9b').architecture;
    expect(2 * cacheLayers * (kvHeads ?? 0) * (headDim ?? 0) * 2).toBe(32_768);
    expect(release('llama-4-scout').architecture.windowed).toEqual({ layers: 36, window: 8192 });
  });

  it('names for each one where its facts were read', () => {
    for (const { id } of catalogue.releases) expect(sources.releases[id]).not.toHaveLength(0);
  });
});

describe('What is known of languages agrees with the independent results', () => {
  it('sees Qwen ahead in understanding at the small size in every language that was measured', () => {
    const small = catalogue.languages.flatMap(({ results }) => results.understanding.small ?? []);
    expect(small.length).toBeGreaterThanOrEqual(29);
    const differences = small.map((one) => (one === 'neither' ? 0 : one.difference));
    expect(Math.min(...differences)).toBeGreaterThan(0);
  });

  it('does not take Qwen for the cheaper one in every script', () => {
    expect(evidence('el')?.tokenRatio).toBeCloseTo(2.34, 2);
    expect(evidence('hi')?.tokenRatio).toBeCloseTo(1.78, 2);
    expect(evidence('he')?.tokenRatio).toBeCloseTo(0.4, 2);
    expect(evidence('zh')?.tokenRatio).toBeCloseTo(0.74, 2);
  });

  it('knows that Chinese, Japanese and Korean are on no list of Llama', () => {
    for (const tag of ['zh', 'ja', 'ko']) {
      expect(evidence(tag)?.lists).toEqual(expect.arrayContaining(['qwen3', 'qwen3.5']));
      expect(evidence(tag)?.lists.filter((list) => list.startsWith('llama'))).toEqual([]);
    }
    expect(catalogue.languages.filter(({ lists }) => lists.includes('llama-4'))).toHaveLength(12);
    expect(catalogue.languages.filter(({ lists }) => lists.includes('qwen3'))).toHaveLength(119);
  });

  it('shows languages under their own names', () => {
    const own = (tag: string) => languages.find((language) => language.tag === tag)?.own;
    expect([own('de'), own('ja'), own('ar')]).toEqual(['Deutsch', '日本語', 'العربية']);
  });
});

describe('Every claim can be followed to its source', () => {
  const claims = Object.values(assembled.claims).flatMap((one) => one.claims);
  const repository = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(blob|tree)\/[0-9a-f]{7,40}\/./;

  it('by an address that is well formed, at a commit where it is a repository', () => {
    expect(claims.length).toBeGreaterThan(60);
    for (const { sources } of claims) {
      expect(sources.length).toBeGreaterThan(0);
      expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
      for (const source of sources) {
        const { title, url } = sourceLink(source);
        const address = new URL(url);
        expect(address.href).toBe(url);
        expect(address.protocol).toBe('https:');
        expect(title.length).toBeGreaterThan(3);
        expect(source.kind === 'web' || repository.test(url)).toBe(true);
      }
    }
  });

  it('and counts for one criterion: no sentence is told twice', () => {
    const words = claims.map((claim) => claim.words.en);
    expect(new Set(words).size).toBe(words.length);
  });

  it('the results of a vendor are told as the vendor’s, of one table', () => {
    for (const { results, claims: own } of Object.values(assembled.claims)) {
      for (const result of results) {
        const grade = own.find(({ id }) => id === result.claim)?.grade;
        expect(['measured', 'vendor']).toContain(grade);
        expect(result.qwen.model).toMatch(/Qwen/);
        expect(result.llama.model).toMatch(/Llama/);
      }
    }
  });

  it('says none of the false things that are told elsewhere', () => {
    const told = JSON.stringify([assembled.claims, catalogue.families, catalogue.releases]);
    expect(told).toContain('Llama 4');
    for (const falsehood of [/Llama 5/, /Behemoth/, /Llama 3\.3 8B/, /Llama 4 (405|70)B/]) {
      expect(told).not.toMatch(falsehood);
    }
  });
});
