/**
 * When a part of the app loads. `one`: its modules are one file, since what always loads together
 * compresses better so; `each`: every module is a file; `apart`: the bundler parts them by who asks.
 * `never`: they run where the app is built or developed.
 */
type Stage = {
  readonly files: 'one' | 'each' | 'apart' | 'never';
  /** Why these load together, or apart. */
  readonly because: string;
  /**
   * Folders and files from the project's root; packages under node_modules, facts, words and what tools
   * add by the names that the bundler has for them; parted by spaces. The longest path that holds a
   * module decides.
   */
  readonly holds: string;
};

/** The stages in which the app loads, in the order in which most people meet them. */
export const stages = {
  start: {
    files: 'one',
    because: 'The first screen and the frame of every page.',
    holds: `
      node_modules/react node_modules/react-dom node_modules/scheduler vite rolldown index.html catalogue-checked words/en/start words/loads src/app/app.tsx
      src/app/frame-links.tsx src/app/frame.tsx src/app/language-switch.tsx src/app/locale-choice.ts src/app/main.tsx src/catalogue/checked.ts
      src/core/numbers.ts src/pages/start src/platform/download.ts src/platform/own-files.ts src/platform/routes.ts src/report/page
      src/state/count-kept-answers.ts src/state/rescue.ts src/state/storage-keys.ts src/text src/ui/base.css src/ui/locale.tsx src/ui/mark.tsx
      src/ui/primitives.module.css src/ui/primitives.tsx src/ui/printing.ts
    `,
  },
  questions: {
    files: 'one',
    because: 'The first question, its form, and the answers as they are kept.',
    holds: `
      node_modules/react-hook-form node_modules/zustand catalogue-outline src/bindings/start-state.ts src/pages/questions src/platform/load-once.ts
      src/report/storage-notice.tsx src/state src/ui/choice-rows.tsx src/ui/progress.module.css src/ui/progress.tsx src/ui/rows.module.css
    `,
  },
  facts: {
    files: 'each',
    because: 'Facts stay in the browser while code changes, and the code that shows them waits.',
    holds: 'catalogue-by-source catalogue-codes',
  },
  world: {
    files: 'one',
    because: 'The facts that every recommendation rests on come as one file, apart from its code.',
    holds: 'catalogue-knowledge catalogue-languages catalogue-questionnaire catalogue-serving',
  },
  background: {
    files: 'one',
    because: 'What reports are made of comes as one file of facts.',
    holds: 'catalogue-claims catalogue-sources',
  },
  words: {
    files: 'apart',
    because: 'The words of a stage are one file a language; src/text/areas.ts says which.',
    holds: 'words',
  },
  sheet: {
    files: 'one',
    because: 'The checks of a sheet, so that a kept one is read before the engine is there.',
    holds: `
      src/core/memo.ts src/decision/sheet/check.ts src/decision/sheet/limits.ts src/decision/sheet/sheet.ts src/decision/sheet/ties.ts
    `,
  },
  link: {
    files: 'one',
    because: 'Who makes a link needs none of what reads one.',
    holds: `
      src/bindings/link-codes.ts src/bindings/member-payload.ts src/decision/sheet/sift.ts src/decision/sheet/texts.ts src/link/bits.ts src/link/codes.ts
      src/link/encode.ts src/link/outcome.ts src/platform/absolute-url.ts src/platform/host.ts src/report/same-edition.ts
    `,
  },
  styles: {
    files: 'one',
    because:
      'Styles beyond the first question are small, and one file comes sooner than a dozen; those that set up sheets of paper come with what is printed on them.',
    holds: `
      src/app/edition-line.module.css src/pages/compare/compare.module.css src/pages/evidence/evidence.module.css src/pages/examples/examples.module.css
      src/pages/history/history.module.css src/pages/map/map.module.css src/pages/method/method.module.css
      src/pages/questions/later/points.module.css src/pages/review/review.module.css src/pages/saved/saved.module.css src/pages/verdict/contents.module.css
      src/pages/verdict/details.module.css src/pages/verdict/hundred.module.css src/pages/verdict/importance-lines.module.css
      src/pages/verdict/plan.module.css src/pages/verdict/steps.module.css src/pages/verdict/verdict.module.css src/pages/what-if/what-if.module.css
      src/report/electricity/electricity.module.css src/report/lists.module.css src/ui/chart/strips.module.css src/ui/dialog.module.css
      src/ui/fields.module.css src/ui/memory/memory.module.css src/ui/tabs.module.css
    `,
  },
  fields: {
    files: 'one',
    because: 'Fields of text and numbers, and what reads them: whoever has one has them all.',
    holds: `
      src/bindings/use-clipped.ts src/report/clipped-field.tsx src/report/electricity/load.ts src/state/edits.ts src/state/given-use.ts src/text/numeral.ts
      src/text/typed.ts src/ui/field-error.tsx src/ui/number-field.tsx src/ui/numbers.ts src/ui/text-field.tsx
    `,
  },
  matching: {
    files: 'one',
    because: 'How a text is searched, for the app and for the page beside it.',
    holds: 'src/core/matching.ts',
  },
  engine: {
    files: 'one',
    because: 'What a recommendation needs, and the beam: they load beside the first question.',
    holds: `
      src/bindings/scheduler.ts src/bindings/use-lead-interval.ts src/bindings/use-names.ts src/bindings/use-recommendation.ts src/catalogue/index.ts
      src/core src/decision src/record/words/card-words.ts src/record/words/names.ts src/report/recommendation-beam.tsx src/sizing src/ui/announce.tsx
      src/text/wording.ts src/ui/beam src/ui/deferred.ts src/ui/document.module.css src/world.ts
    `,
  },
  beside: {
    files: 'apart',
    because: 'What stands beside a question, each when it is shown.',
    holds: 'src/decision/explain/question-reach.ts src/pages/questions/beside',
  },
  later: {
    files: 'one',
    because: 'Sections after the first, with the inputs of every kind of question.',
    holds: 'src/pages/questions/later',
  },
  priorities: {
    files: 'apart',
    because: 'Points that are moved, on the last section and on the verdict.',
    holds: `
      src/pages/questions/later/priorities.tsx src/pages/questions/later/ranking.tsx src/ui/stepper.tsx
    `,
  },
  keeping: {
    files: 'apart',
    because: 'Answers that are found, checked, set aside or replaced: most visits need none of it.',
    holds: `
      src/bindings/clear-answers.ts src/bindings/rescue-link.ts src/bindings/sheet-problems.ts src/catalogue/codes.ts src/report/dropped-list.tsx
      src/report/dropped.ts src/report/left-out.tsx src/report/problem-list.tsx src/report/storage-aside.tsx src/report/storage-words.tsx
      src/state/follow.ts src/state/history-database.ts src/state/history-read.ts src/state/history.ts src/state/parse-kept-sheet.ts src/state/salvage.ts
      src/state/sheet-schema.ts
    `,
  },
  replace: {
    files: 'one',
    because: 'What puts another sheet in place, from every page that offers one.',
    holds: 'src/state/replace.ts src/state/set-aside.ts',
  },
  further: {
    files: 'one',
    because:
      'Little things that most pages after the questions use: advice in sentences, the search in languages, and what asks before it acts.',
    holds: `
      src/bindings/use-languages.ts src/bindings/use-sentences.ts src/record/words/sentences.ts src/record/words/work-without.ts src/report/search-languages.ts src/ui/confirm.tsx
      src/ui/dialog.tsx
    `,
  },
  claims: {
    files: 'one',
    because: 'Grounds of scores need claims and their sources, and nothing that makes a record.',
    holds: `
      src/bindings/background.ts src/core/group-by.ts src/record/sections/find.ts src/record/words/source-link.ts src/report/gate-words.tsx
      src/report/lists.tsx src/ui/one-by-one.tsx src/ui/outside-link.tsx src/ui/table-head.tsx
    `,
  },
  told: {
    files: 'one',
    because: 'What both halves of the verdict draw with.',
    holds: `
      src/pages/verdict/gates.tsx src/pages/verdict/lines.tsx src/pages/verdict/part-link.tsx src/pages/verdict/part.tsx src/pages/verdict/parts.ts
      src/pages/verdict/steps.tsx
    `,
  },
  explaining: {
    files: 'one',
    because: 'How sure a result is, and other ways to read it: for the record and the method.',
    holds: `
      src/decision/explain/doubt.ts src/decision/explain/index.ts src/decision/explain/references.ts src/decision/explain/sensitivity.ts
      src/decision/explain/worth.ts src/decision/kernel/central.ts src/decision/kernel/points-model.ts src/decision/kernel/simplex.ts
      src/decision/search/tipping.ts
    `,
  },
  record: {
    files: 'one',
    because: 'The document of a decision, for the verdict, paper and files.',
    holds: `
      src/bindings/use-record.ts src/core/dates.ts src/decision/recommend/advised.ts src/core/versions.ts src/plan src/record src/sizing/choose.ts
      src/sizing/index.ts src/sizing/largest.ts src/sizing/rank.ts src/sizing/setup.ts
    `,
  },
  telling: {
    files: 'one',
    because: 'The record of a decision as it is made, and what tries other answers for it.',
    holds: `
      src/bindings/use-record-source.ts src/bindings/use-told-record.ts src/decision/search src/plan/commands src/record/record.ts src/record/sections
      src/record/what-would-change.ts src/record/words/in-sentence.ts src/record/words/class-words.ts src/record/words/plan-words.ts src/record/words/who.ts
      src/sizing/training.ts
    `,
  },
  verdict: {
    files: 'apart',
    because: 'The verdict, and each part of it that is opened.',
    holds: `
      src/decision/search/importance-lines.ts src/pages/verdict src/record/drift.ts src/report/criteria-table.tsx src/plan/electricity.ts
      src/plan/measured-answer.ts src/report/edition-drift.tsx src/report/electricity src/report/fit-map.tsx src/report/no-verdict.tsx src/ui/memory
    `,
  },
  strips: {
    files: 'one',
    because: 'Strips are drawn on pages that show no grounds.',
    holds: 'node_modules/d3-array src/ui/chart',
  },
  basis: {
    files: 'one',
    because: 'Grounds of scores, which paper does not show.',
    holds:
      'src/decision/ratings/rests-on.ts src/report/claim-links.tsx src/report/language-results.tsx src/report/measured-results.tsx src/report/score-basis.tsx',
  },
  opening: {
    files: 'one',
    because: 'What reads a link, wherever one is opened.',
    holds: 'src/bindings/decoded-link.ts src/link',
  },
  refusal: {
    files: 'one',
    because: 'What is said of a text that is refused, wherever one is opened.',
    holds: 'src/report/refusal.tsx',
  },
  comparison: {
    files: 'one',
    because: 'The public comparison is a page of its own, whose script needs no part of the app.',
    holds: `
      qwen-and-llama.html search.js src/pages/families/families.module.css src/pages/families/search.ts src/pages/families/search-in.ts
      src/pages/families/searched.ts
    `,
  },
  saved: {
    files: 'each',
    because: 'What a saved page brings with it: the engine and its facts once more, as a text.',
    holds: 'saved-page',
  },
  common: {
    files: 'each',
    because: 'What parts share: none waits for the whole page, which the bundler joins it to.',
    holds: 'src/pages/compare/left.ts',
  },
  pages: {
    files: 'apart',
    because: 'Each further page when it is asked for, with what only some of them use.',
    holds: `
      node_modules/idb node_modules/lean-qr node_modules/zod disclosure src/app src/core/packed.ts src/decision/group src/decision/kernel/tiers.ts
      src/decision/preferences src/decision/explain/decision-map.ts src/decision/search/effects.ts src/files src/plan/reads.ts src/state/forget.ts
      src/state/tried.ts src/link/carried.ts src/link/find.ts src/link/later.ts src/link/sealed.ts src/pages src/platform/clipboard.ts
      src/platform/file-name.ts src/platform/one-file.ts src/platform/keep-offline.ts src/platform/kept-offline.ts src/report/host-field.tsx
      src/report/link-host.tsx src/platform/trusted.ts src/worker/message.ts src/record/compare.ts src/record/diff.ts src/record/side-by-side.ts
      src/report/copying.tsx src/report/asked-since.tsx src/report/language-lean.ts src/sizing/config src/text/pseudo-locale.ts src/text/pseudo.ts
      src/ui/fits-code.ts src/ui/qr-code.tsx src/ui/select-field.tsx src/ui/shown-field.tsx src/ui/tabs.tsx src/ui/text-drop.tsx src/ui/text-of.ts
    `,
  },
  never: {
    files: 'never',
    because: 'They are read, joined, checked or made where the app is built, as the worker is.',
    holds: `
      src/app/inside src/app/prerender.tsx src/app/static-frame.tsx src/build src/catalogue src/evidence src/platform/inside src/pages/families
      src/pages/gallery src/text/en src/worker
    `,
  },
} as const satisfies Readonly<Record<string, Stage>>;

/** The name of a stage. */
export type StageName = keyof typeof stages;
