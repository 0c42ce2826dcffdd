/**
 * The messages of every area, as typed by their placeholders. Written by `npm run schemas` from
 * src/text/en: change a message there.
 */
export type Messages = {
  /** Words of the frame around every page. */
  readonly 'shell': {
    readonly name: string;
    readonly skip: string;
    readonly pages: string;
    readonly questions: string;
    readonly verdict: string;
    readonly evidence: string;
    readonly method: string;
    readonly undo: string;
    readonly redo: string;
    readonly private: string;
    readonly licences: string;
    readonly loading: string;
    readonly languages: string;
    readonly onlyEnglish: string;
    readonly unready: {
      readonly title: string;
      readonly words: string;
    };
    readonly title: (values: { page: string }) => string;
    readonly broken: {
      readonly title: string;
      readonly words: string;
      readonly part: string;
      readonly kept: string;
      readonly lost: string;
      readonly again: string;
      readonly reload: string;
      readonly save: string;
      readonly link: string;
    };
    readonly foot: {
      readonly label: string;
      readonly about: string;
      readonly privacy: string;
      readonly accessibility: string;
      readonly map: string;
    };
  };
  /** Words of the first screen. */
  readonly 'start': {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    readonly begin: string;
    readonly resume: string;
    readonly again: string;
    readonly example: string;
    readonly compare: string;
    readonly kept: (values: { count: number }) => string;
    readonly noscript: string;
    readonly points: {
      readonly get: {
        readonly title: string;
        readonly words: (values: { date: string }) => string;
      };
      readonly need: {
        readonly title: string;
        readonly words: string;
      };
      readonly limits: {
        readonly title: string;
        readonly words: string;
      };
      readonly private: {
        readonly title: string;
        readonly words: string;
      };
    };
    readonly offline: string;
  };
  /** Words around the questions. */
  readonly 'questions': {
    readonly title: (values: { section: string }) => string;
    readonly progress: (values: { section: string; sections: string; left: string }) => string;
    readonly left: (values: { open: number; total: string }) => string;
    readonly answered: string;
    readonly unsure: string;
    readonly next: string;
    readonly back: string;
    readonly toVerdict: string;
    readonly toStart: string;
    readonly press: (values: { last: number }) => string;
    readonly live: {
      readonly heading: string;
      readonly waiting: (values: { family: string; lead: string }) => string;
      readonly level: string;
    };
  };
  /** Names of the sections, by their ids in data/questions.json. */
  readonly 'wording/sections': {
    readonly organisation: string;
    readonly people: string;
    readonly work: string;
    readonly licence: string;
    readonly governance: string;
    readonly operations: string;
    readonly priorities: string;
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/organisation': {
    readonly orgType: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly company: string;
        readonly university: string;
        readonly health: string;
        readonly publicBody: string;
        readonly finance: string;
        readonly nonprofit: string;
        readonly other: string;
      };
    };
    readonly domicile: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly eu: string;
        readonly eea: string;
        readonly uk: string;
        readonly us: string;
        readonly elsewhere: string;
      };
    };
  };
  /** Words on a newer version of the app: the line at the foot of the window. */
  readonly 'edition': {
    readonly label: string;
    readonly ready: string;
    readonly elsewhere: string;
    readonly take: string;
    readonly later: string;
    readonly typed: string;
    readonly lost: string;
    readonly save: string;
    readonly anyway: string;
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/people': {
    readonly languages: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: Readonly<Record<never, string>>;
    };
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/work': {
    readonly workloads: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly assistant: string;
        readonly drafting: string;
        readonly tutoring: string;
        readonly coding: string;
        readonly documents: string;
        readonly agents: string;
        readonly vision: string;
        readonly onDevice: string;
      };
    };
    readonly reasoningDepth: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly light: string;
        readonly moderate: string;
        readonly hard: string;
      };
    };
    readonly faithfulness: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly low: string;
        readonly some: string;
        readonly strict: string;
        readonly noDocuments: string;
      };
    };
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/licence': {
    readonly distribution: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly internal: string;
        readonly shared: string;
        readonly service: string;
        readonly product: string;
      };
    };
    readonly scale: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: Readonly<Record<never, string>>;
    };
    readonly licensePolicy: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly indifferent: string;
        readonly preferred: string;
        readonly required: string;
      };
    };
    readonly customisation: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly none: string;
        readonly adapters: string;
        readonly full: string;
        readonly distillation: string;
      };
    };
    readonly uses: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly military: string;
        readonly infrastructure: string;
        readonly profession: string;
        readonly none: string;
      };
    };
    readonly distillation: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly yes: string;
        readonly no: string;
      };
    };
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/governance': {
    readonly strictness: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly light: string;
        readonly standard: string;
        readonly strict: string;
      };
    };
    readonly vendorPolicy: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly none: string;
        readonly ownRegion: string;
        readonly review: string;
        readonly barCn: string;
        readonly barUs: string;
        readonly usDefence: string;
        readonly texas: string;
      };
    };
    readonly roadmap: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly unimportant: string;
        readonly preferred: string;
        readonly essential: string;
      };
    };
    readonly hosting: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly hosted: string;
        readonly publicCloud: string;
        readonly privateCloud: string;
        readonly ownServers: string;
        readonly airGapped: string;
        readonly device: string;
      };
    };
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/operations': {
    readonly team: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly beginning: string;
        readonly capable: string;
        readonly mature: string;
      };
    };
    readonly engines: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly none: string;
        readonly vllm: string;
        readonly sglang: string;
        readonly tensorrt: string;
        readonly llamacpp: string;
        readonly ollama: string;
        readonly mlx: string;
        readonly openvino: string;
        readonly other: string;
      };
    };
    readonly hardware: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: Readonly<Record<never, string>>;
    };
    readonly context: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: Readonly<Record<never, string>>;
    };
    readonly concurrency: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: Readonly<Record<never, string>>;
    };
    readonly existing: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly qwen: string;
        readonly llama: string;
        readonly another: string;
        readonly nothing: string;
      };
    };
    readonly speed: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly waits: string;
        readonly seconds: string;
        readonly overnight: string;
      };
    };
  };
  /** Words of the questions in this section, by their ids in data/questions.json. */
  readonly 'wording/priorities': {
    readonly twoFamilies: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly easy: string;
        readonly some: string;
        readonly impossible: string;
      };
    };
    readonly pilot: {
      readonly label: string;
      readonly ask: string;
      readonly why: string;
      readonly options: {
        readonly welcome: string;
        readonly some: string;
        readonly noTime: string;
      };
    };
  };
  /** Words beside a question: what it moves, and answers that cannot both hold. */
  readonly 'beside': {
    readonly note: string;
    readonly clear: string;
    readonly jump: string;
    readonly sectionState: (values: { open: number; name: string }) => string;
    readonly review: string;
    readonly several: string;
    readonly how: string;
    readonly weights: (values: { criteria: string }) => string;
    readonly scores: (values: { criteria: string }) => string;
    readonly gates: string;
    readonly price: string;
    readonly cost: (values: { option: string; points: number }) => string;
    readonly plan: string;
    readonly contradiction: {
      readonly airGappedAndHosted: string;
      readonly stateRuleElsewhere: string;
      readonly bothVendorsBarred: string;
    };
    readonly summary: {
      readonly heading: string;
      readonly named: (values: { field: string; problem: string }) => string;
      readonly goOn: string;
    };
  };
  /** Words of the note on a question: they load with its field. */
  readonly 'note': {
    readonly label: string;
    readonly hint: string;
  };
  /** Words at the fields of texts whose length is limited. */
  readonly 'clipped': {
    readonly tooLong: (values: { most: string }) => string;
  };
  /** Words at the fields of numbers. The units are those that may stand beside a number: words in small letters, parted by spaces. */
  readonly 'typed': {
    readonly problem: {
      readonly blank: (values: { least: string; most: string }) => string;
      readonly blankWhole: (values: { least: string; most: string }) => string;
      readonly unread: (values: { example: string }) => string;
      readonly long: string;
      readonly unit: (values: { understood: string }) => string;
      readonly either: (values: { readings: string }) => string;
      readonly plainly: (values: { plain: string }) => string;
      readonly understood: (values: { understood: string }) => string;
      readonly whole: (values: { examples: string }) => string;
      readonly decimals: (values: { most: number; examples: string }) => string;
    };
    readonly before: string;
    readonly memory: (values: { understood: string }) => string;
    readonly units: {
      readonly plain: string;
      readonly people: string;
      readonly requests: string;
      readonly tokens: string;
      readonly percent: string;
      readonly gib: string;
      readonly gb: string;
      readonly gbs: string;
    };
  };
  /** Words of the questions that take a number. */
  readonly 'numbers': {
    readonly label: {
      readonly scale: string;
      readonly context: string;
      readonly concurrency: string;
    };
    readonly suggestions: string;
    readonly pages: (values: { pages: number }) => string;
    readonly length: (values: { pages: number; tokens: string }) => string;
  };
  /** Words of the hardware question. */
  readonly 'hardware': {
    readonly undecided: string;
    readonly cpu: string;
    readonly accelerators: string;
    readonly memory: string;
    readonly unit: string;
    readonly beside: string;
    readonly besideHint: string;
    readonly kind: string;
    readonly count: string;
    readonly add: string;
    readonly remove: (values: { name: string }) => string;
    readonly problem: string;
    readonly choose: string;
    readonly named: (values: { name: string; memory: string }) => string;
    readonly vendors: {
      readonly nvidia: string;
      readonly amd: string;
      readonly intel: string;
      readonly apple: string;
      readonly phone: string;
    };
    readonly notListed: string;
  };
  /** Words at the fields of a graphics card that is not in the list. */
  readonly 'own-card': {
    readonly group: string;
    readonly name: string;
    readonly noName: string;
    readonly kind: string;
    readonly choose: string;
    readonly noKind: string;
    readonly kindHint: string;
    readonly memory: string;
    readonly memoryHint: string;
    readonly gb: string;
    readonly bandwidth: string;
    readonly bandwidthHint: string;
    readonly gbs: string;
    readonly careful: string;
    readonly kinds: {
      readonly nvidia: string;
      readonly nvidiaTuring: string;
      readonly nvidiaOlder: string;
      readonly nvidiaShared: string;
      readonly instinct: string;
      readonly radeon: string;
      readonly radeonOlder: string;
      readonly amdShared: string;
      readonly arc: string;
      readonly apple: string;
      readonly phone: string;
    };
  };
  /** Words of the shares of kinds of work. */
  readonly 'shares': {
    readonly hint: string;
    readonly main: string;
    readonly also: string;
    readonly role: (values: { workload: string }) => string;
    readonly exact: string;
    readonly share: (values: { workload: string }) => string;
    readonly even: string;
    readonly left: (values: { left: string }) => string;
    readonly over: (values: { over: string }) => string;
    readonly whole: string;
  };
  /** Words of the language picker. */
  readonly 'languages': {
    readonly search: string;
    readonly hint: string;
    readonly found: (values: { count: number }) => string;
    readonly none: string;
    readonly list: string;
    readonly chosen: string;
    readonly primary: string;
    readonly secondary: string;
    readonly weight: string;
    readonly role: (values: { language: string }) => string;
    readonly remove: (values: { language: string }) => string;
    readonly own: (values: { name: string; own: string }) => string;
    readonly taken: (values: { language: string }) => string;
  };
  /** Words below an answer of which not all holds for every kind of work. */
  readonly 'ties': {
    readonly summary: string;
    readonly languages: string;
    readonly rules: string;
    readonly tick: (values: { entry: string; workload: string }) => string;
    readonly assumed: (values: { languages: string }) => string;
    readonly noRule: string;
    readonly back: (values: { workload: string }) => string;
    readonly first: (values: { section: string }) => string;
    readonly toWork: string;
  };
  /** Words on how the answers are kept, where it is not as it should be. */
  readonly 'keeping': {
    readonly blocked: string;
    readonly full: string;
    readonly gone: string;
    readonly damaged: string;
    readonly later: string;
    readonly dropped: string;
    readonly elsewhere: string;
    readonly takeTheirs: string;
    readonly keepMine: string;
    readonly keepAgain: string;
    readonly save: string;
    readonly link: string;
    readonly aside: {
      readonly heading: string;
      readonly item: (values: { number: string }) => string;
      readonly damaged: (values: { number: string; size: string }) => string;
      readonly other: (values: { number: string; size: string }) => string;
      readonly save: string;
      readonly saveIt: (values: { number: string }) => string;
      readonly open: string;
      readonly openIt: (values: { number: string }) => string;
      readonly discard: string;
      readonly discardIt: (values: { number: string }) => string;
      readonly sure: {
        readonly title: string;
        readonly words: string;
        readonly yes: string;
        readonly no: string;
      };
    };
  };
  /** Words for the parts of a decision that were left out. */
  readonly 'left-out': {
    readonly words: (values: { parts: string }) => string;
    readonly parts: {
      readonly title: string;
      readonly note: (values: { question: string }) => string;
      readonly points: (values: { criterion: string }) => string;
      readonly overrides: (values: { criterion: string }) => string;
      readonly allPoints: string;
      readonly allOverrides: string;
      readonly allNotes: string;
      readonly tie: (values: { workload: string; question: string }) => string;
      readonly ties: (values: { question: string }) => string;
      readonly workTies: (values: { workload: string }) => string;
      readonly allTies: string;
      readonly outcome: string;
      readonly later: string;
      readonly unknown: string;
    };
  };
  /** Words on parts of a sheet that no verdict can be made of, and the way to each. */
  readonly 'problems': {
    readonly heading: string;
    readonly kinds: {
      readonly wrongKind: string;
      readonly unknownOption: string;
      readonly outOfRange: string;
      readonly notWhole: string;
      readonly sharesNotWhole: string;
      readonly empty: string;
      readonly notFinite: string;
      readonly tooLarge: string;
      readonly notInteger: string;
      readonly negative: string;
      readonly tooMany: string;
      readonly oddKappa: string;
      readonly illConditioned: string;
      readonly infeasible: string;
    };
    readonly unread: string;
    readonly noPoints: string;
    readonly answer: (values: { question: string }) => string;
    readonly note: (values: { question: string }) => string;
    readonly points: (values: { criterion: string }) => string;
    readonly scores: (values: { criterion: string }) => string;
    readonly title: string;
    readonly allPoints: string;
    readonly allScores: string;
    readonly allNotes: string;
    readonly tie: (values: { workload: string; question: string }) => string;
    readonly ties: (values: { question: string }) => string;
    readonly workTies: (values: { workload: string }) => string;
    readonly allTies: string;
    readonly unknown: string;
    readonly other: string;
    readonly toQuestion: string;
    readonly toQuestionOf: (values: { part: string }) => string;
    readonly toPriorities: string;
    readonly toPrioritiesOf: (values: { part: string }) => string;
    readonly takeBack: string;
    readonly takeBackOf: (values: { part: string }) => string;
    readonly own: (values: { count: number }) => string;
    readonly theirs: string;
  };
  /** Names of the families, who is ahead, and whom requirements leave without a model. */
  readonly 'decision': {
    readonly families: {
      readonly qwen: string;
      readonly llama: string;
    };
    readonly lead: {
      readonly sentence: (values: { family: string; lead: string }) => string;
      readonly level: string;
    };
    readonly ruledOut: {
      readonly one: (values: { family: string }) => string;
      readonly both: string;
    };
  };
  /** Words of the beam. Qwen is on the left arm, Llama on the right. */
  readonly 'beam': {
    readonly label: (values: { sentence: string }) => string;
    readonly left: string;
    readonly right: string;
    readonly ahead: (values: { criterion: string; percent: string; family: string; difference: string; adds: string }) => string;
    readonly level: (values: { criterion: string; percent: string }) => string;
    readonly hint: string;
    readonly scale: (values: { difference: string; degrees: string; most: string }) => string;
    readonly how: string;
  };
  /** Words of the panel where points are moved. */
  readonly 'points': {
    readonly heading: string;
    readonly words: string;
    readonly points: (values: { criterion: string }) => string;
    readonly fewer: (values: { criterion: string }) => string;
    readonly more: (values: { criterion: string }) => string;
    readonly from: (values: { points: string }) => string;
    readonly column: string;
    readonly weight: string;
    readonly reset: (values: { criterion: string }) => string;
    readonly resetShort: string;
    readonly noWeight: string;
    readonly refused: string;
    readonly open: string;
    readonly override: string;
    readonly overrideWords: string;
    readonly criterion: string;
    readonly score: (values: { family: string }) => string;
    readonly spread: string;
    readonly reason: string;
    readonly use: string;
    readonly drop: (values: { criterion: string }) => string;
    readonly used: (values: { criterion: string; qwen: string; llama: string; reason: string }) => string;
    readonly incomplete: string;
  };
  /** Words of the panel where criteria are ranked instead of given points. */
  readonly 'ranking': {
    readonly summary: string;
    readonly words: string;
    readonly tiers: {
      readonly first: string;
      readonly second: string;
      readonly third: string;
      readonly fourth: string;
    };
    readonly result: (values: { family: string; hundred: string; lead: string }) => string;
    readonly tooMany: string;
    readonly use: string;
  };
  /** Sentences of what is advised and how sure it is, shared by page, print and record. */
  readonly 'verdict': {
    readonly verdict: {
      readonly adopt: {
        readonly firm: (values: { family: string }) => string;
        readonly clear: (values: { family: string }) => string;
        readonly leaning: (values: { family: string }) => string;
        readonly open: (values: { family: string }) => string;
      };
      readonly byGates: (values: { family: string; other: string }) => string;
      readonly byWork: (values: { family: string; other: string; workloads: string }) => string;
      readonly split: {
        readonly worth: (values: { parts: string }) => string;
        readonly requirements: (values: { parts: string }) => string;
      };
      readonly splitPart: (values: { family: string; workloads: string }) => string;
      readonly pilot: (values: { leader: string }) => string;
      readonly pilotClose: (values: { leader: string }) => string;
      readonly pilotLevel: string;
      readonly settle: (values: { questions: string }) => string;
      readonly settleAny: string;
      readonly quoted: (values: { question: string }) => string;
      readonly neither: string;
      readonly until: {
        readonly adopt: (values: { rules: string; family: string }) => string;
        readonly split: (values: { rules: string; parts: string }) => string;
        readonly pilot: (values: { rules: string }) => string;
        readonly neither: (values: { rules: string }) => string;
      };
      readonly asked: (values: { question: string }) => string;
      readonly allowed: (values: { families: string; advice: string }) => string;
      readonly allowedOnly: (values: { families: string; advice: string }) => string;
      readonly denied: (values: { families: string; advice: string }) => string;
    };
    readonly firmness: {
      readonly sentence: (values: { family: string; times: string }) => string;
      readonly allowed: (values: { families: string; family: string; times: string }) => string;
      readonly gates: string;
      readonly worth: (values: { gain: string; cost: string }) => string;
    };
    readonly times: {
      readonly about: (values: { hundred: string }) => string;
      readonly least: string;
      readonly most: string;
      readonly always: string;
    };
    readonly range: {
      readonly oneSide: (values: { family: string; small: string; large: string }) => string;
      readonly bothSides: (values: { other: string; a: string; family: string; b: string }) => string;
    };
  };
  /** Sentences on why a verdict is what it is, shared by page, print and record. */
  readonly 'reasons': {
    readonly approximate: string;
    readonly ruling: (values: { family: string }) => string;
    readonly rulingFor: (values: { family: string; workloads: string }) => string;
    readonly depends: (values: { families: string }) => string;
    readonly dependsLast: (values: { family: string }) => string;
    readonly gate: {
      readonly none: string;
      readonly clause: (values: { clause: string }) => string;
      readonly own: string;
    };
    readonly reason: {
      readonly withAdds: (values: { fact: string; adds: string }) => string;
      readonly adds: (values: { criterion: string; points: string; total: string; family: string }) => string;
      readonly addsInMargin: (values: { criterion: string; points: string; total: string; family: string }) => string;
      readonly sure: (values: { family: string; criterion: string }) => string;
      readonly doubtful: (values: { family: string; criterion: string }) => string;
      readonly own: (values: { criterion: string }) => string;
      readonly level: (values: { criterion: string; percent: string }) => string;
    };
    readonly change: {
      readonly other: string;
      readonly nothing: string;
      readonly weight: (values: { criterion: string; to: string; from: string; family: string }) => string;
      readonly hardly: (values: { criterion: string; family: string }) => string;
      readonly counted: (values: { criterion: string; to: string; family: string }) => string;
      readonly answer: (values: { answers: string; verdict: string }) => string;
      readonly quoted: (values: { option: string }) => string;
      readonly more: (values: { question: string; added: string }) => string;
      readonly set: (values: { question: string; answer: string }) => string;
      readonly ahead: {
        readonly qwen: (values: { answers: string }) => string;
        readonly llama: (values: { answers: string }) => string;
        readonly level: (values: { answers: string }) => string;
        readonly neither: (values: { answers: string }) => string;
      };
      readonly fewest: (values: { sentence: string }) => string;
      readonly none: (values: { tried: string }) => string;
      readonly tooOpen: string;
      readonly sizeClass: {
        readonly small: string;
        readonly medium: string;
        readonly large: string;
        readonly frontier: string;
      };
      readonly noWeight: string;
      readonly checking: string;
      readonly shift: (values: { percent: string; from: string; to: string; family: string }) => string;
      readonly relaxed: (values: { answers: string; verdict: string }) => string;
      readonly left: (values: { answers: string }) => string;
      readonly fewestRelaxed: (values: { count: number }) => string;
      readonly moreRelaxed: (values: { count: number }) => string;
      readonly stuck: string;
      readonly moreAnswers: (values: { count: number }) => string;
      readonly less: (values: { question: string; removed: string }) => string;
      readonly swapped: (values: { question: string; added: string; removed: string }) => string;
      readonly slightly: {
        readonly more: (values: { criterion: string; family: string }) => string;
        readonly less: (values: { criterion: string; family: string }) => string;
      };
      readonly shiftSlightly: (values: { from: string; to: string; family: string }) => string;
    };
    readonly doubt: {
      readonly none: string;
      readonly parts: (values: { parts: string }) => string;
      readonly sources: {
        readonly evidence: (values: { percent: string }) => string;
        readonly shared: (values: { percent: string }) => string;
        readonly priorities: (values: { percent: string }) => string;
        readonly open: (values: { percent: string }) => string;
      };
      readonly byEvidence: (values: { criterion: string; percent: string }) => string;
      readonly byWeight: (values: { criterion: string; percent: string }) => string;
    };
    readonly worth: {
      readonly settle: (values: { question: string }) => string;
      readonly ask: (values: { question: string; points: string }) => string;
      readonly test: (values: { criterion: string; points: string }) => string;
      readonly documents: (values: { criterion: string; points: string }) => string;
      readonly watch: (values: { criterion: string; points: string }) => string;
      readonly priorities: (values: { points: string }) => string;
      readonly nothing: string;
    };
    readonly readings: {
      readonly necessary: (values: { family: string }) => string;
      readonly anyWeights: (values: { family: string; times: string }) => string;
      readonly precision: (values: { factor: number; family: string; times: string }) => string;
      readonly camp: (values: { family: string; criteria: string }) => string;
    };
    readonly coverage: (values: { extent: "all" | "none" | "other"; percent: string }) => string;
    readonly split: {
      readonly apart: string;
      readonly lead: (values: { workload: string; share: string; family: string; lead: string }) => string;
      readonly level: (values: { workload: string; share: string }) => string;
      readonly nothing: string;
      readonly worth: (values: { gain: string; cost: string }) => string;
      readonly price: (values: { gain: string; cost: string }) => string;
      readonly little: (values: { cost: string }) => string;
      readonly impossible: (values: { gain: string }) => string;
      readonly impossibleLittle: string;
      readonly barred: (values: { workload: string; share: string; family: string }) => string;
      readonly neither: (values: { workload: string; share: string }) => string;
      readonly waits: (values: { workload: string; share: string; families: string }) => string;
    };
    readonly pilot: {
      readonly nothing: string;
      readonly price: (values: { gain: string; cost: string }) => string;
      readonly worth: (values: { gain: string; cost: string }) => string;
      readonly impossible: (values: { gain: string }) => string;
    };
  };
  /** Words of the record of a decision: headings, columns, and what stands around the facts. */
  readonly 'record': {
    readonly title: string;
    readonly titled: (values: { title: string }) => string;
    readonly untitled: string;
    readonly summary: string;
    readonly running: (values: { title: string }) => string;
    readonly foot: (values: { edition: string }) => string;
    readonly headings: {
      readonly priorities: string;
      readonly evidence: string;
      readonly answers: string;
      readonly link: string;
      readonly share: string;
      readonly verdict: string;
      readonly steps: string;
      readonly reasons: (values: { family: string }) => string;
      readonly level: string;
      readonly ruledOut: string;
      readonly gates: string;
      readonly change: string;
      readonly lead: string;
      readonly doubt: string;
      readonly find: string;
      readonly readings: string;
      readonly split: string;
      readonly prices: string;
      readonly beam: string;
      readonly pictures: string;
      readonly criteria: string;
      readonly releases: string;
      readonly out: string;
      readonly duties: string;
      readonly untriggered: string;
      readonly sign: string;
    };
    readonly columns: {
      readonly criterion: string;
      readonly points: string;
      readonly weight: string;
      readonly qwen: string;
      readonly llama: string;
      readonly adds: string;
      readonly evidence: string;
      readonly total: string;
    };
    readonly table: string;
    readonly score: (values: { mean: string; spread: string }) => string;
    readonly adds: (values: { family: string; points: string }) => string;
    readonly none: string;
    readonly own: string;
    readonly scoreNote: string;
    readonly uncovered: (values: { languages: string }) => string;
    readonly fails: {
      readonly understanding: (values: { languages: string }) => string;
      readonly writing: (values: { languages: string }) => string;
    };
    readonly quoted: (values: { question: string }) => string;
    readonly ofFamily: (values: { count: string; family: string }) => string;
    readonly releaseGroup: (values: { releases: string; licence: string }) => string;
    readonly dense: (values: { name: string; total: string }) => string;
    readonly mixture: (values: { name: string; total: string; active: string }) => string;
    readonly afterRuling: (values: { licence: string }) => string;
    readonly noneLeft: (values: { family: string }) => string;
    readonly leftFirst: string;
    readonly outLine: (values: { reason: string; releases: string }) => string;
    readonly outAll: (values: { heading: string; lines: string }) => string;
    readonly dutyLine: (values: { words: string; licences: string }) => string;
    readonly dutyOf: (values: { licence: string; clause: string }) => string;
    readonly noDuties: string;
    readonly noAdvice: string;
    readonly gateBecause: (values: { title: string; because: string }) => string;
    readonly claim: (values: { words: string; grade: string; date: string }) => string;
    readonly dated: (values: { words: string; date: string }) => string;
    readonly restsOn: (values: { numbers: string }) => string;
    readonly grades: {
      readonly measured: string;
      readonly counted: string;
      readonly licence: string;
      readonly vendor: string;
      readonly reported: string;
      readonly judged: string;
    };
    readonly contested: (values: { words: string }) => string;
    readonly repository: (values: { repository: string; path: string; commit: string }) => string;
    readonly edition: (values: { date: string; hash: string }) => string;
    readonly checkedOn: (values: { date: string }) => string;
    readonly made: (values: { date: string }) => string;
    readonly organisation: (values: { kind: string }) => string;
    readonly answer: (values: { question: string; answer: string }) => string;
    readonly answers: {
      readonly unsure: string;
      readonly skipped: string;
      readonly share: (values: { workload: string; percent: string }) => string;
      readonly languages: (values: { primary: string; secondary: string }) => string;
      readonly primary: (values: { primary: string }) => string;
      readonly hardware: (values: { count: string; name: string }) => string;
      readonly beside: (values: { hardware: string; memory: string }) => string;
      readonly cpu: (values: { memory: string }) => string;
      readonly undecided: string;
      readonly moved: (values: { criterion: string; points: string }) => string;
      readonly tied: (values: { answer: string; ties: string }) => string;
      readonly tie: (values: { count: number; workloads: string; entries: string }) => string;
      readonly only: (values: { count: number; entries: string }) => string;
      readonly own: (values: { card: string; kind: string; sizes: string }) => string;
    };
    readonly note: (values: { note: string }) => string;
    readonly moved: string;
    readonly movedNote: string;
    readonly fromBase: string;
    readonly fromMoved: string;
    readonly question: string;
    readonly yourAnswer: string;
    readonly share: {
      readonly address: string;
      readonly hidden: string;
      readonly tooLongForCode: string;
      readonly tooLongForPaper: string;
    };
    readonly sign: {
      readonly decided: string;
      readonly role: string;
      readonly signature: string;
      readonly review: string;
    };
    readonly move: string;
    readonly back: string;
    readonly printNow: string;
    readonly few: string;
    readonly toQuestions: string;
    readonly familyNote: string;
    readonly checked: (values: { date: string }) => string;
  };
  /** Words of what to run: releases that fit, what they take, how to start them. */
  readonly 'running': {
    readonly heading: string;
    readonly open: string;
    readonly supposed: (values: { people: number; tokens: string }) => string;
    readonly class: (values: { place: string; models: string }) => string;
    readonly classNone: (values: { place: string }) => string;
    readonly fewer: (values: { release: string; people: number }) => string;
    readonly nothing: (values: { family: string }) => string;
    readonly enough: (values: { release: string; memory: string }) => string;
    readonly both: (values: { memory: string }) => string;
    readonly bothOver: (values: { memory: string; capacity: string }) => string;
    readonly bothOverMain: (values: { memory: string; capacity: string }) => string;
    readonly choice: (values: { family: string; release: string }) => string;
    readonly check: string;
    readonly forWork: (values: { workloads: string }) => string;
    readonly on: (values: { count: number; name: string }) => string;
    readonly one: (values: { name: string }) => string;
    readonly main: string;
    readonly setup: (values: { format: string; engine: string; place: string }) => string;
    readonly formats: {
      readonly bf16: string;
      readonly fp8: string;
      readonly nvfp4: string;
      readonly int4: string;
      readonly mxfp4: string;
      readonly "mlx-8": string;
      readonly "mlx-6": string;
      readonly "mlx-4": string;
      readonly Q8_0: string;
      readonly Q6_K: string;
      readonly Q5_K_M: string;
      readonly Q4_K_M: string;
      readonly Q3_K_M: string;
      readonly Q2_K: string;
    };
    readonly caches: {
      readonly f16: string;
      readonly fp8: string;
      readonly q8: string;
      readonly q4: string;
    };
    readonly withCache: (values: { format: string; cache: string }) => string;
    readonly memory: (values: { used: string; capacity: string }) => string;
    readonly memoryMost: (values: { used: string; capacity: string }) => string;
    readonly memoryPhone: (values: { used: string; capacity: string }) => string;
    readonly memoryMain: (values: { used: string; capacity: string }) => string;
    readonly beside: (values: { layers: number; all: number; used: string; capacity: string; margin: string }) => string;
    readonly gib: (values: { amount: string }) => string;
    readonly gibLess: string;
    readonly parts: {
      readonly weights: string;
      readonly cache: string;
      readonly state: string;
      readonly activations: string;
      readonly engine: string;
      readonly free: string;
    };
    readonly holds: (values: { people: number; tokens: string }) => string;
    readonly waits: (values: { most: string; people: string; tokens: string }) => string;
    readonly reach: (values: { most: number; tokens: string }) => string;
    readonly single: string;
    readonly speed: {
      readonly alone: (values: { middle: string; low: string; high: string }) => string;
      readonly each: (values: { people: string; middle: string; low: string; high: string; all: string }) => string;
      readonly first: (values: { tokens: string; middle: string; low: string; high: string }) => string;
      readonly seconds: (values: { seconds: number }) => string;
      readonly minutes: (values: { minutes: number }) => string;
      readonly basis: string;
      readonly predicts: string;
    };
    readonly margin: (values: { amount: string }) => string;
    readonly slow: (values: { count: number; slowest: string; release: string }) => string;
    readonly allSlow: (values: { family: string; slowest: string; release: string; speed: string }) => string;
    readonly longest: (values: { asked: string; family: string; longest: string }) => string;
    readonly reasons: {
      readonly results: (values: { release: string; points: string }) => string;
      readonly shape: (values: { release: string; points: string }) => string;
      readonly size: (values: { release: string; points: string }) => string;
      readonly languages: (values: { release: string }) => string;
      readonly work: (values: { release: string }) => string;
      readonly faithful: (values: { release: string; percent: string }) => string;
    };
    readonly runnerUp: (values: { release: string; setup: string }) => string;
    readonly tooLarge: (values: { releases: string }) => string;
    readonly notSized: (values: { releases: string }) => string;
    readonly checked: (values: { version: string }) => string;
    readonly safe: (values: { engine: string; version: string; least: string }) => string;
    readonly unmended: (values: { count: number; engine: string; names: string }) => string;
    readonly tuned: (values: { method: string; memory: string; low: string; high: string }) => string;
    readonly methods: {
      readonly adapters: string;
      readonly quantizedAdapters: string;
      readonly full: string;
    };
    readonly picture: (values: { used: string; capacity: string }) => string;
    readonly onEach: string;
    readonly whole: string;
    readonly pictureWhole: (values: { used: string; capacity: string }) => string;
    readonly none: string;
    readonly ways: {
      readonly shell: string;
      readonly compose: string;
      readonly kubernetes: string;
      readonly carried: string;
    };
    readonly blocks: {
      readonly install: string;
      readonly bring: string;
      readonly token: string;
      readonly key: string;
      readonly rank: string;
      readonly fetch: string;
      readonly file: string;
      readonly save: string;
      readonly sums: string;
      readonly check: string;
      readonly start: string;
      readonly ask: string;
      readonly stop: string;
      readonly phone: string;
      readonly computer: string;
      readonly copy: string;
      readonly unpack: string;
    };
    readonly origin: {
      readonly maker: (values: { name: string }) => string;
      readonly other: (values: { name: string }) => string;
      readonly made: (values: { name: string }) => string;
      readonly library: (values: { engine: string; name: string }) => string;
    };
    readonly download: (values: { size: string }) => string;
    readonly disk: (values: { size: string; disk: string }) => string;
    readonly diskPhone: (values: { size: string; disk: string }) => string;
    readonly phone: string;
    readonly phoneGuarded: (values: { port: string }) => string;
    readonly gated: (values: { name: string }) => string;
    readonly guarded: (values: { port: string }) => string;
    readonly unguarded: (values: { port: string }) => string;
    readonly longer: (values: { native: string }) => string;
    readonly ask: string;
    readonly askIn: (values: { language: string }) => string;
    readonly copies: (values: { count: number }) => string;
    readonly across: (values: { machines: number }) => string;
    readonly idle: (values: { count: number }) => string;
    readonly unreached: string;
  };
  /** Words of the advice itself: what is said first, what to do next, and the parts of the page. The sentences are read aloud in meetings. */
  readonly 'advice': {
    readonly parts: {
      readonly answer: string;
      readonly next: string;
      readonly why: string;
      readonly requirements: string;
      readonly run: string;
      readonly duties: string;
      readonly change: string;
      readonly certainty: string;
      readonly figures: string;
      readonly evidence: string;
      readonly share: string;
    };
    readonly contents: string;
    readonly for: (values: { title: string }) => string;
    readonly ifAllowed: string;
    readonly actions: {
      readonly share: string;
      readonly print: string;
      readonly change: string;
    };
    readonly told: {
      readonly adopt: (values: { who: string; family: string }) => string;
      readonly lean: (values: { who: string; family: string }) => string;
      readonly equal: (values: { who: string; family: string }) => string;
      readonly only: (values: { who: string; family: string }) => string;
      readonly onlyForAll: (values: { who: string; family: string }) => string;
      readonly split: (values: { who: string }) => string;
      readonly splitNeeded: (values: { who: string }) => string;
      readonly trial: (values: { who: string }) => string;
      readonly level: (values: { who: string }) => string;
      readonly waits: (values: { who: string; count: number }) => string;
      readonly check: (values: { who: string }) => string;
      readonly neither: (values: { who: string }) => string;
      readonly out: (values: { family: string; requirements: string }) => string;
      readonly outFor: (values: { family: string; workloads: string; requirements: string }) => string;
      readonly sides: (values: { family: string; criteria: string; other: string; criterion: string }) => string;
      readonly side: (values: { family: string; criteria: string }) => string;
    };
    readonly who: {
      readonly organisation: string;
      readonly kinds: {
        readonly company: string;
        readonly university: string;
        readonly health: string;
        readonly publicBody: string;
        readonly finance: string;
        readonly nonprofit: string;
      };
      readonly places: {
        readonly eu: string;
        readonly eea: string;
        readonly uk: string;
        readonly us: string;
      };
      readonly placed: (values: { kind: string; place: string }) => string;
      readonly languages: (values: { count: number }) => string;
      readonly speaking: (values: { organisation: string; languages: string }) => string;
    };
    readonly steps: {
      readonly who: {
        readonly legal: string;
        readonly documents: string;
        readonly it: string;
        readonly everyone: string;
      };
      readonly when: {
        readonly now: string;
        readonly choose: string;
        readonly chosen: string;
        readonly use: string;
        readonly by: (values: { date: string }) => string;
      };
      readonly check: (values: { question: string; models: string }) => string;
      readonly models: (values: { count: number }) => string;
      readonly duties: (values: { count: number }) => string;
      readonly settle: (values: { questions: string }) => string;
      readonly answer: (values: { questions: string }) => string;
      readonly documents: string;
      readonly hardware: string;
      readonly model: (values: { model: string; engine: string }) => string;
      readonly modelAfterCheck: (values: { model: string; engine: string }) => string;
      readonly start: (values: { models: string }) => string;
      readonly trial: (values: { models: string }) => string;
      readonly fit: (values: { families: string }) => string;
      readonly languages: (values: { languages: string }) => string;
      readonly test: (values: { criterion: string }) => string;
      readonly relax: string;
      readonly share: string;
      readonly review: (values: { checked: string }) => string;
    };
    readonly fits: {
      readonly of: (values: { left: string; all: string; family: string }) => string;
      readonly sentence: (values: { parts: string }) => string;
    };
    readonly ruledOut: {
      readonly all: (values: { family: string; title: string }) => string;
      readonly allFor: (values: { family: string; workloads: string; title: string }) => string;
      readonly some: (values: { count: number; family: string; title: string }) => string;
    };
    readonly gateTitle: {
      readonly fails: (values: { extent: string; title: string }) => string;
      readonly ruling: (values: { extent: string; title: string }) => string;
      readonly depends: (values: { extent: string; title: string }) => string;
    };
    readonly extent: (values: { count: number; parts: string }) => string;
    readonly extentOne: (values: { count: number; family: string }) => string;
    readonly extentAll: (values: { family: string }) => string;
    readonly extentFor: (values: { extent: string; workloads: string }) => string;
    readonly takesFirst: (values: { release: string; family: string }) => string;
    readonly affects: (values: { count: number; names: string }) => string;
    readonly maybe: (values: { count: number }) => string;
    readonly dependsOn: (values: { questions: string }) => string;
    readonly untriggered: (values: { words: string; answers: string }) => string;
    readonly answered: (values: { label: string; answer: string }) => string;
    readonly annexes: string;
    readonly withAnnexes: string;
    readonly moreDuties: (values: { count: number }) => string;
    readonly step: (values: { who: string; tasks: string }) => string;
    readonly task: (values: { words: string; when: string }) => string;
    readonly unfold: string;
    readonly cards: {
      readonly unlisted: (values: { name: string; kind: string }) => string;
      readonly slow: (values: { name: string }) => string;
      readonly noSpeed: (values: { name: string }) => string;
    };
  };
  /** Words around what to run, where a page or paper shows it: no file has them. */
  readonly 'plan': {
    readonly part: string;
    readonly own: string;
    readonly commands: string;
    readonly others: string;
    readonly release: string;
    readonly needs: string;
    readonly room: string;
    readonly points: string;
    readonly map: string;
    readonly ofRelease: (values: { what: string; release: string }) => string;
    readonly requests: string;
    readonly tokensEach: (values: { tokens: string }) => string;
    readonly yes: string;
    readonly no: string;
    readonly instead: (values: { heading: string }) => string;
    readonly ofWay: (values: { way: string; what: string; release: string }) => string;
  };
  /** Words of the pictures on the verdict. */
  readonly 'pictures': {
    readonly label: string;
    readonly tabs: {
      readonly contributions: string;
      readonly scores: string;
      readonly tipping: string;
      readonly doubt: string;
      readonly languages: string;
    };
    readonly criterion: string;
    readonly scale: {
      readonly adds: (values: { left: string; right: string }) => string;
      readonly scores: string;
      readonly doubt: string;
      readonly weight: string;
    };
    readonly contributions: string;
    readonly adds: (values: { points: string; family: string; error: string }) => string;
    readonly none: (values: { error: string }) => string;
    readonly scores: string;
    readonly both: (values: { qwen: string; llama: string }) => string;
    readonly doubt: string;
    readonly sharedDoubt: string;
    readonly shares: (values: { evidence: string; priorities: string }) => string;
    readonly languages: string;
    readonly tipping: string;
    readonly turns: (values: { now: string; turn: string }) => string;
    readonly never: (values: { now: string }) => string;
  };
  /** Words of the electricity that answers take, below what to run. */
  readonly 'electricity': {
    readonly heading: string;
    readonly ofRelease: (values: { release: string }) => string;
    readonly unmeasured: (values: { release: string }) => string;
    readonly answer: (values: { release: string; joules: string; tokens: string }) => string;
    readonly thought: (values: { release: string; joules: string; tokens: string }) => string;
    readonly on: (values: { title: string; format: string; cards: number; card: string; atOnce: string; date: string }) => string;
    readonly formats: {
      readonly bf16: string;
      readonly fp8: string;
    };
    readonly fewer: string;
    readonly differs: string;
    readonly enter: string;
    readonly answers: string;
    readonly price: string;
    readonly priceHint: string;
    readonly energy: (values: { answers: number; day: string; year: string }) => string;
    readonly cost: (values: { price: string; day: string; year: string }) => string;
    readonly busy: (values: { middle: string; low: string; high: string }) => string;
    readonly over: (values: { hours: string; most: string }) => string;
    readonly unknown: string;
    readonly hours: (values: { hours: string }) => string;
    readonly minutes: (values: { minutes: number }) => string;
  };
  /** Words of the pages that show the evidence. */
  readonly 'evidence': {
    readonly title: string;
    readonly back: string;
    readonly edition: (values: { date: string }) => string;
    readonly reviewed: (values: { date: string }) => string;
    readonly unknown: string;
    readonly criterion: {
      readonly said: string;
      readonly verdicts: {
        readonly agrees: (values: { words: string }) => string;
        readonly departs: (values: { words: string }) => string;
        readonly cannotTell: (values: { words: string }) => string;
      };
      readonly found: string;
      readonly grade: (values: { grade: string; date: string }) => string;
      readonly differs: string;
      readonly basis: {
        readonly judged: string;
        readonly checklist: string;
        readonly counts: string;
        readonly measured: string;
        readonly middle: string;
        readonly cost: string;
        readonly item: string;
        readonly whom: (values: { words: string }) => string;
        readonly score: string;
        readonly can: {
          readonly yes: string;
          readonly workaround: string;
          readonly no: string;
        };
        readonly scores: (values: { qwen: string; llama: string }) => string;
        readonly size: string;
        readonly test: string;
        readonly pooled: (values: { title: string; pairs: string }) => string;
        readonly model: (values: { value: string; model: string }) => string;
        readonly sizes: {
          readonly small: string;
          readonly medium: string;
          readonly large: string;
          readonly frontier: string;
        };
        readonly ahead: (values: { family: string; points: string; spread: string }) => string;
        readonly even: (values: { spread: string }) => string;
        readonly ofSize: (values: { size: string; words: string }) => string;
        readonly restsOnOne: string;
        readonly restsOn: (values: { source: string }) => string;
        readonly unscored: (values: { words: string }) => string;
        readonly votes: string;
        readonly thinking: string;
        readonly contaminated: string;
      };
      readonly adds: (values: { words: string; qwen: string; llama: string }) => string;
      readonly base: (values: { qwen: string; llama: string }) => string;
      readonly anchors: string;
      readonly zero: (values: { words: string }) => string;
      readonly hundred: (values: { words: string }) => string;
      readonly favours: {
        readonly qwen: string;
        readonly llama: string;
        readonly neither: string;
      };
      readonly engines: {
        readonly heading: string;
        readonly lead: string;
        readonly pinned: (values: { engine: string; version: string; date: string; least: string }) => string;
        readonly holes: (values: { count: number }) => string;
        readonly facts: (values: { severity: string; versions: string; mended: string }) => string;
        readonly severities: {
          readonly low: string;
          readonly medium: string;
          readonly high: string;
          readonly critical: string;
        };
        readonly scored: (values: { severity: string; score: string }) => string;
        readonly between: (values: { from: string; through: string }) => string;
        readonly since: (values: { from: string }) => string;
        readonly until: (values: { through: string }) => string;
        readonly notNamed: string;
        readonly dated: (values: { name: string; date: string }) => string;
        readonly maker: (values: { maker: string }) => string;
        readonly unopened: (values: { date: string }) => string;
      };
      readonly unopened: (values: { date: string }) => string;
    };
    readonly language: {
      readonly title: (values: { name: string }) => string;
      readonly code: (values: { tag: string }) => string;
      readonly results: string;
      readonly how: string;
      readonly noResults: string;
      readonly picture: string;
      readonly scale: (values: { left: string; right: string }) => string;
      readonly language: string;
      readonly languageFor: (values: { language: string; ability: string }) => string;
      readonly languageAt: (values: { language: string; ability: string; size: string }) => string;
      readonly region: string;
      readonly regions: {
        readonly europe: string;
        readonly eastAsia: string;
        readonly southEastAsia: string;
        readonly southAsia: string;
        readonly centralAsia: string;
        readonly middleEast: string;
        readonly africa: string;
        readonly americas: string;
        readonly pacific: string;
      };
      readonly abilities: {
        readonly understanding: string;
        readonly writing: string;
      };
      readonly abilityWords: {
        readonly understanding: string;
        readonly writing: string;
      };
      readonly notMeasured: string;
      readonly size: string;
      readonly sizeOf: (values: { size: string; source: string }) => string;
      readonly olderOf: (values: { size: string; source: string }) => string;
      readonly scores: (values: { qwen: string; llama: string; told: string; sets: number }) => string;
      readonly decides: (values: { scores: string }) => string;
      readonly uncounted: string;
      readonly uncountedRow: (values: { set: string; size: string; source: string; qwen: string; llama: string }) => string;
      readonly pooled: (values: { told: string; count: number }) => string;
      readonly sources: string;
      readonly read: (values: { date: string; licence: string }) => string;
      readonly readUnlicensed: (values: { date: string }) => string;
      readonly pooledFrom: string;
      readonly neither: {
        readonly understanding: string;
        readonly writing: string;
      };
      readonly ahead: (values: { family: string; points: string; spread: string }) => string;
      readonly even: (values: { spread: string }) => string;
      readonly sizes: {
        readonly small: string;
        readonly medium: string;
        readonly large: string;
        readonly frontier: string;
      };
      readonly means: {
        readonly sentence: (values: { understanding: string; writing: string }) => string;
        readonly understanding: (values: { leans: string }) => string;
        readonly writing: (values: { leans: string }) => string;
        readonly unmeasured: {
          readonly understanding: string;
          readonly writing: string;
        };
        readonly ahead: (values: { family: string; sizes: string }) => string;
        readonly leaning: (values: { family: string; sizes: string }) => string;
        readonly level: (values: { sizes: string }) => string;
        readonly neither: (values: { sizes: string }) => string;
        readonly sizes: {
          readonly small: string;
          readonly medium: string;
          readonly large: string;
          readonly frontier: string;
        };
      };
      readonly whole: {
        readonly title: string;
        readonly words: string;
        readonly caption: (values: { ability: string; all: string }) => string;
        readonly scale: (values: { left: string; right: string }) => string;
        readonly qwen: (values: { count: number; family: string }) => string;
        readonly llama: (values: { count: number; family: string }) => string;
        readonly level: (values: { count: number }) => string;
        readonly neither: (values: { count: number }) => string;
        readonly unknown: (values: { count: number }) => string;
        readonly notMeasured: string;
        readonly each: (values: { region: string }) => string;
      };
      readonly tokens: string;
      readonly ratio: (values: { qwen: string }) => string;
      readonly noTokens: string;
      readonly lists: string;
      readonly noLists: string;
      readonly listed: (values: { title: string; meaning: string }) => string;
    };
    readonly release: {
      readonly released: (values: { family: string; generation: string; date: string }) => string;
      readonly facts: string;
      readonly parameters: string;
      readonly dense: (values: { total: string }) => string;
      readonly mixture: (values: { total: string; active: string }) => string;
      readonly context: string;
      readonly tokens: (values: { native: string }) => string;
      readonly extended: (values: { native: string; extended: string }) => string;
      readonly input: string;
      readonly inputs: {
        readonly text: string;
        readonly image: string;
        readonly video: string;
      };
      readonly thinking: string;
      readonly modes: {
        readonly none: string;
        readonly switch: string;
        readonly only: string;
      };
      readonly layers: string;
      readonly cache: (values: { layers: string; cache: string }) => string;
      readonly languages: string;
      readonly counted: (values: { count: string }) => string;
      readonly notCounted: string;
      readonly licence: string;
      readonly cutoff: string;
      readonly notes: string;
      readonly terms: string;
      readonly term: (values: { words: string; clause: string }) => string;
      readonly unopened: (values: { date: string }) => string;
      readonly repository: string;
      readonly sources: string;
      readonly asOf: (values: { date: string }) => string;
    };
  };
  /** Words of the lines that show how far a family is ahead by the importance of each criterion. */
  readonly 'importance': {
    readonly tab: string;
    readonly lead: string;
    readonly key: (values: { above: string; below: string }) => string;
    readonly caption: string;
    readonly criterion: string;
    readonly none: string;
    readonly today: string;
    readonly all: string;
    readonly turning: string;
    readonly level: string;
    readonly ahead: (values: { family: string; points: string }) => string;
    readonly at: (values: { share: string; ahead: string }) => string;
    readonly turns: (values: { share: string; today: string }) => string;
    readonly never: (values: { today: string }) => string;
    readonly no: string;
  };
  /** Words of the lists of languages, models and licences, and of the page of a licence. */
  readonly 'lists': {
    readonly languages: {
      readonly title: string;
      readonly heading: string;
      readonly lead: (values: { measured: string; all: string }) => string;
    };
    readonly models: {
      readonly title: string;
      readonly heading: string;
      readonly lead: (values: { families: string }) => string;
      readonly family: (values: { count: number; family: string }) => string;
      readonly picture: string;
      readonly generation: string;
      readonly time: string;
      readonly row: (values: { date: string; count: number; licences: string }) => string;
      readonly all: string;
      readonly columns: {
        readonly model: string;
        readonly family: string;
        readonly date: string;
        readonly size: string;
        readonly images: string;
        readonly licence: string;
      };
      readonly yes: string;
      readonly no: string;
    };
    readonly licences: {
      readonly title: string;
      readonly heading: string;
      readonly lead: string;
      readonly columns: {
        readonly licence: string;
        readonly models: string;
        readonly approved: string;
        readonly limit: string;
        readonly images: string;
      };
      readonly none: string;
      readonly users: (values: { count: string }) => string;
      readonly everywhere: string;
      readonly excluded: string;
    };
    readonly licence: {
      readonly lead: (values: { licensor: string; date: string }) => string;
      readonly terms: string;
      readonly approved: string;
      readonly approvals: {
        readonly yes: string;
        readonly no: string;
      };
      readonly commercial: string;
      readonly commercials: {
        readonly allowed: string;
        readonly limited: string;
        readonly barred: string;
      };
      readonly users: string;
      readonly noLimit: string;
      readonly territory: string;
      readonly noTerritory: string;
      readonly outputs: string;
      readonly outputWays: {
        readonly free: string;
        readonly display: string;
        readonly naming: string;
        readonly barred: string;
      };
      readonly patents: string;
      readonly patentWays: {
        readonly express: string;
        readonly within: string;
        readonly silent: string;
      };
      readonly usePolicy: string;
      readonly usePolicies: {
        readonly yes: string;
        readonly no: string;
      };
      readonly indemnity: string;
      readonly indemnities: {
        readonly yes: string;
        readonly no: string;
      };
      readonly law: string;
      readonly noLaw: string;
      readonly clause: (values: { words: string; clause: string }) => string;
      readonly duties: string;
      readonly models: string;
      readonly unopened: (values: { date: string }) => string;
      readonly asOf: (values: { date: string }) => string;
      readonly sources: string;
    };
  };
  /** Words of the links and files that a decision leaves with. */
  readonly 'sharing': {
    readonly words: string;
    readonly copy: string;
    readonly copied: string;
    readonly send: string;
    readonly notes: string;
    readonly notesTooLong: string;
    readonly long: (values: { length: string }) => string;
    readonly title: string;
    readonly print: string;
    readonly markdown: string;
    readonly json: string;
    readonly csv: string;
    readonly page: string;
    readonly pageHint: string;
    readonly notSaved: string;
    readonly files: string;
    readonly filesHint: string;
    readonly openAgain: string;
    readonly saved: (values: { name: string }) => string;
    readonly copies: string;
    readonly copyAs: {
      readonly mail: string;
      readonly plain: string;
      readonly markdown: string;
    };
    readonly copiedAs: {
      readonly mail: string;
      readonly plain: string;
      readonly markdown: string;
    };
    readonly protect: string;
    readonly code: string;
    readonly change: string;
    readonly compare: string;
    readonly history: string;
  };
  /** Headings and set phrases of the Markdown record, as MADR 4 has them. */
  readonly 'madr': {
    readonly context: string;
    readonly question: string;
    readonly drivers: string;
    readonly considered: string;
    readonly options: {
      readonly qwen: string;
      readonly llama: string;
      readonly split: string;
      readonly pilot: string;
      readonly neither: string;
    };
    readonly outcome: string;
    readonly chosen: (values: { verdict: string; because: string }) => string;
    readonly consequences: string;
    readonly good: (values: { reason: string }) => string;
    readonly bad: (values: { reason: string }) => string;
    readonly confirmation: string;
    readonly pros: string;
    readonly more: string;
  };
  /** What is said when something is copied, or cannot be. */
  readonly 'copying': {
    readonly byHand: string;
    readonly text: string;
  };
  /** Words for links under a passphrase. */
  readonly 'sealed': {
    readonly passphrase: string;
    readonly hint: string;
    readonly show: string;
    readonly protect: string;
    readonly said: {
      readonly short: string;
      readonly working: string;
      readonly blocked: string;
      readonly done: string;
    };
    readonly heading: string;
    readonly lead: string;
    readonly open: string;
    readonly opening: string;
    readonly problem: {
      readonly wrong: string;
      readonly notSealed: string;
      readonly laterVersion: string;
      readonly blocked: string;
    };
  };
  /** Words of the page that a decision is saved as: they are written into the file. */
  readonly 'saved': {
    readonly standing: {
      readonly unchecked: string;
      readonly whole: string;
      readonly changed: string;
    };
    readonly toProof: string;
    readonly paper: {
      readonly heading: string;
      readonly summary: string;
      readonly whole: string;
    };
    readonly heading: string;
    readonly holds: string;
    readonly compute: string;
    readonly computeHint: string;
    readonly computed: {
      readonly working: string;
      readonly same: string;
      readonly differs: string;
      readonly impossible: string;
    };
    readonly table: string;
    readonly columns: {
      readonly figure: string;
      readonly stated: string;
      readonly computed: string;
    };
    readonly byHand: {
      readonly heading: string;
      readonly how: string;
      readonly linux: string;
      readonly mac: string;
      readonly windows: string;
    };
    readonly again: {
      readonly heading: string;
      readonly how: string;
      readonly link: string;
    };
    readonly limits: {
      readonly heading: string;
      readonly how: string;
    };
    readonly data: (values: { id: string; evidence: string }) => string;
  };
  /** Words for opening someone’s link. */
  readonly 'link': {
    readonly title: string;
    readonly untitled: string;
    readonly made: (values: { date: string }) => string;
    readonly otherEdition: (values: { made: string; today: string }) => string;
    readonly otherEditionOfDay: (values: { date: string }) => string;
    readonly yours: string;
    readonly none: string;
    readonly take: string;
    readonly keep: string;
    readonly compare: string;
    readonly start: string;
    readonly sure: {
      readonly title: string;
      readonly words: string;
      readonly yes: string;
      readonly no: string;
    };
    readonly missing: (values: { questions: string }) => string;
    readonly quoted: (values: { question: string }) => string;
  };
  /** Words for a link that does not open. */
  readonly 'link-refused': {
    readonly title: string;
    readonly kept: string;
    readonly notALink: string;
    readonly tooLong: string;
    readonly truncated: string;
    readonly damaged: string;
    readonly laterVersion: string;
    readonly start: string;
  };
  /** Words on what a link said when it was made, beside today. */
  readonly 'drift': {
    readonly heading: string;
    readonly altered: string;
    readonly alike: string;
    readonly made: (values: { said: string }) => string;
    readonly today: (values: { said: string }) => string;
    readonly said: (values: { verdict: "conditional" | "llama" | "neither" | "other" | "qwen" | "split" }) => string;
    readonly moved: string;
    readonly by: (values: { criterion: string; points: string; family: string }) => string;
    readonly counted: (values: { qwen: string; llama: string; family: string; lead: string }) => string;
    readonly since: (values: { count: number }) => string;
    readonly neutral: (values: { count: number }) => string;
    readonly taken: (values: { question: string; answer: string }) => string;
  };
  /** Words of the page where decisions from files, texts and links are opened and checked. */
  readonly 'open': {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly another: string;
    readonly problem: {
      readonly notALink: string;
      readonly tooLong: string;
      readonly truncated: string;
      readonly damaged: string;
      readonly laterVersion: string;
      readonly sealed: string;
      readonly nothing: string;
      readonly binary: string;
      readonly empty: string;
      readonly table: string;
      readonly tooMany: string;
      readonly tooLarge: string;
      readonly notJson: string;
      readonly notARecord: string;
      readonly laterRecord: string;
      readonly damagedRecord: (values: { path: string }) => string;
      readonly changedPage: string;
      readonly unread: string;
    };
    readonly excerpt: (values: { text: string }) => string;
    readonly kept: string;
    readonly breaksOff: string;
    readonly first: string;
    readonly check: {
      readonly heading: string;
      readonly link: string;
      readonly page: string;
      readonly same: string;
      readonly differs: (values: { count: number }) => string;
      readonly otherEdition: string;
      readonly altered: string;
      readonly gone: string;
      readonly figure: string;
      readonly stated: string;
      readonly computed: string;
      readonly more: (values: { number: string }) => string;
      readonly impossible: string;
    };
  };
  /** Words of the page where the answers are looked over. */
  readonly 'review': {
    readonly heading: string;
    readonly open: (values: { count: number; total: string }) => string;
    readonly change: string;
    readonly give: string;
    readonly changeWhich: (values: { question: string }) => string;
    readonly giveWhich: (values: { question: string }) => string;
    readonly points: (values: { points: string }) => string;
    readonly scores: (values: { qwen: string; llama: string; reason: string }) => string;
    readonly untouched: string;
    readonly toVerdict: string;
  };
  /** Words of the page where earlier states of one's own answers are kept. */
  readonly 'history': {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly blocked: string;
    readonly full: string;
    readonly notKept: string;
    readonly none: string;
    readonly name: string;
    readonly nameHint: string;
    readonly keep: string;
    readonly kept: string;
    readonly nothing: string;
    readonly list: (values: { count: number }) => string;
    readonly reason: {
      readonly named: string;
      readonly seen: string;
      readonly replaced: string;
      readonly elsewhere: string;
    };
    readonly damaged: string;
    readonly saveFile: string;
    readonly saveDamaged: (values: { place: string }) => string;
    readonly removeDamaged: (values: { place: string }) => string;
    readonly partial: string;
    readonly otherEdition: (values: { date: string }) => string;
    readonly when: (values: { moment: string; reason: string }) => string;
    readonly computing: string;
    readonly unknown: string;
    readonly said: (values: { verdict: string; lead: string }) => string;
    readonly restore: string;
    readonly restoreIt: (values: { name: string }) => string;
    readonly rename: string;
    readonly renameIt: (values: { name: string }) => string;
    readonly save: string;
    readonly remove: string;
    readonly removeIt: (values: { name: string }) => string;
    readonly removeAll: string;
    readonly more: string;
    readonly sure: {
      readonly one: string;
      readonly all: string;
      readonly words: string;
      readonly yes: string;
      readonly no: string;
    };
    readonly diff: {
      readonly heading: string;
      readonly from: string;
      readonly to: string;
      readonly now: string;
      readonly same: string;
      readonly working: string;
      readonly refused: string;
      readonly before: (values: { words: string }) => string;
      readonly after: (values: { words: string }) => string;
      readonly what: string;
      readonly was: string;
      readonly is: string;
      readonly effect: string;
      readonly none: string;
      readonly towards: (values: { points: string; family: string }) => string;
      readonly total: string;
      readonly caption: string;
      readonly how: string;
      readonly gates: (values: { gates: string }) => string;
      readonly points: (values: { criterion: string }) => string;
      readonly scores: (values: { criterion: string }) => string;
      readonly score: (values: { qwen: string; llama: string; spread: string; reason: string }) => string;
      readonly tied: (values: { workload: string; question: string }) => string;
      readonly untied: string;
      readonly own: string;
      readonly ours: string;
      readonly title: string;
      readonly note: (values: { question: string }) => string;
      readonly empty: string;
      readonly howTitle: string;
    };
  };
  /** Words of the page where other answers are tried beside one’s own. */
  readonly 'what-if': {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly nothingChosen: string;
    readonly own: (values: { answer: string }) => string;
    readonly trying: {
      readonly heading: (values: { count: number }) => string;
      readonly none: string;
      readonly line: (values: { tried: string; own: string }) => string;
      readonly back: string;
      readonly backWhich: (values: { question: string }) => string;
      readonly backAll: string;
    };
    readonly sides: {
      readonly heading: string;
      readonly asIs: string;
      readonly asWouldBe: string;
      readonly computing: string;
      readonly unknown: string;
    };
    readonly moved: {
      readonly heading: string;
      readonly nothing: string;
      readonly advice: string;
      readonly sameAdvice: string;
      readonly notCompared: string;
      readonly forWork: (values: { workloads: string; words: string }) => string;
      readonly fails: {
        readonly begins: (values: { rule: string; count: number; models: string }) => string;
        readonly ends: (values: { rule: string; models: string }) => string;
      };
      readonly ruling: {
        readonly begins: (values: { rule: string; count: number; models: string }) => string;
        readonly ends: (values: { rule: string; models: string }) => string;
      };
      readonly pick: {
        readonly changes: (values: { family: string; model: string; engine: string; before: string; beforeEngine: string }) => string;
        readonly begins: (values: { family: string; model: string; engine: string }) => string;
        readonly ends: (values: { family: string; before: string; beforeEngine: string }) => string;
      };
      readonly caption: string;
      readonly criterion: string;
      readonly importance: string;
      readonly score: (values: { family: string }) => string;
      readonly effect: string;
      readonly adds: (values: { points: string; family: string }) => string;
      readonly addsNothing: string;
      readonly change: (values: { is: string; was: string }) => string;
    };
    readonly use: {
      readonly heading: string;
      readonly how: string;
      readonly keep: string;
      readonly name: (values: { questions: string }) => string;
      readonly kept: (values: { name: string }) => string;
      readonly full: string;
      readonly notKept: string;
      readonly history: string;
      readonly use: string;
    };
  };
  /** Words on using the app without a network: in the browser, and as one file. */
  readonly 'offline': {
    readonly title: string;
    readonly lead: string;
    readonly browser: {
      readonly heading: string;
      readonly kept: string;
      readonly missing: string;
      readonly install: string;
      readonly newer: string;
    };
    readonly file: {
      readonly heading: string;
      readonly what: string;
      readonly asks: string;
      readonly save: string;
      readonly size: (values: { size: string }) => string;
      readonly check: string;
      readonly checksum: string;
      readonly how: string;
      readonly unknown: string;
      readonly answers: string;
      readonly storage: string;
    };
    readonly inside: {
      readonly lead: string;
      readonly newer: string;
    };
    readonly links: {
      readonly heading: string;
      readonly unknown: string;
      readonly paste: string;
      readonly known: string;
      readonly back: string;
      readonly open: string;
      readonly field: string;
      readonly hint: string;
      readonly wrong: string;
    };
  };
  /** Words of the page of example institutions. */
  readonly 'examples': {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    readonly look: string;
    readonly lookAt: (values: { title: string }) => string;
    readonly take: string;
    readonly takeIt: (values: { title: string }) => string;
    readonly sure: {
      readonly title: string;
      readonly words: string;
      readonly yes: string;
      readonly no: string;
    };
    readonly institutions: {
      readonly university: {
        readonly title: string;
        readonly words: string;
      };
      readonly agency: {
        readonly title: string;
        readonly words: string;
      };
      readonly hospital: {
        readonly title: string;
        readonly words: string;
      };
      readonly ministry: {
        readonly title: string;
        readonly words: string;
      };
      readonly maker: {
        readonly title: string;
        readonly words: string;
      };
    };
  };
  /** Words of the page where decisions of several people are compared, and of the invitation to it. */
  readonly 'compare': {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly mine: string;
    readonly members: string;
    readonly remove: (values: { name: string }) => string;
    readonly removeShort: string;
    readonly clear: string;
    readonly untitled: (values: { number: string }) => string;
    readonly again: (values: { name: string; number: string }) => string;
    readonly none: string;
    readonly one: string;
    readonly working: (values: { done: string; all: string }) => string;
    readonly twice: (values: { count: number }) => string;
    readonly full: string;
    readonly unread: (values: { name: string }) => string;
    readonly tooLarge: (values: { name: string }) => string;
    readonly damaged: (values: { count: number }) => string;
    readonly keeping: {
      readonly stored: string;
      readonly lost: string;
    };
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly file: string;
    readonly fileTitle: string;
    readonly print: string;
    readonly made: (values: { date: string; edition: string }) => string;
    readonly strip: {
      readonly caption: string;
      readonly name: string;
      readonly scale: (values: { left: string; right: string }) => string;
      readonly row: (values: { verdict: string; interval: string }) => string;
      readonly all: string;
    };
    readonly together: string;
    readonly pooled: {
      readonly level: string;
      readonly ahead: (values: { family: string; points: string }) => string;
      readonly both: (values: { first: string; firstHundred: string; second: string; secondHundred: string }) => string;
      readonly one: (values: { first: string; firstHundred: string }) => string;
      readonly always: (values: { first: string }) => string;
      readonly neither: (values: { hundred: string }) => string;
    };
    readonly vote: {
      readonly words: (values: { votes: string }) => string;
      readonly for: (values: { count: string; family: string }) => string;
      readonly level: (values: { count: string }) => string;
    };
    readonly contradiction: (values: { vote: string; lead: string }) => string;
    readonly disagreement: {
      readonly most: (values: { share: string }) => string;
      readonly part: (values: { share: string }) => string;
    };
    readonly distance: (values: { share: string }) => string;
    readonly alike: string;
    readonly divides: string;
    readonly part: (values: { criterion: string; share: string }) => string;
    readonly talk: string;
    readonly asked: (values: { question: string }) => string;
    readonly next: (values: { questions: string }) => string;
    readonly noQuestion: string;
    readonly answered: (values: { name: string; answer: string }) => string;
    readonly gates: string;
    readonly gate: (values: { title: string; names: string }) => string;
    readonly forAll: (values: { title: string }) => string;
    readonly noGates: string;
    readonly side: {
      readonly heading: string;
      readonly first: string;
      readonly second: string;
      readonly question: string;
      readonly criterion: string;
      readonly adds: (values: { family: string; points: string }) => string;
      readonly nothing: string;
      readonly weight: (values: { percent: string }) => string;
      readonly differs: string;
      readonly answers: string;
      readonly criteria: string;
      readonly count: (values: { count: number; all: string }) => string;
    };
    readonly invite: {
      readonly heading: string;
      readonly title: string;
      readonly hint: string;
      readonly link: string;
      readonly need: string;
    };
    readonly invited: {
      readonly heading: string;
      readonly words: (values: { title: string }) => string;
      readonly lead: string;
      readonly start: string;
      readonly mine: string;
      readonly afresh: string;
      readonly kept: string;
      readonly broken: string;
    };
  };
  /** Words of the page that prints the method. */
  readonly 'method': {
    readonly title: string;
    readonly heading: string;
    readonly short: {
      readonly points: string;
      readonly scores: string;
      readonly lead: string;
      readonly gates: string;
      readonly verdict: string;
    };
    readonly contents: {
      readonly points: string;
      readonly criteria: string;
      readonly gates: string;
      readonly doubt: string;
      readonly open: string;
      readonly verdict: string;
      readonly explained: string;
      readonly several: string;
      readonly audit: string;
      readonly neutrality: string;
      readonly limits: string;
      readonly sources: string;
    };
    readonly points: {
      readonly words: (values: { base: string }) => string;
      readonly answer: string;
      readonly gives: string;
      readonly each: (values: { criterion: string; points: string }) => string;
      readonly none: string;
      readonly upTo: (values: { number: string }) => string;
      readonly languages: (values: { number: string }) => string;
      readonly hardware: {
        readonly accelerators: string;
        readonly cpu: string;
        readonly undecided: string;
      };
      readonly prices: (values: { points: string }) => string;
      readonly never: string;
      readonly ranked: string;
      readonly englishOnly: string;
    };
    readonly criteria: {
      readonly words: string;
      readonly kinds: {
        readonly measured: string;
        readonly vendor: string;
        readonly counted: string;
        readonly judged: string;
      };
      readonly rest: string;
      readonly run: string;
      readonly zero: (values: { words: string }) => string;
      readonly hundred: (values: { words: string }) => string;
      readonly said: (values: { words: string }) => string;
      readonly adjustment: (values: { words: string; qwen: string; llama: string }) => string;
      readonly reviewed: (values: { date: string }) => string;
      readonly pooled: (values: { between: string; otherClass: string; perYear: string }) => string;
      readonly pooledLabel: string;
    };
    readonly gates: {
      readonly words: string;
      readonly clause: (values: { clause: string }) => string;
      readonly own: string;
      readonly case: (values: { because: string; outcome: string }) => string;
      readonly outcomes: {
        readonly fails: string;
        readonly ruling: string;
      };
    };
    readonly section: (values: { number: string; heading: string }) => string;
    readonly contentsLabel: string;
    readonly specialists: string;
  };
  /** Words of the part of the method that is for specialists. */
  readonly 'specialists': {
    readonly words: string;
    readonly doubt: {
      readonly lead: string;
      readonly weights: (values: { precision: string }) => string;
      readonly scores: string;
      readonly shared: (values: { part: string }) => string;
      readonly kernel: (values: { nodes: string }) => string;
      readonly sensitivity: (values: { family: string }) => string;
      readonly precision: string;
      readonly spread: string;
      readonly certain: string;
      readonly sharedPart: (values: { percent: string }) => string;
      readonly none: string;
      readonly interval: (values: { low: string; high: string }) => string;
      readonly of: (values: { hundred: string }) => string;
      readonly used: (values: { hundred: string }) => string;
      readonly odd: string;
      readonly scoresDecide: string;
    };
    readonly open: {
      readonly open: (values: { exact: string; nodes: string }) => string;
      readonly standIns: string;
      readonly fewer: (values: { looked: string }) => string;
    };
    readonly verdict: {
      readonly rule: string;
      readonly work: string;
      readonly check: string;
      readonly prices: string;
      readonly words: string;
      readonly settle: string;
    };
    readonly explained: {
      readonly contributions: string;
      readonly tipping: string;
      readonly fewest: string;
      readonly uncertainty: string;
      readonly worth: string;
    };
    readonly several: {
      readonly pool: string;
      readonly disagreement: string;
    };
    readonly audit: {
      readonly words: string;
      readonly lead: (values: { family: string; points: string; hundred: string }) => string;
      readonly sampled: (values: { qwen: string; llama: string; neither: string; nodes: string }) => string;
      readonly exact: string;
      readonly scores: string;
      readonly sheets: string;
      readonly level: string;
      readonly sizes: {
        readonly open: string;
        readonly small: string;
        readonly medium: string;
        readonly large: string;
        readonly frontier: string;
      };
      readonly share: (values: { percent: string; count: string }) => string;
      readonly nearlyAll: (values: { count: string }) => string;
      readonly nearlyNone: (values: { count: string }) => string;
      readonly none: string;
    };
    readonly neutrality: {
      readonly words: string;
      readonly holds: {
        readonly mirror: string;
        readonly level: string;
        readonly order: string;
        readonly split: string;
        readonly points: string;
      };
      readonly why: (values: { family: string; points: string; parts: string }) => string;
      readonly part: (values: { criterion: string; points: string; family: string }) => string;
      readonly sample: (values: { sheets: string }) => string;
      readonly kindsLabel: string;
      readonly kind: string;
      readonly often: string;
      readonly kinds: {
        readonly qwenByScores: string;
        readonly llamaByScores: string;
        readonly qwenByRequirements: string;
        readonly llamaByRequirements: string;
        readonly bothByWorth: string;
        readonly bothByRequirements: string;
        readonly trial: string;
        readonly legalCheck: string;
        readonly neither: string;
      };
      readonly judged: (values: { sheets: string }) => string;
      readonly judgementsLabel: string;
      readonly judgement: string;
      readonly moved: string;
      readonly named: (values: { criterion: string; words: string }) => string;
    };
    readonly limits: {
      readonly families: string;
      readonly additive: string;
      readonly shared: string;
      readonly judged: string;
      readonly running: string;
      readonly dirichlet: string;
      readonly pilot: string;
      readonly census: string;
    };
  };
  /** Words of the page that sizes a model from its configuration. */
  readonly 'sizing': {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly clear: string;
    readonly context: string;
    readonly people: string;
    readonly number: (values: { most: string }) => string;
    readonly hardware: (values: { place: string }) => string;
    readonly yourHardware: string;
    readonly here: string;
    readonly noHardware: string;
    readonly parameters: (values: { count: string }) => string;
    readonly share: {
      readonly text: (values: { count: string }) => string;
      readonly images: (values: { count: string; amount: string }) => string;
      readonly predictors: (values: { count: string }) => string;
    };
    readonly leaves: (values: { fields: string }) => string;
    readonly assumed: (values: { reference: string; values: string }) => string;
    readonly assumedValue: (values: { field: string; value: string }) => string;
    readonly assumedPart: (values: { field: string; reference: string }) => string;
    readonly stored: {
      readonly followed: (values: { how: string; amount: string }) => string;
      readonly unfollowed: (values: { method: string }) => string;
      readonly unsaid: string;
    };
    readonly bits: (values: { bits: number; method: string }) => string;
    readonly mixed: (values: { method: string }) => string;
    readonly cache: (values: { tokens: string; amount: string }) => string;
    readonly image: (values: { amount: string; layers: string }) => string;
    readonly reads: (values: { tokens: string }) => string;
    readonly stretched: (values: { tokens: string; from: string }) => string;
    readonly stops: (values: { asked: string; reach: string }) => string;
    readonly apart: (values: { amount: string }) => string;
    readonly table: string;
    readonly columns: {
      readonly setup: string;
      readonly weights: string;
      readonly needs: string;
      readonly fits: string;
      readonly most: string;
      readonly speed: string;
    };
    readonly weightsIn: (values: { how: string }) => string;
    readonly setup: (values: { format: string; engine: string }) => string;
    readonly beside: (values: { setup: string; layers: number; all: number; amount: string }) => string;
    readonly mainMemory: (values: { memory: string }) => string;
    readonly own: (values: { format: string }) => string;
    readonly others: string;
    readonly unlisted: string;
    readonly range: (values: { low: string; high: string }) => string;
    readonly yes: string;
    readonly no: string;
    readonly none: string;
    readonly noSpeed: (values: { name: string }) => string;
  };
  /** Why a configuration is not read: what happened, and what to do. */
  readonly 'sizing-problem': {
    readonly tooLong: string;
    readonly notJson: string;
    readonly noModel: string;
    readonly unknown: (values: { type: string }) => string;
    readonly unread: string;
    readonly other: {
      readonly gguf: string;
      readonly safetensors: string;
      readonly index: string;
      readonly tokenizer: string;
      readonly generation: string;
      readonly adapter: string;
      readonly processor: string;
      readonly quantization: string;
      readonly meta: string;
      readonly hub: string;
    };
    readonly reason: {
      readonly missing: (values: { field: string }) => string;
      readonly null: (values: { field: string }) => string;
      readonly number: (values: { field: string; least: string; most: string }) => string;
      readonly ratio: (values: { field: string; least: string; most: string }) => string;
      readonly notYesNo: (values: { field: string }) => string;
      readonly notList: (values: { field: string }) => string;
      readonly notObject: (values: { field: string }) => string;
      readonly notText: (values: { field: string }) => string;
      readonly value: (values: { field: string; value: string }) => string;
      readonly foreign: (values: { field: string; type: string }) => string;
      readonly length: (values: { field: string; found: string; layers: string }) => string;
      readonly over: (values: { field: string; value: string; other: string; most: string }) => string;
      readonly uneven: (values: { field: string; other: string; value: string; parts: string }) => string;
      readonly against: (values: { field: string; other: string }) => string;
    };
  };
  /** Words of the pages that the foot of every page leads to: about, privacy, accessibility. */
  readonly 'foot': {
    readonly about: {
      readonly title: string;
      readonly lead: string;
      readonly does: {
        readonly heading: string;
        readonly items: {
          readonly questions: string;
          readonly answer: string;
          readonly run: string;
          readonly share: string;
        };
      };
      readonly who: {
        readonly heading: string;
        readonly items: {
          readonly for: string;
          readonly independent: string;
          readonly limits: string;
        };
      };
      readonly method: {
        readonly heading: string;
        readonly items: {
          readonly importance: string;
          readonly scores: string;
          readonly requirements: string;
          readonly sum: string;
          readonly chance: string;
        };
        readonly way: string;
        readonly mapWay: string;
        readonly evidenceWay: string;
      };
      readonly errors: {
        readonly heading: string;
        readonly items: {
          readonly say: string;
          readonly what: string;
          readonly own: (values: { priorities: string }) => string;
        };
      };
      readonly licence: {
        readonly heading: string;
        readonly items: {
          readonly program: string;
          readonly data: string;
          readonly edition: (values: { date: string }) => string;
        };
        readonly way: string;
      };
    };
    readonly privacy: {
      readonly title: string;
      readonly sentences: {
        readonly stays: string;
        readonly sent: string;
        readonly server: string;
        readonly link: string;
        readonly delete: string;
      };
      readonly kept: {
        readonly heading: string;
        readonly caption: string;
        readonly columns: {
          readonly what: string;
          readonly where: string;
          readonly until: string;
        };
        readonly local: string;
        readonly database: string;
        readonly cache: string;
        readonly rows: {
          readonly sheet: {
            readonly what: string;
            readonly until: string;
          };
          readonly aside: {
            readonly what: string;
            readonly until: string;
          };
          readonly versions: {
            readonly what: string;
            readonly until: (values: { most: string }) => string;
          };
          readonly set: {
            readonly what: string;
            readonly until: string;
          };
          readonly locale: {
            readonly what: string;
            readonly until: string;
          };
          readonly host: {
            readonly what: string;
            readonly until: string;
          };
          readonly program: {
            readonly what: string;
            readonly until: string;
          };
        };
      };
      readonly link: {
        readonly heading: string;
        readonly items: {
          readonly answers: string;
          readonly notes: string;
          readonly result: string;
          readonly fragment: string;
          readonly protected: string;
        };
      };
      readonly remove: {
        readonly heading: string;
        readonly words: string;
        readonly button: string;
        readonly sure: {
          readonly title: string;
          readonly words: string;
          readonly yes: string;
          readonly no: string;
        };
        readonly done: string;
        readonly failed: string;
      };
    };
    readonly accessibility: {
      readonly title: string;
      readonly lead: string;
      readonly state: {
        readonly heading: string;
        readonly items: {
          readonly found: string;
          readonly claim: string;
        };
      };
      readonly tested: {
        readonly heading: string;
        readonly lead: string;
        readonly items: {
          readonly axe: string;
          readonly layout: string;
          readonly text: string;
          readonly direction: string;
          readonly keyboard: string;
          readonly targets: string;
          readonly names: string;
          readonly engines: string;
        };
      };
      readonly unknown: {
        readonly heading: string;
        readonly items: {
          readonly readers: string;
          readonly people: string;
          readonly pdf: string;
          readonly plain: string;
          readonly rest: string;
        };
      };
      readonly limits: {
        readonly heading: string;
        readonly items: {
          readonly language: string;
          readonly dense: string;
          readonly pictures: string;
        };
      };
      readonly report: {
        readonly heading: string;
        readonly items: {
          readonly tell: string;
          readonly law: string;
        };
      };
      readonly date: string;
    };
  };
  /** Words of the page that draws which question moves what. */
  readonly 'map': {
    readonly title: string;
    readonly lead: string;
    readonly how: string;
    readonly columns: {
      readonly questions: string;
      readonly moved: string;
    };
    readonly groups: {
      readonly criteria: string;
      readonly requirements: string;
      readonly advice: string;
    };
    readonly ends: {
      readonly run: string;
      readonly duties: string;
      readonly both: string;
      readonly trial: string;
    };
    readonly question: {
      readonly importance: (values: { names: string }) => string;
      readonly scores: (values: { names: string }) => string;
      readonly requirements: (values: { count: number; names: string }) => string;
      readonly left: (values: { names: string }) => string;
      readonly run: string;
      readonly duties: string;
      readonly both: string;
      readonly trial: string;
      readonly way: string;
    };
    readonly criterion: {
      readonly importance: (values: { count: number; names: string }) => string;
      readonly scores: (values: { count: number; names: string }) => string;
      readonly noScores: string;
      readonly left: string;
      readonly way: string;
    };
    readonly requirement: {
      readonly questions: (values: { count: number; names: string }) => string;
    };
    readonly end: {
      readonly questions: (values: { count: number; names: string }) => string;
    };
    readonly table: {
      readonly summary: string;
      readonly caption: string;
      readonly question: string;
      readonly importance: string;
      readonly scores: string;
      readonly requirements: string;
      readonly advice: string;
      readonly nothing: string;
    };
    readonly quoted: (values: { name: string }) => string;
    readonly legend: string;
  };
  /** Words of the public comparison of both families, which is drawn when the app is built. */
  readonly 'families': {
    readonly title: string;
    readonly description: string;
    readonly lead: (values: { qwenVendor: string; llamaVendor: string }) => string;
    readonly answer: {
      readonly firm: (values: { family: string }) => string;
      readonly clear: (values: { family: string }) => string;
      readonly leaning: (values: { family: string }) => string;
      readonly open: (values: { family: string }) => string;
    };
    readonly sure: (values: { family: string; hundred: string; other: string; otherHundred: string }) => string;
    readonly sureNeither: (values: { family: string; hundred: string; other: string; otherHundred: string }) => string;
    readonly aheadOn: (values: { family: string; criteria: string }) => string;
    readonly typical: string;
    readonly method: string;
    readonly contents: string;
    readonly yours: string;
    readonly begin: string;
    readonly beginHint: string;
    readonly order: string;
    readonly questions: string;
    readonly criteria: string;
    readonly columns: {
      readonly criterion: string;
      readonly ahead: string;
    };
    readonly scoreNote: string;
    readonly chance: {
      readonly open: string;
      readonly detail: (values: { family: string; hundred: string; qwen: string; llama: string }) => string;
    };
    readonly belief: string;
    readonly said: (values: { words: string }) => string;
    readonly analyses: string;
    readonly verdict: {
      readonly firm: (values: { family: string; hundred: string }) => string;
      readonly clear: (values: { family: string; hundred: string }) => string;
      readonly leaning: (values: { family: string; hundred: string }) => string;
      readonly open: (values: { family: string; hundred: string }) => string;
    };
    readonly memory: {
      readonly first: (values: { pair: string }) => string;
      readonly next: (values: { pair: string }) => string;
      readonly more: string;
      readonly one: (values: { model: string; size: string }) => string;
      readonly other: (values: { model: string; size: string }) => string;
    };
    readonly further: {
      readonly title: string;
      readonly language: string;
      readonly release: string;
      readonly licence: string;
      readonly size: string;
      readonly method: string;
    };
    readonly notes: string;
    readonly note: (values: { grade: string; date: string }) => string;
    readonly notesLead: string;
    readonly search: {
      readonly label: string;
      readonly hint: string;
      readonly found: string;
      readonly none: string;
      readonly failed: string;
      readonly criterion: string;
      readonly claim: string;
      readonly language: string;
      readonly release: string;
      readonly licence: string;
    };
    readonly checked: (values: { date: string }) => string;
    readonly leads: {
      readonly questions: string;
      readonly selfHosting: string;
      readonly language: string;
      readonly licence: string;
      readonly governance: string;
      readonly size: string;
    };
    readonly picture: string;
  };
  /** Words for an address that names no page. */
  readonly 'unknown': {
    readonly title: string;
    readonly words: string;
    readonly back: string;
  };
  /** Words of the page of primitives, which there is while the app is developed. */
  readonly 'parts': {
    readonly title: string;
    readonly lead: string;
    readonly buttons: string;
    readonly notices: string;
    readonly choices: string;
    readonly text: string;
    readonly numbers: string;
    readonly tabs: string;
    readonly languages: string;
    readonly more: string;
    readonly tables: string;
    readonly beam: string;
    readonly memory: string;
    readonly code: string;
    readonly sample: string;
    readonly long: string;
    readonly hint: string;
    readonly wrong: string;
  };
};

/** A file of messages, under src/text and its language. */
export type AreaId = keyof Messages;
