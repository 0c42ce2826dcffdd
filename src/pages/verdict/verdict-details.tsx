import { lazy, Suspense } from 'react';
import type { Recommendation, Sheet, World } from '../../decision';
import type { DecisionRecord } from '../../record';
import type { RecordInput } from '../../record';
import { record as words_ } from '../../text/en/record';
import { running } from '../../text/en/running';
import { useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { Disclosure } from '../../ui/primitives';
import { namedLanguages, useLanguages } from '../../bindings/use-languages';
import { AnswersTable } from './answers-table';
import { CriteriaTable } from './criteria-table';
import { EvidenceList, Lines, ReleaseGroups, SourceLinks } from '../../report/lists';
import { Running } from './running';
import type { ShownLink } from './use-share-link';
import lists from '../../report/lists.module.css';
import styles from './verdict.module.css';

const Share = lazy(() => import('./share'));

const Pictures = lazy(() => import('./charts'));

const Priorities = lazy(() => import('../questions/priorities'));

/** What stands below the verdict: the table, the pictures, what to run, duties, sharing, evidence. */
const Rest = ({
  world,
  sheet,
  recommendation,
  record,
  input,
  shown,
  own,
}: {
  world: World;
  sheet: Sheet;
  recommendation: Recommendation;
  record: DecisionRecord;
  input: RecordInput;
  shown: ShownLink;
  own: boolean;
}) => {
  const words = useMessages(words_);
  const runningWords = useMessages(running);
  const { headings } = words;
  const tags = namedLanguages(sheet);
  const languages = useLanguages().filter(({ tag }) => tags.includes(tag));
  return (
    <OneByOne>
      <section className={styles.section}>
        <h2>{headings.criteria}</h2>
        <CriteriaTable record={record} languages={languages} />
        <p className={styles.meta}>{words.scoreNote}</p>
        <Disclosure summary={words.moved}>
          <AnswersTable record={record} own={own} />
        </Disclosure>
      </section>
      <section className={styles.section}>
        <h2>{headings.pictures}</h2>
        <Suspense>
          <Pictures world={world} sheet={sheet} recommendation={recommendation} />
        </Suspense>
      </section>
      {own ? (
        <section className={styles.section}>
          <h2>{headings.priorities}</h2>
          <Disclosure summary={words.move}>
            <Suspense>
              <Priorities />
            </Suspense>
          </Disclosure>
        </section>
      ) : null}
      <section className={styles.section}>
        <h2>{runningWords.heading}</h2>
        <Running section={record.running} />
      </section>
      <section className={styles.section}>
        <h2>{headings.releases}</h2>
        <p className={styles.meta}>{words.leftFirst}</p>
        <div className={styles.two}>
          {record.releases.map(({ family, name, left, out }) => (
            <section key={family} className={styles.section}>
              <h3>{name}</h3>
              {left.length === 0 ? <p>{words.noneLeft(name)}</p> : <ReleaseGroups groups={left} />}
              {out.length === 0 ? null : (
                <Disclosure summary={headings.out}>
                  <Lines lines={out} />
                </Disclosure>
              )}
            </section>
          ))}
        </div>
      </section>
      <section className={styles.section}>
        <h2>{headings.duties}</h2>
        <p className={styles.meta}>{words.noAdvice}</p>
        {record.duties.length === 0 ? <p>{words.noDuties}</p> : <Lines lines={record.duties} />}
      </section>
      <section className={styles.section}>
        <h2>{headings.open}</h2>
        {record.open.length === 0 ? <p>{words.nothingOpen}</p> : <Lines lines={record.open} />}
      </section>
      <section className={styles.section}>
        <h2>{headings.share}</h2>
        <Suspense>
          <Share sheet={sheet} record={record} input={input} shown={shown} own={own} />
        </Suspense>
      </section>
      <section className={styles.section}>
        <h2>{headings.evidence}</h2>
        <EvidenceList evidence={record.evidence} />
        <h3>{words.familyNote}</h3>
        <ul className={lists.lines}>
          {record.familyNotes.map(({ words: note, date, sources }) => (
            <li key={note}>
              {note} ({date}) <SourceLinks sources={sources} />
            </li>
          ))}
        </ul>
      </section>
    </OneByOne>
  );
};

export default Rest;
