import type { GateLine, GatesBody } from '../../record';
import { useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';
import { GateWords } from '../../report/gate-words';
import { SourceLinks } from '../../report/lists';
import styles from './verdict.module.css';

const GateList = ({ gates }: { gates: readonly GateLine[] }) => {
  const words = useMessages('reasons').gate;
  return (
    <ul className={styles.gates}>
      {gates.map((gate) => (
        <li key={gate.id} data-outcome={gate.outcome}>
          <Disclosure
            open={gate.grave}
            summary={
              <>
                <span className={styles.gateTitle}>{gate.title}</span>{' '}
                <span className={styles.extent}>{gate.extent}</span>
              </>
            }
          >
            <GateWords gate={gate} look={styles.meta} />
            {gate.sources.length === 0 ? (
              <p className={styles.meta}>{words.own}</p>
            ) : (
              <SourceLinks sources={gate.sources} />
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
};

/** The gates that bind, or a word that none does; those that may bind on request. */
export const Gates = ({ body: { gates, none } }: { body: GatesBody }) => {
  const { maybe } = useMessages('record');
  const binding = gates.filter(({ outcome }) => outcome !== 'depends');
  const open = gates.filter(({ outcome }) => outcome === 'depends');
  return (
    <div className={styles.section} data-testid="gates">
      {gates.length === 0 ? <p>{none}</p> : null}
      {binding.length === 0 ? null : <GateList gates={binding} />}
      {open.length === 0 ? null : (
        <Disclosure summary={maybe({ count: open.length })}>
          <GateList gates={open} />
        </Disclosure>
      )}
    </div>
  );
};
