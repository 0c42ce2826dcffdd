import type { LinkProblem } from '../../link';
import { hrefOf } from '../../routes';
import { isEmpty, useSheet } from '../../state';
import { link as words_ } from '../../text/en/link';
import { useMessages } from '../../ui/locale';
import { Actions, ButtonLink, Notice } from '../../ui/parts';
import { decoded } from '../decoded';
import { Page } from '../shell/page';
import { useWorld } from '../world';
import { Viewing } from './viewing';

const Problem = ({ problem }: { problem: LinkProblem }) => {
  const words = useMessages(words_).problem;
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

/** Someone's decision, opened from its link. It never touches one's own answers unasked. */
const Shared = ({ payload }: { payload: string }) => {
  const world = useWorld();
  const result = decoded(world, payload);
  return result.ok ? (
    <Viewing world={world} decision={result.value} />
  ) : (
    <Problem problem={result.problem} />
  );
};

export default Shared;
