import { memoSteps } from '../../core/memo';
import { shownPrecisions, shownSharedParts } from '../../core/method';
import { runToEnd, type Steps } from '../../core/steps';
import { leadLaw, nodesAmong, sidesOf } from '../kernel';
import type { Evaluation, Explained } from '../mixture/evaluate';
import { termsOf } from '../mixture/weigh';
import { thinned } from '../mixture/thinned';
import type { Chances } from './references';

/** The precision below those that are shown, which can be had where scores are certain. */
const loosest = 1;

/** Chance that each family leads under one precision of the weights, by what is taken of the scores. */
export interface Sensitivity {
  readonly precision: number;
  /** With scores taken as certain. */
  readonly certain: Chances;
  /** By the part of their variance that scores share, of those that share any; none where κ is odd. */
  readonly shared: readonly { readonly part: number; readonly chance: Chances }[];
}

/** Completions that are looked at: an even selection where there are more. */
const mostLookedAt = 512;
/** Nodes of the rule for a single law, which are enough at every part that is shown. */
const nodes = 40;

function* averaged(
  parts: readonly Evaluation[],
  kappa: number,
  part: number | null,
): Steps<Chances> {
  const nodesAt = nodesAmong(parts.length, nodes);
  let qwen = 0;
  let llama = 0;
  for (const [i, one] of parts.entries()) {
    yield;
    const terms = termsOf(
      one,
      one.shared.map((shared) => (shared > 0 ? (part ?? 0) : 0)),
    );
    const law = leadLaw(
      part === null ? terms.map((term) => ({ ...term, spread: 0 })) : terms,
      kappa,
      nodesAt(i),
    );
    if (!law.ok) continue;
    const { p, pLoss } = sidesOf(law.value);
    qwen += p;
    llama += pLoss;
  }
  return { qwen: qwen / parts.length, llama: llama / parts.length };
}

function* finding({ mixture }: Explained): Steps<readonly Sensitivity[]> {
  const parts = thinned(mixture, mostLookedAt);
  const rows: Sensitivity[] = [];
  for (const precision of [loosest, ...shownPrecisions]) {
    const certain = yield* averaged(parts, precision, null);
    const shared: Sensitivity['shared'][number][] = [];
    for (const part of precision % 2 === 0 ? shownSharedParts : []) {
      shared.push({ part, chance: yield* averaged(parts, precision, part) });
    }
    rows.push({ precision, certain, shared });
  }
  return rows;
}

/**
 * What the two judged numbers of the engine do to the chances of a mixture, where scores decide: the
 * precision of the weights (1, 2, 4, 8) and the part of the evidence's doubt that is shared (none, 0.2,
 * 0.4), beside scores that are certain. At the precision and the part that the method uses it is the
 * chance of the recommendation. Of at most 512 completions, one law a step.
 */
export const sensitivitySteps = memoSteps(finding);

/** Runs `sensitivitySteps` to the end. */
export const sensitivityOf = (explained: Explained): readonly Sensitivity[] =>
  runToEnd(sensitivitySteps(explained));
