import type { Engine } from '../../catalogue';
import { SourceLinks } from '../../report/lists';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';

const columns = ['name', 'what', 'severity', 'versions', 'fixed'] as const;

/** Known holes of the engines, the version that is safe, and how each is kept so. */
export const EngineSafety = ({ engines }: { engines: readonly Engine[] }) => {
  const { engines: words } = useMessages('evidence').criterion;
  const { of, format } = useLocale();
  const versionsOf = ({ from, through }: Engine['advisories'][number]): string => {
    if (from !== null && through !== null) return words.between({ from, through });
    if (from !== null) return words.since({ from });
    return through === null ? words.notNamed : words.until({ through });
  };
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      {engines.map(({ id, name, version, released, leastSafe, care, advisories }) => (
        <section key={id} className={prose.section}>
          <h3>{name}</h3>
          <p>
            {words.pinned({
              engine: name,
              version,
              date: format.date(released),
              least: leastSafe,
            })}{' '}
            {of(care)}
          </p>
          <Scroll label={name}>
            <table className={prose.table}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {words.columns[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {advisories.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      {words.dated({ name: one.name, date: format.date(one.date) })}
                    </th>
                    <td>
                      <p>{of(one.words)}</p>
                      {one.maker === null ? null : (
                        <p className={prose.meta}>{words.maker({ maker: one.maker })}</p>
                      )}
                      {one.unopened === undefined ? null : (
                        <p className={prose.meta}>
                          {words.unopened({ date: format.date(one.unopened) })}
                        </p>
                      )}
                      <SourceLinks sources={one.sources} />
                    </td>
                    <td>
                      {one.score === null
                        ? words.severities[one.severity]
                        : words.scored({
                            severity: words.severities[one.severity],
                            score: format.points(one.score),
                          })}
                    </td>
                    <td>{versionsOf(one)}</td>
                    <td>{one.fixedIn ?? words.notNamed}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      ))}
    </section>
  );
};
