import type { ReactNode } from 'react';
import type { Catalogue } from '../../catalogue';
import { abilities } from '../../core/languages';
import { useLocale, useMessages } from '../../ui/locale';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { AllLanguages } from './all-languages';
import styles from './evidence.module.css';

/** All languages by part of the world, with what results say of each. */
export const LanguagesPage = ({
  catalogue,
  background,
  children,
}: {
  catalogue: Catalogue;
  background: Background;
  children: ReactNode;
}) => {
  const words = useMessages('lists').languages;
  const { format } = useLocale();
  const measured = catalogue.languages.filter(({ results }) =>
    abilities.some((ability) => Object.keys(results[ability]).length > 0),
  );
  return (
    <Page title={words.title} heading={words.heading}>
      <p className={styles.lead}>
        {words.lead({
          measured: format.number(measured.length),
          all: format.number(background.languages.length),
        })}
      </p>
      <AllLanguages catalogue={catalogue} languages={background.languages} />
      {children}
    </Page>
  );
};
