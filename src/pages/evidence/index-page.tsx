import { useState } from 'react';
import type { Catalogue } from '../../catalogue';
import { abilities } from '../../core/languages';
import { groupBy } from '../../core/group-by';
import { hrefOf, type EvidenceKind } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';
import { TextField } from '../../ui/text-field';
import { matchesEveryWord } from '../../report/search-languages';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import styles from './evidence.module.css';

interface Entry {
  readonly kind: EvidenceKind;
  readonly id: string;
  readonly name: string;
  /** All that a search looks through. */
  readonly text: string;
  readonly group: string;
}

/** Everything there is a page for. */
const useEntries = (catalogue: Catalogue, background: Background): readonly Entry[] => {
  const { of } = useLocale();
  const { regions: regionNames } = useMessages('evidence').language;
  const { criteria, groups } = catalogue.questionnaire;
  return [
    ...criteria.map(({ id, name, group }): Entry => {
      const { asks, said, claims } = background.claims[id];
      return {
        kind: 'criterion',
        id,
        name: of(name),
        group: of(groups.find((one) => one.id === group)?.name ?? name),
        text: [name, asks, said.qwen, said.llama, ...claims.map(({ words }) => words)]
          .map(of)
          .join(' '),
      };
    }),
    ...background.languages.map(
      ({ tag, name, own, region }): Entry => ({
        kind: 'language',
        id: tag,
        name: of({ en: name }),
        group: of({ en: name }).slice(0, 1),
        text: `${of({ en: name })} ${own} ${tag} ${regionNames[region]}`,
      }),
    ),
    ...catalogue.releases.map(
      ({ id, name, generation, licence }): Entry => ({
        kind: 'release',
        id,
        name,
        group: generation,
        text: `${name} ${generation} ${catalogue.licences.find((one) => one.id === licence)?.name ?? ''}`,
      }),
    ),
  ];
};

const Links = ({ entries }: { entries: readonly Entry[] }) => (
  <ul className={styles.links}>
    {entries.map(({ kind, id, name }) => (
      <li key={`${kind} ${id}`}>
        <a href={hrefOf({ page: 'evidence', kind, id })}>{name}</a>
      </li>
    ))}
  </ul>
);

/** The way into the evidence: by search, criterion, language or release. */
export const EvidenceIndex = ({
  catalogue,
  background,
}: {
  catalogue: Catalogue;
  background: Background;
}) => {
  const words = useMessages('evidence');
  const { format } = useLocale();
  const [wanted, setWanted] = useState('');
  const entries = useEntries(catalogue, background);
  const found =
    wanted.trim() === '' ? null : entries.filter(({ text }) => matchesEveryWord(text, wanted));
  const { edition } = catalogue.questionnaire;
  const measured = catalogue.languages.filter(({ results }) =>
    abilities.some((ability) => Object.keys(results[ability]).length > 0),
  );
  const of = (kind: EvidenceKind) => entries.filter((entry) => entry.kind === kind);
  return (
    <Page title={words.title} heading={words.heading}>
      <p className={styles.lead}>{words.lead}</p>
      <TextField
        label={words.search}
        hint={words.searchHint}
        value={wanted}
        size="wide"
        onChange={setWanted}
      />
      <p role="status">
        {found === null
          ? ''
          : found.length === 0
            ? words.nothing
            : words.found({ count: found.length })}
      </p>
      {found === null ? (
        <>
          <section className={prose.section}>
            <h2>{words.criteria}</h2>
            {groupBy(of('criterion'), ({ group }) => group).map(({ key, items }) => (
              <section key={key} className={prose.section}>
                <h3>{key}</h3>
                <Links entries={items} />
              </section>
            ))}
          </section>
          <section className={prose.section}>
            <h2>{words.releases}</h2>
            {groupBy(of('release'), ({ group }) => group).map(({ key, items }) => (
              <Disclosure key={key} summary={key}>
                <Links entries={items} />
              </Disclosure>
            ))}
          </section>
          <section className={prose.section}>
            <h2>{words.languages}</h2>
            <p>
              {words.languagesWords({
                measured: format.number(measured.length),
                all: format.number(background.languages.length),
              })}
            </p>
            <Disclosure summary={words.languages}>
              <Links entries={of('language')} />
            </Disclosure>
          </section>
        </>
      ) : (
        <Links entries={found} />
      )}
      <p className={prose.meta}>{words.edition({ date: format.date(edition.date) })}</p>
    </Page>
  );
};
