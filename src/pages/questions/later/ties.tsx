import { useState } from 'react';
import { questionnaire, type Question } from '../../../catalogue';
import { sharedWork, tiedFrom, withTiesThatCount, workloadsIn } from '../../../decision';
import { hrefOf } from '../../../platform/routes';
import { onAnswer, sheetStore, useSheet } from '../../../state';
import { setTies } from '../../../state/edits';
import { askedIn } from '../../../text/wording';
import fields from '../../../ui/fields.module.css';
import { useLocale, useMessages } from '../../../ui/locale';
import { Disclosure } from '../../../ui/primitives';
import { useLanguageName } from '../../../bindings/use-languages';
import { heldFor, withEntryTurned, type Work } from './tied-entries';

const { questions, sections } = questionnaire;

// Where ties can be made, an answer that changes takes those along that no longer count.
onAnswer((sheet) => withTiesThatCount(sheet, questions));

/** Fewest entries that can differ by work: a single language is that of all work. */
const fewest = (question: Question): number => (question.kind === 'languages' ? 2 : 1);

/** The entries of an answer by their names. */
const useEntryName = (question: Question): ((entry: string) => string) => {
  const languageName = useLanguageName();
  const asked = askedIn(useLocale())[question.id];
  return (entry) =>
    question.kind === 'languages' ? languageName(entry) : (asked?.options[entry] ?? entry);
};

/** What of an answer holds for one kind of work, each entry with a box. */
const WorkRow = ({
  question,
  work,
  label,
  onTurn,
}: {
  question: Question;
  work: Work;
  label: string;
  onTurn: (entry: string) => void;
}) => {
  const words = useMessages('ties');
  const { format } = useLocale();
  const nameOf = useEntryName(question);
  const sheet = useSheet((state) => state.sheet);
  const held = heldFor(question, work, sheet);
  const own = work.instead[question.id];
  const instead = own?.kind === 'languages' ? [...own.primary, ...own.secondary] : [];
  return (
    <fieldset>
      <legend className={fields.label}>{label}</legend>
      <span className={fields.segments}>
        {tiedFrom(question, sheet.answers[question.id]).map((entry) => (
          <label key={entry}>
            <input
              type="checkbox"
              aria-label={words.tick({ entry: nameOf(entry), workload: label })}
              checked={held.includes(entry)}
              onChange={() => onTurn(entry)}
            />
            {nameOf(entry)}
          </label>
        ))}
      </span>
      {held.length > 0 ? null : (
        <p className={fields.hint}>
          {question.kind === 'languages'
            ? words.assumed({ languages: format.list(instead.map(nameOf)) })
            : words.noRule}
        </p>
      )}
    </fieldset>
  );
};

/** The kinds of work, each with what of the answer holds for it. */
const WorkRows = ({ question, shared }: { question: Question; shared: readonly string[] }) => {
  const words = useMessages('ties');
  const asked = askedIn(useLocale()).workloads;
  const [said, setSaid] = useState('');
  const turn = (work: Work, label: string, entry: string) => {
    const { sheet } = sheetStore.getState();
    const held = heldFor(question, work, sheet);
    const isLast = question.kind === 'languages' && held.length === 1 && held[0] === entry;
    setTies(withTiesThatCount(withEntryTurned(question, work, sheet, entry), questions).ties);
    setSaid(isLast ? words.back({ workload: label }) : '');
  };
  return (
    <div className={fields.stack}>
      <p className={fields.hint}>{question.kind === 'languages' ? words.languages : words.rules}</p>
      {workloadsIn(questions)
        .filter(({ id }) => shared.includes(id))
        .map((work) => {
          const label = asked?.options[work.id] ?? work.id;
          return (
            <WorkRow
              key={work.id}
              question={question}
              work={work}
              label={label}
              onTurn={(entry) => turn(work, label, entry)}
            />
          );
        })}
      <p role="status">{said}</p>
    </div>
  );
};

/** Where the kinds of work are asked, so long as they are not answered. */
const WorkFirst = () => {
  const words = useMessages('ties');
  const names: Readonly<Record<string, string>> = useMessages('wording/sections');
  const section = sections.find(({ questions: own }) => own.includes('workloads'));
  return section === undefined ? null : (
    <p>
      {words.first({ section: names[section.id] ?? section.id })}{' '}
      <a href={hrefOf({ page: 'questions', section: section.id, question: 'workloads' })}>
        {words.toWork}
      </a>
    </p>
  );
};

/** What of an answer that is a list does not hold for all kinds of work, once there is something to part. */
export const Ties = ({ question }: { question: Question }) => {
  const words = useMessages('ties');
  const { answers, ties = {} } = useSheet(({ sheet }) => sheet);
  // Open where something is tied as the page is opened; from then on it is the reader who opens it.
  const [isOpen] = useState(() =>
    Object.values(ties).some((own) => own[question.id] !== undefined),
  );
  const shared = sharedWork(answers);
  const isAsked = answers.workloads !== undefined;
  const isEnough = tiedFrom(question, answers[question.id]).length >= fewest(question);
  if (!isEnough || (isAsked && shared.length === 0)) return null;
  return (
    <Disclosure summary={words.summary} open={isOpen}>
      {isAsked ? <WorkRows question={question} shared={shared} /> : <WorkFirst />}
    </Disclosure>
  );
};
