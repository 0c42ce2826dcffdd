import type { LinesBody } from '../../record';
import { Lines } from '../../report/lists';
import styles from './verdict.module.css';

/** Lines with what is to be said before them, or in place of them where there are none. */
export const NotedLines = ({ body: { lines, note, none } }: { body: LinesBody }) => (
  <>
    {note === undefined ? null : <p className={styles.meta}>{note}</p>}
    {lines.length === 0 && none !== undefined ? <p>{none}</p> : <Lines lines={lines} />}
  </>
);
