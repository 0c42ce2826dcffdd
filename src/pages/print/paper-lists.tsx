import type { ReactNode } from 'react';
import { sourceLink, type DecisionRecord } from '../../record';
import { OutsideLink } from '../../ui/outside-link';
import styles from './print.module.css';

/** A part of the summary under its heading. */
export const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{heading}</h2>
    {children}
  </section>
);

/** Lines of a part. */
export const List = ({ lines }: { lines: readonly string[] }) => (
  <ul className={styles.list}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Sources with their addresses in full: paper has no links. */
export const Sources = ({
  sources,
}: {
  sources: DecisionRecord['evidence'][number]['sources'];
}) => (
  <>
    {sources.map(sourceLink).map(({ title, url }) => (
      <span key={url} className={styles.source}>
        {title}: <OutsideLink href={url}>{url}</OutsideLink>
      </span>
    ))}
  </>
);
