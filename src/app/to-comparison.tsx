import { useEffect } from 'react';
import { comparison } from '../platform/routes';
import { useMessages } from '../ui/locale';
import { Page } from '../report/page/page';

/** What stood at #/evidence is a file of its own by now: old addresses lead there. */
export const ToComparison = () => {
  const words = useMessages('shell');
  useEffect(() => location.replace(comparison), []);
  return (
    <Page title={words.evidence} heading={words.evidence}>
      <p>
        <a href={comparison}>{words.evidence}</a>
      </p>
    </Page>
  );
};
