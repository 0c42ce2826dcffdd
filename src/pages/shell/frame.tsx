import type { ReactNode } from 'react';
import { hrefOf, type Route } from '../../routes';
import { shell } from '../../text/en/shell';
import { useMessages } from '../../ui/locale';
import { Mark } from '../../ui/mark';
import styles from './shell.module.css';

/** Header, content and footer of every page. */
export const Frame = ({ route, children }: { route: Route; children: ReactNode }) => {
  const words = useMessages(shell);
  const skip = (event: { preventDefault: () => void }) => {
    // The fragment names the page, so the link moves the focus itself.
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  };
  const item = (page: Route['page'], href: string, text: string) => (
    <li>
      <a href={href} aria-current={route.page === page ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <a className={styles.skip} href="#/" onClick={skip}>
          {words.skip}
        </a>
        <a className={styles.name} href="#/">
          <Mark />
          {words.name}
        </a>
        <nav aria-label={words.navigation}>
          <ul className={styles.nav}>
            {item('questions', hrefOf({ page: 'questions', section: '' }), words.questions)}
            {item('verdict', hrefOf({ page: 'verdict' }), words.verdict)}
            {item(
              'evidence',
              hrefOf({ page: 'evidence', kind: 'criterion', id: '' }),
              words.evidence,
            )}
            {item('method', hrefOf({ page: 'method' }), words.method)}
          </ul>
        </nav>
      </header>
      <main className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.private}</p>
      </footer>
    </div>
  );
};
