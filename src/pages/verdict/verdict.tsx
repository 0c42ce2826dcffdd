import { lazy, Suspense, useState, type ReactNode } from 'react';
import { isCompared, type Recommendation, type Sheet } from '../../decision';
import { isEmpty } from '../../state';
import { withWords } from '../../text';
import { useDeferred } from '../../ui/deferred';
import { useMessages } from '../../ui/locale';
import { Notice } from '../../ui/primitives';
import { bodyOf, partsOf } from '../../record';
import { RecommendationBeam } from '../../report/recommendation-beam';
import { useRecordSource, type RecordSource } from '../../bindings/use-record-source';
import { useRecord } from '../../bindings/use-told-record';
import { Page } from '../../report/page/page';
import { Loading, LoadingPage } from '../../report/page/fallbacks';
import { useRecommendation } from '../../bindings/use-recommendation';
import type { PaperKind } from '../print/paper-choice';
import { Paper } from './print-view';
import { useShownLink, type ShownLink } from './use-share-link';
import { Answer } from './answer';
import { Contents } from './contents';
import { FirstParts } from './first-parts';
import { elementOf, type PartAddresses } from './parts';
import { ResultActions } from './actions';
import styles from './verdict.module.css';
import type { World } from '../../world';

const NoVerdict = lazy(() => withWords(['keeping'], () => import('../../report/no-verdict')));

/** What stands below the first screens: fetched beside them, drawn after them. */
const LaterParts = lazy(() => import('./later-parts'));

interface ReportProps {
  readonly world: World;
  readonly sheet: Sheet;
  readonly recommendation: Recommendation;
  readonly own: boolean;
  readonly parts: PartAddresses;
  readonly children: ReactNode;
}

/** What stands on the first screens, below the answer. */
const firstParts: readonly string[] = ['why', 'requirements'];

const Reported = ({
  world,
  sheet,
  recommendation,
  own,
  parts: addresses,
  children,
  source,
  shown,
}: ReportProps & { readonly source: RecordSource; readonly shown: ShownLink }) => {
  const { record, changes } = useRecord(world, source.input);
  const words = useMessages('record');
  const advice = useMessages('advice');
  const [paper, setPaper] = useState<PaperKind>('summary');
  const body = bodyOf(record.sections, 'verdict');
  const parts = partsOf(record.sections).filter(({ id }) => id !== 'answer');
  const first = parts.filter(({ id }) => firstParts.includes(id));
  const next = parts.filter(({ id }) => id === 'next');
  const later = parts.filter(({ id }) => id !== 'next' && !firstParts.includes(id));
  return (
    <>
      <div className={styles.screen}>
        <Page
          title={sheet.title === '' ? words.title : words.titled({ title: sheet.title })}
          above={
            <p className={styles.kicker} data-testid="decision">
              {advice.for({ title: source.frame.title })}
            </p>
          }
          heading={<span data-testid="verdict">{body?.verdict}</span>}
        >
          <section className={styles.answer} id={elementOf('answer')}>
            <div className={styles.section}>
              {body === null ? null : (
                <Answer body={body} recommendation={recommendation}>
                  <ResultActions own={own} addresses={addresses} />
                </Answer>
              )}
              {children}
              {isEmpty(sheet) ? (
                <Notice>
                  <p>{words.few}</p>
                </Notice>
              ) : null}
            </div>
            {isCompared(recommendation) ? (
              <div className={styles.balance}>
                {recommendation.verdict.kind === 'conditional' ? (
                  <p className={styles.meta}>{advice.ifAllowed}</p>
                ) : null}
                <RecommendationBeam
                  catalogue={world.catalogue}
                  recommendation={recommendation}
                  size="large"
                />
              </div>
            ) : null}
          </section>
          <div className={styles.report}>
            <FirstParts parts={next} addresses={addresses} />
            {/* On a phone what to do next comes before the ways to the rest. */}
            <Contents parts={[...parts.map(({ id }) => id), 'share']} addresses={addresses} />
            <div className={styles.parts}>
              <FirstParts parts={first} addresses={addresses} />
              <Suspense fallback={<Loading />}>
                <LaterParts
                  world={world}
                  sheet={sheet}
                  record={record}
                  parts={later}
                  addresses={addresses}
                  changes={changes}
                  source={source}
                  shown={shown}
                  own={own}
                  paper={paper}
                  onPaper={setPaper}
                />
              </Suspense>
            </div>
          </div>
        </Page>
      </div>
      <Paper world={world} record={record} source={source} changes={changes} kind={paper} />
    </>
  );
};

/** Holds what the record is made of while it is made. */
const Report = (props: ReportProps) => {
  const { world, sheet, recommendation } = props;
  const shown = useShownLink(world, sheet, recommendation);
  // The link is that of what was typed last; the report as it was stands until the new one is made.
  const source = useDeferred(useRecordSource(world, sheet, recommendation, shown.address));
  return (
    <Suspense fallback={<LoadingPage />}>
      <Reported {...props} source={source} shown={shown} />
    </Suspense>
  );
};

/** The verdict for a sheet: own or someone’s. On paper the same address prints the summary. */
export const VerdictReport = ({
  world,
  sheet,
  own,
  parts,
  children,
}: {
  world: World;
  sheet: Sheet;
  own: boolean;
  parts: PartAddresses;
  children: ReactNode;
}) => {
  const recommendation = useRecommendation(world, sheet);
  if (recommendation === null) {
    return (
      <NoVerdict world={world} sheet={sheet} own={own}>
        {children}
      </NoVerdict>
    );
  }
  return (
    <Report world={world} sheet={sheet} recommendation={recommendation} own={own} parts={parts}>
      {children}
    </Report>
  );
};
