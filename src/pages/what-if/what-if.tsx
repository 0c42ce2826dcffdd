import { Suspense, useEffect, useMemo, useRef } from 'react';
import { outline } from '../../catalogue';
import { withTiesThatCount, type Sheet } from '../../decision';
import { useSheet } from '../../state';
import { takeBackTried, useTried, withTried } from '../../state/tried';
import { Boundary } from '../../report/page/boundary';
import { LoadingPage, PartMissing } from '../../report/page/fallbacks';
import { Page } from '../../report/page/page';
import { StorageNotice } from '../../report/storage-notice';
import { useRecommendation, useWorld } from '../../bindings/use-recommendation';
import { useDeferred } from '../../ui/deferred';
import { useMessages } from '../../ui/locale';
import type { World } from '../../world';
import { ChooseQuestion } from './choose-question';
import { Outcome } from './outcome';
import { TriedList } from './tried-list';
import { UseTried } from './use-tried';
import styles from './what-if.module.css';

/** Both results; those before stand until the new ones are known. */
const Results = ({ world, own, tried }: { world: World; own: Sheet; tried: Sheet }) => {
  const words = useMessages('what-if').sides;
  const was = useRecommendation(world, useDeferred(own));
  const shown = useDeferred(tried);
  const is = useRecommendation(world, shown);
  return was === null || is === null ? (
    <p role="status">{words.unknown}</p>
  ) : (
    <Outcome world={world} was={{ sheet: own, result: was }} is={{ sheet: shown, result: is }} />
  );
};

/** Other answers tried beside one's own, and what would be advised: nothing of the sheet changes by it. */
const WhatIf = () => {
  const words = useMessages('what-if');
  const world = useWorld();
  const { questions } = world.catalogue.questionnaire;
  const own = useSheet(({ sheet }) => sheet);
  const answers = useTried((state) => state.answers);
  const takenBack = useTried((state) => state.takenBack);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(takenBack);
  useEffect(() => {
    // The button that was pressed is gone with what it took back.
    if (before.current !== takenBack) heading.current?.focus();
    before.current = takenBack;
  }, [takenBack]);
  const tried = useMemo(
    () =>
      answers.size === 0
        ? own
        : withTiesThatCount(withTried(own, answers, outline.version), questions),
    [own, answers, questions],
  );
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      <StorageNotice />
      <div className={styles.columns}>
        <div className={styles.trying}>
          <ChooseQuestion world={world} />
          <section className={styles.section}>
            <h2 ref={heading} tabIndex={-1}>
              {words.trying.heading({ count: answers.size })}
            </h2>
            <TriedList world={world} own={own} tried={answers} onTakeBack={takeBackTried} />
          </section>
        </div>
        <div className={styles.results}>
          <Boundary broken={<PartMissing />}>
            <Suspense fallback={<LoadingPage />}>
              <Results world={world} own={own} tried={tried} />
            </Suspense>
          </Boundary>
        </div>
      </div>
      {answers.size === 0 ? null : <UseTried world={world} sheet={tried} tried={answers} />}
    </Page>
  );
};

export default WhatIf;
