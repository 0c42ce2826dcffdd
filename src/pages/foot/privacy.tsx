import { useState } from 'react';
import { hrefOf } from '../../platform/routes';
import { Page } from '../../report/page/page';
import { forgetEverything } from '../../state/forget';
import { mostRevisions } from '../../state/history';
import { Confirm } from '../../ui/confirm';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, Notice, Scroll } from '../../ui/primitives';
import { keptRows } from './kept';
import { Points } from './points';
import { TableHead } from '../../ui/table-head';

/** The end of the address once all is deleted: the page is loaded anew, and says so then. */
const deleted = 'deleted';

/** What is kept, for how long, and where. */
const KeptTable = () => {
  const { kept: words } = useMessages('foot').privacy;
  const { format } = useLocale();
  const { versions } = words.rows;
  const rows = {
    ...words.rows,
    versions: { ...versions, until: versions.until({ most: format.number(mostRevisions) }) },
  };
  return (
    <Scroll label={words.caption}>
      <table className={prose.table}>
        <TableHead columns={[words.columns.what, words.columns.where, words.columns.until]} />
        <tbody>
          {keptRows.map(({ id, where }) => (
            <tr key={id}>
              <th scope="row">{rows[id].what}</th>
              <td>{words[where]}</td>
              <td>{rows[id].until}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** A button that deletes all that is kept, once it is sure. */
const Remove = ({ done }: { done: boolean }) => {
  const { remove: words } = useMessages('foot').privacy;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const forget = async () => {
    setAsking(false);
    if (!(await forgetEverything())) {
      setFailed(true);
      return;
    }
    // What this tab has in memory goes with it.
    globalThis.location.hash = hrefOf({ page: 'privacy', rest: deleted });
    globalThis.location.reload();
  };
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <p>{words.words}</p>
      {done && !failed ? (
        <Notice live>
          <p>{words.done}</p>
        </Notice>
      ) : null}
      {failed ? (
        <Notice warning live>
          <p>{words.failed}</p>
        </Notice>
      ) : null}
      <Actions>
        <Button look="quiet" onPress={() => setAsking(true)}>
          {words.button}
        </Button>
      </Actions>
      <Confirm
        {...words.sure}
        open={asking}
        onYes={() => void forget()}
        onNo={() => setAsking(false)}
      />
    </section>
  );
};

/** What is kept of what is typed, where, that nothing is sent, what a link holds, and how to delete it. */
const Privacy = ({ rest }: { rest: string }) => {
  const { privacy: words } = useMessages('foot');
  return (
    <Page title={words.title} heading={words.title}>
      <ol className={prose.list}>
        {Object.entries(words.sentences).map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <Remove done={rest === deleted} />
      <section className={prose.section}>
        <h2>{words.kept.heading}</h2>
        <KeptTable />
      </section>
      <Points {...words.link} />
    </Page>
  );
};

export default Privacy;
