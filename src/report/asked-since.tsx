import type { Sheet } from '../decision';
import { askedSince } from '../decision/questions/completions';
import { useSentences } from '../bindings/use-sentences';
import { useMessages } from '../ui/locale';
import { Disclosure } from '../ui/primitives';
import lists from './lists.module.css';
import type { World } from '../world';

/** The questions that were not asked when a sheet was answered, each with what is counted for it. */
const AskedSince = ({ world, sheet }: { world: World; sheet: Sheet }) => {
  const words = useMessages('drift');
  const { question, option } = useSentences(world.catalogue);
  const asked = askedSince(world.catalogue.questionnaire, sheet);
  if (asked.length === 0) return null;
  return (
    <Disclosure summary={words.since({ count: asked.length })}>
      <p>{words.neutral({ count: asked.length })}</p>
      <ul className={lists.lines}>
        {asked.flatMap(({ id, added }) =>
          added === undefined
            ? []
            : [added.neutral].flatMap((neutral) =>
                (neutral.kind === 'choice' ? [neutral.option] : neutral.options).map((one) => (
                  <li key={`${id} ${one}`}>
                    {words.taken({ question: question(id), answer: option(id, one) })}
                  </li>
                )),
              ),
        )}
      </ul>
    </Disclosure>
  );
};

export default AskedSince;
