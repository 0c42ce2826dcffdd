import { useState } from 'react';
import type { DecisionRecord, RecordWords } from '../../record';
import { toMail } from '../../record/mail';
import { toMarkdown, type MadrWords } from '../../record/markdown';
import { toPlain } from '../../record/plain';
import { madr } from '../../text/en/madr';
import { record as words_ } from '../../text/en/record';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/parts';

type Kind = 'markdown' | 'plain' | 'mail';

/** The texts to copy, by their media types. */
const textsOf = (
  kind: Kind,
  record: DecisionRecord,
  words: RecordWords,
  phrases: MadrWords,
): Readonly<Record<string, string>> => {
  if (kind === 'markdown') return { 'text/plain': toMarkdown(record, words, phrases) };
  const plain = { 'text/plain': toPlain(record, words) };
  return kind === 'plain' ? plain : { ...plain, 'text/html': toMail(record, words) };
};

/** Puts texts on the clipboard; a browser that takes one kind alone gets the plain one. */
const copy = async (texts: Readonly<Record<string, string>>): Promise<void> => {
  const blobs = Object.fromEntries(
    Object.entries(texts).map(([type, text]): [string, Blob] => [type, new Blob([text], { type })]),
  );
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
  } catch {
    await navigator.clipboard.writeText(texts['text/plain'] ?? '');
  }
};

/** The decision as text on the clipboard, in the form that its place wants. */
const Copies = ({ record, words }: { record: DecisionRecord; words: RecordWords }) => {
  const texts = useMessages(words_).share;
  const phrases = useMessages(madr);
  const [said, setSaid] = useState('');
  const press = (kind: Kind) => {
    copy(textsOf(kind, record, words, phrases)).then(
      () => setSaid(texts.copiedAs[kind]),
      () => setSaid(texts.refused),
    );
  };
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
      <p role="status">{said}</p>
    </>
  );
};

export default Copies;
