import { latticeNodes, mostExact, precision, sharedNodes } from '../../decision';
import { mostLookedAt } from '../../decision/explain';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { OutsideLink } from '../../ui/outside-link';
import { Disclosure } from '../../ui/primitives';
import { background } from '../../bindings/background';
import { useWorld } from '../../bindings/use-recommendation';
import { Audit } from './audit';
import { NeutralityShown } from './neutrality';
import { PointsTable } from './points-table';
import { leastSpread, otherClassSpread, sharedParts, spreadPerYear } from '../../core/method';
import { GateRules, Scores } from './scores';
import { MethodSection, WantedSection } from './sections';
import { SensitivityTable } from './sensitivity';

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

const List = ({ texts }: { texts: readonly string[] }) => (
  <ul className={prose.list}>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>);

/** What is for specialists: formulas, what comes out before any answer, and limits. */
const Specialists = () => {
  const words = useMessages('method');
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { claims } = background;
  const { doubt, open, specialists } = words;
  return (
    <Disclosure summary={specialists.summary}>
      <div className={prose.section}>
        <p>{specialists.words}</p>
        <MethodSection id="doubt">
          <Paragraphs
            texts={[
              doubt.lead,
              doubt.weights({ precision: format.number(precision) }),
              doubt.scores,
              doubt.shared({ part: format.percent(sharedParts.measured) }),
              doubt.kernel({ nodes: format.number(sharedNodes) }),
            ]}
          />
          <SensitivityTable />
        </MethodSection>
        <MethodSection id="open">
          <Paragraphs
            texts={[
              open.open({ exact: format.number(mostExact), nodes: format.number(latticeNodes) }),
              open.standIns,
              open.fewer({ looked: format.number(mostLookedAt) }),
            ]}
          />
        </MethodSection>
        <MethodSection id="verdict">
          <Paragraphs texts={Object.values(words.verdict)} />
        </MethodSection>
        <MethodSection id="explained">
          <Paragraphs texts={Object.values(words.explained)} />
        </MethodSection>
        <MethodSection id="several">
          <Paragraphs texts={Object.values(words.several)} />
        </MethodSection>
        <MethodSection id="audit">
          <Audit />
        </MethodSection>
        <MethodSection id="neutrality">
          <NeutralityShown catalogue={catalogue} claims={claims} />
        </MethodSection>
        <MethodSection id="limits">
          <List texts={Object.values(words.limits)} />
        </MethodSection>
        <MethodSection id="sources">
          <ul className={prose.list}>
            {works.map(({ title, url }) => (
              <li key={url}>
                <OutsideLink href={url}>{title}</OutsideLink>
              </li>
            ))}
          </ul>
        </MethodSection>
      </div>
    </Disclosure>
  );
};

/**
 * The method in full, section by section, with its tables: what the catalogue and the engine hold. The
 * section whose id is wanted is gone to; none where it is the id of none.
 */
const InFull = ({ wanted }: { wanted: string }) => {
  const words = useMessages('method');
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { claims } = background;
  const { criteria, points } = words;
  return (
    <WantedSection value={wanted}>
      <OneByOne>
        <MethodSection id="points">
          <p>{points.words({ base: format.number(catalogue.questionnaire.base) })}</p>
          <p>{points.ranked}</p>
          <PointsTable catalogue={catalogue} />
        </MethodSection>
        <MethodSection id="criteria">
          <p>{criteria.words}</p>
          <List texts={Object.values(criteria.kinds)} />
          <p>{criteria.rest}</p>
          <p>{criteria.run}</p>
          <Scores catalogue={catalogue} claims={claims} />
          <Disclosure summary={criteria.pooledLabel}>
            <p>
              {criteria.pooled({
                between: format.number(leastSpread),
                otherClass: format.number(otherClassSpread),
                perYear: format.number(spreadPerYear),
              })}
            </p>
          </Disclosure>
        </MethodSection>
        <MethodSection id="gates">
          <p>{words.gates.words}</p>
          <GateRules catalogue={catalogue} />
        </MethodSection>
        <Specialists />
      </OneByOne>
    </WantedSection>
  );
};

export default InFull;
