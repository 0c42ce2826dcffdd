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
        <li key={gate.id} data-outcome={gate.outcome} data-matters={gate.matters}>
          <Disclosure
            open={gate.matters}
            summary={<span className={styles.gateTitle}>{gate.title}</span>}
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

/** The requirements that matter, or a word that none binds; the others, and those that may bind, on request. */
export const Gates = ({ body: { gates, fits, none } }: { body: GatesBody }) => {
  const { maybe } = useMessages('advice');
  const matter = gates.filter((one) => one.matters);
  const others = gates.filter((one) => !one.matters && one.outcome !== 'depends');
  const open = gates.filter(({ outcome }) => outcome === 'depends');
  return (
    <div className={styles.section} data-testid="gates">
      {gates.length === 0 ? <p>{none}</p> : fits === null ? null : <p>{fits}</p>}
      {matter.length === 0 ? null : <GateList gates={matter} />}
      {others.length === 0 ? null : <GateList gates={others} />}
      {open.length === 0 ? null : (
        <Disclosure summary={maybe({ count: open.length })}>
          <GateList gates={open} />
        </Disclosure>
      )}
    </div>
  );
};
