import { useState } from 'react';
import type { DecisionRecord } from '../../record';
import type { Sheet } from '../../decision';
import type { RecordSource } from '../../bindings/use-record-source';
import { toCsv } from '../../files/csv';
import { toJson } from '../../files/json/write';
import { toMarkdown } from '../../files/markdown/write';
import { hrefOf } from '../../platform/routes';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import { fileName } from '../../platform/file-name';
import { downloadText } from '../../platform/download';

type Kind = 'md' | 'json' | 'csv';

const types: Readonly<Record<Kind, string>> = {
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
};

/** Where the JSON Schema of records is published: beside this app. */
const schemaAddress = (): string => new URL('schema/record-1.json', document.baseURI).href;

/** The decision as files to keep: two that open again, and the criteria as a table. */
const Files = ({
  sheet,
  record,
  source: { input, frame },
}: {
  sheet: Sheet;
  record: DecisionRecord;
  source: RecordSource;
}) => {
  const words = useMessages('sharing');
  const phrases = useMessages('madr');
  const [said, setSaid] = useState('');
  const makers: Readonly<Record<Kind, () => string>> = {
    md: () => toMarkdown(record, frame, input.words, phrases),
    json: () => toJson(sheet, record, input, schemaAddress()),
    csv: () => toCsv(record),
  };
  const press = (kind: Kind) => {
    const name = fileName(record.day, frame.title, kind);
    downloadText(name, makers[kind](), types[kind]);
    setSaid(words.saved({ name }));
  };
  return (
    <>
      <p>
        {words.filesHint} <a href={hrefOf({ page: 'open' })}>{words.openAgain}</a>
      </p>
      <Actions>
        <Button look="quiet" onPress={() => press('md')}>
          {words.markdown}
        </Button>
        <Button look="quiet" onPress={() => press('json')}>
          {words.json}
        </Button>
        <Button look="quiet" onPress={() => press('csv')}>
          {words.csv}
        </Button>
      </Actions>
      <p role="status">{said}</p>
    </>
  );
};

export default Files;
