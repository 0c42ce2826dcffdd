import type { ReactNode, RefObject } from 'react';
import { linesOf, type DecisionRecord, type Section } from '../../record';
import type { RecordSource } from '../../bindings/use-record';
import { useMessages } from '../../ui/locale';
import { QrCode } from '../../ui/qr-code';
import { RecommendationBeam } from '../../report/recommendation-beam';
import { useMargins } from './margins';
import styles from './print.module.css';
import { List, SectionBody } from './section-body';
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
      {[1, 2, 3].map((row) => (
        <div key={row} className={styles.sign}>
          {fields.map((field) => (
            <span key={field}>{field}</span>
          ))}
        </div>
      ))}
      <div className={styles.sign}>
        <span>{sign.review}</span>
      </div>
    </>
  );
};

const Link = ({ link }: { link: string | null }) => {
  const { share } = useMessages('record');
  return (
    <div className={styles.link}>
      {link === null ? null : (
        <QrCode text={link} label={share.address} tooLong={share.tooLongForCode} />
      )}
      <p>{link === null ? share.hidden : <a href={fromPaper(link)}>{link}</a>}</p>
    </div>
  );
};

/** Sections that stand side by side. */
const pair: readonly string[] = ['reasons', 'against'];

/** The decision summary: stands on its own, in black and white, on A4 and Letter. */
const Summary = ({
  world,
  record,
  source: { input, frame },
  changes,
  headingRef,
}: {
  world: World;
  record: DecisionRecord;
  source: RecordSource;
  /** Answers that would change the verdict; null until they were tried. */
  changes: readonly string[] | null;
  /** Where the summary is the page itself, its heading takes the focus on navigation. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
}) => {
  const words = useMessages('record');
  const { headings } = words;
  const { sections } = record;
  useMargins({
    head: words.running({ title: frame.title }),
    foot: words.foot({ edition: record.editionWords }),
  });
  const part = (section: Section) => (
    <Part key={section.id} heading={section.heading}>
      <SectionBody section={section} />
    </Part>
  );
  const beside = sections.filter(({ id }) => pair.includes(id));
  const drawn = (section: Section): ReactNode => {
    switch (section.id) {
      case beside[0]?.id:
        return (
          <div key="pair" className={styles.two}>
            {beside.map(part)}
          </div>
        );
      case beside[1]?.id:
        return null;
      case 'change':
        return (
          <Part key={section.id} heading={section.heading}>
            <List lines={[...linesOf(sections, section.id), ...(changes ?? [])]} />
          </Part>
        );
      case 'split':
        // Who leads in each kind of work stands with what both would cost.
        return null;
      case 'prices':
        return (
          <Part key={section.id} heading={section.heading}>
            <List lines={[...linesOf(sections, 'split'), ...linesOf(sections, section.id)]} />
          </Part>
        );
      case 'criteria':
        return [
          <Part key="beam" heading={headings.beam}>
            <div className={styles.beam}>
              <RecommendationBeam
                catalogue={world.catalogue}
                recommendation={input.recommendation}
                size="paper"
              />
            </div>
          </Part>,
          part(section),
        ];
      default:
        return part(section);
    }
  };
  return (
    <article className={styles.summary}>
      <header className={styles.head}>
        <p className={styles.kind}>{words.summary}</p>
        <h1 ref={headingRef} tabIndex={headingRef === undefined ? undefined : -1}>
          {frame.title}
        </h1>
        <p>{record.facts.join(' · ')}</p>
      </header>
      {sections.map(drawn)}
      <Part heading={headings.link}>
        <Link link={frame.link} />
      </Part>
      <Part heading={headings.sign}>
        <SignOff />
      </Part>
    </article>
  );
};

export default Summary;
