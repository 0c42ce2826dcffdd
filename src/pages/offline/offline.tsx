import { useEffect, useState } from 'react';
import { isKeptOffline } from '../../platform/kept-offline';
import { isFromDisk } from '../../platform/absolute-url';
import { isOneFile } from '../../platform/one-file';
import { hrefOf } from '../../platform/routes';
import { HostField } from '../../report/host-field';
import { Loading } from '../../report/page/fallbacks';
import { Page } from '../../report/page/page';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Scroll } from '../../ui/primitives';
import buttons from '../../ui/primitives.module.css';
import { oneFile, readOneFile, type OneFile } from './one-file';

/** Commands that print the checksum of the file. */
const commands = ['shasum -a 256 steelyard.html', 'Get-FileHash steelyard.html'] as const;

const megabyte = 1_000_000;

/** What a promise comes to, once it has. */
const useLoaded = <T,>(load: () => Promise<T>): { readonly value: T } | null => {
  const [found, setFound] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) setFound({ value });
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return found;
};

/** Whether this browser has the program, and how it is started like others. */
const InBrowser = () => {
  const { browser: words } = useMessages('offline');
  const kept = useLoaded(isKeptOffline);
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      {kept === null ? <Loading /> : <p>{kept.value ? words.kept : words.missing}</p>}
      <p>{words.install}</p>
      <p>{words.newer}</p>
    </section>
  );
};

/** How large the file is, and how it is told that it came as it was made. */
const Checksum = ({ file }: { file: OneFile | null }) => {
  const { file: words } = useMessages('offline');
  const { format } = useLocale();
  if (file === null) return <p>{words.unknown}</p>;
  return (
    <>
      <p>
        {words.size({ size: format.figure(file.bytes / megabyte) })} {words.check}
      </p>
      <Scroll label={words.checksum}>
        <code translate="no">{file.sha256}</code>
      </Scroll>
      <p>{words.how}</p>
      <ul className={prose.list}>
        {commands.map((command) => (
          <li key={command}>
            <code translate="no">{command}</code>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The whole program as a file to take along. */
const AsFile = () => {
  const { file: words } = useMessages('offline');
  const file = useLoaded(readOneFile);
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <p>{words.asks}</p>
      <Actions>
        <a className={buttons.button} href={oneFile} download>
          {words.save}
        </a>
      </Actions>
      {file === null ? <Loading /> : <Checksum file={file.value} />}
      <p>{words.answers}</p>
      <p>{words.storage}</p>
    </section>
  );
};

/** Where links from the file lead, and how others' links come to it. */
const Links = () => {
  const { links: words } = useMessages('offline');
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <HostField />
      <p>
        {words.back} <a href={hrefOf({ page: 'open' })}>{words.open}</a>
      </p>
    </section>
  );
};

/** How Steelyard is used without a network: in the browser, and as one file. */
const Offline = () => {
  const words = useMessages('offline');
  return (
    <Page title={words.title} heading={words.title}>
      {isOneFile ? (
        <>
          <p>{words.inside.lead}</p>
          <p>{words.inside.newer}</p>
          {isFromDisk() ? <Links /> : null}
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          <InBrowser />
          <AsFile />
        </>
      )}
    </Page>
  );
};

export default Offline;
