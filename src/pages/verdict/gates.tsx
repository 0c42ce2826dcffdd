import type { GateLine } from '../../record';
import { decision } from '../../text/en/decision';
import { record } from '../../text/en/record';
import { useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';
import { SourceLinks } from '../../report/lists';
import styles from './verdict.module.css';

const GateList = ({ gates }: { gates: readonly GateLine[] }) => {
  const words = useMessages(decision).gate;
  return (
    <ul className={styles.gates}>
      {gates.map(
        ({ id, outcome, title, extent, grave, because, rule, clause, affects, sources }) => (
          <li key={id} data-outcome={outcome}>
            <Disclosure
              open={grave}
              summary={
                <>
                  <span className={styles.gateTitle}>{title}</span>{' '}
                  <span className={styles.extent}>{extent}</span>
                </>
              }
            >
              <p>
                {because} {affects}
              </p>
              <p className={styles.meta}>
                {rule} {clause === null ? '' : words.clause(clause)}
              </p>
              {sources.length === 0 ? (
                <p className={styles.meta}>{words.own}</p>
              ) : (
                <SourceLinks sources={sources} />
              )}
            </Disclosure>
          </li>
        ),
      )}
    </ul>
  );
};

/** The gates that bind, or a word that none does; those that may bind on request. */
export const Gates = ({ gates }: { gates: readonly GateLine[] }) => {
  const words = useMessages(decision).gate;
  const { maybe } = useMessages(record);
  const binding = gates.filter(({ outcome }) => outcome !== 'depends');
  const open = gates.filter(({ outcome }) => outcome === 'depends');
  return (
    <div className={styles.section} data-testid="gates">
      {gates.length === 0 ? <p>{words.none}</p> : null}
      {binding.length === 0 ? null : <GateList gates={binding} />}
      {open.length === 0 ? null : (
        <Disclosure summary={maybe(open.length)}>
          <GateList gates={open} />
        </Disclosure>
      )}
    </div>
  );
};
