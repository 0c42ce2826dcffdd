import type { LinesBody } from '../../record';
import { Lines, SourceLinks } from '../../report/lists';
import styles from './verdict.module.css';

/**
 * Lines with what is to be said before them, or in place of them where there are none; each that tells a
 * fact leads to where it can be read.
 */
export const NotedLines = ({ body: { lines, grounds, note, none } }: { body: LinesBody }) => (
  <>
    {note === undefined ? null : <p className={styles.meta}>{note}</p>}
    {lines.length === 0 && none !== undefined ? (
      <p>{none}</p>
    ) : (
      <Lines
        lines={lines}
        after={(place) => {
          const sources = grounds?.[place]?.sources ?? [];
          return sources.length === 0 ? null : <SourceLinks sources={sources} />;
        }}
      />
    )}
  </>
);
