import { createContext, use, useEffect, useRef, type ReactNode } from 'react';
import { hrefOf } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import styles from './method.module.css';

/** The sections of the method in their order; “method §n” in code means the n-th of them. */
export const methodSections = [
  'points',
  'criteria',
  'gates',
  'doubt',
  'open',
  'verdict',
  'explained',
  'several',
  'audit',
  'neutrality',
  'limits',
  'sources',
] as const;
type Section = (typeof methodSections)[number];

const useHeading = () => {
  const { contents, section } = useMessages('method');
  return (id: Section) =>
    section({ number: String(methodSections.indexOf(id) + 1), heading: contents[id] });
};

/** Links to the sections, each by its own address. */
export const Contents = () => {
  const { contentsLabel } = useMessages('method');
  const headingOf = useHeading();
  return (
    <nav aria-label={contentsLabel}>
      <ul className={styles.contents}>
        {methodSections.map((id) => (
          <li key={id}>
            <a href={hrefOf({ page: 'method', rest: id })}>{headingOf(id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The id that the address names, of a section or of none. */
export const WantedSection = createContext('');

/** One section of the method, under its number and heading. Where the address names it, it is gone to. */
export const MethodSection = ({ id, children }: { id: Section; children: ReactNode }) => {
  const headingOf = useHeading();
  const wanted = use(WantedSection) === id;
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const heading = ref.current;
    if (!wanted || heading === null) return;
    const around = heading.closest('details');
    if (around !== null) around.open = true;
    // After the page has taken the focus to its own heading.
    queueMicrotask(() => {
      heading.focus();
      heading.scrollIntoView();
    });
  }, [wanted]);
  return (
    <section className={prose.section}>
      <h2 ref={ref} tabIndex={-1}>
        {headingOf(id)}
      </h2>
      {children}
    </section>
  );
};
