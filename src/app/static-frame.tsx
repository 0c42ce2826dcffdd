import type { ReactNode } from 'react';
import { appHref } from '../pages/families/app-href';
import { comparison } from '../platform/routes';
import { useMessages } from '../ui/locale';
import { Mark } from '../ui/mark';
import { footPages, pages } from './frame';
import styles from '../report/page/page.module.css';

/**
 * The frame of a page that is a file of its own beside the app and runs no script: header, content and
 * footer as those of every other page.
 */
export const StaticFrame = ({ children }: { children: ReactNode }) => {
  const words = useMessages('shell');
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <a className={styles.skip} href="#content">
          {words.skip}
        </a>
        <a className={styles.name} href="./">
          <Mark />
          {words.name}
        </a>
        <nav aria-label={words.pages}>
          <ul className={styles.nav}>
            {pages.map((one) => (
              <li key={one.page}>
                <a
                  href={one.page === 'evidence' ? `./${comparison}` : appHref(one)}
                  aria-current={one.page === 'evidence' ? 'page' : undefined}
                >
                  {words[one.page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.private}</p>
        <nav aria-label={words.foot.label}>
          <ul className={styles.nav}>
            {footPages.map((page) => (
              <li key={page}>
                <a href={appHref({ page })}>{words.foot[page]}</a>
              </li>
            ))}
            <li>
              <a href="licences.txt">{words.licences}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </div>
  );
};
