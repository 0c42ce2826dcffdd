import type { Language } from '../catalogue';
import { foldText } from '../core/matching';

/** Better matches first: the code itself, then names that begin with what was typed. */
const rank = ({ tag, name, own }: Language, wanted: string): number => {
  if (tag.toLowerCase() === wanted) return 0;
  if (foldText(name).startsWith(wanted) || foldText(own).startsWith(wanted)) return 1;
  return foldText(name).includes(wanted) || foldText(own).includes(wanted) ? 2 : 3;
};

/**
 * Languages whose name, own name or code holds a text. For none they are all of them by name, after
 * those that whoever looks prefers: codes as a browser gives them, such as `de-AT`, the likeliest first.
 */
export const findLanguages = (
  languages: readonly Language[],
  text: string,
  preferred: readonly string[] = [],
): readonly Language[] => {
  const wanted = foldText(text.trim());
  const byName = [...languages].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (wanted === '') {
    const first = preferred.flatMap((code) => {
      const [base] = code.split('-');
      return byName.find(({ tag }) => tag === code) ?? byName.find(({ tag }) => tag === base) ?? [];
    });
    return [...new Set([...first, ...byName])];
  }
  return byName
    .map((language) => ({ language, rank: rank(language, wanted) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ language }) => language);
};
