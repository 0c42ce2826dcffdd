import { useId, useState } from 'react';
import type { Sheet, World } from '../../decision';
import { longest } from '../../link';
import { toMarkdown, type DecisionRecord } from '../../record';
import { hrefOf } from '../../routes';
import { entitle } from '../../state';
import { record as words_ } from '../../text/en/record';
import { CheckRow } from '../../ui/choice-rows';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink } from '../../ui/parts';
import { TextField } from '../../ui/text-field';
import { linkTo, useRecordWords, type Background } from '../made';

/** Links longer than this are cut by some mail programs. */
const longLink = 400;

const save = (name: string, text: string, type: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const fileName = (record: DecisionRecord) => {
  const slug = record.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
  return `steelyard-${record.edition.date}-${slug}.md`;
};

/** The link, the system's share sheet, print and Markdown. */
export const Share = ({
  world,
  background,
  sheet,
  record,
  own,
}: {
  world: World;
  background: Background;
  sheet: Sheet;
  record: DecisionRecord;
  own: boolean;
}) => {
  const texts = useMessages(words_);
  const words = texts.share;
  const recordWords = useRecordWords(world);
  const { format } = useLocale();
  const [withNotes, setWithNotes] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const link = linkTo(world, background.languages, sheet, withNotes);
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    );
  };
  const canSend = typeof navigator.share === 'function';
  const send = () => {
    // Closing the share sheet is no failure worth a word.
    navigator.share({ title: record.title, url: link }).catch(() => undefined);
  };
  return (
    <div className={fields.stack}>
      {own ? (
        <TextField
          label={words.title}
          value={sheet.title}
          size="wide"
          maxLength={longest.title}
          onChange={entitle}
        />
      ) : null}
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {words.address}
        </label>
        <p className={fields.hint}>{words.words}</p>
        <input
          id={id}
          className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
      {Object.keys(sheet.notes).length === 0 ? null : (
        <CheckRow
          label={words.notes}
          checked={withNotes}
          onToggle={() => setWithNotes(!withNotes)}
        />
      )}
      {link.length > longLink ? <p>{words.long(format.number(link.length))}</p> : null}
      <Actions>
        <Button onPress={copy}>{words.copy}</Button>
        {canSend ? (
          <Button look="quiet" onPress={send}>
            {words.send}
          </Button>
        ) : null}
        <Button look="quiet" onPress={() => globalThis.print()}>
          {words.print}
        </Button>
        <Button
          look="quiet"
          onPress={() => save(fileName(record), toMarkdown(record, recordWords), 'text/markdown')}
        >
          {words.markdown}
        </Button>
        {own ? (
          <ButtonLink href={hrefOf({ page: 'questions', section: '' })} look="quiet">
            {words.change}
          </ButtonLink>
        ) : null}
      </Actions>
      <p role="status">{said}</p>
    </div>
  );
};
