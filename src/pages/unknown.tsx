import { shell } from '../text/en/shell';
import { useMessages } from '../ui/locale';
import { Actions, ButtonLink } from '../ui/parts';
import { Page } from './shell/page';

/** An address that names no page. */
export const Unknown = () => {
  const { unknown } = useMessages(shell);
  return (
    <Page title={unknown.title} heading={unknown.title}>
      <p>{unknown.words}</p>
      <Actions>
        <ButtonLink href="#/">{unknown.back}</ButtonLink>
      </Actions>
    </Page>
  );
};
