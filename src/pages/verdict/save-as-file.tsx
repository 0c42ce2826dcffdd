import { useState } from 'react';
import type { DecisionRecord } from '../../record';
import type { Sheet } from '../../decision';
import { useWorld } from '../../bindings/use-recommendation';
import type { RecordSource } from '../../bindings/use-record-source';
import { changesSoon } from '../../bindings/use-told-record';
import { toCsv } from '../../files/csv';
import { toJson } from '../../files/json/write';
import { toMarkdown } from '../../files/markdown/write';
import { hrefOf } from '../../platform/routes';
import { withWords } from '../../text';
import { useLocale, useMessages } from '../../ui/locale';
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

/** What a page holds as data: answers and figures, and the evidence beside them. All else is what it shows. */
const dataOf = (record: DecisionRecord) => ({
  told: { ...record, sections: [] },
  evidence: JSON.stringify(record.sections.filter(({ id }) => id === 'evidence')),
});

/** What writes a page comes with the engine that is put into it, so it is fetched where one is saved. */
const fetchPage = () =>
  Promise.all([withWords(['saved'], () => import('../saved/save')), import('virtual:saved-page')]);

/** The decision as files to keep: three that open again, and the criteria as a table. */
const Files = ({
  sheet,
  record,
  source,
}: {
  sheet: Sheet;
  record: DecisionRecord;
  source: RecordSource;
}) => {
  const words = useMessages('sharing');
  const phrases = useMessages('madr');
  const [said, setSaid] = useState('');
  const world = useWorld();
  const locale = useLocale();
  const { input, frame } = source;
  const jsonOf = (told: DecisionRecord) => toJson(sheet, told, input, schemaAddress());
  const makers: Readonly<Record<Kind, () => string>> = {
    md: () => toMarkdown(record, frame, input.words, phrases),
    json: () => jsonOf(record),
    csv: () => toCsv(record),
  };
  const press = (kind: Kind) => {
    const name = fileName(record.day, frame.title, kind);
    downloadText(name, makers[kind](), types[kind]);
    setSaid(words.saved({ name }));
  };
  const savePage = async () => {
    try {
      const [[{ savedPage }, brought], changes] = await Promise.all([
        fetchPage(),
        changesSoon(world, input),
      ]);
      const shown = { world, record, source, changes };
      const { told, evidence } = dataOf(record);
      const page = await savedPage({ ...shown, json: jsonOf(told), evidence }, brought, locale);
      const name = fileName(record.day, frame.title, 'html');
      downloadText(name, page, 'text/html');
      setSaid(words.saved({ name }));
    } catch {
      setSaid(words.notSaved);
    }
  };
  return (
    <>
      <p>
        {words.filesHint} <a href={hrefOf({ page: 'open' })}>{words.openAgain}</a>
      </p>
      <p>{words.pageHint}</p>
      <Actions>
        <Button look="quiet" onPress={() => void savePage()}>
          {words.page}
        </Button>
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
