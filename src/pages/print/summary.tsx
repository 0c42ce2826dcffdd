import type { RefObject } from 'react';
import type { Recommendation, World } from '../../decision';
import type { DecisionRecord } from '../../record';
import { decision } from '../../text/en/decision';
import { record as words_ } from '../../text/en/record';
import { useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { QrCode } from '../../ui/qr-code';
import { BeamOf } from '../../report/recommendation-beam';
import { useMargins } from './margins';
import { List, Part, Sources } from './paper-lists';
import styles from './print.module.css';
import { RunningPart } from './running-part';

const Table = ({ record }: { record: DecisionRecord }) => {
  const { columns, none } = useMessages(words_);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[
            columns.criterion,
            columns.adds,
            columns.weight,
            columns.points,
            columns.qwen,
            columns.llama,
            columns.evidence,
          ].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.criteria}>
        {record.criteria.map(({ id, name, points, weight, qwen, llama, adds, evidence, note }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {note === null ? null : <span className={styles.note}>{note}</span>}
            </th>
            <td>{adds}</td>
            <td>{weight}</td>
            <td>{points}</td>
            <td>{qwen}</td>
            <td>{llama}</td>
            <td>{evidence.length === 0 ? none : evidence.join(', ')}</td>
          </tr>
        ))}
      </tbody>
      <tbody>
        <tr className={styles.total}>
          <th scope="row">{columns.total}</th>
          <td>{record.leadCell}</td>
          <td colSpan={5} />
        </tr>
      </tbody>
    </table>
  );
};

/**
 * The same address with an empty query. Browsers print a link that differs from the page in its
 * fragment alone as a jump inside the document, which would lead nowhere.
 */
const fromPaper = (link: string): string => link.replace('#', '?#');

const SignOff = () => {
  const { sign } = useMessages(words_);
  const fields = [sign.decided, sign.role, sign.signature];
  return (
    <>
      {[1, 2, 3].map((row) => (
        <div key={row} className={styles.sign}>
          {fields.map((field) => (
            <span key={field}>{field}</span>
          ))}
        </div>
      ))}
      <div className={styles.sign}>
        <span>{sign.review}</span>
      </div>
    </>
  );
};

/** The decision summary: stands on its own, in black and white, on A4 and Letter. */
const Summary = ({
  world,
  record,
  changes,
  recommendation,
  headingRef,
}: {
  world: World;
  record: DecisionRecord;
  /** Answers that would change the verdict; null until they were tried. */
  changes: readonly string[] | null;
  recommendation: Recommendation;
  /** Where the summary is the page itself, its heading takes the focus on navigation. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
}) => {
  const words = useMessages(words_);
  const gateWords = useMessages(decision).gate;
  const { headings } = words;
  useMargins({ head: words.running(record.title), foot: words.foot(record.editionWords) });
  return (
    <article className={styles.summary}>
      <header className={styles.head}>
        <p className={styles.kind}>{words.summary}</p>
        <h1 ref={headingRef} tabIndex={headingRef === undefined ? undefined : -1}>
          {record.title}
        </h1>
        <p>
          {record.made} · {record.editionWords}
          {record.organisation === null ? '' : ` · ${record.organisation}`}
        </p>
      </header>
      <Part heading={headings.verdict}>
        <p className={styles.verdict}>{record.verdict}</p>
        <p>
          {record.firmness} {record.lead} {record.interval}
        </p>
        <List lines={record.cautions} />
      </Part>
      <Part heading={headings.gates}>
        {record.gates.length === 0 ? <p>{gateWords.none}</p> : null}
        {record.gates.map(({ id, title, because, rule, clause, affects, sources }) => (
          <div key={id} className={styles.gate}>
            <p>
              <strong>{title}.</strong> {because} {affects}
            </p>
            <p>
              {rule} {clause === null ? '' : gateWords.clause(clause)}
            </p>
            <Sources sources={sources} />
          </div>
        ))}
      </Part>
      <div className={styles.two}>
        <Part heading={headings.reasons}>
          <List lines={record.reasons} />
        </Part>
        <Part heading={headings.against}>
          <List lines={record.against} />
        </Part>
      </div>
      <Part heading={headings.change}>
        <List lines={[...record.tipping, ...(changes ?? [])]} />
      </Part>
      <Part heading={headings.doubt}>
        <List lines={record.doubt} />
      </Part>
      <Part heading={headings.next}>
        <List lines={record.next} />
      </Part>
      {record.readings.length === 0 ? null : (
        <Part heading={headings.readings}>
          <List lines={record.readings} />
        </Part>
      )}
      <Part heading={headings.prices}>
        <List lines={[...record.split, ...record.prices]} />
      </Part>
      <Part heading={headings.beam}>
        <div className={styles.beam}>
          <BeamOf catalogue={world.catalogue} recommendation={recommendation} size="paper" />
        </div>
      </Part>
      <Part heading={headings.criteria}>
        <Scroll label={headings.criteria}>
          <Table record={record} />
        </Scroll>
        <p className={styles.note}>{words.scoreNote}</p>
      </Part>
      <RunningPart section={record.running} />
      <Part heading={headings.releases}>
        {record.releases.map(({ family, name, left, out }) => (
          <div key={family}>
            <h3>{name}</h3>
            {left.length === 0 ? (
              <p>{words.noneLeft(name)}</p>
            ) : (
              <List lines={left.map(({ line }) => line)} />
            )}
            {out.length === 0 ? null : (
              <p className={styles.note}>
                {headings.out}: {out.join('; ')}
              </p>
            )}
          </div>
        ))}
      </Part>
      <Part heading={headings.duties}>
        <p className={styles.note}>{words.noAdvice}</p>
        {record.duties.length === 0 ? <p>{words.noDuties}</p> : <List lines={record.duties} />}
      </Part>
      <Part heading={headings.open}>
        {record.open.length === 0 ? <p>{words.nothingOpen}</p> : <List lines={record.open} />}
      </Part>
      <Part heading={headings.answers}>
        <dl className={styles.answers}>
          {record.answers.map(({ question, answer, adds, note }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>
                {answer} <span className={styles.adds}>{adds}</span>
                {note === null ? null : <span className={styles.note}>{words.note(note)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part heading={headings.evidence}>
        <ol className={styles.evidence}>
          {record.evidence.map(({ id, criterion, words: claim, contested, sources }) => (
            <li key={id}>
              {criterion}. {claim} {contested}
              <Sources sources={sources} />
            </li>
          ))}
        </ol>
      </Part>
      <Part heading={headings.link}>
        <div className={styles.link}>
          {record.link === null ? null : (
            <QrCode
              text={record.link}
              label={words.share.address}
              tooLong={words.share.tooLongForCode}
            />
          )}
          <p>
            {record.link === null ? (
              words.share.hidden
            ) : (
              <a href={fromPaper(record.link)}>{record.link}</a>
            )}
          </p>
        </div>
      </Part>
      <Part heading={headings.sign}>
        <SignOff />
      </Part>
    </article>
  );
};

export default Summary;
