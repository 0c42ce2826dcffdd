import { emptySheet } from '../../decision';
import { hrefOf } from '../../platform/routes';
import { isEmpty, useSheet } from '../../state';
import { setTitle } from '../../state/edits';
import { replace } from '../../state/replace';
import { useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink, Notice } from '../../ui/primitives';
import { Page } from '../../report/page/page';
import { useWorld } from '../../bindings/use-recommendation';
import { sheetOf } from './member-set';

const toQuestions = () => {
  globalThis.location.hash = hrefOf({ page: 'questions', section: '' });
};

/** An invitation to answer under a title. It touches one's own answers only as one chooses. */
const Invited = ({ payload }: { payload: string }) => {
  const words = useMessages('compare').invited;
  const kept = useSheet(({ sheet }) => !isEmpty(sheet));
  const title = sheetOf(useWorld(), payload)?.title ?? '';
  const mine = () => {
    setTitle(title);
    toQuestions();
  };
  const afresh = () => {
    replace({ ...emptySheet, title });
    toQuestions();
  };
  return (
    <Page title={words.heading} heading={words.heading}>
      {title === '' ? (
        <>
          <Notice warning>
            <p>{words.broken}</p>
          </Notice>
          <Actions>
            <ButtonLink href={hrefOf({ page: 'start' })}>{words.start}</ButtonLink>
          </Actions>
        </>
      ) : (
        <>
          <p>{words.words({ title })}</p>
          <p>{words.lead}</p>
          {kept ? <p>{words.kept}</p> : null}
          <Actions>
            {kept ? (
              <>
                <Button onPress={mine}>{words.mine}</Button>
                <Button look="quiet" onPress={afresh}>
                  {words.afresh}
                </Button>
              </>
            ) : (
              <Button onPress={afresh}>{words.start}</Button>
            )}
          </Actions>
        </>
      )}
    </Page>
  );
};

export default Invited;
