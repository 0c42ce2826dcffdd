import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembled } from '../fixtures/world';
import { textOfFact, textsOfMessage } from './shown';
import { figureProblems, sentencesOf, wordProblems, wordsOf } from './voice';

const folder = 'src/text/en';

const messagesIn = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    messagesIn(one, path === '' ? name : `${path}.${name}`),
  );
};

const placeholder = /\{(\w+)\}/gu;

/** Files that may show the hash of an edition: the foot of pages, and files that a decision is saved as. */
const hashed = ['shell.json', 'record.json', 'families.json'];

/** What is wrong with a message, in words that name the rule. */
const problemsOf = (file: string, message: string): readonly string[] => {
  const texts = file.startsWith('facts/') ? [textOfFact(message)] : textsOfMessage(message);
  const showsHash =
    !hashed.includes(file) &&
    [...message.matchAll(placeholder)].some(([, name]) => name === 'hash');
  return [
    ...new Set([
      ...texts.flatMap(wordProblems).map(({ rule, found }) => `${rule}: ${found}`),
      ...(showsHash ? ['hash: {hash}'] : []),
    ]),
  ];
};

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json'))
  .toSorted();

const broken = new Map<string, readonly string[]>(
  files.flatMap((file) =>
    messagesIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), '')
      .map(([id, message]) => [`${file} ${id}`, problemsOf(file, message)] as const)
      .filter(([, problems]) => problems.length > 0),
  ),
);

describe('English messages and facts keep the voice', () => {
  it('in every message', () => {
    expect(files.length).toBeGreaterThan(30);
    expect([...broken]).toEqual([]);
  });
});

/** Every text of facts below a value, as it is shown, with its numbers. */
const shownIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(shownIn);
};

describe('Facts with their numbers', () => {
  const { claims, catalogue } = assembled;
  const texts = shownIn([claims, catalogue.gates, catalogue.licences, catalogue.families]);

  it('keep the voice, and tell no figure that says nothing', () => {
    expect(texts.length).toBeGreaterThan(300);
    // Two models may have the same result, so a claim may tell one figure twice.
    const problemsIn = (text: string) =>
      [...wordProblems(text), ...figureProblems([text])].filter(
        ({ rule }) => rule !== 'repeated figure',
      );
    const found = texts.map((text) => [text, problemsIn(text)] as const);
    expect(found.filter(([, problems]) => problems.length > 0)).toEqual([]);
  });
});

const rulesOf = (text: string) => wordProblems(text).map(({ rule }) => rule);

describe('The rules of the voice', () => {
  it.each([
    ['The house has counsel.', ['banned', 'banned']],
    ['All releases of Llama.', ['banned']],
    ['The weights are open.', ['banned', 'banned']],
    ['Qwen leads by 4.0 points.', ['banned']],
    ['About 99 of 100 cases favour Qwen.', ['of 100']],
    ['It is open; nobody knows.', ['banned', 'semicolon']],
    ['It is 26 % longer.', ['spaced per cent']],
    ['A license for your organization.', ['spelling', 'spelling']],
    ['Edition d83064525993 is new.', ['hash']],
    ["The vendor's model.", ['straight quote']],
    ['Well done!', ['exclamation mark']],
  ])('see in “%s” what is wrong', (text, rules) => {
    expect(rulesOf(text).toSorted()).toEqual(rules.toSorted());
  });

  it.each([
    'Your IT lead leads to the page on open-weight models.',
    'The Qwen Research License is no open-source licence, and the Defense Department says so.',
    'You need a graphics card (GPU). The model card names 16 GB.',
    'Qwen comes out ahead about 80 times in 100.',
    'It is 26% longer, on a scale of 100.',
  ])('let “%s” stand', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it('count the words of each sentence apart', () => {
    const words = (count: number) =>
      `Qwen ${Array(count - 1)
        .fill('word')
        .join(' ')}.`;
    expect(rulesOf(`${words(25)} ${words(25)}`)).toEqual([]);
    expect(rulesOf(`${words(25)} ${words(26)}`)).toEqual(['long']);
    expect(
      sentencesOf('Llama 3.2 11B Vision reads images. vLLM does not load it. So what?'),
    ).toEqual(['Llama 3.2 11B Vision reads images.', 'vLLM does not load it.', 'So what?']);
    expect(wordsOf('Qwen – from Alibaba – has 35 models.')).toBe(6);
  });

  it('read every form of a message', () => {
    expect(
      textsOfMessage('{count, plural, one {# model} other {# models}} of {family}.').toSorted(),
    ).toEqual(['7 model of 7.', '7 models of 7.']);
    expect(textOfFact('Qwen has {aider.qwen}% and Llama {llama}%.')).toBe(
      'Qwen has 7% and Llama 7%.',
    );
  });
});

describe('Figures that are read together', () => {
  const found = (...sentences: readonly string[]) =>
    figureProblems(sentences).map(({ rule, found: words }) => `${rule}: ${words}`);

  it('tell one number of one thing once', () => {
    expect(found('Qwen is ahead by 4.0 points.', 'That is 4.0 points of 13.0.')).toEqual([
      'repeated figure: 4.0 point',
    ]);
    expect(found('It is 49% and 26%.', 'Qwen3-32B and Llama 3.2 32B have 49 points.')).toEqual([]);
    expect(found('At least 99 times in 100, and 99 times in 100.')).toEqual([
      'repeated figure: 99 times in 100',
    ]);
  });

  it('say something', () => {
    expect(found('A trial costs 0.0 points.')).toEqual(['empty figure: 0.0']);
    expect(found('It is 0% of the importance.')).toEqual(['empty figure: 0%']);
    expect(found('It came within 0.005 of 10% and 100%.')).toEqual([]);
    expect(found('From 0 to 100 points, with Llama 3.0.')).toEqual([]);
    expect(found('{family} is ahead by NaN points.')).toEqual([
      'empty figure: NaN',
      'unfilled: {family}',
    ]);
  });

  it('name one as one', () => {
    expect(found('There is room for 1 people at once.')).toEqual(['one of many: 1 people']);
    expect(found('One of 11 people, 2.1 points and Llama 3.1 models.')).toEqual([]);
  });
});
