import { lazy, Suspense, useState } from 'react';
import { hrefOf } from '../../platform/routes';
import type { Recommendation, Sheet } from '../../decision';
import { useSheet } from '../../state';
import { withWords } from '../../text';
import { useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink } from '../../ui/primitives';
import { linkTo } from '../../bindings/use-record';
import { useRecordSource, type RecordSource } from '../../bindings/use-record-source';
import { useRecord } from '../../bindings/use-told-record';
import { usePage } from '../../report/page/page';
import { LoadingPage } from '../../report/page/fallbacks';
import { useRecommendation, useWorld } from '../../bindings/use-recommendation';
import styles from './print.module.css';
import { PaperChoice, type PaperKind } from './paper-choice';
import Summary from './summary';
import type { World } from '../../world';

const NoVerdict = lazy(() => withWords(['keeping'], () => import('../../report/no-verdict')));

const Preview = ({ world, source }: { world: World; source: RecordSource }) => {
  const words = useMessages('record');
  const heading = usePage(words.summary);
  const { record, changes } = useRecord(world, source.input);
  const [kind, setKind] = useState<PaperKind>('summary');
  return (
    <>
      <div className={styles.bar}>
        <PaperChoice kind={kind} onChoose={setKind} />
        <Actions>
          <Button onPress={() => globalThis.print()}>{words.printNow}</Button>
          <ButtonLink href={hrefOf({ page: 'verdict' })} look="quiet">
            {words.back}
          </ButtonLink>
        </Actions>
      </div>
      <Summary
        world={world}
        record={record}
        source={source}
        changes={changes}
        kind={kind}
        headingRef={heading}
      />
    </>
  );
};

const Made = ({
  world,
  sheet,
  recommendation,
}: {
  world: World;
  sheet: Sheet;
  recommendation: Recommendation;
}) => {
  const link = linkTo(world, sheet, recommendation);
  const source = useRecordSource(world, sheet, recommendation, link);
  return (
    <Suspense fallback={<LoadingPage />}>
      <Preview world={world} source={source} />
    </Suspense>
  );
};

/** The decision summary as it prints, for one's own answers. */
const OwnPrint = () => {
  const world = useWorld();
  const sheet = useSheet((state) => state.sheet);
  const recommendation = useRecommendation(world, sheet);
  if (recommendation === null) return <NoVerdict world={world} sheet={sheet} own />;
  return <Made world={world} sheet={sheet} recommendation={recommendation} />;
};

export default OwnPrint;
