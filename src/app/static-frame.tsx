import type { ReactNode } from 'react';
import { start } from '../platform/own-files';
import { useMessages } from '../ui/locale';
import { Mark } from '../ui/mark';
import { PageFoot, PageLinks } from './frame-links';
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
        <a className={styles.name} href={start}>
          <Mark />
          {words.name}
        </a>
        <PageLinks current="evidence" base={start} />
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <PageFoot current="evidence" base={start} />
    </div>
  );
};
