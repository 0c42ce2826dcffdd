import { latticeNodes, mostExact, precision, sharedNodes } from '../../decision';
import { mostLookedAt } from '../../decision/explain';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { OutsideLink } from '../../ui/outside-link';
import { background } from '../../bindings/background';
import { useWorld } from '../../bindings/use-recommendation';
import { sharedParts } from '../../core/method';
import { Audit } from './audit';
import { NeutralityShown } from './neutrality';
import { MethodSection } from './sections';
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

const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>);

/** What is for specialists: formulas, what comes out before any answer, and limits. */
const Specialists = () => {
  const words = useMessages('specialists');
  const { format } = useLocale();
  const { catalogue } = useWorld();
  const { claims } = background;
  const { doubt, open } = words;
  return (
    <div className={prose.section}>
      <p>{words.words}</p>
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
        <ul className={prose.list}>
          {Object.values(words.limits).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
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
  );
};

export default Specialists;
