import type { DecisionRecord } from '../../record';
import { decision } from '../../text/en/decision';
import { record as words_ } from '../../text/en/record';
import { Announce } from '../../ui/announce';
import { useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { Gates } from './gates';
import { Lines } from '../../report/lists';
import styles from './verdict.module.css';

/** Lines under their heading; nothing where there are none. */
const Part = ({ heading, lines }: { heading: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <Lines lines={lines} />
    </section>
  );

/** The verdict told in words: requirements, sentence, doubt, why, and what would change it. */
export const Told = ({
  record,
  changes,
}: {
  record: DecisionRecord;
  /** Answers that would change the verdict; null until they were tried. */
  changes: readonly string[] | null;
}) => {
  const { headings } = useMessages(words_);
  const { change } = useMessages(decision);
  return (
    <div className={styles.told}>
      <OneByOne first={2}>
        <section className={styles.section}>
          <h2>{headings.gates}</h2>
          <Gates gates={record.gates} />
        </section>
        <section className={styles.section}>
          <h2>{headings.verdict}</h2>
          <p className={styles.verdict} data-testid="verdict">
            {record.verdict}
          </p>
          <p className={styles.firm} data-testid="firmness">
            {record.firmness}
          </p>
          <p data-testid="lead">
            {record.lead} {record.interval}
          </p>
          {record.cautions.map((caution) => (
            <p key={caution} className={styles.caution}>
              {caution}
            </p>
          ))}
          <p className={styles.meta}>{record.editionWords}</p>
          <Announce text={`${record.verdict} ${record.firmness}`} />
        </section>
        <Part heading={headings.reasons} lines={record.reasons} />
        <Part heading={headings.against} lines={record.against} />
        <section className={styles.section}>
          <h2>{headings.change}</h2>
          <Lines lines={record.tipping} />
          {changes === null ? <p role="status">{change.checking}</p> : <Lines lines={changes} />}
        </section>
        <Part heading={headings.doubt} lines={record.doubt} />
        <Part heading={headings.next} lines={record.next} />
        <Part heading={headings.readings} lines={record.readings} />
        <Part heading={headings.split} lines={record.split} />
        <Part heading={headings.prices} lines={record.prices} />
      </OneByOne>
    </div>
  );
};
