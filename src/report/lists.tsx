import type { ReactNode } from 'react';
import type { Source } from '../catalogue';
import type { ReleaseGroup } from '../record';
import { sourceLink } from '../record/words/source-link';
import { hrefOf } from '../platform/routes';
import { OutsideLink } from '../ui/outside-link';
import styles from './lists.module.css';

/**
 * Sentences, one below the other; `look` is the class of the list where it is not the screen's, `after`
 * what stands behind a sentence, by its place.
 */
export const Lines = ({
  lines,
  look = styles.lines,
  after,
}: {
  lines: readonly string[];
  look?: string | undefined;
  after?: (place: number) => ReactNode;
}) => (
  <ul className={look}>
    {lines.map((line, place) => (
      <li key={line}>
        {line}
        {after === undefined ? null : <> {after(place)}</>}
      </li>
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
