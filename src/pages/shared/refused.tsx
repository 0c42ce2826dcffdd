import type { LinkProblem } from '../../link';
import { hrefOf } from '../../platform/routes';
import { isEmpty, useSheet } from '../../state';
import { useMessages } from '../../ui/locale';
import { Actions, ButtonLink, Notice } from '../../ui/primitives';
import { Page } from '../../report/page/page';

/** Why a link does not open. It leads back to one's own answers where there are any. */
const Refused = ({ problem }: { problem: LinkProblem }) => {
  const words = useMessages('link-refused');
  const mine = useSheet(({ sheet }) => !isEmpty(sheet));
  return (
    <Page title={words.title} heading={words.title}>
      <Notice warning>
        <p>{words[problem]}</p>
        <p>{words.kept}</p>
      </Notice>
      <Actions>
        <ButtonLink href={mine ? hrefOf({ page: 'verdict' }) : hrefOf({ page: 'start' })}>
          {words.start}
        </ButtonLink>
      </Actions>
    </Page>
  );
};

export default Refused;
