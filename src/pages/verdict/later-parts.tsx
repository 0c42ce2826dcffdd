import { lazy, Suspense, type ReactNode } from 'react';
import type { Sheet } from '../../decision';
import {
  bodyOf,
  type CriterionLine,
  type DecisionRecord,
  type Part,
  type PlacedSection,
} from '../../record';
import { hrefOf } from '../../platform/routes';
import { withWords } from '../../text';
import { useLocale, useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { Disclosure } from '../../ui/primitives';
import { namedLanguages, useLanguages } from '../../bindings/use-languages';
import type { RecordSource } from '../../bindings/use-record-source';
import { Lines } from '../../report/lists';
import { Loading } from '../../report/page/fallbacks';
import type { PaperKind } from '../print/paper-choice';
import { AnswersTable } from './answers-table';
import { PartFrame } from './part';
import { isNamed, type PartAddresses } from './parts';
import SectionBody from './section-body';
import type { ShownLink } from './use-share-link';
import lists from '../../report/lists.module.css';
import details from './details.module.css';
import styles from './verdict.module.css';
import type { World } from '../../world';

const Share = lazy(() => withWords(['share'], () => import('./share')));

const Pictures = lazy(() => withWords(['details'], () => import('./charts')));

const Priorities = lazy(() =>
  withWords(['points', 'keeping'], () => import('../questions/later/priorities')),
);

/** The languages that were answered, each with a way to its page. */
const Languages = ({ sheet }: { sheet: Sheet }) => {
  const tags = namedLanguages(sheet);
  const languages = useLanguages().filter(({ tag }) => tags.includes(tag));
  return languages.length === 0 ? null : (
    <span className={`${lists.names} ${details.inTable}`}>
      {languages.map(({ tag, name }) => (
        <a key={tag} href={hrefOf({ page: 'evidence', kind: 'language', id: tag })}>
          {name}
        </a>
      ))}
    </span>
  );
};

/** Sections that stand behind a line, named by it. */
const folded: readonly string[] = ['untriggered', 'releases', 'answers', 'evidence'];

/** The answers that would change the advice, or that they are being tried. */
const Changes = ({ changes, own }: { changes: readonly string[] | null; own: boolean }) => {
  const { change } = useMessages('reasons');
  return (
    <>
      {changes === null ? <p role="status">{change.checking}</p> : <Lines lines={changes} />}
      {own ? (
        <p>
          <a href={hrefOf({ page: 'what-if' })}>{change.other}</a>
        </p>
      ) : null}
    </>
  );
};

interface LaterProps {
  readonly world: World;
  readonly sheet: Sheet;
  readonly record: DecisionRecord;
  readonly parts: readonly Part[];
  readonly addresses: PartAddresses;
  /** Answers that would change the advice; null until they were tried. */
  readonly changes: readonly string[] | null;
  readonly source: RecordSource;
  readonly shown: ShownLink;
  readonly own: boolean;
  readonly paper: PaperKind;
  readonly onPaper: (kind: PaperKind) => void;
}

/** What is read by whom it concerns: what to run, duties, what would change it, how sure, figures, evidence. */
const LaterParts = ({
  world,
  sheet,
  record,
  parts,
  addresses,
  changes,
  source,
  shown,
  own,
  paper,
  onPaper,
}: LaterProps) => {
  const words = useMessages('record');
  const { unfold } = useMessages('advice');
  const { format } = useLocale();
  const { input } = source;
  const besideName = ({ id }: CriterionLine) =>
    id === 'multilingual' ? <Languages sheet={input.sheet} /> : null;
  const contentOf = (section: PlacedSection) => (
    <SectionBody section={section} own={own} besideName={besideName} />
  );
  const drawn = (section: PlacedSection, named: boolean): ReactNode => {
    if (folded.includes(section.id)) {
      return (
        <Disclosure key={section.id} summary={section.heading}>
          {contentOf(section)}
        </Disclosure>
      );
    }
    return named ? (
      <section key={section.id} className={styles.section} data-testid={section.id}>
        <h3>{section.heading}</h3>
        {contentOf(section)}
      </section>
    ) : (
      <div key={section.id} className={styles.section}>
        {contentOf(section)}
      </div>
    );
  };
  const answers = bodyOf(record.sections, 'answers');
  const figures = (
    <>
      <h3>{words.headings.pictures}</h3>
      <Suspense fallback={<Loading />}>
        <Pictures world={world} sheet={input.sheet} recommendation={input.recommendation} />
      </Suspense>
      {answers === null || answers.added === null ? null : (
        <Disclosure summary={words.moved}>
          <AnswersTable body={answers} own={own} effects />
        </Disclosure>
      )}
      {own ? (
        <Disclosure summary={words.move}>
          <Suspense fallback={<Loading />}>
            <Priorities />
          </Suspense>
        </Disclosure>
      ) : null}
    </>
  );
  const within = (part: Part): ReactNode => {
    const { id, sections } = part;
    const bodies = sections.map((section) => drawn(section, isNamed(part)));
    switch (id) {
      case 'change':
        return (
          <>
            {bodies}
            <Changes changes={changes} own={own} />
          </>
        );
      case 'certainty': {
        const [first, ...rest] = bodies;
        return (
          <>
            {first}
            {rest.length === 0 ? null : (
              <Disclosure summary={unfold} open={addresses.asked === id}>
                <div className={styles.sides}>{rest}</div>
              </Disclosure>
            )}
          </>
        );
      }
      case 'figures':
        return (
          <>
            {bodies}
            {figures}
          </>
        );
      case 'evidence':
        return (
          <>
            {bodies}
            <p className={styles.meta}>
              {words.checkedOn({ date: format.date(record.edition.date) })}
            </p>
          </>
        );
      default:
        return bodies;
    }
  };
  return (
    <OneByOne rest={<Loading />}>
      {parts.map((part) => (
        <PartFrame key={part.id} id={part.id} asked={addresses.asked}>
          {within(part)}
        </PartFrame>
      ))}
      <PartFrame id="share" asked={addresses.asked}>
        <Suspense fallback={<Loading />}>
          <Share
            sheet={sheet}
            record={record}
            source={source}
            shown={shown}
            own={own}
            paper={paper}
            onPaper={onPaper}
          />
        </Suspense>
      </PartFrame>
    </OneByOne>
  );
};

export default LaterParts;
