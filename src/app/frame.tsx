import type { ReactNode } from 'react';
import type { Route } from '../platform/routes';
import type { Locale } from '../text';
import { useLocale, useMessages } from '../ui/locale';
import { Mark } from '../ui/mark';
import { PageFoot, PageLinks } from './frame-links';
import { LanguageSwitch } from './language-switch';
import styles from '../report/page/page.module.css';

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
        <PageLinks current={route.page} />
        {isOther ? <p className={styles.otherLanguage}>{words.onlyEnglish}</p> : null}
      </header>
      <main className={styles.main} tabIndex={-1} lang={isOther ? content.lang : undefined}>
        {children}
      </main>
      <PageFoot current={route.page} />
    </div>
  );
};
