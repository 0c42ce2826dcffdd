import type { ReactNode } from 'react';
import type { Catalogue, Language } from '../../catalogue';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import {
  LanguageStrips,
  ResultSources,
  resultSizes,
  useToldDifference,
} from '../../report/language-results';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { SourceLinks } from '../../report/lists';
import styles from './evidence.module.css';

/** Results by size class, token cost and official lists of one language. */
export const LanguagePage = ({
  catalogue,
  background,
  language,
  children,
}: {
  catalogue: Catalogue;
  background: Background;
  language: Language;
  children: ReactNode;
}) => {
  const all = useMessages('evidence');
  const words = all.language;
  const { families } = useMessages('decision');
  const { of, format } = useLocale();
  const name = of({ en: language.name });
  const known = catalogue.languages.find(({ tag }) => tag === language.tag);
  const results = resultSizes.flatMap((size) => {
    const pooled = known?.results[size];
    return pooled === undefined ? [] : [{ size, pooled }];
  });
  const { sources } = background;
  const told = useToldDifference();
  const ratio = known?.tokenRatio ?? null;
  const lists = known?.lists ?? [];
  return (
    <Page title={name} heading={words.title({ name })}>
      <p className={styles.lead}>
        <bdi lang={language.tag}>{language.own}</bdi>{' '}
        <span>{words.code({ tag: language.tag })}</span>
      </p>
      <section className={prose.section}>
        <h2>{words.results}</h2>
        {results.length === 0 ? (
          <p>{words.noResults}</p>
        ) : (
          <>
            <LanguageStrips
              caption={words.picture}
              first={words.size}
              rows={results.map(({ size, pooled }) => ({ label: words.sizes[size], pooled }))}
            />
            <Scroll label={words.results}>
              <table className={prose.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.size}</th>
                    <th scope="col">{families.qwen}</th>
                    <th scope="col">{families.llama}</th>
                    <th scope="col">{words.difference}</th>
                    <th scope="col">{words.sets}</th>
                  </tr>
                </thead>
                <tbody>
                  {results.map(({ size, pooled }) => (
                    <tr key={size}>
                      <th scope="row">{words.sizes[size]}</th>
                      <td>{format.points(pooled.qwen)}</td>
                      <td>{format.points(pooled.llama)}</td>
                      <td>
                        {told(pooled)}
                        {Math.abs(pooled.difference) < pooled.spread ? (
                          <span className={styles.note}>{words.within}</span>
                        ) : null}
                      </td>
                      <td>{format.number(pooled.pairs)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            <ResultSources />
          </>
        )}
      </section>
      <section className={prose.section}>
        <h2>{words.tokens}</h2>
        {ratio === null ? (
          <p>{words.noTokens}</p>
        ) : (
          <>
            <p>{words.ratio({ qwen: format.number(ratio * 100) })}</p>
            <p className={prose.meta}>{of(sources.tokens.title)}</p>
            <p className={prose.meta}>{of(sources.tokens.appliesTo)}</p>
            <SourceLinks sources={sources.tokens.sources} />
          </>
        )}
      </section>
      <section className={prose.section}>
        <h2>{words.lists}</h2>
        {lists.length === 0 ? (
          <p>{words.noLists}</p>
        ) : (
          <ul className={prose.list}>
            {lists.flatMap((id) => {
              const list = sources.lists[id];
              return list === undefined
                ? []
                : [
                    <li key={id}>
                      {words.listed({ title: of(list.title), meaning: of(list.meaning) })}{' '}
                      <SourceLinks sources={list.sources} />
                    </li>,
                  ];
            })}
          </ul>
        )}
      </section>
      {children}
    </Page>
  );
};
