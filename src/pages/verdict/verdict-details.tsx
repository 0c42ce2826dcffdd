import { lazy, Suspense } from 'react';
import type { Sheet } from '../../decision';
import type { CriterionLine, DecisionRecord, Section } from '../../record';
import { hrefOf } from '../../platform/routes';
import { withWords } from '../../text';
import { useMessages } from '../../ui/locale';
import { OneByOne } from '../../ui/one-by-one';
import { Disclosure } from '../../ui/primitives';
import { namedLanguages, useLanguages } from '../../bindings/use-languages';
import type { RecordSource } from '../../bindings/use-record';
import { pageOrder } from './page-order';
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

/** What stands below the verdict: the table, the pictures, what to run, duties, sharing, evidence. */
const VerdictDetails = ({
  world,
  sheet,
  record,
  source,
  shown,
  own,
}: {
  world: World;
  sheet: Sheet;
  record: DecisionRecord;
  source: RecordSource;
  shown: ShownLink;
  own: boolean;
}) => {
  const words = useMessages('record');
  const { headings } = words;
  const { below } = pageOrder(record.sections);
  const answers = below.find(({ id }) => id === 'answers');
  const { input } = source;
  const besideName = ({ id }: CriterionLine) =>
    id === 'multilingual' ? <Languages sheet={input.sheet} /> : null;
  const drawn = (section: Section) => (
    <section key={section.id} className={styles.section}>
      <h2>{section.heading}</h2>
      <SectionBody section={section} own={own} besideName={besideName} />
      {section.id === 'criteria' && answers !== undefined ? (
        <Disclosure summary={words.moved}>
          <SectionBody section={answers} own={own} />
        </Disclosure>
      ) : null}
    </section>
  );
  const pictures = [
    <section key="pictures" className={styles.section}>
      <h2>{headings.pictures}</h2>
      <Suspense>
        <Pictures world={world} sheet={input.sheet} recommendation={input.recommendation} />
      </Suspense>
    </section>,
    own ? (
      <section key="priorities" className={styles.section}>
        <h2>{headings.priorities}</h2>
        <Disclosure summary={words.move}>
          <Suspense>
            <Priorities />
          </Suspense>
        </Disclosure>
      </section>
    ) : null,
  ];
  const share = (
    <section key="share" className={styles.section}>
      <h2>{headings.share}</h2>
      <Suspense>
        <Share sheet={sheet} record={record} source={source} shown={shown} own={own} />
      </Suspense>
    </section>
  );
  return (
    <OneByOne>
      {below
        .filter((section) => section !== answers)
        .flatMap((section) => [
          ...(section.id === 'evidence' ? [share] : []),
          drawn(section),
          ...(section.id === 'criteria' ? pictures : []),
        ])}
    </OneByOne>
  );
};

export default VerdictDetails;
