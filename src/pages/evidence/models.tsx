import type { ReactNode } from 'react';
import type { Catalogue, Release } from '../../catalogue';
import { families as familyIds } from '../../core/families';
import { groupBy } from '../../core/group-by';
import { hrefOf } from '../../platform/routes';
import { Strips } from '../../ui/chart/strips';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { Page } from '../../report/page/page';
import styles from './evidence.module.css';
import { TableHead } from '../../ui/table-head';

/** A day as a number of years, so that it has a place on a scale. */
const yearsOf = (iso: string): number => {
  const day = new Date(`${iso.length === 7 ? `${iso}-15` : iso}T00:00:00Z`);
  const year = day.getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (day.getTime() - start) / (Date.UTC(year + 1, 0) - start);
};

const newestFirst = (releases: readonly Release[]): readonly Release[] =>
  releases.toSorted((one, other) => other.releasedOn.localeCompare(one.releasedOn));

/** The licences that releases are under, by name, each once. */
const useLicences = ({ licences }: Catalogue) => {
  const { format } = useLocale();
  return (releases: readonly Release[]): string => {
    const ids = new Set(releases.map(({ licence }) => licence));
    return format.list(licences.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  };
};

/** Generations over time: of which family, when, how many models, under which licences. */
const Generations = ({ catalogue }: { catalogue: Catalogue }) => {
  const words = useMessages('lists').models;
  const { format } = useLocale();
  const licencesOf = useLicences(catalogue);
  const generations = groupBy(newestFirst(catalogue.releases), ({ generation }) => generation)
    .map(({ key, items }) => ({ name: key, items, first: items.at(-1) }))
    .toSorted((one, other) =>
      (other.first?.releasedOn ?? '').localeCompare(one.first?.releasedOn ?? ''),
    );
  const times = catalogue.releases.map(({ releasedOn }) => yearsOf(releasedOn));
  return (
    <Strips
      caption={words.picture}
      columns={[words.generation, words.time]}
      from={Math.floor(2 * Math.min(...times)) / 2}
      to={Math.max(...times, yearsOf(catalogue.questionnaire.edition.date))}
      number={(year) => (Number.isInteger(year) ? String(year) : '')}
      strips={generations.flatMap(({ name, items, first }) =>
        first === undefined
          ? []
          : [
              {
                label: name,
                href: hrefOf({ page: 'evidence', kind: 'release', id: first.id }),
                marks: [
                  {
                    at: yearsOf(first.releasedOn),
                    side: first.family === 'qwen' ? ('left' as const) : ('right' as const),
                  },
                ],
                words: words.row({
                  date: format.date(first.releasedOn),
                  count: items.length,
                  licences: licencesOf(items),
                }),
              },
            ],
      )}
    />
  );
};

/** All releases over time with their licences, as a picture of generations and as a table of each. */
export const ModelsPage = ({
  catalogue,
  children,
}: {
  catalogue: Catalogue;
  children: ReactNode;
}) => {
  const words = useMessages('lists').models;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const { columns } = words;
  const counts = familyIds
    .map((family) => ({
      family,
      count: catalogue.releases.filter((one) => one.family === family).length,
    }))
    .toSorted((one, other) => other.count - one.count)
    .map(({ family, count }) => words.family({ count, family: families[family] }));
  const licenceOf = (id: string) => catalogue.licences.find((one) => one.id === id)?.name ?? id;
  return (
    <Page title={words.title} heading={words.heading}>
      <p className={styles.lead}>{words.lead({ families: format.list(counts) })}</p>
      <Generations catalogue={catalogue} />
      <section className={prose.section}>
        <h2>{words.all}</h2>
        <Scroll label={words.all}>
          <table className={prose.table}>
            <TableHead
              columns={[
                columns.model,
                columns.family,
                columns.date,
                columns.size,
                columns.images,
                columns.licence,
              ]}
            />
            <tbody>
              {newestFirst(catalogue.releases).map((release) => (
                <tr key={release.id}>
                  <th scope="row">
                    <a href={hrefOf({ page: 'evidence', kind: 'release', id: release.id })}>
                      {release.name}
                    </a>
                  </th>
                  <td>{families[release.family]}</td>
                  <td>{format.date(release.releasedOn)}</td>
                  <td>{format.billions(release.parameters.total)}</td>
                  <td>{release.input.includes('image') ? words.yes : words.no}</td>
                  <td>
                    <a href={hrefOf({ page: 'evidence', kind: 'licence', id: release.licence })}>
                      {licenceOf(release.licence)}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      {children}
    </Page>
  );
};
