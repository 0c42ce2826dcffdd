import { Page } from '../../report/page/page';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { Points } from './points';

/** What is tested for those who see, hear, move or read in other ways, how, and what is not known. */
const Accessibility = () => {
  const { accessibility: words } = useMessages('foot');
  const { tested } = words;
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      <Points {...words.state} />
      <section className={prose.section}>
        <h2>{tested.heading}</h2>
        <p>{tested.lead}</p>
        <ul className={prose.list}>
          {Object.entries(tested.items).map(([id, text]) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      <Points {...words.unknown} />
      <Points {...words.limits} />
      <Points {...words.report} />
      <p className={prose.meta}>{words.date}</p>
    </Page>
  );
};

export default Accessibility;
