import type { ReactNode } from 'react';
import type { Catalogue, Licence } from '../../catalogue';
import { hrefOf } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { Page } from '../../report/page/page';
import { SourceLinks } from '../../report/lists';
import styles from './evidence.module.css';
import { TableHead } from '../../ui/table-head';

/** All licences, with what tells them apart. */
export const LicencesPage = ({
  catalogue,
  children,
}: {
  catalogue: Catalogue;
  children: ReactNode;
}) => {
  const words = useMessages('lists').licences;
  const { approvals } = useMessages('lists').licence;
  const { format } = useLocale();
  const { columns } = words;
  const countOf = (id: string) => catalogue.releases.filter(({ licence }) => licence === id).length;
  return (
    <Page title={words.title} heading={words.heading}>
      <p className={styles.lead}>{words.lead}</p>
      <Scroll label={words.heading}>
        <table className={prose.table}>
          <TableHead
            columns={[
              columns.licence,
              columns.models,
              columns.approved,
              columns.limit,
              columns.images,
            ]}
          />
          <tbody>
            {catalogue.licences.map(({ id, name, osiApproved, userThreshold, territory }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefOf({ page: 'evidence', kind: 'licence', id })} translate="no">
                    {name}
                  </a>
                </th>
                <td>{format.number(countOf(id))}</td>
                <td>{approvals[osiApproved ? 'yes' : 'no']}</td>
                <td>
                  {userThreshold === null
                    ? words.none
                    : words.users({ count: format.number(userThreshold.users) })}
                </td>
                <td>{territory === null ? words.everywhere : words.excluded}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {children}
    </Page>
  );
};

/** The terms of a licence in words, by what they are about. */
const useTerms = () => {
  const words = useMessages('lists').licence;
  const { of, lang } = useLocale();
  const countries = new Intl.DisplayNames(lang, { type: 'region' });
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  return ({
    osiApproved,
    commercial,
    userThreshold,
    territory,
    outputs,
    patents,
    usePolicy,
    indemnity,
    governingLaw,
  }: Licence): readonly (readonly [string, string])[] => [
    [words.approved, words.approvals[yes(osiApproved)]],
    [words.commercial, words.commercials[commercial]],
    [
      words.users,
      userThreshold === null
        ? words.noLimit
        : words.clause({ words: of(userThreshold.words), clause: userThreshold.clause }),
    ],
    [
      words.territory,
      territory === null
        ? words.noTerritory
        : words.clause({ words: of(territory.words), clause: territory.clause }),
    ],
    [words.outputs, words.outputWays[outputs]],
    [words.patents, words.patentWays[patents]],
    [words.usePolicy, words.usePolicies[yes(usePolicy)]],
    [words.indemnity, words.indemnities[yes(indemnity)]],
    [words.law, governingLaw === null ? words.noLaw : (countries.of(governingLaw) ?? governingLaw)],
  ];
};

/** What a licence allows, limits and asks, with clauses, and which models are under it. */
export const LicencePage = ({
  catalogue,
  licence,
  children,
}: {
  catalogue: Catalogue;
  licence: Licence;
  children: ReactNode;
}) => {
  const words = useMessages('lists').licence;
  const { of, format } = useLocale();
  const termsOf = useTerms();
  const releases = catalogue.releases.filter((one) => one.licence === licence.id);
  return (
    <Page title={licence.name} heading={<span translate="no">{licence.name}</span>}>
      <p className={styles.lead}>
        {words.lead({ licensor: licence.licensor, date: format.date(licence.versionDate) })}
      </p>
      <section className={prose.section}>
        <h2>{words.terms}</h2>
        <dl className={styles.facts}>
          {termsOf(licence).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={prose.section}>
        <h2>{words.duties}</h2>
        <ul className={prose.list}>
          {licence.duties.map(({ id, clause, words: duty }) => (
            <li key={id}>{words.clause({ words: of(duty), clause })}</li>
          ))}
        </ul>
      </section>
      <section className={prose.section}>
        <h2>{words.models}</h2>
        <ul className={styles.links}>
          {releases.map(({ id, name }) => (
            <li key={id}>
              <a href={hrefOf({ page: 'evidence', kind: 'release', id })}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section className={prose.section}>
        <h2>{words.sources}</h2>
        {licence.unopened === undefined ? null : (
          <p className={prose.meta}>{words.unopened({ date: format.date(licence.unopened) })}</p>
        )}
        <SourceLinks sources={licence.sources} />
        <p className={prose.meta}>{words.asOf({ date: format.date(licence.asOf) })}</p>
      </section>
      {children}
    </Page>
  );
};
