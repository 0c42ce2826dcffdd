import { checked } from '../../catalogue/checked';
import { licences } from '../../platform/own-files';
import { hrefOf } from '../../platform/routes';
import { Page } from '../../report/page/page';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Points } from './points';

/** What this is, who made it for whom, how it decides, how to report an error, and its licence. */
const About = () => {
  const { about: words } = useMessages('foot');
  const { override } = useMessages('points');
  const { format } = useLocale();
  const { method, errors, licence } = words;
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      <Points {...words.does} />
      <Points {...words.who} />
      <section className={prose.section}>
        <h2>{method.heading}</h2>
        <ol className={prose.list}>
          {Object.entries(method.items).map(([id, text]) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
        <ul className={prose.list}>
          <li>
            <a href={hrefOf({ page: 'method' })}>{method.way}</a>
          </li>
          <li>
            <a href={hrefOf({ page: 'map' })}>{method.mapWay}</a>
          </li>
          <li>
            <a href={hrefOf({ page: 'evidence', kind: 'criterion', id: '' })}>
              {method.evidenceWay}
            </a>
          </li>
        </ul>
      </section>
      <Points
        heading={errors.heading}
        items={{ ...errors.items, own: errors.items.own({ priorities: override }) }}
      />
      <Points
        heading={licence.heading}
        items={{
          ...licence.items,
          edition: licence.items.edition({ date: format.date(checked) }),
        }}
      />
      <p>
        <a href={licences}>{licence.way}</a>
      </p>
    </Page>
  );
};

export default About;
