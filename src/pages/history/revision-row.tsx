import { use, useState, type FormEvent } from 'react';
import type { World } from '../../decision';
import { longestName, type Revision } from '../../state/history/history';
import { history } from '../../text/en/history';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/parts';
import { TextField } from '../../ui/text-field';
import { sameEdition } from '../shared/same-edition';
import { useSentences } from '../sentences';
import { recommendationSoon } from '../world';
import styles from './history.module.css';

/** The verdict of a revision under today's evidence; waits for it. */
export const VerdictLine = ({ world, revision }: { world: World; revision: Revision }) => {
  const words = useMessages(history);
  const { verdictSentence, leadSentence } = useSentences(world.catalogue);
  const recommendation = use(recommendationSoon(world, revision.sheet));
  return recommendation === null
    ? words.unknown
    : words.said(verdictSentence(recommendation), leadSentence(recommendation));
};

/** What a revision is called, and when and why it was kept. */
export const useRevisionName = () => {
  const { format } = useLocale();
  return ({ name, at }: Revision): string => (name === '' ? format.moment(at) : name);
};

/** When and why a revision was kept, and under which evidence where it is not today's. */
export const KeptLine = ({ world, revision }: { world: World; revision: Revision }) => {
  const words = useMessages(history);
  const { format } = useLocale();
  const { edition, at, reason } = revision;
  const other = edition !== null && !sameEdition(edition, world.catalogue.questionnaire.edition);
  const parts = [
    words.reason[reason],
    ...(other ? [words.otherEdition(format.date(edition.date))] : []),
  ];
  return <p className={styles.when}>{words.when(format.moment(at), format.list(parts))}</p>;
};

/** The name of a revision to change, and what can be done with it. */
export const RevisionActions = ({
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
  const words = useMessages(history);
  const [draft, setDraft] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRename((draft ?? '').trim());
    setDraft(null);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button look="plain" label={words.restoreIt(name)} onPress={onRestore}>
          {words.restore}
        </Button>
        <Button
          look="plain"
          label={words.renameIt(name)}
          onPress={() => setDraft(draft === null ? revision.name : null)}
        >
          {words.rename}
        </Button>
        <Button look="plain" label={words.removeIt(name)} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
      {draft === null ? null : (
        <form className={fields.stack} onSubmit={submit}>
          <TextField
            label={words.name}
            value={draft}
            size="wide"
            maxLength={longestName}
            onChange={setDraft}
          />
          <Actions>
            <Button look="quiet" submits>
              {words.save}
            </Button>
          </Actions>
        </form>
      )}
    </>
  );
};
