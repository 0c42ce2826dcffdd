/** What is wrong with a text, by the rule it breaks and the words that break it. */
export interface VoiceProblem {
  readonly rule:
    | 'banned'
    | 'long'
    | 'semicolon'
    | 'spaced per cent'
    | 'spelling'
    | 'of 100'
    | 'hash'
    | 'straight quote'
    | 'exclamation mark'
    | 'repeated figure'
    | 'empty figure'
    | 'one of many'
    | 'unfilled';
  readonly found: string;
}

/** The most words of a sentence. */
export const longest = 25;

/** Proper names and set phrases in which a banned word may stand. They are taken out before words are looked at. */
const allowed: readonly RegExp[] = [
  /\bIT leads?\b/gu,
  /\bAI lead\b/gu,
  /\bleads? (?:to|back|out|in|from)\b/gu,
  /\bQwen(?:[\d.]+-Max)? (?:Research )?License(?: Agreement)?\b/gu,
  /\b(?:Community|Apache) License\b/gu,
  /\bDefense Department\b|\bDepartment of Defense\b/gu,
  /\bOpen Source Initiative\b/gu,
  /\bopen-source licences?\b/giu,
  /\bopen-weight\b/giu,
  /\bgraphics cards?\b/gu,
  /\bmodel cards?\b/gu,
  /\b(?:spread|split)(?: them)? (?:evenly|over)\b/giu,
  // The balance that gave the program its name.
  /\bweights on both arms\b|\b(?:each weight stands|a weight hangs|the bigger the weight)\b/giu,
];

/** Words of the table in voice.md that are not used, each with the one to use in its place. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\breleases?\b/giu, 'model'],
  [/\bweights?\b|\bweightings?\b/giu, 'model, or importance'],
  [/\bopen[- ]source\b/giu, 'open-weight'],
  [/\bgates?\b|\bbars\b|\bbarred\b|\bbarring\b|\bthat (?:is|are) left\b/giu, 'requirement'],
  [/\brulings?\b|\bcounsel\b/giu, 'legal check'],
  [/\bratings?\b/giu, 'score'],
  [/\bleads?\b|\bleaders?\b|\bvalue points\b|\bworth\b/giu, 'ahead by'],
  [/\breadings\b|\bchances?\b|\bcamps?\b/giu, 'times in 100'],
  [/\bspreads?\b|\bpoints? of error\b/giu, 'margin'],
  [/\bdoubt(?:s|ful)?\b/giu, 'uncertainty'],
  [/\btipping\b|\bturns the\b/giu, 'turning point'],
  [
    /\bopen (?:questions?|answers?|points)\b|\bleft open\b|\b(?:is|are|was|were) open\b/giu,
    'unanswered',
  ],
  [/\bpilots?\b/giu, 'trial'],
  [/\bsplit(?:s|ting)?\b/giu, 'use both'],
  [/\bhosts?\b/giu, 'hosting provider'],
  [/\bengines?\b/giu, 'serving software'],
  [/\baccelerators?\b/giu, 'graphics card (GPU)'],
  [/\bquanti[sz]\w*|\bint4\b/giu, 'compressed'],
  [/\bthe house\b|\bpapers\b|\bhold over\b|\badopt(?:s|ed|ing)?\b/giu, 'plain words'],
];

/** American forms, and the nouns that British English spells with a c. */
const american =
  /\blicense\b|\b(?:organi|customi|optimi|recogni|summari|reali|prioriti|utili|tokeni|standardi|minimi|maximi|generali|initiali|normali|speciali|characteri|emphasi|criticiz|apologi)z\w*|\banaly[z]\w*|\bcolors?\b|\bcenters?\b|\bbehaviors?\b|\bfavors?\b|\bdefense\b|\bcatalogs?\b|\bgray\b|\bjudgments?\b|\bfulfill\b|\blabel(?:ed|ing)\b|\bcancel(?:ed|ing)\b/giu;

/** Sentences of a text: they end with a mark before a capital letter, a digit or a quotation, or with a line. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.?!…][”’")]*)\s+(?=[“‘"(]?(?:[\p{Lu}\p{N}{]|\p{Ll}+[\p{Lu}.-]))/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Number of words of a sentence. What stands between spaces and has a letter or a digit is one. */
export function wordsOf(sentence: string): number {
  return sentence.split(/\s+/u).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
}

const all = (rule: VoiceProblem['rule'], text: string, pattern: RegExp): readonly VoiceProblem[] =>
  [...text.matchAll(pattern)].map(([found]) => ({ rule, found }));

/**
 * What is wrong with the words of one text, a sentence or a paragraph, by voice.md: words that are not
 * used, sentences of more than 25 words, marks, spelling and ways to write figures. Titles of sources
 * and names that a user typed are not ours and are not to be given.
 */
export function wordProblems(text: string): readonly VoiceProblem[] {
  const ours = allowed.reduce((rest, pattern) => rest.replace(pattern, '…'), text);
  return [
    ...banned.flatMap(([pattern]) => all('banned', ours, pattern)),
    ...sentencesOf(text)
      .filter((sentence) => wordsOf(sentence) > longest)
      .map((found) => ({ rule: 'long' as const, found })),
    ...all('semicolon', text, /\S*;/gu),
    ...all('spaced per cent', text, /\S*\s%/gu),
    ...all('spelling', ours, american),
    ...all('of 100', text, /\b\d[\d.,]* of (?:the )?100\b/gu),
    ...all('hash', text, /\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12,}\b/gu),
    ...all('straight quote', text, /\S*["']\S*/gu),
    ...all('exclamation mark', text, /\S+!/gu),
  ];
}

/** A text in which what is quoted, an answer or a name, is one word: it is read in one go. */
export const quotesAsOne = (text: string): string =>
  text.replace(/“[^“”]*(?:“[^”]*”[^“”]*)*”/gu, '“Quoted”');

/** What a number counts, where it is a figure and not part of a name. */
const figure =
  /(?<![\p{L}\p{N}.,-])(\d[\d,]*(?:\.\d+)?)\s?(%|times in 100|points?|joules|tokens|GB|MB|kB|pages|people|users|models|languages|hours|days|dollars)(?![\p{L}])/gu;

/** Figures that say nothing. */
const empty =
  /(?<![\p{L}\p{N}.,-])(?:0\.0\b|0%|0 (?:points?|times|models|languages|people)\b)|±\s?0(?:\.0)?\b(?!\.)|\b100 times in 100\b|\bNaN\b|\bundefined\b|\bInfinity\b/gu;

/** One of what is named as many. */
const oneOfMany =
  /(?<![\p{L}\p{N}.,-])1 (?:people|users|cards|machines|copies|models|tokens|pages|answers|questions|requests|languages|points|minutes|hours|days|years|layers)(?![\p{L}])/gu;

/**
 * What is wrong with the figures of sentences that are read together, such as those of a paragraph or an
 * item of a list: one number of one thing told twice, figures that say nothing, one of what is named
 * as many, and placeholders that nothing was set into.
 */
export function figureProblems(sentences: readonly string[]): readonly VoiceProblem[] {
  const told = sentences.flatMap((sentence) =>
    [...sentence.matchAll(figure)].map(([found]) => found.replace(/s$/u, '')),
  );
  const repeated = told.filter((one, index) => told.indexOf(one) !== index);
  return [
    ...[...new Set(repeated)].map((found) => ({ rule: 'repeated figure' as const, found })),
    ...sentences.flatMap((one) => all('empty figure', one, empty)),
    ...sentences.flatMap((one) => all('one of many', one, oneOfMany)),
    ...sentences.flatMap((one) => all('unfilled', one, /\{[\p{L}\d.-]+\}/gu)),
  ];
}
