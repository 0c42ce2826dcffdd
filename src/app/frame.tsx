import type { ReactNode } from 'react';
import { comparison, hrefOf, type Route } from '../platform/routes';
import type { Locale } from '../text';
import { useLocale, useMessages } from '../ui/locale';
import { Mark } from '../ui/mark';
import { LanguageSwitch } from './language-switch';
import styles from '../report/page/page.module.css';

/** The pages of the navigation, in its order. */
export const pages = [
  { page: 'questions', section: '' },
  { page: 'verdict' },
  { page: 'evidence', kind: 'criterion', id: '' },
  { page: 'method' },
] as const;

/** The pages at the foot of every page, in their order. */
export const footPages = ['about', 'privacy', 'accessibility', 'map'] as const;

/** Header, content and footer of every page, whose content may be in a locale of its own. */
export const Frame = ({
  route,
  content,
  children,
}: {
  route: Route;
  content: Locale;
  children: ReactNode;
}) => {
  const words = useMessages('shell');
  const isOther = useLocale() !== content;
  const skip = (event: { preventDefault: () => void }) => {
    // The fragment names the page, so the link moves the focus itself.
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  };
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
        <LanguageSwitch />
        <nav aria-label={words.pages}>
          <ul className={styles.nav}>
            {pages.map((one) => (
              <li key={one.page}>
                <a
                  href={one.page === 'evidence' ? comparison : hrefOf(one)}
                  aria-current={route.page === one.page ? 'page' : undefined}
                >
                  {words[one.page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {isOther ? <p className={styles.otherLanguage}>{words.onlyEnglish}</p> : null}
      </header>
      <main className={styles.main} tabIndex={-1} lang={isOther ? content.lang : undefined}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.private}</p>
        <nav aria-label={words.foot.label}>
          <ul className={styles.nav}>
            {footPages.map((page) => (
              <li key={page}>
                <a href={hrefOf({ page })} aria-current={route.page === page ? 'page' : undefined}>
                  {words.foot[page]}
                </a>
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
