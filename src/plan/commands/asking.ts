import type { Setup } from '../../sizing';
import type { Wishes } from './attributes';
import type { Block } from './block';
import { isShared } from './place';
import { quoted } from './text';

/** Makes a key that nobody has seen, in a file that nobody else reads; null where the engine asks for none. */
const keyOf = ({ engine: { key } }: Setup): string | null => {
  if (key === null) return null;
  const line = key.kind === 'environment' ? `${key.name}=%s` : key.line.replace('{key}', '%s');
  return `(umask 077; printf '${line}\\n' "$(openssl rand -hex 32)" > ${keyFileOf(key)})`;
};

/** Makes the key, on one machine where copies lie on several. */
export const keyBlock = (setup: Setup): Block | null => {
  const text = keyOf(setup);
  return text === null ? null : { id: isShared(setup) ? 'sharedKey' : 'key', text };
};

/** The file that holds the key. */
export const keyFileOf = (key: NonNullable<Setup['engine']['key']>): string =>
  key.kind === 'environment' ? 'model.env' : 'model.yaml';

/** A shell's words for the key in its file. */
const keyWords = (key: NonNullable<Setup['engine']['key']>): string => {
  const before = key.kind === 'environment' ? `${key.name}=` : key.line.replace('{key}', '');
  return `$(sed -n 's/^${before}//p' ${keyFileOf(key)})`;
};

/** The first request, answered in the user's language. The key stays off the command line. */
export const askOf = (
  { engine, release }: Setup,
  { ask, thinking }: Wishes,
  model: string,
  key: string | null = engine.key === null ? null : keyWords(engine.key),
): string => {
  const telling = thinking ? engine.attributes.thinking.on : engine.attributes.thinking.off;
  const body = {
    model,
    messages: [{ role: 'user', content: ask }],
    ...(release.thinking === 'switch' ? telling?.request : {}),
  };
  return [
    ...(key === null ? [] : [`printf 'Authorization: Bearer %s' "${key}" |`]),
    [
      'curl -fsS',
      ...(key === null ? [] : ['-H @-']),
      `-H 'Content-Type: application/json'`,
      `-d ${quoted(JSON.stringify(body))}`,
      `http://127.0.0.1:${String(engine.port)}/v1/chat/completions`,
    ].join(' \\\n  '),
  ].join(' \\\n');
};
