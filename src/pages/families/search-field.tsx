import { useMessages } from '../../ui/locale';
import { searchedKinds } from './searched';
import styles from './families.module.css';

/**
 * A field that finds anything there is, once a script has come: until then it is hidden, since the lists
 * below it lead to all of it too. `search.ts` gives it life; all words of it stand here.
 */
export const SearchField = ({ index }: { index: string }) => {
  const words = useMessages('families').search;
  return (
    <div id="search" className={styles.search} data-index={index} hidden>
      <label htmlFor="wanted">{words.label}</label>
      <input id="wanted" type="search" autoComplete="off" aria-describedby="search-hint" />
      <p id="search-hint" className={styles.small}>
        {words.hint}
      </p>
      <p role="status">
        <span hidden data-state="found">
          {words.found} <b />
        </span>
        <span hidden data-state="none">
          {words.none}
        </span>
        <span hidden data-state="failed">
          {words.failed}
        </span>
      </p>
      {searchedKinds.map((kind) => (
        <section key={kind} hidden data-kind={kind}>
          <h3>{words[kind]}</h3>
          <ul />
        </section>
      ))}
    </div>
  );
};
