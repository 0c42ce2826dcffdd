import { hrefOf } from '../../platform/routes';
import type { Ground, LinesBody } from '../../record';
import { Lines, SourceLinks } from '../../report/lists';
import lists from '../../report/lists.module.css';
import styles from './verdict.module.css';

/** More sources than these stand on the page of their criterion, and not below a sentence. */
const mostSources = 5;

const Grounds = ({ ground: { criterion, sources } }: { ground: Ground }) => {
  if (sources.length === 0) return null;
  if (sources.length <= mostSources) return <SourceLinks sources={sources} />;
  const { id, name } = criterion;
  return (
    <span className={lists.sources}>
      <a href={hrefOf({ page: 'evidence', kind: 'criterion', id })}>{name}</a>
    </span>
  );
};

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
        lines={lines.map((line, place) => grounds?.[place]?.apart?.fact ?? line)}
        after={(place) => {
          const ground = grounds?.[place];
          if (ground === undefined) return null;
          return (
            <>
              {ground.apart === undefined ? null : (
                <span className={lists.note}>{ground.apart.adds}</span>
              )}
              <Grounds ground={ground} />
            </>
          );
        }}
      />
    )}
  </>
);
