/** A file of the built app and the places of the modules that it holds. */
type Group = {
  readonly name: string | ((id: string) => string | null);
  readonly holds: RegExp;
  /** A group of higher priority takes its modules before others take them with what imports them. */
  readonly priority?: number;
};

/** Many small files compress worse than a few: what always loads together is one file. */
const groups: readonly Group[] = [
  {
    name: 'start',
    holds:
      /^(?:node_modules\/(?:react|react-dom|scheduler|vite)\/|src\/(?:app\/(?:app|frame)\.|core\/numbers\.|report\/page\/|platform\/routes\.|text\/(?:index|grammar|load-locale|load-words|locale|format)\.ts|ui\/(?:locale|primitives|mark|base|printing)\.|pages\/start\/|state\/(?:count-kept-answers|rescue|storage-keys))|\0(?:vite|rolldown)\/|\0words(?:$|\/en\/start$))/,
  },
  {
    name: 'questions',
    holds:
      /^(?:node_modules\/(?:react-hook-form|zustand)\/|src\/(?:state\/(?!parse-kept-sheet|sheet-schema|history|follow|replace|set-aside|salvage|edits)|catalogue\/index|platform\/load-once|bindings\/start-state|report\/storage-notice\.|pages\/questions\/(?:fields\/|questions|section|use-choice-keys)|ui\/(?:choice-rows|rows|fields|progress)))/,
  },
  // What reports are made of comes as one file of facts; engines come before, as memory asks for them.
  { name: 'catalogue-background', holds: /^\0catalogue-(?:claims|sources)/ },
  { name: (id) => /\0(catalogue-\w+)/.exec(id)?.[1] ?? null, holds: /^\0catalogue-/ },
  {
    name: 'engine',
    holds:
      /^src\/(?:decision\/(?!sheet\/(?:sift|texts)\.|search\/(?:single|fewest)|group\/)|core\/(?!dates|group-by)|world\.|sizing\/(?!config\/|rank|training|index)|record\/wording\/sentences|bindings\/(?:use-recommendation|scheduler|use-sentences|use-lead-interval)|report\/recommendation-beam|ui\/(?:beam\/|announce|deferred|document))/,
  },
  // Small, so that a kept sheet is checked before the engine is there.
  { name: 'sheet', holds: /^src\/decision\/sheet\/(?:check|limits|sheet)\./, priority: 1 },
  // Who makes a link needs none of what reads one.
  {
    name: 'link',
    holds:
      /^src\/(?:decision\/sheet\/(?:sift|texts)\.|link\/(?:bits|codes|encode|outcome)|bindings\/(?:link-codes|member-payload)|platform\/absolute-url|report\/same-edition)/,
  },
  {
    name: 'opening',
    holds: /^src\/(?:link\/(?!sealed|later|carried|find)|bindings\/decoded-link)/,
  },
  // Grounds of scores need claims and their sources, and nothing that makes a record.
  {
    name: 'claims',
    holds:
      /^src\/(?:bindings\/background|report\/(?:lists|gate-words)|core\/group-by|record\/(?:wording\/source-link|sections\/find)|ui\/(?:outside-link|one-by-one))/,
  },
  {
    name: 'report',
    holds:
      /^src\/(?:sizing\/(?:rank|index)|decision\/search\/(?:single|fewest)|record\/(?!compare|diff)|plan\/|bindings\/(?:use-record|printing))/,
  },
  // What both halves of a verdict's page draw with.
  {
    name: 'told',
    holds: /^src\/pages\/verdict\/(?:lines|gates|page-order|verdict\.module)\./,
  },
  // What is said of a text that is refused, wherever one is opened.
  { name: 'refusal', holds: /^src\/report\/refusal/ },
  // Strips are drawn on pages that show no grounds.
  { name: 'strips', holds: /^src\/ui\/chart\// },
  // Paper shows no grounds of scores.
  {
    name: 'basis',
    holds: /^src\/(?:report\/(?:score-basis|language-results))/,
  },
  { name: 'languages', holds: /^src\/(?:bindings\/use-languages|report\/search-languages)\./ },
  // What text is typed into and kept by, wherever it is typed.
  {
    name: 'text-field',
    holds: /^src\/(?:ui\/text-field|bindings\/use-clipped|report\/clipped-field|state\/edits)\./,
  },
  { name: 'replace', holds: /^src\/state\/(?:replace|set-aside)\./ },
  // Fields of numbers, and what reads them: whoever has one has them all.
  {
    name: 'fields',
    holds: /^src\/(?:ui\/(?:number-field|numbers)|text\/(?:numeral|typed))\./,
  },
  { name: 'wording', holds: /^src\/text\/wording\./ },
];

/** A module's place in the project or among its packages, wherever the project lies on the disk. */
function placeOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/');
  const place = path.startsWith(root) ? path.slice(root.length) : path;
  const packages = place.lastIndexOf('node_modules/');
  return packages === -1 ? place : place.slice(packages);
}

/**
 * The groups of modules that the bundler of a project in a folder makes files of; a module belongs to
 * the first group of the highest priority that holds it. The folder is an absolute path, which may itself hold any name.
 */
export function chunkGroups(folder: string) {
  const root = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return groups.map(({ name, holds, priority = 0 }) => ({
    name,
    priority,
    test: (id: string) => holds.test(placeOf(id, root)),
  }));
}
