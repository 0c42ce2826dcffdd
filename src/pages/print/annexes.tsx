import { partsOf, type PlacedSection } from '../../record';
import { useMessages } from '../../ui/locale';
import styles from './print.module.css';
import { List, SectionBody } from './section-body';

/** Sections that the two pages have whole. */
const whole: readonly string[] = ['verdict', 'steps'];

/** All that a decision rests on, part by part, behind the two pages of its summary. */
export const Annexes = ({
  sections,
  changes,
}: {
  sections: readonly PlacedSection[];
  /** Answers that would change the advice; null until they were tried. */
  changes: readonly string[] | null;
}) => {
  const { parts, annexes } = useMessages('advice');
  const rest = sections.filter(({ id }) => !whole.includes(id));
  return (
    <div className={styles.annexes} data-annexes>
      <h2 className={styles.verdict}>{annexes}</h2>
      {partsOf(rest).map(({ id: part, sections: own }) => (
        <section key={part} className={styles.part}>
          <h2>{parts[part]}</h2>
          {own.map((section) => (
            <div key={section.id} className={styles.part}>
              {section.heading === parts[part] ? null : <h3>{section.heading}</h3>}
              <SectionBody section={section} />
            </div>
          ))}
          {part === 'change' && changes !== null ? <List lines={changes} /> : null}
        </section>
      ))}
    </div>
  );
};
