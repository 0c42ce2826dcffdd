import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { giveLife } from '../../pages/families/search-in';
import { textOf } from '../../platform/inside/packed';
import { Page } from '../../report/page/page';
import { useMessages } from '../../ui/locale';
import styles from './to-own-file.module.css';

/** A place in the page, which is no page of the app, is shown without a change of the address. */
const followInside = (event: MouseEvent<HTMLElement>) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const place = /^#([\w-]+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  const found = place === undefined ? null : document.getElementById(place);
  if (found === null) return;
  event.preventDefault();
  found.tabIndex = -1;
  found.focus();
};

/** The comparison as the build has drawn it: its heading, and what stands below. */
const drawnComparison = (): { readonly heading: string; readonly below: Node } | null => {
  const drawn = document.querySelector<HTMLTemplateElement>('template#comparison');
  if (drawn === null) return null;
  const below = document.importNode(drawn.content, true);
  const heading = below.querySelector('h1');
  heading?.remove();
  return { heading: heading?.textContent ?? '', below };
};

/** In the one file: the comparison. */
export const ToComparison = () => {
  const words = useMessages('shell');
  const host = useRef<HTMLDivElement>(null);
  const [drawn] = useState(drawnComparison);
  useEffect(() => {
    if (drawn !== null) host.current?.append(drawn.below);
    giveLife(() => Promise.resolve(JSON.parse(textOf('search'))));
  }, [drawn]);
  return (
    <Page title={words.evidence} heading={drawn?.heading ?? words.evidence}>
      {/* What is pressed are the links in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div ref={host} onClick={followInside} />
    </Page>
  );
};

/** The end of the address at which they are. */
export const licencesPart = 'licences';

/** In the one file: the licence and notice texts of all that it is made of. */
export const ToLicences = () => {
  const words = useMessages('shell');
  return (
    <Page title={words.licences} heading={words.licences}>
      <pre className={styles.text}>{textOf('licences')}</pre>
    </Page>
  );
};
