import { languageNames, languages } from '../text';
import { useLocale, useMessages } from '../ui/locale';
import { chooseLocale } from './locale-choice';
import styles from '../report/page/page.module.css';
import buttons from '../ui/primitives.module.css';

/** The languages that the app can be read in, each by its own name; the one that is shown is pressed. */
export const LanguageSwitch = () => {
  const words = useMessages('shell');
  const { language } = useLocale();
  return (
    <div role="group" aria-label={words.languages} className={styles.languages}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          className={buttons.plain}
          lang={one}
          translate="no"
          aria-pressed={one === language}
          onClick={() => {
            // Where its words do not load, the language before stays.
            chooseLocale(one).catch(() => undefined);
          }}
        >
          {languageNames[one]}
        </button>
      ))}
    </div>
  );
};
