import { Dialog } from './dialog';
import { Actions, Button } from './primitives';

/** Asks before something is replaced or removed. Escape and closing mean no. */
export const Confirm = ({
  title,
  words,
  yes,
  no,
  open,
  onYes,
  onNo,
}: {
  title: string;
  words: string;
  yes: string;
  no: string;
  open: boolean;
  onYes: () => void;
  onNo: () => void;
}) => (
  <Dialog title={title} open={open} onClose={onNo}>
    <p>{words}</p>
    <Actions>
      <Button onPress={onYes}>{yes}</Button>
      <Button look="quiet" onPress={onNo}>
        {no}
      </Button>
    </Actions>
  </Dialog>
);
