import { lazy, Suspense } from 'react';
import type { Part, PlacedSection } from '../../record';
import { Loading } from '../../report/page/fallbacks';
import { OneByOne } from '../../ui/one-by-one';
import { Gates } from './gates';
import { NotedLines } from './lines';
import { PartFrame } from './part';
import { isNamed, type PartAddresses } from './parts';
import { Steps } from './steps';
import styles from './verdict.module.css';

/** Bodies that no section of the first parts has today. */
const SectionBody = lazy(() => import('./section-body'));

const Body = ({ section, addresses }: { section: PlacedSection; addresses: PartAddresses }) => {
  const { body } = section;
  switch (body.kind) {
    case 'steps':
      return <Steps body={body} addresses={addresses} />;
    case 'gates':
      return <Gates body={body} />;
    case 'lines':
      return <NotedLines body={body} />;
    default:
      return (
        <Suspense fallback={<Loading />}>
          <SectionBody section={section} />
        </Suspense>
      );
  }
};

/** What a committee reads first: what to do next, why, and the requirements that matter. */
export const FirstParts = ({
  parts,
  addresses,
}: {
  parts: readonly Part[];
  addresses: PartAddresses;
}) => (
  <OneByOne first={1}>
    {parts.map((part) => (
      <PartFrame key={part.id} id={part.id} asked={addresses.asked}>
        <div className={part.id === 'why' ? styles.sides : styles.section}>
          {part.sections.map((section) => (
            <section key={section.id} className={styles.section}>
              {isNamed(part) ? <h3>{section.heading}</h3> : null}
              <Body section={section} addresses={addresses} />
            </section>
          ))}
        </div>
      </PartFrame>
    ))}
  </OneByOne>
);
