import type { LanguageEvidence } from '../../catalogue';
import { groupBy } from '../../core/group-by';
import { abilities, type Ability } from '../../core/languages';
import { sizeClasses } from '../../core/method';
import { leanOf } from '../../report/language-lean';
import { useLocale, useMessages } from '../../ui/locale';

/** What the results of a language mean, in two sentences. */
export const useMeaning = (): ((results: LanguageEvidence['results']) => string) => {
  const { means } = useMessages('evidence').language;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  return (results) => {
    const told = (ability: Ability): string => {
      const found = sizeClasses.flatMap((size) => {
        const result = results[ability][size];
        return result === undefined ? [] : [{ size, lean: leanOf(result) }];
      });
      if (found.length === 0) return means.unmeasured[ability];
      const groups = groupBy(found, ({ lean }) => JSON.stringify(lean)).map(({ items }) => {
        const sizes = format.list(items.map(({ size }) => means.sizes[size]));
        const lean = items[0]?.lean;
        return lean !== undefined && 'family' in lean
          ? means[lean.kind]({ family: families[lean.family], sizes })
          : means[lean?.kind ?? 'level']({ sizes });
      });
      return means[ability]({ leans: format.list(groups) });
    };
    const [understanding, writing] = abilities.map(told);
    return means.sentence({ understanding: understanding ?? '', writing: writing ?? '' });
  };
};
