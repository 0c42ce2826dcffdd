import { Fragment, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../../ui/locale';
import { nameOf, touches, type Line, type Spot } from './lines';
import type { MapWords } from './use-map-words';
import { usePaths } from './use-paths';
import styles from './map.module.css';

/** Spots under one heading of a column. */
export interface Group {
  readonly heading: string;
  readonly spots: readonly Spot[];
}

/** How a spot stands to the one that is chosen. */
const standingOf = (
  spot: Spot,
  chosen: Spot | null,
  lines: readonly Line[],
): 'chosen' | 'on' | 'off' | undefined => {
  if (chosen === null) return undefined;
  if (nameOf(spot) === nameOf(chosen)) return 'chosen';
  return lines.some((line) => touches(line, chosen) && touches(line, spot)) ? 'on' : 'off';
};

/** Questions beside what they move, with lines between them: what is chosen is told, and its lines stand out. */
export const Picture = ({
  questions,
  moved,
  lines,
  words,
  first,
  way,
}: {
  questions: readonly Group[];
  moved: readonly Group[];
  lines: readonly Line[];
  words: MapWords;
  /** What is chosen at first. */
  first: Spot | null;
  /** A link that belongs to a spot, where there is one. */
  way: (spot: Spot) => ReactNode;
}) => {
  const { columns } = useMessages('map');
  const [chosen, choose] = useState(first);
  const picture = useRef<HTMLDivElement>(null);
  const paths = usePaths(picture, lines);
  const column = (heading: string, groups: readonly Group[]) => (
    <section className={styles.column}>
      <h2>{heading}</h2>
      {groups.map((group) => (
        <Fragment key={group.heading}>
          <h3>{group.heading}</h3>
          <ul className={styles.spots}>
            {group.spots.map((spot) => {
              const name = nameOf(spot);
              const open = chosen !== null && nameOf(chosen) === name;
              return (
                <li key={name}>
                  <button
                    type="button"
                    className={styles.spot}
                    data-spot={name}
                    data-standing={standingOf(spot, chosen, lines)}
                    aria-expanded={open}
                    onClick={() => choose(open ? null : spot)}
                  >
                    {words.label(spot)}
                  </button>
                  {open ? (
                    <div className={styles.said}>
                      {words.said(spot).map((sentence) => (
                        <p key={sentence}>{sentence}</p>
                      ))}
                      {way(spot)}
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </Fragment>
      ))}
    </section>
  );
  return (
    <div className={styles.picture} ref={picture}>
      <svg className={styles.lines} aria-hidden="true" focusable="false">
        {paths.map(({ line, d }) => (
          <path
            key={`${line.from} ${nameOf(line.to)} ${line.how}`}
            d={d}
            data-how={line.how}
            data-standing={chosen === null ? undefined : touches(line, chosen) ? 'on' : 'off'}
          />
        ))}
      </svg>
      {column(columns.questions, questions)}
      {column(columns.moved, moved)}
    </div>
  );
};
