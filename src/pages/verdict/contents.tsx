import { useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';
import { PartLink } from './part-link';
import type { PartAddresses, ShownPart } from './parts';
import styles from './contents.module.css';

const List = ({ parts, addresses }: { parts: readonly ShownPart[]; addresses: PartAddresses }) => {
  const words = useMessages('advice').parts;
  return (
    <ol className={styles.list}>
      {parts.map((part) => (
        <li key={part}>
          <PartLink part={part} addresses={addresses}>
            {words[part]}
          </PartLink>
        </li>
      ))}
    </ol>
  );
};

/** A list of the parts of a result: beside a long page on a desk, folded on a phone. */
export const Contents = (props: { parts: readonly ShownPart[]; addresses: PartAddresses }) => {
  const { contents } = useMessages('advice');
  return (
    <nav className={styles.contents} aria-label={contents}>
      <div className={styles.folded}>
        <Disclosure summary={contents}>
          <List {...props} />
        </Disclosure>
      </div>
      <div className={styles.beside}>
        <p className={styles.heading}>{contents}</p>
        <List {...props} />
      </div>
    </nav>
  );
};
