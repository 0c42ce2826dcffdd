import { parseSync } from 'vite';
import { z } from 'zod';

const node = z.looseObject({ type: z.string(), start: z.number(), end: z.number() });
const opening = node.extend({
  name: z.looseObject({ name: z.unknown() }),
  attributes: z.array(z.looseObject({ name: z.looseObject({ name: z.unknown() }).optional() })),
});

/**
 * Addresses that stay in the app whatever they are made of: what `hrefOf` gives, here or for a file beside
 * the app, a place in the page, its own files.
 */
const within =
  /^(?:\{(?:hrefOf|appHref)\([^]*\)\}|"#[^"]*"|\{`#[^]*`\}|\{comparison\}|\{licences\}|\{oneFile\})$/u;

/** Files whose links take an address that they are given, each with why none leads out of the app. */
const given: Readonly<Record<string, string>> = {
  'src/app/frame.tsx': 'It leads to the pages of its own table.',
  'src/app/frame-links.tsx': 'They lead to the pages of their own table, from beside the app too.',
  'src/app/to-own-file.tsx': 'It leads to a file of the app’s own.',
  'src/app/static-frame.tsx': 'It leads to the pages of that table, and to the start.',
  'src/ui/outside-link.tsx': 'The one link that leads out.',
  'src/ui/primitives.tsx': 'Buttons lead to pages.',
  'src/ui/chart/strips.tsx': 'Rows are named after pages.',
  'src/report/problem-list.tsx': 'A problem leads to its question.',
  'src/pages/print/summary.tsx': 'The paper leads back to its record.',
};

/** The addresses of links in a source text that may lead out of the app without `OutsideLink`. */
export function leadingOut(path: string, source: string): readonly string[] {
  if (path in given) return [];
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse.`);
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    const { data } = opening.safeParse(value);
    if (data?.type !== 'JSXOpeningElement' || data.name.name !== 'a') return;
    for (const attribute of data.attributes) {
      if (attribute.name !== undefined && attribute.name.name !== 'href') continue;
      const { start, end } = node.parse(attribute);
      const address = source.slice(start, end).replace(/^href=/u, '');
      if (!within.test(address)) found.push(address);
    }
  };
  walk(program);
  return found;
}
