import { lazy, Suspense, useMemo, useState } from 'react';
import { hrefOf } from '../../platform/routes';
import fields from '../../ui/fields.module.css';
import { withWords } from '../../text';
import { useLocale, useMessages } from '../../ui/locale';
import { Button, Notice } from '../../ui/primitives';
import { Page } from '../../report/page/page';
import { Loading, LoadingPage } from '../../report/page/fallbacks';
import { useWorld } from '../../bindings/use-recommendation';
import styles from './compare.module.css';
import { Invite } from './create-invitation';
import { lacks, type LeftOfMember } from './left';
import { keepMembers, membersIn, readMember, restOf, type SetKeeping } from './member-set';
import { named } from './unique-names';
import { ShareSet } from './share-set';

const AddDecisions = lazy(() => withWords(['open'], () => import('./add-decisions')));
const Lacking = lazy(() => withWords(['shared', 'keeping'], () => import('./lacking')));
const Results = lazy(() => import('./results'));

/** Decisions of several people: together, and where they part. The address holds them all. */
const Compare = ({ rest }: { rest: string }) => {
  const words = useMessages('compare');
  const { format } = useLocale();
  const world = useWorld();
  const [keeping, setKeeping] = useState<SetKeeping>('address');
  // A set that is too long for an address is read again after each change of it.
  const [changes, setChanges] = useState(0);
  // What a text held beyond its member is in no address, and is told until the page is left.
  const [left, setLeft] = useState<ReadonlyMap<string, LeftOfMember>>(new Map());
  const { sheets, lacking, broken } = useMemo(() => {
    const members = membersIn(rest).map((payload) => ({
      payload,
      read: readMember(world, payload),
    }));
    const whole = members.flatMap(({ payload, read }) =>
      read === null ? [] : [{ payload, read }],
    );
    return {
      sheets: named(
        whole.map(({ payload, read: { sheet } }) => ({ payload, sheet })),
        words,
        format,
      ),
      lacking: new Map(
        whole.flatMap(({ payload, read }) => (lacks(read) ? [[payload, read] as const] : [])),
      ),
      broken: members.length - whole.length,
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [world, rest, changes, words, format]);
  const payloads = sheets.map(({ payload }) => payload);
  const put = (next: readonly string[], more: ReadonlyMap<string, LeftOfMember> = new Map()) => {
    setLeft(new Map([...left, ...more].filter(([payload]) => next.includes(payload))));
    setKeeping(keepMembers(next));
    setChanges(changes + 1);
    const href = hrefOf({ page: 'compare', rest: restOf(next) });
    // Taking up one more is no step back: the page before is.
    globalThis.location.replace(href);
  };
  // Beside a comparison, what it is made with is not printed.
  const aside = `${fields.stack ?? ''} ${(sheets.length > 1 ? styles.collect : '') ?? ''}`;
  return (
    <Page title={words.title} heading={words.title}>
      <div className={aside}>
        <p>{words.lead}</p>
        <Suspense fallback={<Loading />}>
          <AddDecisions world={world} members={payloads} onMembers={put} />
        </Suspense>
        {broken === 0 ? null : (
          <Notice warning live>
            <p>{words.damaged({ count: broken })}</p>
          </Notice>
        )}
        {keeping === 'address' ? null : (
          <Notice warning live>
            <p>{words.keeping[keeping]}</p>
          </Notice>
        )}
        {sheets.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <h2>{words.members}</h2>
            <ul className={styles.members}>
              {sheets.map(({ name, payload }) => {
                const lost = left.get(payload) ?? lacking.get(payload);
                return (
                  <li key={payload}>
                    <a href={hrefOf({ page: 'shared', payload })}>{name}</a>
                    <Button
                      look="plain"
                      label={words.remove({ name })}
                      onPress={() => put(payloads.filter((one) => one !== payload))}
                    >
                      {words.removeShort}
                    </Button>
                    {lost === undefined ? null : (
                      <Suspense fallback={<Loading />}>
                        <Lacking world={world} left={lost} />
                      </Suspense>
                    )}
                  </li>
                );
              })}
            </ul>
            <ShareSet sheets={sheets} onClear={() => put([])} />
          </>
        )}
      </div>
      {sheets.length === 1 ? <p>{words.one}</p> : null}
      {sheets.length > 1 ? (
        <Suspense fallback={<LoadingPage />}>
          <Results world={world} sheets={sheets} />
        </Suspense>
      ) : null}
      <div className={aside}>
        <Invite world={world} />
      </div>
    </Page>
  );
};

export default Compare;
