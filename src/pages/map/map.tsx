import { useMemo } from 'react';
import { useWorld } from '../../bindings/use-recommendation';
import { decisionMap } from '../../decision/explain/decision-map';
import { planReads } from '../../plan/reads';
import { hrefOf } from '../../platform/routes';
import { Page } from '../../report/page/page';
import { useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';
import { ends, linesOf, nameOf, type Spot } from './lines';
import { MapTable } from './map-table';
import { Picture, type Group } from './picture';
import { useMapWords } from './use-map-words';
import styles from './map.module.css';

/** Which question moves what: a picture to choose in, each spot told in sentences, and all of it as a table. */
const DecisionMap = ({ chosen }: { chosen: string }) => {
  const words = useMessages('map');
  const sectionNames: Readonly<Record<string, string>> = useMessages('wording/sections');
  const { catalogue } = useWorld();
  const { questionnaire, gates } = catalogue;
  const { map, lines } = useMemo(() => {
    const drawn = decisionMap(catalogue);
    return { map: drawn, lines: linesOf(drawn, planReads) };
  }, [catalogue]);
  const mapWords = useMapWords(catalogue, map, lines);
  const questions = questionnaire.sections
    .filter((section) => section.questions.length > 0)
    .map(
      (section): Group => ({
        heading: sectionNames[section.id] ?? section.id,
        spots: section.questions.map((id) => ({ kind: 'question', id })),
      }),
    );
  const moved: readonly Group[] = [
    {
      heading: words.groups.criteria,
      spots: questionnaire.criteria.map(({ id }) => ({ kind: 'criterion', id })),
    },
    {
      heading: words.groups.requirements,
      spots: gates.map(({ id }) => ({ kind: 'requirement', id })),
    },
    { heading: words.groups.advice, spots: ends.map((id) => ({ kind: 'end', id })) },
  ];
  const spots = [...questions, ...moved].flatMap((group) => group.spots);
  const way = (spot: Spot) => {
    if (spot.kind === 'criterion') {
      return (
        <a href={hrefOf({ page: 'evidence', kind: 'criterion', id: spot.id })}>
          {words.criterion.way}
        </a>
      );
    }
    if (spot.kind !== 'question') return null;
    const section = questionnaire.sections.find((one) => one.questions.includes(spot.id));
    return (
      <a href={hrefOf({ page: 'questions', section: section?.id ?? '', question: spot.id })}>
        {words.question.way}
      </a>
    );
  };
  return (
    <Page title={words.title} heading={words.title}>
      <p>
        {words.lead} {words.how}
      </p>
      <p className={styles.legend}>{words.legend}</p>
      <Disclosure summary={words.table.summary}>
        <MapTable questions={questionnaire.questions} words={mapWords} />
      </Disclosure>
      <Picture
        questions={questions}
        moved={moved}
        lines={lines}
        words={mapWords}
        first={spots.find((spot) => nameOf(spot) === chosen) ?? null}
        way={way}
      />
    </Page>
  );
};

export default DecisionMap;
