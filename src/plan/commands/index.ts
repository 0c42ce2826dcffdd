import type { ModelFiles } from '../../catalogue';
import type { Setup } from '../../sizing';
import type { Wishes } from './attributes';
import type { Block } from './block';
import { composeCarried, composeOf } from './compose';
import { kubernetesOf } from './kubernetes';
import { bytesOf, isGated, type Origin } from './origin';
import { shellCarried, shellOf } from './shell';
import { runnableOf } from './start';

export { isPhone, lacksBf16, type Wishes } from './attributes';
export type { Block, BlockId } from './block';
export type { Origin } from './origin';
export { isShared } from './place';

/** Ways to run a set-up, in the order in which they are shown. */
export const ways = ['shell', 'compose', 'kubernetes', 'carried'] as const;

export type Way = (typeof ways)[number];

/** How to start a set-up, each way complete: pasted block by block on a bare machine, it runs. */
export interface Commands {
  readonly ways: readonly { readonly way: Way; readonly blocks: readonly Block[] }[];
  readonly origin: Origin;
  /** Whether an account must have asked for the files first. */
  readonly gated: boolean;
  /** Bytes that are fetched, and of disk that they take; null where sizing knows no shape. */
  readonly bytes: ReturnType<typeof bytesOf>;
}

/**
 * How to start a set-up: in a shell, with Docker Compose, on Kubernetes, and where there is no network,
 * so far as the engine has packages or images for the hardware. Null where an attribute of the set-up
 * does not reach the engine, its files come from nowhere, or nothing runs it: then it is not offered.
 */
export const commandsOf = (setup: Setup, wishes: Wishes, files: ModelFiles): Commands | null => {
  const runnable = runnableOf(setup, wishes, files);
  if (runnable === null) return null;
  const made = {
    shell: shellOf(runnable),
    compose: composeOf(runnable),
    kubernetes: kubernetesOf(runnable),
    carried: composeCarried(runnable) ?? shellCarried(runnable),
  };
  const known = ways.flatMap((way) => {
    const own = made[way];
    return own === null ? [] : [{ way, blocks: own }];
  });
  return known.length === 0
    ? null
    : {
        ways: known,
        origin: runnable.origin,
        gated: isGated(setup, runnable.origin, files),
        bytes: bytesOf(setup, runnable.origin),
      };
};
