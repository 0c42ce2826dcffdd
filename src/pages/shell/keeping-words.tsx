import { settleElsewhere, useSheet } from '../../state';
import { keeping as words_ } from '../../text/en/keeping';
import { useMessages } from '../../ui/locale';
import { Actions, Button, Notice } from '../../ui/parts';

/** A word on how the answers are kept. */
const KeepingWords = () => {
  const words = useMessages(words_);
  const keeping = useSheet((state) => state.keeping);
  const found = useSheet((state) => state.found);
  const dropped = useSheet((state) => state.dropped.length > 0);
  const elsewhere = useSheet((state) => state.elsewhere !== null);
  const texts = [
    keeping === 'blocked' ? words.blocked : null,
    keeping === 'full' ? words.full : null,
    found === 'damaged' ? words.damaged : null,
    found === 'later' ? words.later : null,
    dropped ? words.dropped : null,
  ].filter((text) => text !== null);
  return (
    <>
      {texts.map((text) => (
        <Notice key={text} warning live>
          <p>{text}</p>
        </Notice>
      ))}
      {elsewhere ? (
        <Notice warning live>
          <p>{words.elsewhere}</p>
          <Actions>
            <Button look="quiet" onPress={() => settleElsewhere('theirs')}>
              {words.takeTheirs}
            </Button>
            <Button look="quiet" onPress={() => settleElsewhere('mine')}>
              {words.keepMine}
            </Button>
          </Actions>
        </Notice>
      ) : null}
    </>
  );
};

export default KeepingWords;
