import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { hrefOf } from '../../routes';
import { isEmpty, replace, useSheet } from '../../state';
import {
  keepRevision,
  readHistory,
  removeRevision,
  renameRevision,
  type History as Kept,
} from '../../state/history/history';
import { history } from '../../text/en/history';
import { Confirm } from '../../ui/confirm';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, Notice } from '../../ui/parts';
import { keptNames } from '../questionnaire';
import { Page } from '../shell/page';
import { Loading } from '../shell/states';
import { useWorld } from '../world';
import styles from './history.module.css';
import { NameForm } from './name-form';
import { KeptLine, RevisionActions, useRevisionName, VerdictLine } from './revision-row';

const Diff = lazy(() => import('./diff'));

/** What is to be removed: one, all, or nothing. */
type Removing = { readonly id: number } | 'all' | null;

/** How many are listed at first, and more at a time: each verdict is computed. */
const several = 20;

/** Earlier states of one's own answers: named, restored, removed, held against each other. */
const History = () => {
  const words = useMessages(history);
  const { format } = useLocale();
  const world = useWorld();
  const { questionnaire } = world.catalogue;
  const sheet = useSheet((state) => state.sheet);
  const [kept, setKept] = useState<Kept | null>(null);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [removing, setRemoving] = useState<Removing>(null);
  const [shown, setShown] = useState(several);
  const nameOf = useRevisionName();
  const read = () => {
    void readHistory(keptNames).then(setKept);
  };
  // The list is in the browser's database, and other tabs may change it.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(read, [sheet]);
  const keep = () => {
    if (isEmpty(sheet)) {
      setSaid(words.nothing);
      return;
    }
    const { edition } = questionnaire;
    const called = name.trim() === '' ? {} : { name: name.trim() };
    void keepRevision(sheet, { ...called, reason: 'named', edition }).then((result) => {
      setSaid(result === 'full' ? words.full : result === 'blocked' ? words.notKept : words.kept);
      setName('');
      read();
    });
  };
  const remove = () => {
    const id = removing === null || removing === 'all' ? undefined : removing.id;
    setRemoving(null);
    void removeRevision(id).then(read);
  };
  const restore = (earlier: typeof sheet) => {
    replace(earlier);
    globalThis.location.hash = hrefOf({ page: 'verdict' });
  };
  const all = kept?.ok === true ? kept.revisions : [];
  const revisions = all.slice(0, shown);
  const states = useMemo(
    () => [
      { id: 'now', name: words.diff.now, sheet },
      ...revisions.flatMap((one) =>
        one.kind === 'revision'
          ? [{ id: String(one.id), name: nameOf(one), sheet: one.sheet }]
          : [],
      ),
    ],
    // oxlint-disable-next-line react/exhaustive-deps
    [kept, shown, sheet, words],
  );
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      {kept?.ok === false ? (
        <Notice warning>
          <p>{words.blocked}</p>
        </Notice>
      ) : null}
      <NameForm
        name={name}
        hint={words.nameHint}
        button={words.keep}
        onChange={setName}
        onSubmit={keep}
      />
      <p role="status">{said}</p>
      {kept?.ok === true && revisions.length === 0 ? <p>{words.none}</p> : null}
      {revisions.length === 0 ? null : (
        <>
          <h2>{words.list(all.length, format.number(all.length))}</h2>
          <ul className={styles.list}>
            {revisions.map((one) =>
              one.kind === 'damaged' ? (
                <li key={one.id}>
                  <p>{words.damaged}</p>
                  <div className={styles.actions}>
                    <Button look="plain" onPress={() => setRemoving({ id: one.id })}>
                      {words.remove}
                    </Button>
                  </div>
                </li>
              ) : (
                <li key={one.id}>
                  <strong>{nameOf(one)}</strong>
                  <KeptLine world={world} revision={one} />
                  <p>
                    <Suspense fallback={words.computing}>
                      <VerdictLine world={world} revision={one} />
                    </Suspense>
                  </p>
                  <RevisionActions
                    revision={one}
                    name={nameOf(one)}
                    onRestore={() => restore(one.sheet)}
                    onRename={(next) => void renameRevision(one.id, next).then(read)}
                    onRemove={() => setRemoving({ id: one.id })}
                  />
                </li>
              ),
            )}
          </ul>
          <Actions>
            {all.length > shown ? (
              <Button look="quiet" onPress={() => setShown(shown + several)}>
                {words.more}
              </Button>
            ) : null}
            <Button look="quiet" onPress={() => setRemoving('all')}>
              {words.removeAll}
            </Button>
          </Actions>
          {states.length > 1 ? (
            <Suspense fallback={<Loading />}>
              <Diff world={world} states={states} />
            </Suspense>
          ) : null}
        </>
      )}
      <Confirm
        words={words.sure.words}
        yes={words.sure.yes}
        no={words.sure.no}
        title={removing === 'all' ? words.sure.all : words.sure.one}
        open={removing !== null}
        onYes={remove}
        onNo={() => setRemoving(null)}
      />
    </Page>
  );
};

export default History;
