import { createContext, useContext, type ReactNode } from 'react';
import { english, type AreaId, type Locale, type Messages } from '../text';

const LocaleContext = createContext<Locale>(english);

/** Gives everything inside the words and formats of a locale. */
export const LocaleProvider = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <LocaleContext value={locale}>{children}</LocaleContext>
);

/** The locale: formats and texts of data. */
export const useLocale = (): Locale => useContext(LocaleContext);

/** The messages of an area in the locale. */
export const useMessages = <A extends AreaId>(area: A): Messages[A] => useLocale().messages(area);
