import type { ReactNode, RefObject } from 'react';
import { isCompared } from '../../decision';
import { bodyOf, linesOf, type DecisionRecord, type Frame, type Section } from '../../record';
import type { RecordSource } from '../../bindings/use-record-source';
import { CriteriaTable } from '../../report/criteria-table';
import type { Messages } from '../../text';
import { useMessages } from '../../ui/locale';
import { fitsCode } from '../../ui/fits-code';
import { QrCode } from '../../ui/qr-code';
import { RecommendationBeam } from '../../report/recommendation-beam';
import { Annexes } from './annexes';
import { useMargins, type MarginTexts } from './margins';
import type { PaperKind } from './paper-choice';
import styles from './print.module.css';
import { Answer, List, Steps } from './section-body';
import type { World } from '../../world';

/** A part of the summary under its heading. */
const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{heading}</h2>
    {children}
  </section>
);

/**
 * The same address with an empty query. Browsers print a link that differs from the page in its
 * fragment alone as a jump inside the document, which would lead nowhere.
 */
const fromPaper = (link: string): string => link.replace('#', '?#');

const SignOff = () => {
  const { sign } = useMessages('record');
  const fields = [sign.decided, sign.role, sign.signature];
  return (
    <>
      {[1, 2].map((row) => (
        <div key={row} className={styles.sign}>
          {fields.map((field) => (
            <span key={field}>{field}</span>
          ))}
        </div>
      ))}
    </>
  );
};

/** The link as a code and in letters; where nobody could read or type it, that it is not printed. */
const Link = ({ link }: { link: string | null }) => {
  const { share } = useMessages('record');
  if (link === null || !fitsCode(link)) {
    return (
      <div className={styles.link}>
        <p>{link === null ? share.hidden : share.tooLongForPaper}</p>
      </div>
    );
  }
  return (
    <div className={styles.link}>
      <QrCode text={link} label={share.address} tooLong={share.tooLongForCode} />
      <p>
        <a href={fromPaper(link)}>{link}</a>
      </p>
    </div>
  );
};

/** Most reasons of a kind on the two pages: the annexes have all of them. */
const most: Readonly<Record<string, number>> = {
  reasons: 3,
  against: 2,
  level: 2,
  ruledOut: 5,
  split: 6,
};

/** Most duties and facts on what to run that the two pages have room for. */
const mostDuties = 6;
const mostFacts = 3;

const Reason = ({ section: { id, heading, body } }: { section: Section }) =>
  body.kind === 'lines' ? (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <List lines={body.lines.slice(0, most[id])} />
    </div>
  ) : null;

/** What to run in a few lines for each family that is advised. */
const Run = ({ sections }: { sections: readonly Section[] }) => {
  const body = bodyOf(sections, 'plan');
  if (body === null) return null;
  const families = body.families.filter(({ advised }) => advised);
  return (
    <>
      {families.map(({ id, heading, facts }) => (
        <p key={id}>
          <strong>{heading}.</strong> {facts.slice(0, mostFacts).join(' ')}
        </p>
      ))}
      {body.note === null ? null : <p>{body.note}</p>}
    </>
  );
};

/** What a summary is drawn from. */
export interface SummaryProps {
  readonly world: World;
  readonly record: DecisionRecord;
  readonly source: RecordSource;
  /** Answers that would change the advice; null until they were tried. */
  readonly changes: readonly string[] | null;
  readonly kind: PaperKind;
  /** Whether it is drawn a single time, so that nothing of it may come later. */
  readonly once?: boolean;
  /** Where the summary is the page itself, its heading takes the focus on navigation. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** What stands in the margins of a summary. */
export const marginsOf = (
  words: Messages['record'],
  { editionWords }: DecisionRecord,
  { title }: Frame,
): MarginTexts => ({
  head: words.running({ title }),
  foot: words.foot({ edition: editionWords }),
});

/** The pages of a summary, without their margins. */
export const Pages = ({
  world,
  record,
  source: { input, frame },
  changes,
  kind,
  once,
  headingRef,
}: SummaryProps) => {
  const words = useMessages('record');
  const { parts, moreDuties } = useMessages('advice');
  const { headings } = words;
  const { sections } = record;
  const answer = bodyOf(sections, 'verdict');
  const steps = bodyOf(sections, 'steps');
  const criteria = bodyOf(sections, 'criteria');
  const why = sections.filter(({ part }) => part === 'why');
  const duties = linesOf(sections, 'duties');
  return (
    <article className={styles.summary}>
      <header className={styles.head}>
        <p className={styles.kind}>{words.summary}</p>
        <h1 ref={headingRef} tabIndex={headingRef === undefined ? undefined : -1}>
          {frame.title}
        </h1>
        <p>{record.facts.join(' · ')}</p>
      </header>
      {answer === null ? null : (
        <section className={styles.part}>
          <Answer body={answer} />
        </section>
      )}
      {steps === null ? null : (
        <Part heading={parts.next}>
          <Steps body={steps} />
        </Part>
      )}
      <div className={styles.two}>
        {why.map((section) => (
          <Reason key={section.id} section={section} />
        ))}
      </div>
      <div className={styles.second}>
        <Part heading={parts.run}>
          <Run sections={sections} />
        </Part>
        {duties.length === 0 ? null : (
          <Part heading={headings.duties}>
            <div className={styles.duties}>
              <List lines={duties.slice(0, mostDuties)} />
            </div>
            {duties.length > mostDuties ? (
              <p className={styles.note}>{moreDuties({ count: duties.length - mostDuties })}</p>
            ) : null}
            <p className={styles.note}>{words.noAdvice}</p>
          </Part>
        )}
        {criteria === null ? null : (
          <Part heading={headings.criteria}>
            {isCompared(input.recommendation) ? (
              <div className={styles.beam}>
                <RecommendationBeam
                  catalogue={world.catalogue}
                  recommendation={input.recommendation}
                  size="paper"
                  once={once}
                />
              </div>
            ) : null}
            <CriteriaTable
              heading={headings.criteria}
              body={criteria}
              look={{ table: styles.table, criteria: styles.criteria, total: styles.total }}
              nameOf={({ name }) => name}
              brief
              repeats
            />
            <p className={styles.note}>{criteria.note}</p>
          </Part>
        )}
        <Part heading={headings.sign}>
          <div className={styles.close}>
            <div>
              <SignOff />
            </div>
            <Link link={frame.link} />
          </div>
        </Part>
      </div>
      {kind === 'file' ? <Annexes sections={sections} changes={changes} /> : null}
    </article>
  );
};

/**
 * The decision on paper, in black and white, on A4 and Letter: two pages that stand on their own, and
 * where the file is asked for, all that they rest on as annexes.
 */
const Summary = (props: SummaryProps) => {
  useMargins(marginsOf(useMessages('record'), props.record, props.source.frame));
  return <Pages {...props} />;
};

export default Summary;
