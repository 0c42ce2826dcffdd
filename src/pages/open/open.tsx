import { lazy, Suspense, useState } from 'react';
import { longestText, openText, type OpenResult } from '../../state/open';
import { open as words_ } from '../../text/en/open';
import { useMessages } from '../../ui/locale';
import { Notice } from '../../ui/parts';
import { TextDrop, type FileText } from '../../ui/text-drop';
import { codesOf } from '../codes';
import { Page } from '../shell/page';
import { LoadingPage } from '../shell/states';
import { useWorld } from '../world';
import { Refusal } from './refusal';

const OpenedPage = lazy(() => import('./opened'));

type Given =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly results: readonly OpenResult[] };

/** Opens what was kept: files and links. It never touches one's own answers unasked. */
const Open = () => {
  const words = useMessages(words_);
  const world = useWorld();
  const [text, setText] = useState('');
  const [given, setGiven] = useState<Given>({ kind: 'none' });
  const read = (next: string) => {
    setText(next);
    const results = next.trim() === '' ? null : openText(next, codesOf(world));
    setGiven(results === null ? { kind: 'none' } : { kind: 'read', results });
  };
  const take = ([file]: readonly FileText[]) => {
    if (file?.kind === 'text') read(file.text);
    else if (file?.kind === 'tooLarge') {
      setGiven({ kind: 'read', results: [{ ok: false, problem: 'tooLarge', excerpt: file.name }] });
    } else setGiven({ kind: 'unread' });
  };
  const results = given.kind === 'read' ? given.results : [];
  const opened = results.find((one) => one.ok)?.value;
  if (opened !== undefined) {
    return (
      <Suspense fallback={<LoadingPage />}>
        <OpenedPage
          world={world}
          opened={opened}
          several={results.length > 1}
          onClose={() => read('')}
        />
      </Suspense>
    );
  }
  const refused = results.find((one) => !one.ok);
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      <TextDrop
        label={words.label}
        hint={words.hint}
        choose={words.choose}
        accept=".json,.md,.txt,application/json,text/markdown,text/plain"
        longest={4 * longestText}
        value={text.length > longestText ? '' : text}
        problem={
          given.kind === 'unread' || refused !== undefined ? (
            <Notice warning>
              {refused === undefined ? (
                <p>{words.problem.unread}</p>
              ) : (
                <Refusal refused={refused} />
              )}
              <p>{words.kept}</p>
            </Notice>
          ) : null
        }
        onChange={read}
        onFiles={take}
      />
    </Page>
  );
};

export default Open;
