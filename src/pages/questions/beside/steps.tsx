import { outline } from '../../../catalogue';
import { hrefOf } from '../../../platform/routes';
import { useSheet } from '../../../state';
import { useMessages } from '../../../ui/locale';
import styles from './steps.module.css';

/** The ways to every section, with what is open in it, and to the review of all answers. */
const Steps = ({ current }: { current: string }) => {
  const words = useMessages('beside');
  const sections: Readonly<Record<string, string>> = useMessages('wording/sections');
  const answers = useSheet(({ sheet }) => sheet.answers);
  return (
    <nav aria-label={words.jump}>
      <ol className={styles.steps}>
        {outline.sections.map(({ id, questions: own }) => {
          const open = own.filter((question) => answers[question] === undefined).length;
          return (
            <li key={id}>
              <a
                href={hrefOf({ page: 'questions', section: id })}
                aria-current={id === current ? 'step' : undefined}
                data-done={open === 0 ? 'yes' : undefined}
                aria-label={words.sectionState({ name: sections[id] ?? id, open })}
              >
                {sections[id] ?? id}
              </a>
            </li>
          );
        })}
      </ol>
      <p>
        <a href={hrefOf({ page: 'review' })}>{words.review}</a>
      </p>
    </nav>
  );
};

export default Steps;
