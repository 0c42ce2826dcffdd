import type { QuestionOf } from '../../catalogue';
import type { Wording } from '../../text/wording';
import { ChoiceRows } from '../../ui/choice-rows';
import { useMessages } from '../../ui/locale';
import { toggled, unsure, type Draft } from './draft';

/** What every input of a question is given. */
export interface InputProps<Q, D> {
  readonly question: Q;
  readonly asked: Wording | undefined;
  readonly draft: D;
  /** `anew`: a number was written anew, and not only lengthened or shortened. */
  readonly onChange: (draft: Draft, anew?: boolean) => void;
}

type DraftOf<K extends Draft['kind']> = Extract<Draft, { kind: K }>;

/** The words of a question's options, "Not sure" last. */
const useOptions = (
  question: QuestionOf<'choice'> | QuestionOf<'choices'>,
  asked: Wording | undefined,
) => {
  const words = useMessages('questions');
  return [
    ...question.options.map(({ id }) => ({
      value: id,
      label: asked?.options[id] ?? id,
    })),
    { value: unsure, label: words.unsure, apart: true },
  ];
};

export const ChoiceInput = ({
  question,
  asked,
  draft,
  onChange,
}: InputProps<QuestionOf<'choice'>, DraftOf<'choice'>>) => (
  <ChoiceRows
    name={question.id}
    several={false}
    options={useOptions(question, asked)}
    chosen={[draft.option]}
    onToggle={(option) => onChange({ kind: 'choice', option })}
  />
);

export const ChoicesInput = ({
  question,
  asked,
  draft,
  onChange,
}: InputProps<QuestionOf<'choices'>, DraftOf<'choices'>>) => {
  const exclusive = new Set([
    unsure,
    ...question.options.filter((option) => option.exclusive === true).map(({ id }) => id),
  ]);
  return (
    <ChoiceRows
      name={question.id}
      several
      options={useOptions(question, asked)}
      chosen={draft.options}
      onToggle={(option) =>
        onChange({ kind: 'choices', options: toggled(draft.options, option, exclusive) })
      }
    />
  );
};
