import { lazy, Suspense } from 'react';
import type { DecisionRecord, Section, VerdictBody } from '../../record';
import { hrefOf } from '../../platform/routes';
import { withWords } from '../../text';
import { Announce } from '../../ui/announce';
import { useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { Lines } from '../../report/lists';
import { Gates } from './gates';
import { NotedLines } from './lines';
import { pageOrder } from './page-order';
import styles from './verdict.module.css';

/** Bodies that no section above the table has today. */
const SectionBody = lazy(() => withWords(['plans'], () => import('./section-body')));

const VerdictWords = ({ body, edition }: { body: VerdictBody; edition: string }) => (
  <>
    <p className={styles.verdict} data-testid="verdict">
      {body.verdict}
    </p>
    {body.details.map((detail) => (
      <p key={detail}>{detail}</p>
    ))}
    <p className={styles.firm} data-testid="firmness">
      {body.firmness}
    </p>
    {body.compared === null ? null : (
      <p data-testid="lead">
        {body.compared.lead} {body.compared.interval}
      </p>
    )}
    {body.cautions.map((caution) => (
      <p key={caution} className={styles.caution}>
        {caution}
      </p>
    ))}
    <p className={styles.meta}>{edition}</p>
    <Announce text={`${body.verdict} ${body.firmness}`} />
  </>
);

const ToldBody = ({ section, edition }: { section: Section; edition: string }) => {
  const { body } = section;
  switch (body.kind) {
    case 'lines':
      return <NotedLines body={body} />;
    case 'gates':
      return <Gates body={body} />;
    case 'verdict':
      return <VerdictWords body={body} edition={edition} />;
    case 'criteria':
    case 'plan':
    case 'releases':
    case 'answers':
    case 'evidence':
      return (
        <Suspense>
          <SectionBody section={section} />
        </Suspense>
      );
  }
};

/** The answers that would change a verdict, or that they are being tried. */
const Changes = ({ changes, own }: { changes: readonly string[] | null; own: boolean }) => {
  const { change } = useMessages('reasons');
  return (
    <>
      {changes === null ? <p role="status">{change.checking}</p> : <Lines lines={changes} />}
      {own ? (
        <p>
          <a href={hrefOf({ page: 'what-if' })}>{change.other}</a>
        </p>
      ) : null}
    </>
  );
};

/** The verdict told in words: requirements, sentence, doubt, why, and what would change it. */
export const VerdictSummary = ({
  record,
  changes,
  own,
}: {
  record: DecisionRecord;
  /** Answers that would change the verdict; null until they were tried. */
  changes: readonly string[] | null;
  own: boolean;
}) => (
  <div className={styles.told}>
    <OneByOne first={2}>
      {pageOrder(record.sections).told.map((section) => (
        <section key={section.id} className={styles.section}>
          <h2>{section.heading}</h2>
          <ToldBody section={section} edition={record.editionWords} />
          {section.id === 'change' ? <Changes changes={changes} own={own} /> : null}
        </section>
      ))}
    </OneByOne>
  </div>
);
