import type { DecisionRecord, Frame, AdviceWords } from '../../record';
import { toMail } from '../../files/mail';
import { toMarkdown, type MadrWords } from '../../files/markdown/write';
import { toPlain } from '../../files/plain-text';
import type { RecordSource } from '../../bindings/use-record-source';
import type { Copyable } from '../../platform/clipboard';
import { useCopying } from '../../report/copying';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';

type Kind = 'markdown' | 'plain' | 'mail';

/** The text to copy, in the form that its place wants. */
const textOf = (
  kind: Kind,
  record: DecisionRecord,
  frame: Frame,
  words: AdviceWords,
  phrases: MadrWords,
): Copyable => {
  if (kind === 'markdown') return { plain: toMarkdown(record, frame, words, phrases) };
  const plain = toPlain(record, frame, words);
  return kind === 'plain' ? { plain } : { plain, html: toMail(record, frame, words) };
};

/** The decision as text on the clipboard, in the form that its place wants. */
const Copies = ({ record, source }: { record: DecisionRecord; source: RecordSource }) => {
  const texts = useMessages('sharing');
  const phrases = useMessages('madr');
  const { copy, outcome } = useCopying();
  const press = (kind: Kind) =>
    copy(textOf(kind, record, source.frame, source.input.words, phrases), texts.copiedAs[kind]);
  const kinds: readonly Kind[] = ['mail', 'plain', 'markdown'];
  return (
    <>
      <Actions>
        {kinds.map((kind) => (
          <Button key={kind} look="quiet" onPress={() => press(kind)}>
            {texts.copyAs[kind]}
          </Button>
        ))}
      </Actions>
      {outcome}
    </>
  );
};

export default Copies;
