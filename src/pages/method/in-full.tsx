import { lazy, Suspense } from 'react';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { Disclosure } from '../../ui/primitives';
import { background } from '../../bindings/background';
import { useWorld } from '../../bindings/use-recommendation';
import { leastSpread, otherClassSpread, spreadPerYear } from '../../core/method';
import { Boundary } from '../../report/page/boundary';
import { Loading, PartMissing } from '../../report/page/fallbacks';
import { withWords } from '../../text';
import { PointsTable } from './points-table';
import { GateRules, Scores } from './scores';
import { MethodSection, WantedSection } from './sections';

const Specialists = lazy(() => withWords(['specialists'], () => import('./specialists')));

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
      <OneByOne rest={<Loading />}>
        <MethodSection id="points">
          <p>{points.words({ base: format.number(catalogue.questionnaire.base) })}</p>
          <p>{points.ranked}</p>
          <PointsTable catalogue={catalogue} />
        </MethodSection>
        <MethodSection id="criteria">
          <p>{criteria.words}</p>
          <ul className={prose.list}>
            {Object.values(criteria.kinds).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
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
        <Disclosure summary={words.specialists}>
          <Boundary broken={<PartMissing />}>
            <Suspense fallback={<Loading />}>
              <Specialists />
            </Suspense>
          </Boundary>
        </Disclosure>
      </OneByOne>
    </WantedSection>
  );
};

export default InFull;
