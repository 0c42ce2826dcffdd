import { useId, useState } from 'react';
import type { Language, QuestionId } from '../../../catalogue';
import { CheckRow } from '../../../ui/choice-rows';
import fields from '../../../ui/fields.module.css';
import rows from '../../../ui/rows.module.css';
import { useMessages } from '../../../ui/locale';
import { Button } from '../../../ui/primitives';
import { TextField } from '../../../ui/text-field';
import { findLanguages } from '../../../report/search-languages';
import { useLanguages } from '../../../bindings/use-languages';
import { useField, useFields } from '../fields/use-fields';
import { languagesFieldsOf, readLanguages, type ChosenLanguages } from './languages-fields';

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
export const LanguagePicker = ({
  primary,
  secondary,
  onChange,
}: ChosenLanguages & { onChange: (chosen: ChosenLanguages) => void }) => {
  const words = useMessages('languages');
  const languages = useLanguages();
  const [wanted, setWanted] = useState('');
  const [taken, setTaken] = useState('');
  const chosen = [...primary, ...secondary];
  // Those that the browser is set to are likely among those that people use.
  const found = findLanguages(languages, wanted, navigator.languages);
  const drop = (tag: string) => ({
    primary: primary.filter((other) => other !== tag),
    secondary: secondary.filter((other) => other !== tag),
  });
  const toggle = (tag: string) =>
    onChange(chosen.includes(tag) ? drop(tag) : { primary: [...primary, tag], secondary });
  /** Takes the first language that is found, and makes room for the next. */
  const take = () => {
    const [first] = found;
    if (first === undefined || wanted.trim() === '') return;
    if (!chosen.includes(first.tag)) toggle(first.tag);
    setTaken(first.name);
    setWanted('');
  };
  const status = () => {
    if (taken !== '' && wanted === '') return words.taken({ language: taken });
    return found.length === 0 ? words.none : words.found({ count: found.length });
  };
  return (
    <>
      <TextField
        label={words.search}
        hint={words.hint}
        value={wanted}
        size="wide"
        onChange={setWanted}
        onEnter={take}
      />
      <p role="status">{status()}</p>
      {found.length === 0 ? null : (
        <fieldset className={fields.scrollList} aria-label={words.list}>
          <div className={rows.rows}>
            {found.map(({ tag, name, own }) => (
              <label key={tag} className={rows.row}>
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
                    onChange(
                      asPrimary
                        ? { ...rest, primary: [...rest.primary, language.tag] }
                        : { ...rest, secondary: [...rest.secondary, language.tag] },
                    );
                  }}
                  onRemove={() => onChange(drop(language.tag))}
                />
              ))}
          </ul>
        </div>
      )}
    </>
  );
};

const kind = { fieldsOf: languagesFieldsOf, read: readLanguages };

/** The languages that people work in. */
export const LanguagesInput = ({ question }: { question: QuestionId }) => {
  const { unsure: notSure } = useMessages('questions');
  const form = useFields(question, kind);
  const [primary, setPrimary] = useField(form, 'primary');
  const [secondary, setSecondary] = useField(form, 'secondary');
  const [isOpen, setOpen] = useField(form, 'unsure');
  const put = (chosen: ChosenLanguages, unsure: boolean) => {
    setPrimary(chosen.primary);
    setSecondary(chosen.secondary);
    setOpen(unsure);
    form.keep();
  };
  return (
    <div className={fields.stack}>
      <LanguagePicker
        primary={primary}
        secondary={secondary}
        onChange={(chosen) => put(chosen, false)}
      />
      <CheckRow
        label={notSure}
        checked={isOpen}
        onToggle={() => put({ primary: [], secondary: [] }, !isOpen)}
      />
    </div>
  );
};
