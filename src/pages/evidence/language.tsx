import type { ReactNode } from 'react';
import type {
  BySource,
  Catalogue,
  Language,
  LanguageEvidence,
  PooledSource,
} from '../../catalogue';
import { bySource } from '../../catalogue/by-source';
import { abilities, type Ability } from '../../core/languages';
import { sizeClasses } from '../../core/method';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { LanguageStrips, useToldResult, type LanguageRow } from '../../report/language-results';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { SourceLinks } from '../../report/lists';
import { useMeaning } from './meaning';
import styles from './evidence.module.css';

type Sources = BySource['languages'][string];

/** What was found at each size, and what each source comes to by itself. */
const foundOf = ({ results }: LanguageEvidence, sources: Sources | undefined, ability: Ability) =>
  sizeClasses.flatMap((size) => {
    const result = results[ability][size];
    return result === undefined ? [] : [{ size, result, own: sources?.[ability][size] ?? [] }];
  });

type Found = ReturnType<typeof foundOf>;

/** A row for all sources of a size, and one for each of them; a single one needs no other. */
const useRows = (): ((ability: Ability, found: Found) => readonly LanguageRow[]) => {
  const words = useMessages('evidence').language;
  const { format } = useLocale();
  const told = useToldResult();
  const sourceRow = (ability: Ability, size: string, one: PooledSource): LanguageRow => {
    const source = bySource.sources[one.source]?.publisher ?? one.source;
    const result = { ...one, sources: 1 };
    const scores = words.scores({
      qwen: format.points(one.qwen),
      llama: format.points(one.llama),
      told: told({ ability, result }),
      sets: one.pairs,
    });
    return {
      label: one.older ? words.olderOf({ size, source }) : words.sizeOf({ size, source }),
      ability,
      result,
      words: one.decides ? words.decides({ scores }) : scores,
    };
  };
  return (ability, found) =>
    found.flatMap(({ size, result, own }) => {
      const name = words.sizes[size];
      const rows = own.map((one) => sourceRow(ability, name, one));
      if (result === 'neither') return [{ label: name, ability, result }, ...rows];
      if (rows.length === 1) return rows;
      const all = words.pooled({ told: told({ ability, result }), count: result.sources });
      return [{ label: name, ability, result, words: all }, ...rows];
    });
};

const AbilityResults = ({ ability, found }: { ability: Ability; found: Found }) => {
  const words = useMessages('evidence').language;
  const rowsOf = useRows();
  return (
    <section className={prose.section}>
      <h3>{words.abilities[ability]}</h3>
      <p>{words.abilityWords[ability]}</p>
      {found.length === 0 ? (
        <p>{words.notMeasured}</p>
      ) : (
        <LanguageStrips caption={words.picture} first={words.size} rows={rowsOf(ability, found)} />
      )}
    </section>
  );
};

/** Who measured: what, when, under which licence, and where it can be read. */
const MeasuredBy = ({ ids }: { ids: readonly string[] }) => {
  const words = useMessages('evidence').language;
  const { of, format } = useLocale();
  return (
    <ul className={prose.list}>
      {ids.flatMap((id) => {
        const found = bySource.sources[id];
        if (found === undefined) return [];
        const { publisher, title, asOf, licence, sources } = found;
        return [
          <li key={id}>
            <p>
              <strong>{publisher}</strong> {of(title)}
            </p>
            <p className={prose.meta}>
              {licence === null
                ? words.readUnlicensed({ date: format.date(asOf) })
                : words.read({ date: format.date(asOf), licence })}
            </p>
            <SourceLinks sources={sources} />
          </li>,
        ];
      })}
    </ul>
  );
};

/** What is known of one language: results by ability, size and source, token cost, official lists. */
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
  const words = useMessages('evidence').language;
  const { of, format, nameOf } = useLocale();
  const meaning = useMeaning();
  const name = nameOf(language);
  const known = catalogue.languages.find(({ tag }) => tag === language.tag);
  const own = bySource.languages[language.tag];
  const measured = abilities.map((ability) => ({
    ability,
    found: known === undefined ? [] : foundOf(known, own, ability),
  }));
  const all = measured.flatMap(({ found }) => found);
  const ids = [
    ...new Set([
      ...all.flatMap((one) => one.own.map(({ source }) => source)),
      ...(own?.uncounted ?? []).map(({ source }) => source),
    ]),
  ];
  const { sources } = background;
  const ratio = known?.tokenRatio ?? null;
  const lists = known?.lists ?? [];
  return (
    <Page title={name} heading={words.title({ name })}>
      <p className={styles.lead}>
        {known === undefined || all.length === 0 ? words.noResults : meaning(known.results)}
      </p>
      <p className={prose.meta}>
        <bdi lang={language.tag}>{language.own}</bdi>, {words.code({ tag: language.tag })},{' '}
        {words.regions[language.region]}
      </p>
      {all.length === 0 ? null : (
        <section className={prose.section}>
          <h2>{words.results}</h2>
          <p>{words.how}</p>
          {measured.map(({ ability, found }) => (
            <AbilityResults key={ability} ability={ability} found={found} />
          ))}
          {own === undefined || own.uncounted.length === 0 ? null : (
            <>
              <h3>{words.uncounted}</h3>
              <ul className={prose.list}>
                {own.uncounted.map(({ source, set, sizeClass, qwen, llama }) => (
                  <li key={`${set} ${sizeClass}`}>
                    {words.uncountedRow({
                      set,
                      size: words.sizes[sizeClass],
                      source: bySource.sources[source]?.publisher ?? source,
                      qwen: format.points(qwen),
                      llama: format.points(llama),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {ids.length === 0 ? null : (
            <>
              <h3>{words.sources}</h3>
              <MeasuredBy ids={ids} />
            </>
          )}
        </section>
      )}
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
