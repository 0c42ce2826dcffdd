import { useId } from 'react';
import type { QuestionId } from '../../../catalogue';
import { longest } from '../../../decision/sheet/texts';
import { useSheet } from '../../../state';
import { setNote } from '../../../state/edits';
import { FieldError } from '../../../ui/field-error';
import fields from '../../../ui/fields.module.css';
import { useMessages } from '../../../ui/locale';
import { useClipped } from '../../../bindings/use-clipped';

/** The note on a question. */
const NoteField = ({ question }: { question: QuestionId }) => {
  const words = useMessages('note');
  const kept = useSheet(({ sheet }) => sheet.notes[question] ?? '');
  const { text, problem, onText } = useClipped(kept, longest.note, (next) =>
    setNote(question, next),
  );
  const id = useId();
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {words.label}
      </label>
      <p className={fields.hint}>{words.hint}</p>
      <textarea
        id={id}
        className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
        rows={2}
        value={text}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => onText(event.target.value)}
      />
      {problem === null ? null : <FieldError id={`${id}-problem`}>{problem}</FieldError>}
    </div>
  );
};

export default NoteField;
