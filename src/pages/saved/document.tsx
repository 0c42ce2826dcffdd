import type { ReactNode } from 'react';
import { addressOf } from '../../platform/absolute-url';
import { hrefOf } from '../../platform/routes';
import { dataId, evidenceId } from '../../files/page/marks';
import { sealLength } from '../../files/page/seal';
import { useMessages } from '../../ui/locale';
import { OutsideLink } from '../../ui/outside-link';
import { Button, Scroll } from '../../ui/primitives';
import { TableHead } from '../../ui/table-head';
import print from '../print/print.module.css';
import { Pages, type SummaryProps } from '../print/summary';
import { ids, type Outcome } from './ids';
import styles from './saved.module.css';

/** Sentences of which the page's script shows the one that holds; without scripts the first. */
const Told = ({
  id,
  sentences,
  first,
}: {
  id: string;
  sentences: Readonly<Partial<Record<Outcome, string>>>;
  first: Outcome | null;
}) => (
  <div id={id} role="status" className={styles.told}>
    {Object.entries(sentences).map(([outcome, words]) => (
      <p key={outcome} data-when={outcome} hidden={outcome !== first}>
        {words}
      </p>
    ))}
  </div>
);

/** What is printed, chosen without a script. */
const Paper = () => {
  const { paper } = useMessages('saved');
  return (
    <fieldset className={styles.paper}>
      <legend>{paper.heading}</legend>
      <label>
        <input type="radio" name="paper" id="print-summary" defaultChecked /> {paper.summary}
      </label>
      <label>
        <input type="radio" name="paper" /> {paper.whole}
      </label>
    </fieldset>
  );
};

const Command = ({ system, children }: { system: string; children: ReactNode }) => (
  <div>
    <p className={print.note}>{system}</p>
    <pre className={print.command} translate="no">
      {children}
    </pre>
  </div>
);

const windows = `$b = [IO.File]::ReadAllBytes((Convert-Path -LiteralPath "FILE"))
$h = [Security.Cryptography.SHA256]::Create()
-join ($h.ComputeHash($b, 0, $b.Length - ${String(sealLength)}) | % { $_.ToString("x2") })`;

/** How the page is checked, by itself and by hand, and what that shows. */
const Proof = ({ edition }: { edition: string }) => {
  const words = useMessages('saved');
  const { byHand, again, limits } = words;
  return (
    <section id={ids.proof} className={styles.proof}>
      <h2>{words.heading}</h2>
      <p>{words.holds}</p>
      <p>{edition}</p>
      <p>{words.computeHint}</p>
      <div className={styles.compute}>
        <div id={ids.compute} hidden>
          <Button>{words.compute}</Button>
        </div>
        <Told id={ids.computed} sentences={words.computed} first={null} />
      </div>
      <div id={ids.table} hidden>
        <Scroll label={words.table}>
          <table className={print.table}>
            <TableHead
              columns={[words.columns.figure, words.columns.stated, words.columns.computed]}
            />
            <tbody id={ids.rows} translate="no" />
          </table>
        </Scroll>
      </div>
      <h3>{byHand.heading}</h3>
      <p>{byHand.how}</p>
      <Command system={byHand.linux}>{"sed '$d' FILE | sha256sum"}</Command>
      <Command system={byHand.mac}>{"sed '$d' FILE | shasum -a 256"}</Command>
      <Command system={byHand.windows}>{windows}</Command>
      <h3>{again.heading}</h3>
      <p>
        {again.how}{' '}
        <OutsideLink href={addressOf(hrefOf({ page: 'open' }))}>{again.link}</OutsideLink>
      </p>
      <h3>{limits.heading}</h3>
      <p>{limits.how}</p>
      <p>{words.data({ id: dataId, evidence: evidenceId })}</p>
    </section>
  );
};

/** What a saved page shows: the document of the decision, and how the page proves itself. */
export const SavedDocument = (props: Omit<SummaryProps, 'kind' | 'once' | 'headingRef'>) => {
  const words = useMessages('saved');
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <Told id={ids.standing} sentences={words.standing} first="unchecked" />
        <p>
          <a href={`#${ids.proof}`}>{words.toProof}</a>
        </p>
        <Paper />
      </div>
      <Pages {...props} kind="file" once />
      <Proof edition={props.record.editionWords} />
    </main>
  );
};
