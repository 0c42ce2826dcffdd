import { useEffect, type ReactNode } from 'react';
import { useMessages } from '../../ui/locale';
import { elementOf, showPart, type ShownPart } from './parts';
import styles from './verdict.module.css';

/** A part of a result under its heading, with an address of its own. */
export const PartFrame = ({
  id,
  asked,
  children,
}: {
  id: ShownPart;
  /** The part that the address asks for. */
  asked: string | undefined;
  children: ReactNode;
}) => {
  const { parts } = useMessages('advice');
  useEffect(() => {
    if (asked === id) showPart(id);
  }, [asked, id]);
  return (
    <section id={elementOf(id)} className={styles.part} data-part={id}>
      <h2 tabIndex={-1}>{parts[id]}</h2>
      {children}
    </section>
  );
};
