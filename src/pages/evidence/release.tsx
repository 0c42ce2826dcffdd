import type { ReactNode } from 'react';
import type { Catalogue, Release } from '../../catalogue';
import { hrefOf } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { SourceLinks } from '../../report/lists';
import styles from './evidence.module.css';

/** The facts of a release in words, by what they are. */
const useFacts = (catalogue: Catalogue) => {
  const words = useMessages('evidence').release;
  const { format } = useLocale();
  return (release: Release): readonly (readonly [string, ReactNode])[] => {
    const { parameters, architecture, context, languages, knowledgeCutoff } = release;
    const licence = catalogue.licences.find(({ id }) => id === release.licence);
    return [
      [
        words.parameters,
        architecture.kind === 'mixture'
          ? words.mixture({
              total: format.billions(parameters.total),
              active: format.billions(parameters.active),
            })
          : words.dense({ total: format.billions(parameters.total) }),
      ],
      [
        words.context,
        context.extended === null
          ? words.tokens({ native: format.number(context.native) })
          : words.extended({
              native: format.number(context.native),
              extended: format.number(context.extended),
            }),
      ],
      [words.input, format.list(release.input.map((input) => words.inputs[input]))],
      [words.thinking, words.modes[release.thinking]],
      [
        words.layers,
        words.cache({
          layers: format.number(architecture.layers),
          cache: format.number(architecture.cacheLayers),
        }),
      ],
      [
        words.languages,
        languages.count === null
          ? words.notCounted
          : words.counted({ count: format.number(languages.count) }),
      ],
      [
        words.licence,
        <a key="licence" href={hrefOf({ page: 'evidence', kind: 'licence', id: release.licence })}>
          {licence?.name ?? release.licence}
        </a>,
      ],
      ...(knowledgeCutoff === null ? [] : [[words.cutoff, format.date(knowledgeCutoff)] as const]),
      [words.repository, release.repository],
    ];
  };
};

/** Who may not use a release without asking first, by its licence. */
const limitsOf = (
  { userThreshold, territory }: Catalogue['licences'][number],
  { input }: Release,
) => [
  ...(userThreshold === null ? [] : [userThreshold]),
  ...(territory === null || !input.includes(territory.input) ? [] : [territory]),
];

/** Shape, licence and sources of one release. */
export const ReleasePage = ({
  catalogue,
  background,
  release,
  children,
}: {
  catalogue: Catalogue;
  background: Background;
  release: Release;
  children: ReactNode;
}) => {
  const all = useMessages('evidence');
  const words = all.release;
  const { families } = useMessages('decision');
  const { of, format } = useLocale();
  const factsOf = useFacts(catalogue);
  const licence = catalogue.licences.find(({ id }) => id === release.licence);
  const list =
    release.languages.list === null ? undefined : background.sources.lists[release.languages.list];
  return (
    <Page title={release.name} heading={release.name}>
      <p className={styles.lead}>
        {words.released({
          date: format.date(release.releasedOn),
          family: families[release.family],
          generation: release.generation,
        })}
      </p>
      <section className={prose.section}>
        <h2>{words.facts}</h2>
        <dl className={styles.facts}>
          {factsOf(release).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {list === undefined ? null : (
          <p>
            {all.language.listed({ title: of(list.title), meaning: of(list.meaning) })}{' '}
            <SourceLinks sources={list.sources} />
          </p>
        )}
      </section>
      {release.notes.length === 0 ? null : (
        <section className={prose.section}>
          <h2>{words.notes}</h2>
          <ul className={prose.list}>
            {release.notes.map((note) => (
              <li key={of(note)}>{of(note)}</li>
            ))}
          </ul>
        </section>
      )}
      {licence === undefined ? null : (
        <section className={prose.section}>
          <h2>{words.terms}</h2>
          <ul className={prose.list}>
            {limitsOf(licence, release).map(({ clause, words: limit }) => (
              <li key={clause}>{words.term({ words: of(limit), clause })}</li>
            ))}
            {licence.duties.map(({ id, clause, words: duty }) => (
              <li key={id}>{words.term({ words: of(duty), clause })}</li>
            ))}
          </ul>
          {licence.unopened === undefined ? null : (
            <p className={prose.meta}>{words.unopened({ date: format.date(licence.unopened) })}</p>
          )}
          <SourceLinks sources={licence.sources} />
        </section>
      )}
      <section className={prose.section}>
        <h2>{words.sources}</h2>
        <SourceLinks sources={background.sources.releases[release.id] ?? []} />
        <p className={prose.meta}>{words.asOf({ date: format.date(release.asOf) })}</p>
      </section>
      {children}
    </Page>
  );
};
