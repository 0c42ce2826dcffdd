/** The words of one question. */
export interface Wording {
  readonly [name: string]: string | Options;
  readonly ask: string;
  readonly why: string;
  readonly options: Options;
}

interface Options {
  readonly [option: string]: string;
}

/** The words of questions and their options, by their ids in data/questions.json. */
export interface Asked {
  readonly [question: string]: Wording;
}
