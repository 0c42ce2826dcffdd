import type { Sheet } from '../decision';
import type { Outcome } from '../link';
import { driftOf } from '../record/drift';
import prose from '../ui/document.module.css';
import { useLocale, useMessages } from '../ui/locale';
import { useSentences } from '../bindings/use-sentences';
import { useRecommendation } from '../bindings/use-recommendation';
import { familyAhead } from '../core/families';
import type { World } from '../world';

/** What the link said when it was made, beside today's, where the two differ; and what moved it. */
const EditionDrift = ({
  world,
  sheet,
  made,
  same,
}: {
  world: World;
  sheet: Sheet;
  made: Outcome;
  /** Whether the link names today's edition. */
  same: boolean;
}) => {
  const words = useMessages('drift');
  const { format } = useLocale();
  const { criterion, family } = useSentences(world.catalogue);
  const recommendation = useRecommendation(world, sheet);
  if (recommendation === null) return null;
  const { today, differs, lead, moved } = driftOf(made, recommendation);
  if (!differs) return same ? null : <p>{words.alike}</p>;
  const said = ({ verdict, chance }: Outcome, points: number) => {
    const advised = words.said({ verdict: verdict === 'pilot' ? 'other' : verdict });
    // Where requirements decided, no score was compared.
    if (chance.qwen === 0 || chance.llama === 0) return advised;
    const counted = words.counted({
      qwen: format.hundred(chance.qwen),
      llama: format.hundred(chance.llama),
      lead: format.points(points),
      family: family(familyAhead(points)),
    });
    return `${advised} ${counted}`;
  };
  return (
    <>
      <p>{same ? words.altered : words.heading}</p>
      <ul className={prose.list}>
        <li>{words.made({ said: said(made, lead.made) })}</li>
        <li>{words.today({ said: said(today, lead.today) })}</li>
      </ul>
      {moved.length === 0 ? null : (
        <>
          <p>{words.moved}</p>
          <ul className={prose.list}>
            {moved.map(({ criterion: id, change }) => (
              <li key={id}>
                {words.by({
                  criterion: criterion(id),
                  points: format.points(change),
                  family: family(familyAhead(change)),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

export default EditionDrift;
