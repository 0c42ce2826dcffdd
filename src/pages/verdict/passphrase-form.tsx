import { useId, useState, type FormEvent } from 'react';
import { seal } from '../../link/sealed';
import { CheckRow } from '../../ui/choice-rows';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import { TextField } from '../../ui/text-field';
import type { ShownLink } from './use-share-link';

/** Fewest characters of a passphrase: shorter ones are found by trying. */
const shortest = 12;

/** Asks for the passphrase that a link is put under. */
const Protect = ({ payload, onSealed }: Pick<ShownLink, 'payload' | 'onSealed'>) => {
  const words = useMessages('sealed');
  const [passphrase, setPassphrase] = useState('');
  const [visible, setVisible] = useState(false);
  const [said, setSaid] = useState<'short' | 'working' | 'blocked' | 'done' | null>(null);
  const problem = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.length < shortest) {
      setSaid('short');
      return;
    }
    setSaid('working');
    seal(payload, passphrase).then(
      (made) => {
        setSaid(made === null ? 'blocked' : 'done');
        if (made !== null) onSealed({ payload, seal: made });
      },
      () => setSaid('blocked'),
    );
  };
  return (
    <form className={fields.stack} onSubmit={submit}>
      <TextField
        label={words.passphrase}
        hint={words.hint}
        value={passphrase}
        size="wide"
        secret={!visible}
        invalid={said === 'short'}
        describedBy={problem}
        onChange={setPassphrase}
      />
      <CheckRow label={words.show} checked={visible} onToggle={() => setVisible(!visible)} />
      <Actions>
        <Button look="quiet" submits>
          {words.protect}
        </Button>
      </Actions>
      <p id={problem} role="status" className={said === 'short' ? fields.error : undefined}>
        {said === null ? '' : words.said[said]}
      </p>
    </form>
  );
};

export default Protect;
