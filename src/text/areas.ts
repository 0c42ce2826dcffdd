/**
 * The areas of words by the stage that they load with. A stage is one file a language, and what loads
 * code names the stages that it needs beside it. Each area is a file of messages: src/text/en/AREA.json
 * is the source, and every other language has the same keys with the same placeholders. What is said
 * of an area here is for translators, and stands at its type.
 */
export const stages = {
  start: {
    shell: 'Words of the frame around every page.',
    start: 'Words of the first screen.',
  },
  questions: {
    questions: 'Words around the questions.',
    'wording/sections': 'Names of the sections, by their ids in data/questions.json.',
    'wording/organisation':
      'Words of the questions in this section, by their ids in data/questions.json.',
  },
  edition: {
    edition: 'Words on a newer version of the app: the line at the foot of the window.',
  },
  form: {
    'wording/people':
      'Words of the questions in this section, by their ids in data/questions.json.',
    'wording/work': 'Words of the questions in this section, by their ids in data/questions.json.',
    'wording/licence':
      'Words of the questions in this section, by their ids in data/questions.json.',
    'wording/governance':
      'Words of the questions in this section, by their ids in data/questions.json.',
    'wording/operations':
      'Words of the questions in this section, by their ids in data/questions.json.',
    'wording/priorities':
      'Words of the questions in this section, by their ids in data/questions.json.',
    beside: 'Words beside a question: what it moves, and answers that cannot both hold.',
    note: 'Words of the note on a question: they load with its field.',
    clipped: 'Words at the fields of texts whose length is limited.',
    typed:
      'Words at the fields of numbers. The units are those that may stand beside a number: words in small letters, parted by spaces.',
    numbers: 'Words of the questions that take a number.',
    hardware: 'Words of the hardware question.',
    'own-card': 'Words at the fields of a graphics card that is not in the list.',
    shares: 'Words of the shares of kinds of work.',
    languages: 'Words of the language picker.',
    ties: 'Words below an answer of which not all holds for every kind of work.',
  },
  keeping: {
    keeping: 'Words on how the answers are kept, where it is not as it should be.',
    'left-out': 'Words for the parts of a decision that were left out.',
    problems: 'Words on parts of a sheet that no verdict can be made of, and the way to each.',
  },
  engine: {
    decision: 'Names of the families, who is ahead, and whom requirements leave without a model.',
    beam: 'Words of the beam. Qwen is on the left arm, Llama on the right.',
  },
  points: {
    points: 'Words of the panel where points are moved.',
    ranking: 'Words of the panel where criteria are ranked instead of given points.',
  },
  verdict: {
    verdict: 'Sentences of what is advised and how sure it is, shared by page, print and record.',
  },
  record: {
    reasons: 'Sentences on why a verdict is what it is, shared by page, print and record.',
    record:
      'Words of the record of a decision: headings, columns, and what stands around the facts.',
    running: 'Words of what to run: releases that fit, what they take, how to start them.',
  },
  advice: {
    advice:
      'Words of the advice itself: what is said first, what to do next, and the parts of the page. The sentences are read aloud in meetings.',
    plan: 'Words around what to run, where a page or paper shows it: no file has them.',
  },
  details: {
    pictures: 'Words of the pictures on the verdict.',
    electricity: 'Words of the electricity that answers take, below what to run.',
    evidence: 'Words of the pages that show the evidence.',
    importance:
      'Words of the lines that show how far a family is ahead by the importance of each criterion.',
  },
  lists: {
    lists: 'Words of the lists of languages, models and licences, and of the page of a licence.',
  },
  share: {
    sharing: 'Words of the links and files that a decision leaves with.',
    madr: 'Headings and set phrases of the Markdown record, as MADR 4 has them.',
    copying: 'What is said when something is copied, or cannot be.',
    sealed: 'Words for links under a passphrase.',
  },
  saved: {
    saved: 'Words of the page that a decision is saved as: they are written into the file.',
  },
  shared: {
    link: 'Words for opening someone’s link.',
    'link-refused': 'Words for a link that does not open.',
    drift: 'Words on what a link said when it was made, beside today.',
  },
  open: {
    open: 'Words of the page where decisions from files, texts and links are opened and checked.',
  },
  review: {
    review: 'Words of the page where the answers are looked over.',
  },
  history: {
    history: "Words of the page where earlier states of one's own answers are kept.",
  },
  whatIf: {
    'what-if': 'Words of the page where other answers are tried beside one’s own.',
  },
  offline: {
    offline: 'Words on using the app without a network: in the browser, and as one file.',
  },
  examples: {
    examples: 'Words of the page of example institutions.',
  },
  compare: {
    compare:
      'Words of the page where decisions of several people are compared, and of the invitation to it.',
  },
  method: {
    method: 'Words of the page that prints the method.',
  },
  specialists: {
    specialists: 'Words of the part of the method that is for specialists.',
  },
  size: {
    sizing: 'Words of the page that sizes a model from its configuration.',
    'sizing-problem': 'Why a configuration is not read: what happened, and what to do.',
  },
  foot: {
    foot: 'Words of the pages that the foot of every page leads to: about, privacy, accessibility.',
  },
  map: {
    map: 'Words of the page that draws which question moves what.',
  },
  families: {
    families:
      'Words of the public comparison of both families, which is drawn when the app is built.',
  },
  unknown: {
    unknown: 'Words for an address that names no page.',
  },
  parts: {
    parts: 'Words of the page of primitives, which there is while the app is developed.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Words of facts that come with a stage in languages other than English, where the catalogue has them: the
 * files of src/text/LANGUAGE/facts, which hold as much of the English ones as the pages of the stage show. Of languages those are named
 * that browsers do not name.
 */
export const factWords: Readonly<Partial<Record<keyof typeof stages, readonly string[]>>> = {
  form: ['languages'],
  engine: ['criteria'],
};

/** Stages whose words no browser loads: of pages that the build draws. */
export const notInBrowser: readonly (keyof typeof stages)[] = ['families'];

/** A group of words that load as one file. */
export type Stage = keyof typeof stages;

const isStage = (name: string): name is Stage => name in stages;

/** Every stage that there is. */
export const stageNames: readonly Stage[] = Object.keys(stages).filter(isStage);
