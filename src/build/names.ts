import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const root = process.cwd();

/**
 * Names a class of a CSS module. The prerender and the client build both use it, so that
 * the classes in the prerendered page are those of the stylesheet.
 */
export function scopedName(name: string, file: string): string {
  const path = relative(root, file.split('?')[0] ?? file).replaceAll('\\', '/');
  const hash = createHash('sha256').update(`${path}:${name}`).digest('base64url').slice(0, 3);
  return `${name}_${hash.replaceAll('-', '_')}`;
}
