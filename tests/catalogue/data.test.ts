import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, wordProblems } from '../../src/catalogue/assemble';
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
    ['a score above 100', 'evidence/coding.json', '"mean": 65', '"mean": 165', 'scoring.qwen.mean'],
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
      'evidence vectara counts for two criteria',
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
});
