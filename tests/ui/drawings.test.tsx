import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Beam } from '../../src/ui/beam/beam';
import type { BeamWeight } from '../../src/ui/beam/geometry';
import { Strips } from '../../src/ui/chart/strips';
import { MemoryBar } from '../../src/ui/memory/memory-bar';

// Drawings as text: a line for each element, so that a difference is read and not only seen.
// `UPDATE=1 npx vitest run --project ui tests/ui/drawings` writes them anew.

const folder = join(import.meta.dirname, 'drawings');

/** Numbers to a tenth, which is less than an eye can tell. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)) + 0));

/** Names of classes as they are written in the stylesheet, and ids of a drawing by their place. */
function named(markup: string): string {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    ids.set(id, ids.get(id) ?? `id${String(ids.size + 1)}`);
    return ids.get(id) ?? '';
  };
  return markup
    .replace(/class="([^"]*)"/g, (_, names: string) => {
      const plain = names.split(' ').map((name) => name.replace(/^_|_[\w-]+$/g, ''));
      return `class="${plain.join(' ')}"`;
    })
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${idOf(id)}"`)
    .replace(/url\((?:&quot;)?#([^)&]+)(?:&quot;)?\)/g, (_, id: string) => `url(#${idOf(id)})`);
}

/** Markup with a line for each element, indented by what it stands in; words stay with their element. */
function textOf(drawing: ReactNode): string {
  const parts = named(renderToStaticMarkup(drawing)).match(/<[^>]+>|[^<]+/g) ?? [];
  const lines: string[] = [];
  const open: string[] = [];
  const add = (part: string) => lines.push(`${lines.pop() ?? ''}${part}`);
  for (const part of parts) {
    if (part.startsWith('</')) {
      const before = open.pop() ?? '';
      const space = '  '.repeat(open.length);
      // What holds nothing but words ends on its own line.
      if (lines.at(-1)?.startsWith(`${space}${before}`) === true) add(part);
      else lines.push(`${space}${part}`);
    } else if (part.startsWith('<')) {
      lines.push(`${'  '.repeat(open.length)}${part}`);
      if (!part.endsWith('/>')) open.push(part);
    } else add(part);
  }
  return `${rounded(lines.join('\n'))}\n`;
}

const weights: readonly BeamWeight[] = [
  { id: 'licence', difference: -42, share: 0.3, mark: '1' },
  { id: 'coding', difference: -8, share: 0.25, mark: '2' },
  { id: 'range', difference: 0.2, share: 0.15, mark: '3' },
  { id: 'cost', difference: 12, share: 0.2, mark: '4' },
  { id: 'beyond', difference: 90, share: 0.1, mark: '5' },
];

const words = {
  label: 'The beam',
  left: 'Qwen',
  right: 'Llama',
  weights: { licence: 'Licence', coding: 'Coding', range: 'Range', cost: 'Cost', beyond: 'Beyond' },
  hint: 'Point at a weight',
  how: 'How',
  scale: 'What it shows',
  number: String,
};

const marked = (['left', 'right', 'none'] as const).map((side, place) => ({
  label: ['Coding', 'Cost', 'Range'][place] ?? '',
  words: ['5.0 Qwen ± 2.0', '4.0 Llama ± 1.0', 'nothing'][place] ?? '',
  bars: [{ from: 0, to: [-5, 4, 0][place] ?? 0, side }],
  marks: [{ at: [-5, 4, 0][place] ?? 0, error: 2 - place, side }],
}));

const drawings: Readonly<Record<string, ReactNode>> = {
  'beam-qwen-leads': (
    <Beam size="large" lead={-13} interval={[-20.8, -5.2]} weights={weights} words={words} />
  ),
  'beam-llama-leads': (
    <Beam size="small" lead={9} interval={[2, 16]} weights={weights} words={words} />
  ),
  'beam-level': <Beam size="small" lead={0} interval={[-4, 4]} weights={weights} words={words} />,
  'beam-nothing-answered': (
    <Beam
      size="small"
      lead={-0.4}
      interval={null}
      weights={weights.map((one) => ({ ...one, share: 1 / weights.length }))}
      words={words}
    />
  ),
  'beam-no-weight': <Beam size="small" lead={0} interval={null} weights={[]} words={words} />,
  // A requirement that takes a family decides; the beam tilts no further than it does.
  'beam-decided-on-paper': (
    <Beam size="paper" lead={60} interval={[40, 80]} weights={weights} words={words} />
  ),
  'strips-to-both-sides': (
    <Strips
      caption="What each adds"
      columns={['Criterion', 'Points']}
      from={-10}
      to={10}
      number={String}
      strips={marked}
    />
  ),
  'strips-of-scores': (
    <Strips
      caption="Both scores"
      columns={['Criterion', 'Scores']}
      from={0}
      to={100}
      number={String}
      strips={[
        {
          label: 'Coding',
          href: '#/criterion/coding',
          words: 'Qwen 54 ± 8, Llama 46 ± 8',
          marks: [
            { at: 54, error: 8, side: 'left' },
            { at: 46, error: 8, side: 'right' },
          ],
        },
        {
          label: 'Beyond both ends',
          words: 'Qwen 120, Llama -20',
          bars: [{ from: -20, to: 120, side: 'none', hatched: true }],
          marks: [
            { at: 120, side: 'left' },
            { at: -20, side: 'right' },
          ],
        },
      ]}
    />
  ),
  'memory-full': (
    <MemoryBar
      label="Memory on each card: 23 GiB of 24 GiB"
      columns={['Part', 'On each card']}
      parts={['weights', 'cache', 'state', 'activations', 'engine', 'free'].map((id, place) => ({
        id,
        name: id,
        amount: `${String([12, 6, 1, 2, 2, 1][place])} GiB`,
        share: ([12, 6, 1, 2, 2, 1][place] ?? 0) / 24,
      }))}
    />
  ),
  'memory-almost-nothing': (
    <MemoryBar
      label="Memory on each card: 0 GiB of 24 GiB"
      columns={['Part', 'On each card']}
      parts={[
        { id: 'weights', name: 'weights', amount: '0 GiB', share: 0.0001 },
        { id: 'free', name: 'free', amount: '24 GiB', share: 0.9999 },
      ]}
    />
  ),
};

describe('Drawings are drawn as they were', () => {
  it.each(Object.entries(drawings))('%s', (name, drawing) => {
    const file = join(folder, `${name}.svg.txt`);
    const text = textOf(drawing);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });
});
