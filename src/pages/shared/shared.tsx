import { useState } from 'react';
import type { World } from '../../decision';
import { decode, linkCodes, type DecodedLink, type LinkProblem } from '../../link';
import { hrefOf } from '../../routes';
import { isEmpty, replace, useSheet } from '../../state';
import { link as words_ } from '../../text/en/link';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink, Dialog, Notice } from '../../ui/parts';
import { background } from '../made';
import { Page } from '../shell/page';
import { useSentences } from '../sentences';
import { VerdictOf } from '../verdict/verdict';
import { useWorld } from '../world';

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

const Viewing = ({ world, decoded }: { world: World; decoded: DecodedLink }) => {
  const words = useMessages(words_);
  const { format } = useLocale();
  const { question } = useSentences(world.catalogue);
  const mine = useSheet(({ sheet }) => !isEmpty(sheet));
  const [asking, setAsking] = useState(false);
  const { edition } = world.catalogue.questionnaire;
  const same =
    edition.date === decoded.edition.date && edition.hash.startsWith(decoded.edition.hash);
  const take = () => {
    replace(decoded.sheet);
    globalThis.location.hash = hrefOf({ page: 'verdict' });
  };
  return (
    <VerdictOf world={world} sheet={decoded.sheet} own={false}>
      <Notice>
        <p>{mine ? words.yours : words.none}</p>
        <p>
          {same
            ? words.made(format.date(decoded.edition.date))
            : words.otherEdition(
                format.date(decoded.edition.date),
                decoded.edition.hash,
                format.date(edition.date),
                edition.hash.slice(0, decoded.edition.hash.length),
              )}
        </p>
        {decoded.missing.length === 0 ? null : (
          <p>{words.missing(format.list(decoded.missing.map(question)))}</p>
        )}
        <Actions>
          <Button look="quiet" onPress={() => (mine ? setAsking(true) : take())}>
            {words.take}
          </Button>
          <ButtonLink
            href={mine ? hrefOf({ page: 'verdict' }) : hrefOf({ page: 'questions', section: '' })}
            look="quiet"
          >
            {mine ? words.keep : words.start}
          </ButtonLink>
        </Actions>
      </Notice>
      <Dialog title={words.sure.title} open={asking} onClose={() => setAsking(false)}>
        <p>{words.sure.words}</p>
        <Actions>
          <Button onPress={take}>{words.sure.yes}</Button>
          <Button look="quiet" onPress={() => setAsking(false)}>
            {words.sure.no}
          </Button>
        </Actions>
      </Dialog>
    </VerdictOf>
  );
};

/** Someone's decision, opened from its link. It never touches one's own answers unasked. */
const Shared = ({ payload }: { payload: string }) => {
  const world = useWorld();
  const { questionnaire, accelerators } = world.catalogue;
  const result = decode(payload, linkCodes(questionnaire, background.languages, accelerators));
  return result.ok ? (
    <Viewing world={world} decoded={result.value} />
  ) : (
    <Problem problem={result.problem} />
  );
};

export default Shared;
