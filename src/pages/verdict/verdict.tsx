import { lazy, Suspense, type ReactNode } from 'react';
import type { Recommendation, Sheet, World } from '../../decision';
import { isEmpty } from '../../state';
import { decision } from '../../text/en/decision';
import { record as words_ } from '../../text/en/record';
import { running } from '../../text/en/running';
import { Announce } from '../../ui/announce';
import { useLocale, useMessages } from '../../ui/locale';
import { Disclosure, Notice } from '../../ui/parts';
import { BeamOf } from '../beam-of';
import { background, useRecord } from '../made';
import { NoVerdict } from '../no-verdict';
import { Page } from '../shell/page';
import { useRecommendation } from '../world';
import { AnswersTable } from './answers-table';
import { CriteriaTable } from './criteria-table';
import { EvidenceList, Gates, Lines, ReleaseGroups, SourceLinks } from './parts';
import { Running } from './running';
import { useShownLink } from './shown-link';
import styles from './verdict.module.css';

/** Loads beside the page, so that printing at any moment prints the summary. */
const Summary = lazy(() => import('../print/summary'));

const Share = lazy(() => import('./share'));

const Pictures = lazy(() => import('./pictures'));

const Priorities = lazy(() => import('../questions/priorities'));

const Report = ({
  world,
  sheet,
  recommendation,
  own,
  children,
}: {
  world: World;
  sheet: Sheet;
  recommendation: Recommendation;
  own: boolean;
  children: ReactNode;
}) => {
  const words = useMessages(words_);
  const decisionWords = useMessages(decision);
  const runningWords = useMessages(running);
  const { headings } = words;
  const { of } = useLocale();
  const answer = sheet.answers.languages;
  const tags = answer?.kind === 'languages' ? [...answer.primary, ...answer.secondary] : [];
  const languages = background.languages
    .filter(({ tag }) => tags.includes(tag))
    .map(({ tag, name }) => ({ tag, name: of({ en: name }) }));
  const shown = useShownLink(world, sheet, recommendation);
  const { input, record, changes } = useRecord(world, sheet, recommendation, shown.address);

  return (
    <>
      <div className={styles.screen}>
        <Page title={words.title} heading={record.title}>
          {children}
          <p className={styles.meta}>{record.editionWords}</p>
          {isEmpty(sheet) ? (
            <Notice>
              <p>{words.few}</p>
            </Notice>
          ) : null}
          <section className={styles.section}>
            <h2>{headings.gates}</h2>
            <Gates gates={record.gates} />
          </section>
          <section className={styles.section}>
            <h2>{headings.verdict}</h2>
            <p className={styles.verdict} data-testid="verdict">
              {record.verdict}
            </p>
            <p className={styles.firm} data-testid="firmness">
              {record.firmness}
            </p>
            <p data-testid="lead">
              {record.lead} {record.interval}
            </p>
            {record.cautions.map((caution) => (
              <p key={caution} className={styles.caution}>
                {caution}
              </p>
            ))}
            <Announce text={`${record.verdict} ${record.firmness}`} />
          </section>
          <div className={styles.two}>
            <section className={styles.section}>
              <h2>{headings.reasons}</h2>
              <Lines lines={record.reasons} />
            </section>
            <section className={styles.section}>
              <h2>{headings.against}</h2>
              <Lines lines={record.against} />
            </section>
          </div>
          <section className={styles.section}>
            <h2>{headings.change}</h2>
            <Lines lines={record.tipping} />
            {changes === null ? (
              <p role="status">{decisionWords.change.checking}</p>
            ) : (
              <Lines lines={changes} />
            )}
          </section>
          <div className={styles.two}>
            <section className={styles.section}>
              <h2>{headings.doubt}</h2>
              <Lines lines={record.doubt} />
            </section>
            <section className={styles.section}>
              <h2>{headings.next}</h2>
              <Lines lines={record.next} />
            </section>
          </div>
          {record.readings.length === 0 ? null : (
            <section className={styles.section}>
              <h2>{headings.readings}</h2>
              <Lines lines={record.readings} />
            </section>
          )}
          {record.split.length === 0 ? null : (
            <section className={styles.section}>
              <h2>{headings.split}</h2>
              <Lines lines={record.split} />
            </section>
          )}
          <section className={styles.section}>
            <h2>{headings.prices}</h2>
            <Lines lines={record.prices} />
          </section>
          <section className={styles.section}>
            <h2>{headings.beam}</h2>
            <BeamOf catalogue={world.catalogue} recommendation={recommendation} size="large" />
            <Disclosure summary={words.inPictures}>
              <Suspense>
                <Pictures world={world} recommendation={recommendation} />
              </Suspense>
            </Disclosure>
          </section>
          <section className={styles.section}>
            <h2>{headings.criteria}</h2>
            <CriteriaTable record={record} languages={languages} />
            <p className={styles.meta}>{words.scoreNote}</p>
            <Disclosure summary={words.moved}>
              <AnswersTable record={record} own={own} />
            </Disclosure>
          </section>
          {own ? (
            <section className={styles.section}>
              <h2>{headings.priorities}</h2>
              <Disclosure summary={words.move}>
                <Suspense>
                  <Priorities />
                </Suspense>
              </Disclosure>
            </section>
          ) : null}
          <section className={styles.section}>
            <h2>{runningWords.heading}</h2>
            <Running section={record.running} />
          </section>
          <section className={styles.section}>
            <h2>{headings.releases}</h2>
            <p className={styles.meta}>{words.leftFirst}</p>
            <div className={styles.two}>
              {record.releases.map(({ family, name, left, out }) => (
                <section key={family} className={styles.section}>
                  <h3>{name}</h3>
                  {left.length === 0 ? (
                    <p>{words.noneLeft(name)}</p>
                  ) : (
                    <ReleaseGroups groups={left} />
                  )}
                  {out.length === 0 ? null : (
                    <Disclosure summary={headings.out}>
                      <Lines lines={out} />
                    </Disclosure>
                  )}
                </section>
              ))}
            </div>
          </section>
          <section className={styles.section}>
            <h2>{headings.duties}</h2>
            <p className={styles.meta}>{words.noAdvice}</p>
            {record.duties.length === 0 ? <p>{words.noDuties}</p> : <Lines lines={record.duties} />}
          </section>
          <section className={styles.section}>
            <h2>{headings.open}</h2>
            {record.open.length === 0 ? <p>{words.nothingOpen}</p> : <Lines lines={record.open} />}
          </section>
          <section className={styles.section}>
            <h2>{headings.share}</h2>
            <Suspense>
              <Share sheet={sheet} record={record} input={input} shown={shown} own={own} />
            </Suspense>
          </section>
          <section className={styles.section}>
            <h2>{headings.evidence}</h2>
            <EvidenceList evidence={record.evidence} />
            <h3>{words.familyNote}</h3>
            <ul className={styles.lines}>
              {record.familyNotes.map(({ words: note, date, sources }) => (
                <li key={note}>
                  {note} ({date}) <SourceLinks sources={sources} />
                </li>
              ))}
            </ul>
          </section>
        </Page>
      </div>
      <div className={styles.paper}>
        <Suspense>
          <Summary
            world={world}
            record={record}
            changes={changes}
            recommendation={recommendation}
          />
        </Suspense>
      </div>
    </>
  );
};

/** The verdict for a sheet: own or someone’s. On paper the same address prints the summary. */
export const VerdictOf = ({
  world,
  sheet,
  own,
  children,
}: {
  world: World;
  sheet: Sheet;
  own: boolean;
  children: ReactNode;
}) => {
  const recommendation = useRecommendation(world, sheet);
  if (recommendation === null) return <NoVerdict>{children}</NoVerdict>;
  return (
    <Report world={world} sheet={sheet} recommendation={recommendation} own={own}>
      {children}
    </Report>
  );
};
