import { useMessages } from '../../ui/locale';
import styles from './page.module.css';

/** What paper says in place of a document that is not there yet, and what to do. */
export const Unready = () => {
  const { unready } = useMessages('shell');
  return (
    <div className={styles.unready}>
      <h1>{unready.title}</h1>
      <p>{unready.words}</p>
    </div>
  );
};
