import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, wordProblems } from '../../src/build/facts/assemble';
import { readAll, type DataFiles, type Files } from '../../src/catalogue/read';

const files = readAll(join(import.meta.dirname, '../..'));

const replaced = (folder: DataFiles, file: string, from: string, to: string): DataFiles => {
  const text = folder[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...folder, [file]: text.replace(from, to) };
};

/** The data with one file of facts changed as JSON text. */
const changed = (file: string, from: string, to: string): Files => ({
  ...files,
  facts: replaced(files.facts, file, from, to),
});

/** The data with one file of words changed as JSON text. */
const reworded = (file: string, from: string, to: string): Files => ({
  ...files,
  words: replaced(files.words, file, from, to),
});

const catalogueOf = (data: Files) => {
  const assembly = assemble(data);
  if (!assembly.ok) throw new Error(wordProblems(assembly.problems));
  return assembly.value.catalogue;
};

const hashOf = (data: Files) => catalogueOf(data).questionnaire.edition.hash;

const problemsOf = (data: Files) => {
  const assembly = assemble(data);
  return assembly.ok ? '' : wordProblems(assembly.problems);
};

describe('The data as it stands', () => {
  it('keeps every rule', () => {
    expect(problemsOf(files)).toBe('');
  });

  it('gives the same edition for the same content', { tags: 'thorough' }, () => {
    expect(catalogueOf(files).questionnaire.edition).toEqual(
      catalogueOf(files).questionnaire.edition,
    );
  });

  it('gives another edition when a fact changes', { tags: 'thorough' }, () => {
    expect(
      hashOf(changed('families/llama.json', '"vendor": "Meta"', '"vendor": "Metamorph"')),
    ).not.toBe(hashOf(files));
  });

  it('keeps the edition when the comparison tells something else', { tags: 'thorough' }, () => {
    expect(hashOf(changed('comparison.json', '"aider-edit"', '"coder-line"'))).toBe(hashOf(files));
  });

  it('keeps the edition when an answer took another amount of electricity', {
    tags: 'thorough',
  }, () => {
    expect(hashOf(changed('energy.json', '"tokens": 645', '"tokens": 646'))).toBe(hashOf(files));
  });

  it('keeps the edition when words change, in any file of them', { tags: 'thorough' }, () => {
    const words = Object.fromEntries(
      Object.entries(files.words).map(([file, text]) => [
        file,
        text.replaceAll(/[.”"],?$/gm, '!$&'),
      ]),
    );
    expect(hashOf({ ...files, words })).toBe(hashOf(files));
    expect(catalogueOf({ ...files, words }).gates).not.toEqual(catalogueOf(files).gates);
  });

  it('holds no words of facts among the facts', () => {
    expect(Object.keys(files.facts).filter((file) => files.facts[file]?.includes('"en":'))).toEqual(
      [],
    );
  });
});

describe('A broken rule is named with file, path and rule', { tags: 'thorough' }, () => {
  it.each([
    [
      'a score above 100',
      'evidence/governance.json',
      '"mean": 45',
      '"mean": 145',
      'scoring.base.qwen.mean',
    ],
    [
      'a licence nobody wrote',
      'releases/llama-4.json',
      '"licence": "llama-4"',
      '"licence": "llama-9"',
      'there is no licence llama-9',
    ],
    [
      'a source without https',
      'families/llama.json',
      '"repository": "meta-llama/llama-models"',
      '"repository": "somewhere"',
      'sources',
    ],
    [
      'an item of evidence used for two criteria',
      'evidence/coding.json',
      '"id": "aider"',
      '"id": "vectara"',
      'evidence vectara stands twice',
    ],
    [
      'a sentence of the comparison on a claim nobody wrote',
      'comparison.json',
      '"aider"',
      '"aidre"',
      'there is no claim aidre',
    ],
    [
      'a sentence of the comparison that rests on nothing',
      'comparison.json',
      '"qwen-sizes"',
      '',
      'a sentence rests on a claim or on a licence',
    ],
    [
      'a belief that no verdict departs from',
      'comparison.json',
      '"verdict": "largest"',
      '"verdict": "microsoft"',
      'no verdict microsoft departs from it',
    ],
    [
      'a size of a model of the other family',
      'comparison.json',
      '"llama": "llama-3.3-70b"',
      '"llama": "qwen3-8b"',
      'qwen3-8b is no llama model',
    ],
    [
      'evidence that moves no score and does not say why',
      'evidence/governance.json',
      '"onegov"',
      '"us-lists"',
      'claim onegov moves no score; set "unscored" and say why, or leave it out',
    ],
    [
      'evidence that moves a score and says why it moves none',
      'evidence/coding.json',
      '"claim": "aider"',
      '"claim": "aider-host"',
      'claim aider-host moves a score and says why it moves none',
    ],
    [
      'an answer that moves the points of a criterion and its score',
      'evidence/governance.json',
      '"answer": "domicile",\n          "in": [\n            "us"\n          ]',
      '"answer": "strictness",\n          "in": [\n            "strict"\n          ]',
      'strictness strict moves the points of governance, so it may not move its score',
    ],
    [
      'a judgement that is surer than a third of the shift it makes',
      'evidence/cost.json',
      '"qwen": -10',
      '"qwen": -20',
      'a judgement has a spread of a third of the shift it makes, at the least',
    ],
    [
      'a task of the results that counts for no criterion',
      'languages/results.json',
      '"Summarization": "writing"',
      '"Sum": "writing"',
      'the task Summarization counts for no criterion',
    ],
    [
      'a standing of a release that does not exist',
      'languages/standings.json',
      '"release": "qwen3-8b"',
      '"release": "qwen9"',
      'there is no release qwen9',
    ],
    [
      'electricity of a release that does not exist',
      'energy.json',
      '"release": "qwen3-8b"',
      '"release": "qwen9"',
      'there is no release qwen9',
    ],
    [
      'electricity that no claim tells',
      'energy.json',
      '"energy-8b.qwen"',
      '"energy-8b.quen"',
      'names the number energy-8b.quen, which no claim has',
    ],
    [
      'electricity by requests at once that are out of order',
      'energy.json',
      '[16, 1, 171]',
      '[8, 1, 171]',
      'has requests at once that are not the fewest first',
    ],
    [
      'electricity of a release that was measured so before',
      'energy.json',
      '"thinking": true',
      '"thinking": false',
      'qwen3-8b was measured so before',
    ],
    [
      'an engine that reads a generation that does not exist',
      'engines.json',
      '"Llama 3.1"',
      '"Llama 9"',
      'there is no generation Llama 9',
    ],
    [
      'a checklist that some answers leave empty',
      'evidence/ecosystem.json',
      '"items": [',
      '"items": [], "spare": [',
      'scoring.base.items',
    ],
    [
      'a counted item for an option that does not exist',
      'evidence/fineTuning.json',
      '                "adapters"',
      '                "prayers"',
      'customisation has no option prayers',
    ],
    [
      'a condition on an option that does not exist',
      'gates.json',
      '"barCn"',
      '"barAtlantis"',
      'vendorPolicy has no option barAtlantis',
    ],
    ['a file that is not JSON', 'gates.json', '{', '{{', 'is not JSON'],
    [
      'a code given twice',
      'licences/llama-4.json',
      '"code": 14',
      '"code": 13',
      'licence code 13 stands twice',
    ],
    [
      'a source without a commit',
      'families/llama.json',
      '"commit": "4be64c3"',
      '"commit": "main"',
      'sources.0.commit',
    ],
    [
      'an address that is not https',
      'families/qwen.json',
      'https://www.livemint.com',
      'http://www.livemint.com',
      'notes.1.sources.0.url',
    ],
    [
      'evidence that a score names and nobody wrote',
      'evidence/multilingual.json',
      '"qwen-lists",',
      '"hearsay",',
      'there is no claim hearsay in this file',
    ],
    [
      'a language that is not on the list of names',
      'languages/official.json',
      '"hi", ',
      '"hi", "xx", ',
      'there is no language xx',
    ],
    [
      'a language list nobody published',
      'releases/llama-4.json',
      '"list": "llama-4"',
      '"list": "llama-9"',
      'there is no language list llama-9',
    ],
    [
      'a gate on a licence that does not exist',
      'gates.json',
      '"qwen-2024"',
      '"qwen-2034"',
      'there is no licence qwen-2034',
    ],
    [
      'a release with more active parameters than it has',
      'releases/llama-4.json',
      '"active": 17',
      '"active": 170',
      'has more active parameters than all',
    ],
    [
      'more layers with a cache than layers',
      'releases/llama-3.3.json',
      '"cacheLayers": 80',
      '"cacheLayers": 81',
      'has more cache layers than layers',
    ],
    [
      'a number asked of a question that has options',
      'gates.json',
      '"answer": "scale"',
      '"answer": "pilot"',
      'pilot is not answered with a number',
    ],
    [
      'a ratio of tokens that the counts do not give',
      'languages/tokens.json',
      '"qwen": 5743',
      '"qwen": 4743',
      'ratio that is not Qwen’s tokens to Llama’s',
    ],
    [
      'a version older than the least safe one',
      'engines.json',
      '"leastSafe": "0.31.0"',
      '"leastSafe": "0.31.1"',
      '0.31.0 is older than 0.31.1',
    ],
    [
      'a least safe version with a hole that another mends',
      'engines.json',
      '"leastSafe": "0.31.0"',
      '"leastSafe": "0.30.0"',
      '0.30.0 has ghsa-h3rc-6mm3-gc2m',
    ],
    [
      'a least safe version that is known to have a hole',
      'engines.json',
      '"leastSafe": "b9061"',
      '"leastSafe": "b9060"',
      'b9060 has cve-2026-43631',
    ],
    [
      'a question in two sections',
      'questions.json',
      '"domicile"',
      '"languages"',
      'question languages stands in 2 sections',
    ],
    [
      'points on more than three criteria',
      'questions.json',
      '"selfHosting": 2',
      '"selfHosting": 2, "tooling": 2',
      'more than three criteria',
    ],
  ])('%s', (_, file, from, to, rule) => {
    const problems = problemsOf(changed(file, from, to));
    expect(problems).toContain(`data/${file}`);
    expect(problems).toContain(rule);
  });

  it('a file that is missing', () => {
    const without = (folder: DataFiles, file: string) =>
      Object.fromEntries(Object.entries(folder).filter(([name]) => name !== file));
    const facts = (file: string) => problemsOf({ ...files, facts: without(files.facts, file) });
    const words = (file: string) => problemsOf({ ...files, words: without(files.words, file) });
    expect(facts('gates.json')).toBe('data/gates.json: the file is missing');
    expect(facts('evidence/cost.json').split('\n')).toEqual([
      'data/evidence/cost.json: the criterion has no evidence',
      'src/text/en/facts/evidence/cost.json: there are no facts in data/evidence/cost.json for these words',
    ]);
    expect(words('gates.json')).toBe('src/text/en/facts/gates.json: the file is missing');
  });

  it('all at once, and only those: a file that breaks its schema is not also reported as absent', () => {
    const facts = {
      ...changed('evidence/governance.json', '"mean": 45', '"mean": 145').facts,
      'licences/llama-4.json': '{',
      'gates.json': (files.facts['gates.json'] ?? '').replace('"barCn"', '"barAtlantis"'),
    };
    const lines = problemsOf({ ...files, facts }).split('\n');
    expect(lines.map((line) => line.split(/:| at /)[0] ?? '').sort()).toEqual([
      'data/evidence/governance.json',
      'data/gates.json',
      'data/licences/llama-4.json',
    ]);
  });
});

describe('Words and facts belong together', { tags: 'thorough' }, () => {
  it.each([
    [
      'a claim without its sentence',
      'evidence/coding.json',
      '"claims.aider.words"',
      '"claims.aider.word"',
      'src/text/en/facts/evidence/coding.json at claims.aider.words: the text is missing',
    ],
    [
      'a text that no fact asks for',
      'evidence/coding.json',
      '"claims.aider.words"',
      '"claims.aider.contested": "They differ.", "claims.aider.words"',
      'src/text/en/facts/evidence/coding.json at claims.aider.contested: no fact asks for this text',
    ],
    [
      'a text for an id that does not exist',
      'gates.json',
      '"gates.memory.title"',
      '"gates.memories.title": "Long ago", "gates.memory.title"',
      'src/text/en/facts/gates.json at gates.memories.title: there is no gates.memories in data/',
    ],
    [
      'a number in words that the claim does not have',
      'evidence/coding.json',
      '{best}',
      '{worst}',
      'claims.aider.words: names the number worst, which the claim does not have',
    ],
    [
      'a number of a claim that its words do not name',
      'evidence/coding.json',
      '{best}',
      '61.8',
      'claims.aider.words: does not name the number best of its claim',
    ],
    [
      'a number of the comparison that no claim of the sentence has',
      'comparison.json',
      '{aider.tasks}',
      '{aider-edit.tasks}',
      'criteria.coding.qwen: names the number aider-edit.tasks, which no claim that it tells has',
    ],
    [
      'a number that the comparison writes and nothing it rests on has',
      'comparison.json',
      'Llama 4 Maverick solved {aider.llama}%',
      'Llama 4 Maverick solved 17%',
      'criteria.coding.llama: writes 17, which stands in no claim or licence that it tells',
    ],
    [
      'an empty text',
      'families/qwen.json',
      '"summary": "',
      '"summary": " ", "spare": "',
      'src/text/en/facts/families/qwen.json at summary: ',
    ],
    [
      'a note that releases name and nobody wrote',
      'releases.json',
      '"notes.two-downloads"',
      '"notes.two-download"',
      'src/text/en/facts/releases.json at notes.two-downloads: the text is missing',
    ],
    [
      'a file of words that is not JSON',
      'engines.json',
      '{',
      '{{',
      'src/text/en/facts/engines.json: is not JSON',
    ],
  ])('%s', (_, file, from, to, rule) => {
    expect(problemsOf(reworded(file, from, to))).toContain(rule);
  });

  it('a fact without words, and words among the facts', () => {
    expect(
      problemsOf(changed('evidence/governance.json', '"contested": false', '"contested": true')),
    ).toMatch(
      /^src\/text\/en\/facts\/evidence\/governance\.json at claims\.[\w-]+\.contested: the text is missing$/,
    );
    expect(
      problemsOf(
        changed('families/llama.json', '"vendor"', '"summary": { "en": "Models" }, "vendor"'),
      ),
    ).toMatch(/^data\/families\/llama\.json: .*summary/);
  });

  it('a part of a fact that has the id of another', () => {
    expect(problemsOf(changed('gates.json', '"id": "other-body"', '"id": "company"'))).toContain(
      'data/gates.json at gates.0.cases.1: case id company stands twice',
    );
  });
});

describe('Editions that were named by a hash of facts and words', { tags: 'thorough' }, () => {
  const { date, hash: facts } = catalogueOf(files).questionnaire.edition;
  const earlier = { date, hash: '1905be8ff35c' };
  const first = '{ "date": "2026-11-23", "hash": "1905be8ff35c", "facts": "62e7055adff1" }';
  const table = (data: Files): Files => ({
    ...data,
    facts: {
      ...data.facts,
      'editions.json': (data.facts['editions.json'] ?? '').replace(
        first,
        JSON.stringify({ ...earlier, facts }),
      ),
    },
  });

  it('are known while the facts are theirs, whatever the words', () => {
    expect(catalogueOf(table(files)).sameFacts).toEqual([earlier]);
    const words = reworded('gates.json', 'You are a company', 'Yours is a company');
    expect(catalogueOf(table(words)).sameFacts).toEqual([earlier]);
  });

  it('are other editions as soon as a fact or the date is another', { tags: 'thorough' }, () => {
    const dated = (files.facts['CHANGES.md'] ?? '').replace(`## ${date}`, '## 2026-12-24');
    const later = { ...files, facts: { ...files.facts, 'CHANGES.md': dated } };
    expect(catalogueOf(table(later)).sameFacts).toEqual([]);
    const renamed = changed('families/llama.json', '"vendor": "Meta"', '"vendor": "Metamorph"');
    expect(catalogueOf(table(renamed)).sameFacts).toEqual([]);
  });

  it('stand in a table that is checked, and that no edition is hashed with', {
    tags: 'thorough',
  }, () => {
    const entry = '{ "date": "2026-11-23", "hash": "1905be8ff35c"';
    const more = '{ "date": "2026-11-23", "hash": "d83064525993", "facts": "0123456789ab" }, ';
    expect(hashOf(changed('editions.json', entry, `${more}${entry}`))).toBe(hashOf(files));
    expect(problemsOf(changed('editions.json', '"1905be8ff35c"', '"1905be"'))).toContain(
      'data/editions.json at editions.0.hash',
    );
    expect(
      problemsOf(
        changed('editions.json', entry, `${more.replace('d83064525993', earlier.hash)}${entry}`),
      ),
    ).toBe('data/editions.json at editions.1: edition id 1905be8ff35c stands twice');
  });
});
