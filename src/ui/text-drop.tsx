import { useEffect, useEffectEvent, useId, type ReactNode } from 'react';
import fields from './fields.module.css';
import { textOf } from './text-of';

/** What came of a file: its text, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tooLarge'; readonly name: string }
  | { readonly kind: 'unread'; readonly name: string };

const read = async (file: File, longest: number): Promise<FileText> => {
  // A larger file is refused by its size alone: none of it is read.
  if (file.size > longest) return { kind: 'tooLarge', name: file.name };
  try {
    return { kind: 'text', text: textOf(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { kind: 'unread', name: file.name };
  }
};

/** A field for a text that is pasted, dropped as files anywhere on the page, or chosen as files. */
export const TextDrop = ({
  label,
  hint,
  choose,
  accept,
  several = false,
  longest,
  value,
  problem,
  onChange,
  onFiles,
}: {
  label: string;
  hint: string;
  choose: string;
  /** Endings and media types that the file picker offers. */
  accept: string;
  several?: boolean;
  /** Largest file that is read, in bytes. */
  longest: number;
  value: string;
  /** Said below the field, at once and aloud. */
  problem: ReactNode;
  onChange: (text: string) => void;
  onFiles: (files: readonly FileText[]) => void;
}) => {
  const id = useId();
  const wrong = problem !== null;
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])].slice(0, several ? undefined : 1);
    if (files.length === 0) return;
    void Promise.all(files.map((file) => read(file, longest))).then(onFiles);
  };
  // The app itself keeps the browser from opening it.
  const drop = useEffectEvent((event: DragEvent): void => take(event.dataTransfer?.files ?? null));
  useEffect(() => {
    const onDrop = (event: DragEvent): void => drop(event);
    document.addEventListener('drop', onDrop);
    return () => document.removeEventListener('drop', onDrop);
  }, []);
  return (
    <div className={fields.stack}>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {label}
        </label>
        <p id={`${id}-hint`} className={fields.hint}>
          {hint}
        </p>
        <textarea
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          rows={6}
          spellCheck={false}
          value={value}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-hint ${id}-problem` : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={`${id}-file`}>
          {choose}
        </label>
        <input
          id={`${id}-file`}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          type="file"
          accept={accept}
          multiple={several}
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again after it was changed.
            event.target.value = '';
          }}
        />
      </div>
      <div id={`${id}-problem`} role="alert">
        {problem}
      </div>
    </div>
  );
};
