import type { Engine } from '../../catalogue';
import { SourceLinks } from '../../report/lists';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';

/** Known holes of the engines, the version that is safe, and how each is kept so. */
export const EngineSafety = ({ engines }: { engines: readonly Engine[] }) => {
  const { engines: words } = useMessages('evidence').criterion;
  const { of, format } = useLocale();
  const versionsOf = ({ from, through }: Engine['advisories'][number]): string => {
    if (from !== null && through !== null) return words.between({ from, through });
    if (from !== null) return words.since({ from });
    return through === null ? words.notNamed : words.until({ through });
  };
  const severityOf = ({ severity, score }: Engine['advisories'][number]): string =>
    score === null
      ? words.severities[severity]
      : words.scored({ severity: words.severities[severity], score: format.points(score) });
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
          <Disclosure summary={words.holes({ count: advisories.length })}>
            <ul className={prose.list}>
              {advisories.map((one) => (
                <li key={one.id}>
                  <p>
                    <strong>{words.dated({ name: one.name, date: format.date(one.date) })}</strong>
                  </p>
                  <p>{of(one.words)}</p>
                  <p className={prose.meta}>
                    {words.facts({
                      severity: severityOf(one),
                      versions: versionsOf(one),
                      mended: one.fixedIn ?? words.notNamed,
                    })}
                    {one.maker === null ? null : ` ${words.maker({ maker: one.maker })}`}
                    {one.unopened === undefined
                      ? null
                      : ` ${words.unopened({ date: format.date(one.unopened) })}`}
                  </p>
                  <SourceLinks sources={one.sources} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </section>
  );
};
