import { verifyFigures } from '../../files/verify';
import type { StatedFigures } from '../../files/json/read';
import type { Opened } from '../../files/open';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { sameEdition } from '../../report/same-edition';
import { useRecommendation } from '../../bindings/use-recommendation';
import type { World } from '../../world';
import { TableHead } from '../../ui/table-head';

/** Most figures that are listed one by one. */
const mostListed = 20;

/** Why figures differ, in the order of what explains most. */
const reasonOf = (
  { edition, missing }: Opened,
  world: World,
): 'otherEdition' | 'gone' | 'altered' => {
  if (edition !== null && !sameEdition(world.catalogue, edition)) return 'otherEdition';
  return missing.length > 0 ? 'gone' : 'altered';
};

/** What is said of a page whose content gives the hash that it states. */
const Sealed = ({ hash }: { hash: string }) => {
  const words = useMessages('open').check;
  return (
    <>
      <p>{words.page}</p>
      <p>
        SHA-256: <code translate="no">{hash}</code>
      </p>
    </>
  );
};

/** What was computed now held against the figures of a record: the same to the last digit, or what differs. */
const Compared = ({
  world,
  opened,
  figures,
}: {
  world: World;
  opened: Opened;
  figures: StatedFigures;
}) => {
  const words = useMessages('open').check;
  const { format } = useLocale();
  const recommendation = useRecommendation(world, opened.sheet);
  if (recommendation === null) return <p>{words.impossible}</p>;
  const deviations = verifyFigures(figures, recommendation);
  if (deviations.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <p>{words.differs({ count: deviations.length })}</p>
      <p>{words[reasonOf(opened, world)]}</p>
      <Scroll label={words.heading}>
        <table className={prose.table}>
          <TableHead columns={[words.figure, words.stated, words.computed]} />
          <tbody>
            {deviations.slice(0, mostListed).map(({ path, stated, computed }) => (
              <tr key={path}>
                <th scope="row" translate="no">
                  {path}
                </th>
                <td>{stated}</td>
                <td>{computed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {deviations.length > mostListed ? (
        <p>{words.more({ number: format.number(deviations.length - mostListed) })}</p>
      ) : null}
    </>
  );
};

/** A decision from outside, checked by what it brings with it: its hash, its figures, its link. */
const Checked = ({ world, opened }: { world: World; opened: Opened }) => {
  const words = useMessages('open').check;
  const { figures, from, hash } = opened;
  if (figures === null) return from === 'json' ? null : <p>{words.link}</p>;
  return (
    <>
      {hash === undefined ? null : <Sealed hash={hash} />}
      <Compared world={world} opened={opened} figures={figures} />
    </>
  );
};

export default Checked;
