import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useMessages } from '../../ui/locale';
import { usePrinting } from '../../ui/printing';
import { Unready } from './unready';
import styles from './page.module.css';

let navigated = false;

/** After the first page, each one takes the focus to its heading, so that a reader starts there. */
const followNavigation = () => {
  navigated = true;
};

if (typeof globalThis.addEventListener === 'function') {
  globalThis.addEventListener('hashchange', followNavigation);
}

/** Puts a title in the tab, and the focus on the heading that the ref is given to. */
export const usePage = (title: string): RefObject<HTMLHeadingElement | null> => {
  const words = useMessages('shell');
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words.title({ page: title });
  }, [title, words]);
  useEffect(() => {
    if (navigated) ref.current?.focus();
  }, []);
  return ref;
};

/**
 * A page: its title in the tab, and its heading, which takes the focus on navigation. On paper it says
 * that it was not ready while any part of it is waited for.
 */
export const Page = ({
  title,
  heading,
  above,
  children,
}: {
  title: string;
  heading: ReactNode;
  /** What stands above the heading. */
  above?: ReactNode;
  children: ReactNode;
}) => {
  const ref = usePage(title);
  const printing = usePrinting();
  return (
    <article className={styles.page}>
      {above}
      <h1 ref={ref} tabIndex={-1}>
        {heading}
      </h1>
      {children}
      {printing ? <Unready /> : null}
    </article>
  );
};
