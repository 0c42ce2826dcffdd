import type { Catalogue } from '../../catalogue';
import { hrefOf } from '../../platform/routes';
import { useMessages } from '../../ui/locale';
import { Tabs } from '../../ui/tabs';
import { LanguageStrips, ResultSources, resultSizes } from '../../report/language-results';
import { useLanguageName } from '../../bindings/use-languages';

/** Every language with independent results for both families, size by size, as they stand on the scale. */
export const AllLanguages = ({ catalogue }: { catalogue: Catalogue }) => {
  const words = useMessages('evidence').language;
  const nameOf = useLanguageName();
  const rowsOf = (size: (typeof resultSizes)[number]) =>
    catalogue.languages
      .flatMap(({ tag, results }) => {
        const pooled = results[size];
        return pooled === undefined
          ? []
          : [
              {
                label: nameOf(tag),
                href: hrefOf({ page: 'evidence', kind: 'language', id: tag }),
                pooled,
              },
            ];
      })
      .sort((a, b) => b.pooled.difference - a.pooled.difference);
  return (
    <Tabs
      label={words.results}
      tabs={resultSizes
        .map((size) => ({ size, rows: rowsOf(size) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ size, rows }) => ({
          id: size,
          name: words.sizes[size],
          content: () => (
            <>
              <LanguageStrips caption={words.picture} first={words.language} rows={rows} />
              <ResultSources />
            </>
          ),
        }))}
    />
  );
};
