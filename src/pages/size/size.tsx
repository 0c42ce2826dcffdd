import { use, useMemo, useState } from 'react';
import { useSheet } from '../../state';
import type { NumberRange, Typed } from '../../text/typed';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { NumberField } from '../../ui/number-field';
import { useNumbers } from '../../ui/numbers';
import { Actions, Button, Notice } from '../../ui/primitives';
import { TextDrop, type FileText } from '../../ui/text-drop';
import { loadOnce } from '../../platform/load-once';
import { Page } from '../../report/page/page';
import { useWorld } from '../../bindings/use-recommendation';
import { Hardware } from './hardware';
import { Problem } from './problem';
import { Sizes } from './sizes';

/** What reads and checks a configuration: it loads beside the page. */
const readerOnce = loadOnce(() => import('../../sizing/config'));

/** Numbers beyond which no engine goes. */
const ranges = {
  tokens: { counted: 'tokens', least: 1, most: 10_000_000, decimals: 0 },
  people: { counted: 'requests', least: 1, most: 4096, decimals: 0 },
} as const;

const numberOf = ({ read }: Typed): number | null => (read.ok ? read.value : null);

/** Sizes a model that the catalogue does not hold, from the text of its configuration. */
const Size = () => {
  const words = useMessages('sizing');
  const { format } = useLocale();
  const { catalogue, serving } = useWorld();
  const question = catalogue.questionnaire.questions.find(({ kind }) => kind === 'hardware');
  const { longest, readConfig } = use(readerOnce());
  const answers = useSheet(({ sheet }) => sheet.answers);
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const numbers = useNumbers();
  const given = (id: 'context' | 'concurrency', otherwise: number, range: NumberRange) => {
    const answer = answers[id];
    const typed = numbers.write(answer?.kind === 'number' ? answer.value : otherwise);
    // Read as if it were typed: an answer may be more than any engine takes.
    return numbers.read(typed.text, range);
  };
  const [tokens, setTokens] = useState(() => given('context', 8192, ranges.tokens));
  const [people, setPeople] = useState(() => given('concurrency', 8, ranges.people));
  const [hardware, setHardware] = useState(answers.hardware);
  const need = { tokens: numberOf(tokens), people: numberOf(people) };
  // A change of the other fields does not read the file again.
  const result = useMemo(
    () => (text.trim() === '' ? null : readConfig(text, serving.architectures)),
    [text, readConfig, serving],
  );

  const change = (next: string): void => {
    setUnread(false);
    setText(next);
  };
  const take = ([file]: readonly FileText[]): void => {
    if (file?.kind === 'text') change(file.text);
    // Its length alone refuses it, so any text as long does.
    else if (file?.kind === 'tooLarge') change(`${' '.repeat(longest)}!`);
    else setUnread(true);
  };
  const problem = unread ? 'unread' : result?.ok === false ? result.problem : null;
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      <div className={fields.stack}>
        <TextDrop
          label={words.label}
          hint={words.hint}
          choose={words.choose}
          accept=".json,application/json"
          longest={longest * 4}
          value={text.length > longest ? '' : text}
          problem={
            problem === null ? null : (
              <Notice warning>
                <p>
                  <Problem problem={problem} />
                </p>
              </Notice>
            )
          }
          onChange={change}
          onFiles={take}
        />
        {text === '' ? null : (
          <Actions>
            <Button look="quiet" onPress={() => setText('')}>
              {words.clear}
            </Button>
          </Actions>
        )}
        <NumberField
          label={words.context}
          typed={tokens}
          range={ranges.tokens}
          size="short"
          hint={words.number({ most: format.number(ranges.tokens.most) })}
          onChange={setTokens}
        />
        <NumberField
          label={words.people}
          typed={people}
          range={ranges.people}
          size="short"
          hint={words.number({ most: format.number(ranges.people.most) })}
          onChange={setPeople}
        />
        {question?.kind === 'hardware' ? (
          <Hardware question={question} first={hardware} onChange={setHardware} />
        ) : null}
      </div>
      {result?.ok === true && need.tokens !== null && need.people !== null ? (
        <Sizes
          model={result.value}
          need={{ tokens: need.tokens, people: need.people }}
          answer={hardware}
          catalogue={catalogue}
          engines={serving.engines}
          reference={serving.architectures.reference}
        />
      ) : null}
    </Page>
  );
};

export default Size;
