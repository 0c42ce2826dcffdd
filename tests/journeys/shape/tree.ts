/** Roles that a reader finds a way by; what stands in them is left to other tests. */
const kept = new Set([
  'alert',
  'banner',
  'button',
  'checkbox',
  'columnheader',
  'combobox',
  'complementary',
  'contentinfo',
  'dialog',
  'figure',
  'group',
  'heading',
  'img',
  'link',
  'main',
  'navigation',
  'progressbar',
  'radio',
  'radiogroup',
  'region',
  'spinbutton',
  'status',
  'tab',
  'table',
  'tablist',
  'tabpanel',
  'textbox',
]);

type Node = { readonly depth: number; readonly role: string; readonly words: string };

/** Names are cut to what tells them apart; numbers and addresses are for other tests to hold. */
const named = (name: string): string => {
  const plain = name.replace(/https?:\/\/\S+/g, 'https…').replace(/\d+(?:[.,]\d+)*/g, '#');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
};

/** A line of the snapshot: indentation, role, name, attributes and text. */
const line = /^(\s*)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)'?(?::\s*(.*))?$/;

function nodesOf(snapshot: string): readonly Node[] {
  const nodes: Node[] = [];
  // What is open around a line: how far it is indented, and how many that are kept it stands in.
  const open: { readonly space: number; readonly inside: number }[] = [];
  for (const text of snapshot.split('\n')) {
    const found = line.exec(text);
    if (found === null) continue;
    const [, space = '', role = '', name, states = '', said = ''] = found;
    while ((open.at(-1)?.space ?? -1) >= space.length) open.pop();
    const depth = open.at(-1)?.inside ?? 0;
    open.push({ space: space.length, inside: depth + (kept.has(role) ? 1 : 0) });
    if (!kept.has(role)) continue;
    const says = /^(?:status|alert|group)$/.test(role) && said !== '' ? `: ${named(said)}` : '';
    const called = name === undefined ? '' : ` "${named(name)}"`;
    nodes.push({ depth, role, words: `${called}${states}${says}` });
  }
  return nodes;
}

/** How many alike in a row are written out. */
const written = 4;

/**
 * The tree of a page as a screen reader finds its way by it, a line each, from what Playwright calls an
 * ARIA snapshot. Of many alike in a row the first are written and the others counted.
 */
export function treeOf(snapshot: string): string {
  const nodes = nodesOf(snapshot);
  const lines: string[] = [];
  for (let place = 0; place < nodes.length; ) {
    const node = nodes[place];
    if (node === undefined) break;
    const other = nodes.findIndex(
      ({ depth, role }, at) => at > place && (depth !== node.depth || role !== node.role),
    );
    const row = nodes.slice(place, other === -1 ? nodes.length : other);
    const told = row.length > written + 1 ? row.slice(0, written) : row;
    const space = '  '.repeat(node.depth);
    lines.push(...told.map(({ role, words }) => `${space}${role}${words}`));
    if (told.length < row.length) {
      lines.push(`${space}${String(row.length - told.length)} more: ${node.role}`);
    }
    place += row.length;
  }
  return lines.join('\n');
}

/** A tree without its words, which is the same in every language. */
export const bareTree = (tree: string): string =>
  tree.replace(/^(\s*(?:\d+ more: )?\w+).*$/gm, '$1');
