import { useMessages } from '../../ui/locale';
import { PartLink } from './part-link';
import type { PartAddresses, ShownPart } from './parts';
import styles from './contents.module.css';

/** A list of the parts of a result: beside a long page on a desk, in rows above it on a phone. */
export const Contents = ({
  parts,
  addresses,
}: {
  parts: readonly ShownPart[];
  addresses: PartAddresses;
}) => {
  const { contents, parts: names } = useMessages('advice');
  return (
    <nav className={styles.contents} aria-label={contents}>
      <p className={styles.heading}>{contents}</p>
      <ol className={styles.list}>
        {parts.map((part) => (
          <li key={part}>
            <PartLink part={part} addresses={addresses}>
              {names[part]}
            </PartLink>
          </li>
        ))}
      </ol>
    </nav>
  );
};
