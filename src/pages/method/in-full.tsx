import { latticeNodes, mostExact, mostLookedAt, precision } from '../../decision';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { OutsideLink } from '../../ui/outside-link';
import { background } from '../../bindings/background';
import { useWorld } from '../../bindings/use-recommendation';
import { Audit, Precisions } from './audit';
import { PointsTable } from './points-table';
import { GateRules, Scores } from './scores';

/** Where the formulas were published, by works that were read. */
const works = [
  {
    title: 'GeomScale/volesti: exact volume of a simplex cut by a half-space (Varsi, Ali)',
    url: 'https://github.com/GeomScale/volesti/blob/0138e21/include/volume/exact_vols.h',
  },
  {
    title: 'Lasserre: Volume of slices and sections of the simplex in closed form',
    url: 'https://arxiv.org/abs/1412.4617',
  },
  {
    title: 'Lahdelma and Salminen: SMAA-2, stochastic multicriteria acceptability analysis',
    url: 'https://sal.aalto.fi/publications/abstracts/plah01.html',
  },
  {
    title: 'Arcidiacono, Corrente and Greco: weights induced from preferences',
    url: 'https://arxiv.org/abs/2304.06650',
  },
] as const;

/** The method in full, with its tables: what the catalogue and the engine hold. */
const InFull = () => {
  const words = useMessages('method');
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { claims } = background;
  const { contents, doubt, limits } = words;
  const paragraphs = [
    doubt.weights({ precision: format.number(precision) }),
    doubt.scores,
    doubt.kernel,
    doubt.open({ exact: format.number(mostExact), nodes: format.number(latticeNodes) }),
    doubt.standIns,
    doubt.fewer({ looked: format.number(mostLookedAt) }),
  ];
  return (
    <OneByOne>
      <section className={prose.section}>
        <h2>{contents.doubt}</h2>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Precisions />
      </section>
      <section className={prose.section}>
        <h2>{contents.audit}</h2>
        <Audit />
      </section>
      <section className={prose.section}>
        <h2>{contents.limits}</h2>
        <ul className={prose.list}>
          {Object.values(limits).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section className={prose.section}>
        <h2>{contents.criteria}</h2>
        <p>{words.criteria.words}</p>
        <Scores catalogue={catalogue} claims={claims} />
      </section>
      <section className={prose.section}>
        <h2>{contents.gates}</h2>
        <p>{words.gates.words}</p>
        <GateRules catalogue={catalogue} />
      </section>
      <section className={prose.section}>
        <h2>{contents.points}</h2>
        <p>{words.points.words({ base: format.number(catalogue.questionnaire.base) })}</p>
        <PointsTable catalogue={catalogue} />
      </section>
      <section className={prose.section}>
        <h2>{contents.sources}</h2>
        <ul className={prose.list}>
          {works.map(({ title, url }) => (
            <li key={url}>
              <OutsideLink href={url}>{title}</OutsideLink>
            </li>
          ))}
        </ul>
      </section>
    </OneByOne>
  );
};

export default InFull;
