import { useState, type ReactNode } from 'react';
import { Beam } from '../../ui/beam/beam';
import { Strips } from '../../ui/chart/strips';
import { CheckRow, ChoiceRows } from '../../ui/choice-rows';
import { Dialog } from '../../ui/dialog';
import prose from '../../ui/document.module.css';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { MemoryBar } from '../../ui/memory/memory-bar';
import { NumberField } from '../../ui/number-field';
import { Actions, Button, ButtonLink, Disclosure, Notice, Scroll } from '../../ui/primitives';
import { Progress } from '../../ui/progress';
import { QrCode } from '../../ui/qr-code';
import { SelectField } from '../../ui/select-field';
import { ShownField } from '../../ui/shown-field';
import { Stepper } from '../../ui/stepper';
import { Tabs } from '../../ui/tabs';
import { TextDrop } from '../../ui/text-drop';
import { TextField } from '../../ui/text-field';
import type { ChosenLanguages } from '../questions/later/languages-fields';
import { LanguagePicker } from '../questions/later/languages-input';
import { blank } from '../../text/typed';
import { Page } from '../../report/page/page';
import { Loading, PartMissing } from '../../report/page/fallbacks';

const Section = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className={prose.section}>
    <h2>{heading}</h2>
    {children}
  </section>
);

/** The language picker, with a choice of its own. */
const Picker = () => {
  const [chosen, setChosen] = useState<ChosenLanguages>({ primary: ['de'], secondary: ['ar'] });
  return (
    <div className={fields.stack}>
      <LanguagePicker {...chosen} onChange={setChosen} />
    </div>
  );
};

const nothing = () => undefined;
const three = ['1', '2', '3'];
const gib = { counted: 'gib', least: 1, most: 64, decimals: 0 } as const;

/** Every primitive in every state, while the app is developed. */
const Parts = () => {
  const words = useMessages('parts');
  const [chosen, setChosen] = useState(['1']);
  const [text, setText] = useState('');
  const [number, setNumber] = useState(blank);
  const [count, setCount] = useState(3);
  const [open, setOpen] = useState(false);
  const options = three.map((value) => ({
    value,
    label: value === '3' ? words.long : words.sample,
    apart: value === '3',
  }));
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      <Section heading={words.buttons}>
        <Actions>
          <Button>{words.sample}</Button>
          <Button look="quiet">{words.sample}</Button>
          <Button look="quiet" disabled>
            {words.sample}
          </Button>
          <Button look="plain">{words.sample}</Button>
          <ButtonLink href="#/parts">{words.long}</ButtonLink>
        </Actions>
      </Section>
      <Section heading={words.notices}>
        <Notice>
          <p>{words.sample}</p>
        </Notice>
        <Notice warning>
          <p>{words.wrong}</p>
        </Notice>
        <PartMissing />
        <Loading />
      </Section>
      <Section heading={words.choices}>
        {[false, true].map((several) => (
          <fieldset key={String(several)}>
            <legend>{words.choices}</legend>
            <ChoiceRows
              name={`parts-${String(several)}`}
              several={several}
              options={options}
              chosen={chosen}
              keys={words.sample}
              onToggle={(value) => setChosen(several ? [...chosen, value] : [value])}
            />
          </fieldset>
        ))}
        <CheckRow label={words.sample} checked={open} onToggle={() => setOpen(!open)} />
      </Section>
      <Section heading={words.text}>
        <div className={fields.stack}>
          <TextField label={words.sample} hint={words.hint} value={text} onChange={setText} />
          <TextField label={words.long} value={text} size="wide" invalid onChange={setText} />
          <NumberField
            label={words.sample}
            typed={number}
            range={gib}
            size="short"
            unit="GiB"
            onChange={setNumber}
          />
          <TextField label={words.sample} value={text} secret onChange={setText} />
          <ShownField label={words.sample} hint={words.hint} value={words.long} />
          <SelectField
            label={words.sample}
            value={chosen[0] ?? ''}
            options={options}
            onChange={(value) => setChosen([value])}
          />
          <TextDrop
            label={words.sample}
            hint={words.hint}
            choose={words.sample}
            accept=".txt"
            longest={1000}
            value={text}
            problem={<Notice warning>{words.wrong}</Notice>}
            onChange={setText}
            onFiles={nothing}
          />
        </div>
      </Section>
      <Section heading={words.numbers}>
        <Stepper
          label={words.sample}
          fewer="−1"
          more="+1"
          value={count}
          min={0}
          max={5}
          onChange={setCount}
        />
      </Section>
      <Section heading={words.tabs}>
        <Tabs
          label={words.tabs}
          tabs={three.map((id) => ({
            id,
            name: id === '3' ? words.long : words.sample,
            content: () => <p>{id}</p>,
          }))}
        />
      </Section>
      <Section heading={words.languages}>
        <Picker />
      </Section>
      <Section heading={words.more}>
        <Disclosure summary={words.sample}>
          <p>{words.long}</p>
        </Disclosure>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {words.sample}
        </Button>
        <Dialog title={words.sample} open={open} onClose={() => setOpen(false)}>
          <p>{words.long}</p>
          <Button onPress={() => setOpen(false)}>{words.sample}</Button>
        </Dialog>
      </Section>
      <Section heading={words.tables}>
        <Scroll label={words.tables}>
          <table className={prose.table}>
            <tbody>
              {three.map((row) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  <td>{words.long}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <Strips
          caption={words.tables}
          columns={[words.sample, words.sample]}
          from={-10}
          to={10}
          number={String}
          strips={(['left', 'right', 'none'] as const).map((side, place) => ({
            label: three[place] ?? '',
            words: words.sample,
            bars: [{ from: 0, to: 4 * place - 4, side, hatched: place === 2 }],
            marks: [{ at: 5 - 5 * place, error: 2, side }],
          }))}
        />
      </Section>
      <Section heading={words.beam}>
        {[-8, 0, 20].map((lead) => (
          <Beam
            key={lead}
            size="small"
            lead={lead}
            interval={[lead - 4, lead + 4]}
            weights={three.map((id, place) => ({ id, share: 0.3, difference: 30 * place - 20 }))}
            words={{
              label: words.beam,
              left: 'A',
              right: 'B',
              weights: {},
              hint: words.hint,
              how: words.hint,
              scale: words.sample,
              number: String,
            }}
          />
        ))}
      </Section>
      <Section heading={words.memory}>
        <Progress label={words.memory} max={10} value={4} />
        <MemoryBar
          label={words.memory}
          columns={[words.sample, words.sample]}
          parts={['weights', 'cache', 'state', 'activations', 'engine'].map((id) => ({
            id,
            name: id,
            amount: words.sample,
            share: 0.2,
          }))}
        />
      </Section>
      <Section heading={words.code}>
        <QrCode text={words.sample} label={words.sample} tooLong={words.wrong} />
        <QrCode text={'x'.repeat(4000)} label={words.sample} tooLong={words.wrong} />
      </Section>
    </Page>
  );
};

export default Parts;
