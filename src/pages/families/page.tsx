import { Fragment } from 'react';
import { sourceLink } from '../../record/words/source-link';
import { useLocale, useMessages } from '../../ui/locale';
import { OutsideLink } from '../../ui/outside-link';
import { ButtonLink } from '../../ui/primitives';
import { answerOf, answersOf, howSure } from './answers';
import { appHref } from './app-href';
import { CriteriaTable } from './criteria';
import type { Facts } from './facts';
import { notesOf, type Note } from './notes';
import { SearchField } from './search-field';
import { Scores } from './scores';
import { Sentence } from './sentence';
import { inOrder, standingOn } from './standing';
import styles from './families.module.css';

/** Where answers and lists lead on to. */
const ways = {
  questions: { page: 'questions', section: '' },
  selfHosting: { page: 'evidence', kind: 'criterion', id: 'selfHosting' },
  governance: { page: 'evidence', kind: 'criterion', id: 'governance' },
  language: { page: 'evidence', kind: 'language', id: '' },
  release: { page: 'evidence', kind: 'release', id: '' },
  licence: { page: 'evidence', kind: 'licence', id: '' },
  size: { page: 'size' },
  method: { page: 'method' },
} as const;

/** The questions that everyone asks, each with its answer. */
const Questions = ({ facts, notes }: { facts: Facts; notes: readonly Note[] }) => {
  const locale = useLocale();
  const words = useMessages('families').leads;
  return (
    <div className={styles.questions}>
      {answersOf(facts, locale).map(({ id, asks, computed, sentences, leads }) => (
        <section key={id}>
          <h3>{asks}</h3>
          <p>
            {computed === null ? null : `${computed} `}
            {sentences.map((told) => (
              <span key={locale.of(told.words)}>
                <Sentence told={told} notes={notes} />{' '}
              </span>
            ))}
          </p>
          <p className={styles.onwards}>
            <a href={appHref(ways[leads])}>{words[leads]}</a>
          </p>
        </section>
      ))}
    </div>
  );
};

/** The analyses, each ending in who is ahead on its criteria and what to do about it. */
const Analyses = ({ facts, notes }: { facts: Facts; notes: readonly Note[] }) => {
  const words = useMessages('families');
  const { families } = useMessages('decision');
  const { of, format } = useLocale();
  return (
    <div className={styles.analyses}>
      {facts.comparison.analyses.map(({ id, title, criteria, sentences, advice }) => {
        const { family, chance, firmness } = standingOn(facts.recommendation, criteria);
        const verdict = { family: families[family], hundred: format.hundred(chance) };
        return (
          <section key={id}>
            <h3>{of(title)}</h3>
            {sentences.map((told) => (
              <p key={of(told.words)}>
                <Sentence told={told} notes={notes} />
              </p>
            ))}
            <p className={styles.verdict}>
              <strong>{words.verdict[firmness](verdict)}</strong> {of(advice)}
            </p>
          </section>
        );
      })}
    </div>
  );
};

/** The scores of all criteria at a glance, where there is room: the table below tells the same in words. */
const Picture = ({ facts: { catalogue, recommendation } }: { facts: Facts }) => {
  const words = useMessages('families');
  const { families } = useMessages('decision');
  const { of, format } = useLocale();
  const order = inOrder(recommendation);
  return (
    <div className={styles.picture} aria-hidden="true">
      <p>
        {words.picture}{' '}
        {order.map((family) => (
          <Fragment key={family}>
            <span data-ahead={family}>{families[family]}</span>{' '}
          </Fragment>
        ))}
      </p>
      {catalogue.questionnaire.criteria.map(({ id, name }) => {
        const found = recommendation.criteria.find(({ criterion }) => criterion === id);
        return found === undefined ? null : (
          <Fragment key={id}>
            <span>{of(name)}</span>
            <Scores qwen={found.qwen} llama={found.llama} />
          </Fragment>
        );
      })}
      <span className={styles.axis}>
        {[0, 50, 100].map((score) => (
          <span key={score}>{format.score(score)}</span>
        ))}
      </span>
    </div>
  );
};

/** The sections of the page, in their order. */
const sections = ['questions', 'criteria', 'analyses', 'further', 'notes'] as const;

/** The ways to the sections, for a page that is long on any screen. */
const Contents = () => {
  const words = useMessages('families');
  const titles = { ...words, further: words.further.title };
  return (
    <nav aria-label={words.contents}>
      <ul className={styles.contents}>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{titles[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Where every sentence was read, by the numbers in the text. */
const Notes = ({ notes }: { notes: readonly Note[] }) => {
  const words = useMessages('families');
  const { grades } = useMessages('record');
  const { format } = useLocale();
  return (
    <ol className={styles.notes}>
      {notes.map(({ id, grade, date, sources }, place) => (
        <li key={id} id={`s${String(place + 1)}`}>
          {sources.map(sourceLink).map(({ title, url }) => (
            <Fragment key={url}>
              <OutsideLink href={url}>{title}</OutsideLink>
              {' · '}
            </Fragment>
          ))}
          {words.note({ grade: grades[grade], date: format.date(date) })}
        </li>
      ))}
    </ol>
  );
};

/** The ways from here into all that is known. */
const Further = ({ index }: { index: string }) => {
  const words = useMessages('families').further;
  return (
    <section id="further" className={styles.further}>
      <h2>{words.title}</h2>
      <SearchField index={index} />
      <ul>
        {(['language', 'release', 'licence', 'size', 'method'] as const).map((way) => (
          <li key={way}>
            <a href={appHref(ways[way])}>{words[way]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/**
 * The public comparison of both families; `index` is the address of what its search finds. It is drawn
 * when the app is built, and needs no script.
 */
export const ComparisonPage = ({ facts, index }: { facts: Facts; index: string }) => {
  const words = useMessages('families');
  const locale = useLocale();
  const { of, format } = locale;
  const { catalogue, claims, comparison, recommendation } = facts;
  const { questionnaire } = catalogue;
  const notes = notesOf(comparison, claims, catalogue.licences);
  const order = inOrder(recommendation);
  const vendorOf = (id: string) => catalogue.families.find((one) => one.id === id)?.vendor ?? '';
  return (
    <article className={styles.page}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles.lead}>
          {words.lead({ qwenVendor: vendorOf('qwen'), llamaVendor: vendorOf('llama') })}
        </p>
        <p className={styles.answer}>{answerOf(facts, locale)}</p>
        <p>
          {howSure(facts, locale)} {words.typical}
        </p>
        <p className={styles.onwards}>
          <a href={appHref({ page: 'method' })}>{words.method}</a>
        </p>
        <p className={styles.begin}>
          <ButtonLink href={appHref({ page: 'questions', section: '' })}>{words.begin}</ButtonLink>{' '}
          {words.beginHint}
        </p>
        <Picture facts={facts} />
      </header>
      <Contents />
      <section id="questions">
        <h2>{words.questions}</h2>
        <Questions facts={facts} notes={notes} />
      </section>
      <section id="criteria">
        <h2>{words.criteria}</h2>
        <CriteriaTable
          {...{ comparison, claims, order, recommendation, notes }}
          criteria={questionnaire.criteria}
          groups={questionnaire.groups.map(({ id, name }) => ({ id, name: of(name) }))}
        />
        <p className={styles.small}>
          {words.scoreNote} {words.order}
        </p>
      </section>
      <section id="analyses">
        <h2>{words.analyses}</h2>
        <Analyses facts={facts} notes={notes} />
      </section>
      <Further index={index} />
      <section id="notes">
        <h2>{words.notes}</h2>
        <p className={styles.small}>{words.notesLead}</p>
        <Notes notes={notes} />
      </section>
      <p className={styles.small}>
        {words.checked({ date: format.date(questionnaire.edition.date) })}
      </p>
    </article>
  );
};
