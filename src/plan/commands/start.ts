import type { ModelFiles, Telling } from '../../catalogue';
import type { Setup } from '../../sizing';
import { tellingsOf, type Wishes } from './attributes';
import { originOf, type Origin } from './origin';
import { placed, valuesOf, type Place } from './place';
import { fill } from './text';

/** A set-up that the engine can be told whole, and whose files come from somewhere. */
export interface Runnable {
  readonly setup: Setup;
  readonly wishes: Wishes;
  readonly files: ModelFiles;
  readonly tellings: readonly Telling[];
  readonly origin: Origin;
}

/** A set-up with all that starting it takes; null where the engine cannot be told an attribute of it. */
export const runnableOf = (setup: Setup, wishes: Wishes, files: ModelFiles): Runnable | null => {
  const origin = originOf(setup, wishes, files);
  if (origin === null) return null;
  const predictor = origin.kind !== 'repository' || origin.predictor;
  const tellings = tellingsOf(setup, wishes, files, predictor);
  return tellings === null ? null : { setup, wishes, files, tellings, origin };
};

/** The words of the server's command, each by itself. */
export const wordsOf = (
  { setup, wishes, files, tellings, origin }: Runnable,
  place: Place,
): readonly string[] => {
  const values = valuesOf(setup, wishes, files, place);
  const { id, key, start } = setup.engine;
  const own = origin.kind === 'repository' ? (origin.words[id] ?? []) : [];
  return [
    ...start,
    ...tellings.flatMap(({ words }) => words ?? []),
    ...own,
    ...(key?.kind === 'file' ? key.words : []),
  ].map((word) => fill(placed(word, setup, place), values));
};

/** The variables of its environment, as NAME=value; the key is none of them. */
export const environmentOf = (
  { setup, wishes, files, tellings, origin }: Runnable,
  place: Place,
): readonly string[] => {
  const values = valuesOf(setup, wishes, files, place);
  return [
    ...tellings.flatMap(({ environment }) => environment ?? []).map((one) => fill(one, values)),
    ...(origin.kind === 'library'
      ? [`${origin.library.variable}=${place.kind === 'shell' ? '$PWD/' : ''}${place.root}`]
      : []),
  ];
};

/** What requests call the model. */
export const askedModel = ({ setup, wishes, files }: Runnable, place: Place): string =>
  fill(setup.engine.asks, valuesOf(setup, wishes, files, place));

/** A script that takes a model from the engine's library into the folder of models; null where there is none. */
export const pullOf = (runnable: Runnable, place: Place): string | null => {
  const { setup, wishes, files, origin } = runnable;
  if (origin.kind !== 'library') return null;
  const values = valuesOf(setup, wishes, files, place);
  const say = (words: readonly string[]) => words.map((word) => fill(word, values)).join(' ');
  const { variable, ready, pull } = origin.library;
  const root = place.kind === 'shell' ? `$PWD/${place.root}` : place.root;
  return [
    `${variable}="${root}" ${say(setup.engine.start)} > pull.log 2>&1 & server=$!`,
    `until ${say(ready)} > /dev/null 2>&1; do sleep 1; done`,
    say(pull),
    'kill "$server"',
  ].join('\n');
};
