import { lazy, Suspense, useEffect, useState } from 'react';
import { asideIn } from '../../state/set-aside';
import { isBinary, longestText, openText, type OpenResult } from '../../files/open';
import { withWords } from '../../text';
import { useMessages } from '../../ui/locale';
import { Notice } from '../../ui/primitives';
import { TextDrop, type FileText } from '../../ui/text-drop';
import { codesOf } from '../../bindings/link-codes';
import { Page } from '../../report/page/page';
import { LoadingPage } from '../../report/page/fallbacks';
import { useWorld } from '../../bindings/use-recommendation';
import { Refusal } from '../../report/refusal';
import type { World } from '../../world';

const OpenedPage = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'advice', 'shared'],
    () => import('./opened'),
  ),
);

type Given =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly results: readonly OpenResult[] };

/** What can still be read of answers that are damaged, null where that is nothing or not needed. */
const useLeft = (
  world: World,
  text: string,
  results: readonly OpenResult[],
): readonly OpenResult[] | null => {
  const [left, setLeft] = useState<{
    readonly of: string;
    readonly results: readonly OpenResult[];
  } | null>(null);
  const [first] = results;
  const damaged =
    first?.ok === false && (first.problem === 'notJson' || first.problem === 'notARecord');
  useEffect(() => {
    if (!damaged) return;
    import('../../state/salvage').then(
      ({ salvage }) => {
        const kept = salvage(text);
        setLeft(kept === null ? null : { of: text, results: openText(kept, codesOf(world)) });
      },
      // Then it is refused as it stands.
      () => undefined,
    );
  }, [damaged, text, world]);
  return damaged && left?.of === text && left.results.some(({ ok }) => ok) ? left.results : null;
};

/**
 * Opens what was kept: files, links, and what was set aside in a place of the browser's storage. It
 * never touches one's own answers unasked.
 */
const Open = ({ place }: { place: string }) => {
  const words = useMessages('open');
  const world = useWorld();
  const givenBy = (next: string): Given =>
    next.trim() === ''
      ? { kind: 'none' }
      : { kind: 'read', results: openText(next, codesOf(world)) };
  const [text, setText] = useState(() => asideIn(place) ?? '');
  const [given, setGiven] = useState<Given>(() => givenBy(text));
  const read = (next: string) => {
    // What is no text says nothing to those who read the field.
    setText(isBinary(next) ? '' : next);
    setGiven(givenBy(next));
  };
  const take = ([file]: readonly FileText[]) => {
    const refuse = (problem: 'tooLarge' | 'empty', excerpt: string) =>
      setGiven({ kind: 'read', results: [{ ok: false, problem, excerpt }] });
    if (file?.kind === 'tooLarge') refuse('tooLarge', file.name);
    else if (file?.kind !== 'text') setGiven({ kind: 'unread' });
    else if (file.text.trim() === '') refuse('empty', '');
    else read(file.text);
  };
  const whole = given.kind === 'read' ? given.results : [];
  const left = useLeft(world, text, whole);
  const results = left ?? whole;
  const opened = results.find((one) => one.ok)?.value;
  if (opened !== undefined) {
    return (
      <Suspense fallback={<LoadingPage />}>
        <OpenedPage
          world={world}
          opened={opened}
          several={results.length > 1}
          breaksOff={left !== null}
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
        accept=".html,.json,.md,.txt,text/html,application/json,text/markdown,text/plain"
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
