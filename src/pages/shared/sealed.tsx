import { lazy, Suspense, useState, type FormEvent } from 'react';
import { unseal, type SealProblem } from '../../link/sealed';
import { withWords } from '../../text';
import { CheckRow } from '../../ui/choice-rows';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { Actions, Button, Notice } from '../../ui/primitives';
import { TextField } from '../../ui/text-field';
import { Page } from '../../report/page/page';
import { LoadingPage } from '../../report/page/fallbacks';

const Shared = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'advice', 'shared'],
    () => import('./shared'),
  ),
);

type Opening =
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'refused'; readonly problem: SealProblem }
  | { readonly kind: 'open'; readonly payload: string };

/** Someone's decision under a passphrase. Nothing of it is known before the passphrase is given. */
const Sealed = ({ seal }: { seal: string }) => {
  const words = useMessages('sealed');
  const [passphrase, setPassphrase] = useState('');
  const [visible, setVisible] = useState(false);
  const [opening, setOpening] = useState<Opening>({ kind: 'asking' });
  if (opening.kind === 'open') {
    return (
      <Suspense fallback={<LoadingPage />}>
        <Shared payload={opening.payload} />
      </Suspense>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpening({ kind: 'working' });
    unseal(seal, passphrase).then(
      (result) =>
        setOpening(
          result.ok
            ? { kind: 'open', payload: result.payload }
            : { kind: 'refused', problem: result.problem },
        ),
      () => setOpening({ kind: 'refused', problem: 'wrong' }),
    );
  };
  return (
    <Page title={words.heading} heading={words.heading}>
      <p>{words.lead}</p>
      <form className={fields.stack} onSubmit={submit}>
        <TextField
          label={words.passphrase}
          value={passphrase}
          size="wide"
          secret={!visible}
          invalid={opening.kind === 'refused' && opening.problem === 'wrong'}
          onChange={setPassphrase}
        />
        <CheckRow label={words.show} checked={visible} onToggle={() => setVisible(!visible)} />
        <Actions>
          <Button submits>{words.open}</Button>
        </Actions>
      </form>
      <p role="status">{opening.kind === 'working' ? words.opening : ''}</p>
      {opening.kind === 'refused' ? (
        <Notice warning live>
          <p>{words.problem[opening.problem]}</p>
        </Notice>
      ) : null}
    </Page>
  );
};

export default Sealed;
