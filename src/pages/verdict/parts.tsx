import type { Source } from '../../catalogue';
import {
  groupBy,
  sourceLink,
  type GateLine,
  type NumberedClaim,
  type ReleaseGroup,
} from '../../record';
import { hrefOf } from '../../routes';
import { decision } from '../../text/en/decision';
import { record } from '../../text/en/record';
import { useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/parts';
import styles from './verdict.module.css';

/** Sentences, one below the other. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Releases by generation and licence, each with a way to its page. */
export const ReleaseGroups = ({ groups }: { groups: readonly ReleaseGroup[] }) => (
  <ul className={styles.lines}>
    {groups.map(({ line, licence, releases }) => (
      <li key={line}>
        <span className={styles.names}>
          {releases.map(({ id, words }) => (
            <a key={id} href={hrefOf({ page: 'evidence', kind: 'release', id })}>
              {words}
            </a>
          ))}
        </span>
        <span className={styles.note}>{licence}</span>
      </li>
    ))}
  </ul>
);

/** Where something can be read. */
export const SourceLinks = ({ sources }: { sources: readonly Source[] }) => (
  <span className={styles.sources}>
    {sources.map(sourceLink).map(({ title, url }) => (
      <a key={url} href={url} rel="noreferrer">
        {title}
      </a>
    ))}
  </span>
);

const GateList = ({ gates }: { gates: readonly GateLine[] }) => {
  const words = useMessages(decision).gate;
  return (
    <ul className={styles.gates}>
      {gates.map(({ id, outcome, title, because, rule, clause, affects, sources }) => (
        <li key={id} data-outcome={outcome}>
          <p className={styles.gateTitle}>{title}</p>
          <p>
            {because} {affects}
          </p>
          <p className={styles.meta}>
            {rule} {clause === null ? '' : words.clause(clause)}
          </p>
          {sources.length === 0 ? (
            <p className={styles.meta}>{words.own}</p>
          ) : (
            <SourceLinks sources={sources} />
          )}
        </li>
      ))}
    </ul>
  );
};

/** The gates that bind, or a word that none does; those that may bind on request. */
export const Gates = ({ gates }: { gates: readonly GateLine[] }) => {
  const words = useMessages(decision).gate;
  const { maybe } = useMessages(record);
  const binding = gates.filter(({ outcome }) => outcome !== 'depends');
  const open = gates.filter(({ outcome }) => outcome === 'depends');
  return (
    <div className={styles.section} data-testid="gates">
      {gates.length === 0 ? <p>{words.none}</p> : null}
      {binding.length === 0 ? null : <GateList gates={binding} />}
      {open.length === 0 ? null : (
        <Disclosure summary={maybe(open.length)}>
          <GateList gates={open} />
        </Disclosure>
      )}
    </div>
  );
};

/** The evidence by criterion, numbered as the table names it. */
export const EvidenceList = ({ evidence }: { evidence: readonly NumberedClaim[] }) => (
  <>
    {groupBy(evidence, ({ criterion }) => criterion).map(({ key, items }) => (
      <Disclosure key={key} summary={key}>
        <ol className={styles.evidence} start={items[0]?.number}>
          {items.map(({ id, words, contested, sources }) => (
            <li key={id}>
              {words} {contested} <SourceLinks sources={sources} />
            </li>
          ))}
        </ol>
      </Disclosure>
    ))}
  </>
);
