import type { Question } from '../../catalogue';
import { answerOn } from '../../record';
import { hrefOf } from '../../platform/routes';
import { useSheet } from '../../state';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, ButtonLink, Notice } from '../../ui/primitives';
import { useLanguageName } from '../../bindings/use-languages';
import { useRecordWords } from '../../bindings/use-record';
import { contradictions } from '../questions/beside/contradictions';
import { Page } from '../../report/page/page';
import { StorageNotice } from '../../report/storage-notice';
import { useWorld } from '../../bindings/use-recommendation';
import styles from './review.module.css';
import type { World } from '../../world';

const Row = ({
  world,
  section,
  question,
}: {
  world: World;
  section: string;
  question: Question;
}) => {
  const words = useMessages('review');
  const texts = useMessages('record');
  const recordWords = useRecordWords(world);
  const nameOf = useLanguageName();
  const sheet = useSheet((state) => state.sheet);
  const answer = sheet.answers[question.id];
  const note = sheet.notes[question.id];
  const asked = recordWords.sentences.question(question.id);
  return (
    <div className={styles.row}>
      <dt>{asked}</dt>
      <dd className={answer === undefined ? styles.open : undefined}>
        {answerOn(sheet, world.catalogue, recordWords, nameOf, question.id)}
        {note === undefined ? null : <span className={styles.note}>{texts.note({ note })}</span>}
      </dd>
      <dd className={styles.change}>
        <a
          href={hrefOf({ page: 'questions', section, question: question.id })}
          aria-label={
            answer === undefined
              ? words.giveWhich({ question: asked })
              : words.changeWhich({ question: asked })
          }
        >
          {answer === undefined ? words.give : words.change}
        </a>
      </dd>
    </div>
  );
};

/** Points that were moved and scores that were replaced. */
const Priorities = ({ world }: { world: World }) => {
  const words = useMessages('review');
  const { format, of } = useLocale();
  const { points, overrides } = useSheet(({ sheet }) => sheet);
  const touched = world.catalogue.questionnaire.criteria.flatMap(({ id, name }) => {
    const [moved, own] = [points[id], overrides[id]];
    const lines = [
      ...(moved === undefined ? [] : [words.points({ points: format.number(moved) })]),
      ...(own === undefined
        ? []
        : [
            words.scores({
              qwen: format.score(own.qwen),
              llama: format.score(own.llama),
              reason: own.reason,
            }),
          ]),
    ];
    return lines.length === 0 ? [] : [{ id, name: of(name), lines }];
  });
  if (touched.length === 0) return <p>{words.untouched}</p>;
  return (
    <dl className={styles.rows}>
      {touched.map(({ id, name, lines }) => (
        <div key={id} className={styles.row}>
          <dt>{name}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

/** All answers on one page, each with the way to change it. */
const Review = () => {
  const words = useMessages('review');
  const { contradiction } = useMessages('beside');
  const sections: Readonly<Record<string, string>> = useMessages('wording/sections');
  const { format } = useLocale();
  const world = useWorld();
  const answers = useSheet(({ sheet }) => sheet.answers);
  const { questionnaire } = world.catalogue;
  const open = questionnaire.questions.filter(({ id }) => answers[id] === undefined).length;
  return (
    <Page title={words.heading} heading={words.heading}>
      <p>{words.open({ count: open, total: format.number(questionnaire.questions.length) })}</p>
      <StorageNotice />
      {contradictions(answers).map(({ kind }) => (
        <Notice key={kind} warning>
          <p>{contradiction[kind]}</p>
        </Notice>
      ))}
      {questionnaire.sections.map((section) => (
        <section key={section.id} className={styles.section}>
          <h2>
            <a href={hrefOf({ page: 'questions', section: section.id })}>
              {sections[section.id] ?? section.id}
            </a>
          </h2>
          {section.questions.length === 0 ? null : (
            <dl className={styles.rows}>
              {questionnaire.questions
                .filter(({ id }) => section.questions.includes(id))
                .map((question) => (
                  <Row key={question.id} world={world} section={section.id} question={question} />
                ))}
            </dl>
          )}
          {section.id === 'priorities' ? <Priorities world={world} /> : null}
        </section>
      ))}
      <Actions>
        <ButtonLink href={hrefOf({ page: 'verdict' })}>{words.toVerdict}</ButtonLink>
      </Actions>
    </Page>
  );
};

export default Review;
