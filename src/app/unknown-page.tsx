import { useMessages } from '../ui/locale';
import { Actions, ButtonLink } from '../ui/primitives';
import { Page } from '../report/page/page';

/** An address that names no page. */
const Unknown = () => {
  const words = useMessages('unknown');
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.words}</p>
      <Actions>
        <ButtonLink href="#/">{words.back}</ButtonLink>
      </Actions>
    </Page>
  );
};

export default Unknown;
