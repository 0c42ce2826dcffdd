import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Edition, QuestionId } from '../../catalogue';
import type { Sheet } from '../../decision';
import type { Outcome } from '../../link';
import { hrefOf } from '../../platform/routes';
import { isEmpty, useSheet } from '../../state';
import { withWords } from '../../text';
import { useLocale, useMessages } from '../../ui/locale';
import { Confirm } from '../../ui/confirm';
import { Actions, Button, ButtonLink, Notice } from '../../ui/primitives';
import { useSentences } from '../../bindings/use-sentences';
import { PartMissing } from '../../report/page/fallbacks';
import type { PartAddresses } from './parts';
import { VerdictReport } from './verdict';
import { codesOf } from '../../bindings/link-codes';
import { Loading } from '../../report/page/fallbacks';
import { memberOf, separator } from '../../bindings/member-payload';
import { sameEdition } from '../../report/same-edition';
import type { World } from '../../world';
import styles from './verdict.module.css';

const AskedSince = lazy(() => withWords(['shared'], () => import('../../report/asked-since')));
const EditionDrift = lazy(() => withWords(['shared'], () => import('../../report/edition-drift')));
const LeftOut = lazy(() => withWords(['keeping'], () => import('../../report/left-out')));

/** A decision that came from outside. */
interface Viewed {
  readonly sheet: Sheet;
  /** The edition it was made with; null where nothing says so. */
  readonly edition: Edition | null;
  /** Questions whose answer was left out, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** Everything else that was left out, by its path. */
  readonly dropped: readonly string[];
  readonly outcome: Outcome | null;
}

/** Someone's decision: its verdict, what is known of it, and the ways on. Touches nothing unasked. */
export const Viewing = ({
  world,
  decision,
  asked,
  routeOf,
  children,
}: {
  world: World;
  decision: Viewed;
  asked?: string | undefined;
  /** Where its parts are found; left out where they have no address that could be passed on. */
  routeOf?: PartAddresses['routeOf'];
  /** What is said of it beside that. */
  children?: ReactNode;
}) => {
  const words = useMessages('link');
  const { format } = useLocale();
  const { question } = useSentences(world.catalogue);
  const own = useSheet(({ sheet }) => (isEmpty(sheet) ? null : sheet));
  const mine = own !== null;
  const pairOf = (sheet: Sheet) =>
    [decision.sheet, sheet].map((one) => memberOf(one, codesOf(world))).join(separator);
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const { edition } = world.catalogue.questionnaire;
  const editionWords = (made: Edition): string => {
    const [date, today] = [format.date(made.date), format.date(edition.date)];
    if (sameEdition(world.catalogue, made)) return words.made({ date });
    return made.date === edition.date
      ? words.otherEditionOfDay({ date })
      : words.otherEdition({ made: date, today });
  };
  const same = decision.edition !== null && sameEdition(world.catalogue, decision.edition);
  const take = () => {
    import('../../state/replace').then(
      ({ replace }) => {
        replace(decision.sheet);
        globalThis.location.hash = hrefOf({ page: 'verdict' });
      },
      () => setMissing(true),
    );
  };
  return (
    <VerdictReport world={world} sheet={decision.sheet} own={false} parts={{ asked, routeOf }}>
      <Notice>
        <p>{mine ? words.yours : words.none}</p>
        {decision.edition === null ? null : (
          <p className={styles.meta}>{editionWords(decision.edition)}</p>
        )}
        {decision.outcome === null ? null : (
          <Suspense fallback={<Loading />}>
            <EditionDrift
              world={world}
              sheet={decision.sheet}
              made={decision.outcome}
              same={same}
            />
          </Suspense>
        )}
        <Suspense fallback={<Loading />}>
          <AskedSince world={world} sheet={decision.sheet} />
        </Suspense>
        {decision.missing.length === 0 ? null : (
          <p>
            {words.missing({
              questions: format.list(
                decision.missing.map((id) => words.quoted({ question: question(id) })),
              ),
            })}
          </p>
        )}
        {decision.dropped.length === 0 ? null : (
          <Suspense fallback={<Loading />}>
            <LeftOut catalogue={world.catalogue} paths={decision.dropped} />
          </Suspense>
        )}
        {children}
        <Actions>
          <Button look="quiet" onPress={() => (mine ? setAsking(true) : take())}>
            {words.take}
          </Button>
          <ButtonLink
            href={mine ? hrefOf({ page: 'verdict' }) : hrefOf({ page: 'questions', section: '' })}
            look="quiet"
          >
            {mine ? words.keep : words.start}
          </ButtonLink>
          {own === null ? null : (
            <ButtonLink href={hrefOf({ page: 'compare', rest: pairOf(own) })} look="quiet">
              {words.compare}
            </ButtonLink>
          )}
        </Actions>
      </Notice>
      {missing ? <PartMissing /> : null}
      <Confirm {...words.sure} open={asking} onYes={take} onNo={() => setAsking(false)} />
    </VerdictReport>
  );
};
