import type { ReactNode } from 'react';
import { hrefOf } from '../routes';
import { record } from '../text/en/record';
import { useMessages } from '../ui/locale';
import { Actions, ButtonLink, Notice } from '../ui/parts';
import { Page } from './shell/page';

/** Where a sheet names what the catalogue does not hold, so that there is no verdict. */
export const NoVerdict = ({ children }: { children?: ReactNode }) => {
  const words = useMessages(record);
  return (
    <Page title={words.title} heading={words.title}>
      {children}
      <Notice warning>
        <p>{words.nothing}</p>
      </Notice>
      <Actions>
        <ButtonLink href={hrefOf({ page: 'questions', section: '' })}>
          {words.toQuestions}
        </ButtonLink>
      </Actions>
    </Page>
  );
};
