import { use } from 'react';
import { memoByObject } from '../../core/memo';
import { type Recommendation } from '../../decision';
import { sensitivitySteps, type Sensitivity } from '../../decision/explain';
import { runSoon } from '../../bindings/scheduler';

const sensitivitySoon = memoByObject((recommendation: Recommendation) =>
  runSoon(sensitivitySteps(recommendation)),
);

/** What the judged numbers of the engine do to a recommendation; a component suspends until it is known. */
export const useSensitivity = (recommendation: Recommendation): readonly Sensitivity[] =>
  use(sensitivitySoon(recommendation));
