import { classPlans } from '../../plan/plan';
import type { RecordInput } from './input';
import { wordsWith } from './plan-words';

/** What is asked for where no hardware is named, and what each class of hardware would run. */
export const classWords = (input: RecordInput): string => {
  const { sheet, recommendation, catalogue, serving } = input;
  const { texts, format, placeOf } = wordsWith(input);
  const classes = classPlans(sheet, recommendation, catalogue, serving);
  const [first] = classes;
  if (first === undefined) return texts.open;
  const { need } = first;
  return [
    texts.open,
    texts.supposed({ people: need.people, tokens: format.number(need.tokens) }),
    ...classes.map(({ machine, plans }) => {
      const place = machine.kind === 'cpu' ? texts.main : placeOf(machine.items);
      const models = plans.flatMap(({ candidates: [best] }) => {
        if (best === undefined) return [];
        const { release, people } = best.setup;
        return [
          people < need.people ? texts.fewer({ release: release.name, people }) : release.name,
        ];
      });
      return models.length === 0
        ? texts.classNone({ place })
        : texts.class({ place, models: format.list(models) });
    }),
  ].join(' ');
};
