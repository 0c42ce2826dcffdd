/** A character with whether it stands in quotes or after a backslash, so that it ends no word and no command. */
const marked = (text: string): readonly (readonly [string, boolean])[] => {
  const out: [string, boolean][] = [];
  let quote: string | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (quote === null && char === '\\') {
      i += 1;
      if (text.charAt(i) !== '\n') out.push([text.charAt(i), true]);
    } else if (quote === null && (char === "'" || char === '"')) {
      quote = char;
      out.push(['', true]);
    } else if (char === quote) quote = null;
    else out.push([char, quote !== null]);
  }
  if (quote !== null) throw new Error(`a quote is not closed: ${text}`);
  return out;
};

/**
 * The commands of a text as a POSIX shell takes it, each as its words: quotes, backslashes and continued
 * lines are resolved, and `;`, `&`, `|` and ends of lines part commands. Files that are written to the
 * text itself (heredocs) must be cut out before.
 */
export const commandsIn = (text: string): readonly (readonly string[])[] => {
  const commands: string[][] = [[]];
  let word: string | null = null;
  const end = () => {
    if (word !== null) commands.at(-1)?.push(word);
    word = null;
  };
  for (const [char, kept] of marked(text)) {
    if (kept || !/[\s;&|()]/.test(char)) word = (word ?? '') + char;
    else {
      end();
      if (/[\n;&|()]/.test(char)) commands.push([]);
    }
  }
  end();
  return commands.filter((words) => words.length > 0);
};

/** The files that a text writes, by name, and the text without them. */
export const filesIn = (
  text: string,
): { readonly rest: string; readonly files: ReadonlyMap<string, string> } => {
  const files = new Map<string, string>();
  const rest = text.replace(
    /^cat > (\S+) <<'END'\n([^]*?)\nEND$/gm,
    (_, name: string, content: string) => {
      files.set(name, content);
      return '';
    },
  );
  return { rest, files };
};
