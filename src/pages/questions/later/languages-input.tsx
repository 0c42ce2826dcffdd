import { useId, useState } from 'react';
import type { Language, QuestionOf } from '../../../catalogue';
import { CheckRow } from '../../../ui/choice-rows';
import fields from '../../../ui/fields.module.css';
import { useMessages } from '../../../ui/locale';
import { Button } from '../../../ui/primitives';
import { TextField } from '../../../ui/text-field';
import { findLanguages } from '../../../report/search-languages';
import { useLanguages } from '../../../bindings/use-languages';
import type { Draft } from '../draft';
import type { InputProps } from '../choice-inputs';

const Chosen = ({
  language,
  primary,
  onRole,
  onRemove,
}: {
  language: Language;
  primary: boolean;
  onRole: (primary: boolean) => void;
  onRemove: () => void;
}) => {
  const words = useMessages('languages');
  const name = useId();
  return (
    <li>
      <span>
        {language.own === language.name
          ? language.name
          : words.own({ name: language.name, own: language.own })}
      </span>
      <span className={fields.segments}>
        <span
          role="radiogroup"
          aria-label={words.role({ language: language.name })}
          className={fields.segments}
        >
          {[true, false].map((role) => (
            <label key={String(role)}>
              <input
                type="radio"
                name={name}
                checked={primary === role}
                onChange={() => onRole(role)}
              />
              {role ? words.primary : words.secondary}
            </label>
          ))}
        </span>
        <Button look="plain" onPress={onRemove}>
          {words.remove({ language: language.name })}
        </Button>
      </span>
    </li>
  );
};

/** Languages by search in a list of checkboxes; the chosen ones with their weight below. */
const LanguagesInput = ({
  draft,
  onChange,
}: InputProps<QuestionOf<'languages'>, Extract<Draft, { kind: 'languages' }>>) => {
  const { unsure } = useMessages('questions');
  const words = useMessages('languages');
  const languages = useLanguages();
  const [wanted, setWanted] = useState('');
  const { primary, secondary } = draft;
  const chosen = [...primary, ...secondary];
  const found = findLanguages(languages, wanted);
  const put = (next: { primary: readonly string[]; secondary: readonly string[] }) =>
    onChange({ kind: 'languages', unsure: false, ...next });
  const drop = (tag: string) => ({
    primary: primary.filter((other) => other !== tag),
    secondary: secondary.filter((other) => other !== tag),
  });
  const toggle = (tag: string) =>
    put(chosen.includes(tag) ? drop(tag) : { primary: [...primary, tag], secondary });
  return (
    <div className={fields.stack}>
      <TextField
        label={words.search}
        hint={words.hint}
        value={wanted}
        size="wide"
        onChange={setWanted}
      />
      <p role="status">{found.length === 0 ? words.none : words.found({ count: found.length })}</p>
      {found.length === 0 ? null : (
        <fieldset className={fields.scrollList} aria-label={words.list}>
          <div className={fields.rows}>
            {found.map(({ tag, name, own }) => (
              <label key={tag} className={fields.row}>
                <input
                  type="checkbox"
                  checked={chosen.includes(tag)}
                  onChange={() => toggle(tag)}
                />
                <span>
                  {name}
                  {own === name ? null : (
                    <>
                      {' · '}
                      <bdi lang={tag}>{own}</bdi>
                    </>
                  )}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {chosen.length === 0 ? null : (
        <div>
          <p className={fields.label}>{words.chosen}</p>
          <p className={fields.hint}>{words.weight}</p>
          <ul className={fields.chosen}>
            {languages
              .filter(({ tag }) => chosen.includes(tag))
              .map((language) => (
                <Chosen
                  key={language.tag}
                  language={language}
                  primary={primary.includes(language.tag)}
                  onRole={(asPrimary) => {
                    const rest = drop(language.tag);
                    put(
                      asPrimary
                        ? { ...rest, primary: [...rest.primary, language.tag] }
                        : { ...rest, secondary: [...rest.secondary, language.tag] },
                    );
                  }}
                  onRemove={() => put(drop(language.tag))}
                />
              ))}
          </ul>
        </div>
      )}
      <CheckRow
        label={unsure}
        checked={draft.unsure}
        onToggle={() =>
          onChange({ kind: 'languages', primary: [], secondary: [], unsure: !draft.unsure })
        }
      />
    </div>
  );
};

export default LanguagesInput;
