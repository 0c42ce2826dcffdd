import prose from '../../ui/document.module.css';

/** A heading with sentences below it. */
export const Points = ({
  heading,
  items,
}: {
  heading: string;
  items: Readonly<Record<string, string>>;
}) => (
  <section className={prose.section}>
    <h2>{heading}</h2>
    <ul className={prose.list}>
      {Object.entries(items).map(([id, text]) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  </section>
);
