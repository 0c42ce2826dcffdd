import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, wordProblems } from '../../src/build/facts/assemble';
import { readFiles } from '../../src/catalogue/read';

const files = readFiles(join(import.meta.dirname, '../../data'));

/** The data with one file changed as JSON text. */
const changed = (file: string, from: string, to: string) => {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...files, [file]: text.replace(from, to) };
};

const problemsOf = (data: Readonly<Record<string, string>>) => {
  const assembly = assemble(data);
  return assembly.ok ? '' : wordProblems(assembly.problems);
};

describe('The data as it stands', () => {
  it('keeps every rule', () => {
    expect(problemsOf(files)).toBe('');
  });

  it('gives the same edition for the same content', () => {
    const [a, b] = [assemble(files), assemble(files)];
    expect(a.ok && b.ok && a.value.catalogue.questionnaire.edition).toEqual(
      b.ok && b.value.catalogue.questionnaire.edition,
    );
  });

  it('gives another edition when a fact changes', () => {
    const a = assemble(files);
    const b = assemble(changed('families/llama.json', '"vendor": "Meta"', '"vendor": "Metamorph"'));
    expect(a.ok && b.ok).toBe(true);
    expect(a.ok && a.value.catalogue.questionnaire.edition.hash).not.toBe(
      b.ok && b.value.catalogue.questionnaire.edition.hash,
    );
  });
});

describe('A broken rule is named with file, path and rule', () => {
  it.each([
    [
      'a score above 100',
      'evidence/coding.json',
      '"level": 50',
      '"level": 150',
      'scoring.base.level',
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
      'evidence that moves no score and does not say why',
      'evidence/coding.json',
      '"coder-line"',
      '"aider"',
      'claim coder-line moves no score; say why in "unscored", or leave it out',
    ],
    [
      'evidence that moves a score and says why it moves none',
      'evidence/coding.json',
      '"coder-line"',
      '"aider-host"',
      'claim aider-host moves a score and says why it moves none',
    ],
    [
      'a task of the results that counts for no criterion',
      'languages/results.json',
      '"Summarization": "multilingual"',
      '"Sum": "multilingual"',
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
      '"adapters"',
      '"prayers"',
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
      'a question in two sections',
      'questions.json',
      '"domicile"',
      '"languages"',
      'question languages stands in 2 sections',
    ],
    [
      'points on more than three criteria',
      'questions.json',
      '"selfHosting": 1',
      '"selfHosting": 1, "tooling": 1',
      'more than three criteria',
    ],
  ])('%s', (_, file, from, to, rule) => {
    const problems = problemsOf(changed(file, from, to));
    expect(problems).toContain(`data/${file}`);
    expect(problems).toContain(rule);
  });

  it('a file that is missing', () => {
    const without = (file: string) =>
      Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
    expect(problemsOf(without('gates.json'))).toBe('data/gates.json: the file is missing');
    expect(problemsOf(without('evidence/cost.json'))).toBe(
      'data/evidence/cost.json: the criterion has no evidence',
    );
  });

  it('all at once, and only those: a file that breaks its schema is not also reported as absent', () => {
    const broken = {
      ...changed('evidence/coding.json', '"level": 50', '"level": 150'),
      'licences/llama-4.json': '{',
      'gates.json': (files['gates.json'] ?? '').replace('"barCn"', '"barAtlantis"'),
    };
    const lines = problemsOf(broken).split('\n');
    expect(lines.map((line) => line.split(/:| at /)[0] ?? '').sort()).toEqual([
      'data/evidence/coding.json',
      'data/gates.json',
      'data/licences/llama-4.json',
    ]);
  });
});
