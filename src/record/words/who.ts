import type { RecordInput } from './input';

/** Languages named one by one; more of them are counted. */
const mostLanguages = 3;

/** A text of a group of messages by an id that may not be among them. */
const textFor = (texts: Readonly<Record<string, string>>, id: string): string | null =>
  texts[id] ?? null;

/** For whom the answer is, as a clause: kind and place of the organisation, and its languages. */
export const whoClause = ({ sheet, words, languageName }: RecordInput): string => {
  const { advice: texts, locale } = words;
  const { orgType, domicile, languages } = sheet.answers;
  const kind = orgType?.kind === 'choice' ? textFor(texts.who.kinds, orgType.option) : null;
  const place = domicile?.kind === 'choice' ? textFor(texts.who.places, domicile.option) : null;
  const named = kind ?? texts.who.organisation;
  const organisation = place === null ? named : texts.who.placed({ kind: named, place });
  const tags =
    languages?.kind === 'languages' ? [...languages.primary, ...languages.secondary] : [];
  return tags.length === 0
    ? organisation
    : texts.who.speaking({
        organisation,
        languages:
          tags.length <= mostLanguages
            ? locale.format.list(tags.map(languageName))
            : texts.who.languages({ count: tags.length }),
      });
};
