import { lazy, Suspense, type ReactNode } from 'react';
import { isCompared, type Recommendation, type Sheet } from '../../decision';
import { isEmpty } from '../../state';
import { withWords } from '../../text';
import { useDeferred } from '../../ui/deferred';
import { useMessages } from '../../ui/locale';
import { Notice } from '../../ui/primitives';
import { RecommendationBeam } from '../../report/recommendation-beam';
import { useRecordSource, type RecordSource } from '../../bindings/use-record';
import { useRecord } from '../../bindings/use-told-record';
import { Page } from '../../report/page/page';
import { LoadingPage } from '../../report/page/fallbacks';
import { useRecommendation } from '../../bindings/use-recommendation';
import { Paper } from './print-view';
import { useShownLink, type ShownLink } from './use-share-link';
import { VerdictSummary } from './verdict-summary';
import styles from './verdict.module.css';
import type { World } from '../../world';

const NoVerdict = lazy(() => withWords(['keeping'], () => import('../../report/no-verdict')));

/** What stands below the first screens: fetched beside them, drawn after them. */
const VerdictDetails = lazy(() => withWords(['plans'], () => import('./verdict-details')));

interface ReportProps {
  readonly world: World;
  readonly sheet: Sheet;
  readonly recommendation: Recommendation;
  readonly own: boolean;
  readonly children: ReactNode;
}

const Reported = ({
  world,
  sheet,
  recommendation,
  own,
  children,
  source,
  shown,
}: ReportProps & { readonly source: RecordSource; readonly shown: ShownLink }) => {
  const { record, changes } = useRecord(world, source.input);
  const words = useMessages('record');
  return (
    <>
      <div className={styles.screen}>
        <Page
          title={sheet.title === '' ? words.title : words.titled({ title: sheet.title })}
          heading={source.frame.title}
        >
          {children}
          {isEmpty(sheet) ? (
            <Notice>
              <p>{words.few}</p>
            </Notice>
          ) : null}
          <div className={styles.report}>
            <VerdictSummary record={record} changes={changes} own={own} />
            {isCompared(recommendation) ? (
              <section className={styles.balance}>
                <h2>{words.headings.beam}</h2>
                <RecommendationBeam
                  catalogue={world.catalogue}
                  recommendation={recommendation}
                  size="large"
                />
              </section>
            ) : null}
          </div>
          <Suspense>
            <VerdictDetails
              world={world}
              sheet={sheet}
              record={record}
              source={source}
              shown={shown}
              own={own}
            />
          </Suspense>
        </Page>
      </div>
      <Paper world={world} record={record} source={source} changes={changes} />
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
  children,
}: {
  world: World;
  sheet: Sheet;
  own: boolean;
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
    <Report world={world} sheet={sheet} recommendation={recommendation} own={own}>
      {children}
    </Report>
  );
};
