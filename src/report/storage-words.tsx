import { lazy, Suspense, useEffect, useState } from 'react';
import type { Sheet } from '../decision';
import { isEmpty, useSheet } from '../state';
import { rescue } from '../state/rescue';
import { keepAgain, settleElsewhere } from '../state/set-aside';
import { withWords } from '../text';
import { useMessages } from '../ui/locale';
import { Actions, Button, ButtonLink, Notice } from '../ui/primitives';
import { Boundary } from './page/boundary';
import { AsideList } from './storage-aside';
import { downloadText } from '../platform/download';

const DroppedList = lazy(() =>
  withWords(['questions', 'form', 'engine', 'keeping'], () => import('./dropped-list')),
);

/** What was left out when the sheet was read and has not been given again. */
const leftOut = (fields: readonly string[], sheet: Sheet): readonly string[] => {
  const { answers, points, overrides, notes, ties = {} } = sheet;
  const given = Object.entries({ answers, points, overrides, notes }).flatMap(([part, record]) =>
    Object.keys(record).map((id) => `${part}.${id}`),
  );
  const tied = Object.entries(ties).flatMap(([workload, own]) =>
    Object.keys(own).map((id) => `ties.${workload}.${id}`),
  );
  return [...new Set(fields)].filter((field) => ![...given, ...tied].includes(field));
};

/** The browser's own question before a tab is left whose answers would be lost. */
const useQuestionBeforeLeaving = (asked: boolean): void => {
  useEffect(() => {
    if (!asked) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [asked]);
};

/** Fetches beforehand what makes a link, as its file may be gone when it is wanted. */
const useLinkMaker = (wanted: boolean): boolean => {
  const [there, setThere] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    import('../bindings/rescue-link')
      .then(({ offerLink }) => offerLink())
      .then(
        () => setThere(true),
        // The file is offered without it.
        () => undefined,
      );
  }, [wanted]);
  return there;
};

/** Why answers are not kept, and the ways to take them along. */
const Unkept = ({ text, gone }: { text: string; gone: boolean }) => {
  const words = useMessages('keeping');
  const some = useSheet(({ sheet }) => !isEmpty(sheet));
  useQuestionBeforeLeaving(some);
  const linked = useLinkMaker(some);
  // What is offered is what is answered now.
  useSheet(({ sheet }) => sheet);
  const link = some && linked ? rescue.link?.() : null;
  const take = () => {
    const held = rescue.held?.();
    if (held) downloadText('steelyard-answers.json', held.text);
  };
  return (
    <Notice warning live>
      <p>{text}</p>
      {some ? (
        <Actions>
          {gone ? <Button onPress={keepAgain}>{words.keepAgain}</Button> : null}
          <Button look="quiet" onPress={take}>
            {words.save}
          </Button>
          {link ? (
            <ButtonLink href={link} look="quiet">
              {words.link}
            </ButtonLink>
          ) : null}
        </Actions>
      ) : null}
    </Notice>
  );
};

/** A word on how the answers are kept, and on what was set aside. */
const KeepingWords = () => {
  const words = useMessages('keeping');
  const keeping = useSheet((state) => state.keeping);
  const found = useSheet((state) => state.found);
  const sheet = useSheet((state) => state.sheet);
  const dropped = leftOut(
    useSheet((state) => state.dropped),
    sheet,
  );
  const aside = useSheet((state) => state.aside > 0);
  const elsewhere = useSheet((state) => state.elsewhere !== null);
  return (
    <>
      {keeping === 'kept' || keeping === 'waiting' ? null : (
        <Unkept text={words[keeping]} gone={keeping === 'gone'} />
      )}
      {found === 'damaged' || dropped.length > 0 || aside ? (
        <Notice warning live>
          {found === 'damaged' ? <p>{words.damaged}</p> : null}
          {dropped.length > 0 ? (
            <>
              <p>{words.dropped}</p>
              <Boundary broken={null}>
                <Suspense>
                  <DroppedList fields={dropped} />
                </Suspense>
              </Boundary>
            </>
          ) : null}
          <AsideList />
        </Notice>
      ) : null}
      {elsewhere ? (
        <Notice warning live>
          <p>{words.elsewhere}</p>
          <Actions>
            <Button look="quiet" onPress={() => settleElsewhere('theirs')}>
              {words.takeTheirs}
            </Button>
            <Button look="quiet" onPress={() => settleElsewhere('mine')}>
              {words.keepMine}
            </Button>
          </Actions>
        </Notice>
      ) : null}
    </>
  );
};

export default KeepingWords;
