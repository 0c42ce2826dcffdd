import type { StepsBody } from '../../record';
import { useMessages } from '../../ui/locale';
import { PartLink } from './part-link';
import type { PartAddresses } from './parts';
import styles from './steps.module.css';

/** What to do next: whose task it is, what, by when, and the way to the part that tells more. */
export const Steps = ({
  body: { steps },
  addresses,
}: {
  body: StepsBody;
  addresses: PartAddresses;
}) => {
  const { parts } = useMessages('advice');
  return (
    <ol className={styles.steps}>
      {steps.map(({ who, tasks }) => (
        <li key={tasks[0]?.id}>
          <h3>{who}</h3>
          {tasks.map(({ id, words, when, more: part }) => (
            <p key={id}>
              {words}{' '}
              {part === null ? null : (
                <PartLink part={part} addresses={addresses}>
                  {parts[part]}
                </PartLink>
              )}{' '}
              <span className={styles.when}>{when}</span>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
};
