import { Suspense, use, useState } from 'react';
import type { Revision } from '../../state/history-read';
import { useLocale, useMessages } from '../../ui/locale';
import { Button } from '../../ui/primitives';
import { sameEdition } from '../../report/same-edition';
import { downloadText } from '../../platform/download';
import { useSentences } from '../../bindings/use-sentences';
import { recommendationSoon } from '../../bindings/use-recommendation';
import styles from './history.module.css';
import { NameForm } from './name-form';
import type { World } from '../../world';

/** The verdict of a revision under today's evidence; waits for it. */
const VerdictLine = ({ world, revision }: { world: World; revision: Revision }) => {
  const words = useMessages('history');
  const { resultSentence } = useSentences(world.catalogue);
  const recommendation = use(recommendationSoon(world, revision.sheet));
  return recommendation === null ? words.unknown : resultSentence(recommendation);
};

/** What a revision is called, and when and why it was kept. */
export const useRevisionName = () => {
  const { format } = useLocale();
  return ({ name, at }: Revision): string => (name === '' ? format.moment(at) : name);
};

/** When and why a revision was kept, and under which evidence where it is not today's. */
const KeptLine = ({ world, revision }: { world: World; revision: Revision }) => {
  const words = useMessages('history');
  const { format } = useLocale();
  const { edition, at, reason } = revision;
  const other = edition !== null && !sameEdition(world.catalogue, edition);
  const parts = [
    words.reason[reason],
    ...(other ? [words.otherEdition({ date: format.date(edition.date) })] : []),
  ];
  return (
    <>
      <p className={styles.when}>
        {words.when({ moment: format.moment(at), reason: format.list(parts) })}
      </p>
      {revision.partial ? <p>{words.partial}</p> : null}
    </>
  );
};

/** The name of a revision to change, and what can be done with it. */
const RevisionActions = ({
  revision,
  name,
  onRestore,
  onRename,
  onRemove,
}: {
  revision: Revision;
  name: string;
  onRestore: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}) => {
  const words = useMessages('history');
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    onRename((draft ?? '').trim());
    setDraft(null);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button look="plain" label={words.restoreIt({ name })} onPress={onRestore}>
          {words.restore}
        </Button>
        <Button
          look="plain"
          label={words.renameIt({ name })}
          onPress={() => setDraft(draft === null ? revision.name : null)}
        >
          {words.rename}
        </Button>
        <Button look="plain" label={words.removeIt({ name })} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
      {draft === null ? null : (
        <NameForm name={draft} button={words.save} onChange={setDraft} onSubmit={save} />
      )}
    </>
  );
};

/** A revision in the list: its name, when it was kept, its verdict, and what can be done with it. */
export const RevisionRow = ({
  world,
  revision,
  name,
  ...actions
}: {
  world: World;
  revision: Revision;
  name: string;
  onRestore: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}) => {
  const words = useMessages('history');
  return (
    <>
      <strong>{name}</strong>
      <KeptLine world={world} revision={revision} />
      <p>
        <Suspense fallback={words.computing}>
          <VerdictLine world={world} revision={revision} />
        </Suspense>
      </p>
      <RevisionActions revision={revision} name={name} {...actions} />
    </>
  );
};

/** A row of the list that can no longer be read: it is saved as it stands, or removed. */
export const DamagedRow = ({
  place,
  text,
  onRemove,
}: {
  /** Its number in the list, which tells one such row from another. */
  place: string;
  text: string | null;
  onRemove: () => void;
}) => {
  const words = useMessages('history');
  return (
    <>
      <p>{words.damaged}</p>
      <div className={styles.actions}>
        {text === null ? null : (
          <Button
            look="plain"
            label={words.saveDamaged({ place })}
            onPress={() => downloadText('steelyard-state.json', text)}
          >
            {words.saveFile}
          </Button>
        )}
        <Button look="plain" label={words.removeDamaged({ place })} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </>
  );
};
