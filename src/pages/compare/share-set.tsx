import { escapedLine } from '../../files/markdown/text';
import { hrefOf } from '../../platform/routes';
import { useCopying } from '../../report/copying';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import { ShownField } from '../../ui/shown-field';
import { LinkHost } from '../../report/link-host';
import { useHostAddress } from '../../platform/host';
import { addressOf, today } from '../../platform/absolute-url';
import { fileName } from '../../platform/file-name';
import { downloadText } from '../../platform/download';
import { restOf } from './member-set';
import type { NamedSheet } from './unique-names';

/** The set as a file that opens again: a title and a link a line. */
const fileOf = (title: string, sheets: readonly NamedSheet[]): string =>
  `# ${title}\n\n${sheets
    .map(({ name, payload }) => {
      const address = addressOf(hrefOf({ page: 'shared', payload }));
      return `* ${escapedLine(name)}: <${address}>\n`;
    })
    .join('')}`;

/** The set's own link, where it is short enough for one, and its file. */
export const ShareSet = ({
  sheets,
  onClear,
}: {
  sheets: readonly NamedSheet[];
  onClear: () => void;
}) => {
  const words = useMessages('compare');
  useHostAddress();
  const { copy, outcome } = useCopying();
  const rest = restOf(sheets.map(({ payload }) => payload));
  const address = rest === '' ? null : addressOf(hrefOf({ page: 'compare', rest }));
  const keep = () =>
    downloadText(
      fileName(today(), words.fileTitle, 'md'),
      fileOf(words.fileTitle, sheets),
      'text/markdown',
    );
  return (
    <div className={fields.stack}>
      {address === null ? null : <ShownField label={words.link} value={address} />}
      <LinkHost />
      <Actions>
        {address === null ? null : (
          <Button onPress={() => copy({ plain: address }, words.copied)}>{words.copy}</Button>
        )}
        <Button look="quiet" onPress={keep}>
          {words.file}
        </Button>
        <Button look="quiet" onPress={() => globalThis.print()}>
          {words.print}
        </Button>
        <Button look="quiet" onPress={onClear}>
          {words.clear}
        </Button>
      </Actions>
      {outcome}
    </div>
  );
};
