import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { hrefOf } from '../../platform/routes';
import { isEmpty, useSheet } from '../../state';
import { replace } from '../../state/replace';
import type { RevisionId } from '../../state/history-database';
import { keepRevision, removeRevision, renameRevision } from '../../state/history';
import { fileOf, readHistory, type KeptStates as Kept } from '../../state/history-read';
import { Confirm } from '../../ui/confirm';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, Notice } from '../../ui/primitives';
import { keptNames } from '../../bindings/start-state';
import { Boundary } from '../../report/page/boundary';
import { AsideList } from '../../report/storage-aside';
import { Page } from '../../report/page/page';
import { LoadingPage, PartMissing } from '../../report/page/fallbacks';
import { useWorld } from '../../bindings/use-recommendation';
import styles from './history.module.css';
import { NameForm } from './name-form';
import { DamagedRow, RevisionRow, useRevisionName } from './revision-row';

const Diff = lazy(() => import('./diff'));

/** What is to be removed: one, all, or nothing. */
type Removing = { readonly id: RevisionId } | 'all' | null;

/** How many are listed at first, and more at a time: each verdict is computed. */
const several = 20;

/** Earlier states of one's own answers: named, restored, removed, held against each other. */
const History = () => {
  const words = useMessages('history');
  const { format } = useLocale();
  const world = useWorld();
  const { questionnaire } = world.catalogue;
  const sheet = useSheet((state) => state.sheet);
  const aside = useSheet((state) => state.aside > 0);
  const { aside: aside_ } = useMessages('keeping');
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
          ? [{ id: JSON.stringify(one.id), name: nameOf(one), sheet: one.sheet }]
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
      {aside ? (
        <>
          <h2>{aside_.heading}</h2>
          <AsideList />
        </>
      ) : null}
      <NameForm
        name={name}
        hint={words.nameHint}
        button={words.keep}
        onChange={setName}
        onSubmit={keep}
      />
      <p role="status">{said}</p>
      {kept === null ? <LoadingPage /> : null}
      {kept?.ok === true && revisions.length === 0 ? <p>{words.none}</p> : null}
      {revisions.length === 0 ? null : (
        <>
          <h2>{words.list({ count: all.length })}</h2>
          <ul className={styles.list}>
            {revisions.map((one, row) => {
              const name = one.kind === 'revision' ? nameOf(one) : '';
              const damaged = (
                <DamagedRow
                  place={format.number(row + 1)}
                  text={one.kind === 'damaged' ? one.text : fileOf(one)}
                  onRemove={() => setRemoving({ id: one.id })}
                />
              );
              return (
                <li key={typeof one.id === 'number' ? one.id : `row ${String(row)}`}>
                  {one.kind === 'damaged' ? (
                    damaged
                  ) : (
                    <Boundary broken={damaged}>
                      <RevisionRow
                        world={world}
                        revision={one}
                        name={name}
                        onRestore={() => restore(one.sheet)}
                        onRename={(next) => void renameRevision(one.id, next).then(read)}
                        onRemove={() => setRemoving({ id: one.id })}
                      />
                    </Boundary>
                  )}
                </li>
              );
            })}
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
            <Boundary broken={<PartMissing />}>
              <Suspense fallback={<LoadingPage />}>
                <Diff world={world} states={states} />
              </Suspense>
            </Boundary>
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
