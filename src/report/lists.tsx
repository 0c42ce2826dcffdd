import type { Source } from '../catalogue';
import type { NumberedClaim, ReleaseGroup } from '../record';
import { groupBy } from '../core/group-by';
import { sourceLink } from '../record/wording/source-link';
import { hrefOf } from '../platform/routes';
import { OutsideLink } from '../ui/outside-link';
import { Disclosure } from '../ui/primitives';
import styles from './lists.module.css';

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
      <OutsideLink key={url} href={url}>
        {title}
      </OutsideLink>
    ))}
  </span>
);

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
