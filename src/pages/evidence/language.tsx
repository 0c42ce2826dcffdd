import { Fragment, type ReactNode } from 'react';
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
import { Scroll } from '../../ui/primitives';
import { LanguageStrips, useToldResult, type LanguageRow } from '../../report/language-results';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { SourceLinks } from '../../report/lists';
import { useMeaning } from './meaning';
import styles from './evidence.module.css';

type Sources = BySource['languages'][string];

/** The pooled result of each size, and beneath it what each source comes to by itself. */
const rowsOf = ({ results }: LanguageEvidence, sources: Sources | undefined, ability: Ability) =>
  sizeClasses.flatMap((size) => {
    const result = results[ability][size];
    return result === undefined ? [] : [{ size, result, own: sources?.[ability][size] ?? [] }];
  });

const AbilityResults = ({
  ability,
  rows,
}: {
  ability: Ability;
  rows: ReturnType<typeof rowsOf>;
}) => {
  const words = useMessages('evidence').language;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const told = useToldResult();
  const publisher = (source: string) => bySource.sources[source]?.publisher ?? source;
  const strips = rows.flatMap(({ size, result, own }): LanguageRow[] => [
    { label: words.sizes[size], ability, result },
    ...(own.length < 2
      ? []
      : own.map((one) => ({
          label: words.sizeOf({ size: words.sizes[size], source: publisher(one.source) }),
          ability,
          result: { ...one, sources: 1 },
        }))),
  ]);
  const scores = (
    key: string,
    name: string,
    one: Omit<PooledSource, 'source' | 'older'>,
    note: string | null,
  ) => (
    <tr key={key}>
      <th scope="row">
        {name}
        {note === null ? null : <span className={styles.note}>{note}</span>}
      </th>
      <td>{format.points(one.qwen)}</td>
      <td>{format.points(one.llama)}</td>
      <td>{told({ ability, result: { ...one, sources: 1 } })}</td>
      <td>{format.number(one.pairs)}</td>
    </tr>
  );
  return (
    <section className={prose.section}>
      <h3>{words.abilities[ability]}</h3>
      <p>{words.abilityWords[ability]}</p>
      {rows.length === 0 ? (
        <p>{words.notMeasured}</p>
      ) : (
        <>
          <LanguageStrips caption={words.picture} first={words.size} rows={strips} />
          {rows.every(({ own }) => own.length === 0) ? null : (
            <Scroll label={words.scoresOf({ ability: words.abilities[ability] })}>
              <table className={prose.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.source}</th>
                    <th scope="col">{families.qwen}</th>
                    <th scope="col">{families.llama}</th>
                    <th scope="col">{words.difference}</th>
                    <th scope="col">{words.sets}</th>
                  </tr>
                </thead>
                {rows.map(({ size, own }) =>
                  own.length === 0 ? null : (
                    <tbody key={size}>
                      <tr>
                        <th scope="rowgroup" colSpan={5}>
                          {words.sizes[size]}
                        </th>
                      </tr>
                      {own.map((one) =>
                        scores(
                          one.source,
                          publisher(one.source),
                          one,
                          one.older ? words.older : null,
                        ),
                      )}
                    </tbody>
                  ),
                )}
              </table>
            </Scroll>
          )}
        </>
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
  const all = useMessages('evidence');
  const words = all.language;
  const { of, format, nameOf } = useLocale();
  const meaning = useMeaning();
  const name = nameOf(language);
  const known = catalogue.languages.find(({ tag }) => tag === language.tag);
  const own = bySource.languages[language.tag];
  const measured = abilities.map((ability) => ({
    ability,
    rows: known === undefined ? [] : rowsOf(known, own, ability),
  }));
  const rows = measured.flatMap((one) => one.rows);
  const ids = [...new Set(rows.flatMap((row) => row.own.map(({ source }) => source)))];
  const { sources } = background;
  const ratio = known?.tokenRatio ?? null;
  const lists = known?.lists ?? [];
  return (
    <Page title={name} heading={words.title({ name })}>
      <p className={styles.lead}>
        {known === undefined || rows.length === 0 ? words.noResults : meaning(known.results)}
      </p>
      <p className={prose.meta}>
        <bdi lang={language.tag}>{language.own}</bdi>, {words.code({ tag: language.tag })},{' '}
        {words.regions[language.region]}
      </p>
      {rows.length === 0 ? null : (
        <section className={prose.section}>
          <h2>{words.results}</h2>
          <p>{words.how}</p>
          {measured.map(({ ability, rows: some }) => (
            <Fragment key={ability}>
              <AbilityResults ability={ability} rows={some} />
            </Fragment>
          ))}
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
