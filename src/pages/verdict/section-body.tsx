import type { ReactNode } from 'react';
import { groupBy } from '../../core/group-by';
import type { CriterionLine, EvidenceBody, ReleasesBody, Section } from '../../record';
import { hrefOf } from '../../platform/routes';
import { CriteriaTable } from '../../report/criteria-table';
import lists from '../../report/lists.module.css';
import { Lines, ReleaseGroups, SourceLinks } from '../../report/lists';
import { useMessages } from '../../ui/locale';
import { Disclosure, Hidden } from '../../ui/primitives';
import { AnswersTable } from './answers-table';
import { Gates } from './gates';
import { NotedLines } from './lines';
import { Plan } from './plan';
import { Steps } from './steps';
import details from './details.module.css';
import styles from './verdict.module.css';

/** What is left of each family, newest first, and what is not. */
const Releases = ({ body: { families, outHeading } }: { body: ReleasesBody }) => {
  const { leftFirst } = useMessages('record');
  return (
    <>
      <p className={styles.meta}>{leftFirst}</p>
      <div className={details.two}>
        {families.map(({ family, name, left, out, none }) => (
          <section key={family} className={styles.section}>
            <h3>{name}</h3>
            {left.length === 0 ? <p>{none}</p> : <ReleaseGroups groups={left} />}
            {out.length === 0 ? null : (
              <Disclosure summary={outHeading}>
                <Lines lines={out} />
              </Disclosure>
            )}
          </section>
        ))}
      </div>
    </>
  );
};

/** The evidence by criterion, numbered as the table names it, and what else is known of the families. */
const Evidence = ({ body: { claims, familyNotes } }: { body: EvidenceBody }) => {
  const { dated } = useMessages('record');
  return (
    <>
      {groupBy(claims, ({ criterion }) => criterion).map(({ key, items }) => (
        <Disclosure key={key} summary={key}>
          <ol className={lists.evidence} start={items[0]?.number}>
            {items.map(({ id, words, contested, sources }) => (
              <li key={id}>
                {words} {contested} <SourceLinks sources={sources} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
      <h3>{familyNotes.heading}</h3>
      <ul className={lists.lines}>
        {familyNotes.notes.map(({ words, date, sources }) => (
          <li key={words}>
            {dated({ words, date })} <SourceLinks sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The body of any section on the screen. */
const SectionBody = ({
  section: { heading, body },
  own = false,
  besideName,
}: {
  section: Section;
  /** Whether the answers are one's own, so that each leads to where it is changed. */
  own?: boolean;
  /** What stands beside the name of a criterion. */
  besideName?: (line: CriterionLine) => ReactNode;
}) => {
  const { table } = useMessages('record');
  switch (body.kind) {
    case 'lines':
      return <NotedLines body={body} />;
    case 'gates':
      return <Gates body={body} />;
    case 'verdict':
      return (
        <>
          <p>{body.verdict}</p>
          <Lines lines={[...body.told, body.firmness, ...body.details, ...body.cautions]} />
        </>
      );
    case 'steps':
      return <Steps body={body} addresses={{ asked: undefined, routeOf: undefined }} />;
    case 'criteria':
      return (
        <>
          <CriteriaTable
            heading={heading}
            body={body}
            look={{ table: details.table, evidence: details.evidence }}
            caption={
              <caption>
                <Hidden>{table}</Hidden>
              </caption>
            }
            nameOf={(line) => (
              <>
                <a href={hrefOf({ page: 'evidence', kind: 'criterion', id: line.id })}>
                  {line.name}
                </a>
                {line.note === null ? null : <span className={lists.note}>{line.note}</span>}
                {besideName?.(line)}
              </>
            )}
          />
          <p className={styles.meta}>{body.note}</p>
        </>
      );
    case 'plan':
      return <Plan body={body} />;
    case 'releases':
      return <Releases body={body} />;
    case 'answers':
      return <AnswersTable body={body} own={own} />;
    case 'evidence':
      return <Evidence body={body} />;
  }
};

export default SectionBody;
