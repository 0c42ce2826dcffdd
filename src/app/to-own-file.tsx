import { useEffect } from 'react';
import { comparison, licences } from '../platform/own-files';
import { useMessages } from '../ui/locale';
import { Page } from '../report/page/page';

/** Leads on to a file beside the app, whose page in the app has no words of its own. */
const ToFile = ({ name, address }: { name: string; address: string }) => {
  useEffect(() => location.replace(address), [address]);
  return (
    <Page title={name} heading={name}>
      <p>
        <a href={address}>{name}</a>
      </p>
    </Page>
  );
};

/** What stood at #/evidence is a file of its own by now: old addresses lead there. */
export const ToComparison = () => (
  <ToFile name={useMessages('shell').evidence} address={comparison} />
);

/** The end of the address at which the one file has the licences. */
export const licencesPart = 'licences';

/** The one file has the licences in it: elsewhere they are a file. */
export const ToLicences = () => <ToFile name={useMessages('shell').licences} address={licences} />;
