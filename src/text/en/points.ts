import { area } from '../area';

/** Words of the panel where points are moved. */
export const points = area('points', {
  heading: 'Points of the criteria',
  words:
    'These are the points your answers give. A criterion’s weight is its share of all points. Move any of them; the verdict follows.',
  points: (criterion: string) => `Points of ${criterion}`,
  fewer: (criterion: string) => `One point less of ${criterion}`,
  more: (criterion: string) => `One point more of ${criterion}`,
  from: (points: string) => `from your answers: ${points}`,
  column: 'Points',
  weight: 'Weight',
  reset: (criterion: string) => `Use the points from the answers for ${criterion}`,
  resetShort: 'Reset',
  noWeight: '–',
  refused:
    'There is no verdict, because parts of your answers cannot be weighed. Correct these parts or take them back.',
  open: 'Questions are open, so points are averages.',
  override: 'Doubt our scores? Put in your own',
  overrideWords:
    'If you have measured a criterion yourself, give both scores from 0 to 100 on its anchors, how sure you are, and the reason. The reason is shown wherever the scores are.',
  criterion: 'Criterion',
  score: (family: string) => `Score of ${family}`,
  spread: 'Spread (standard deviation)',
  reason: 'Reason',
  use: 'Use these scores',
  drop: (criterion: string) => `Go back to our scores for ${criterion}`,
  used: (criterion: string, qwen: string, llama: string, reason: string) =>
    `${criterion}: Qwen ${qwen}, Llama ${llama}. ${reason}`,
  incomplete:
    'Give two scores from 0 to 100, a spread from 0 to 50, and a reason. Nothing was changed.',
});
