import type { Catalogue, Engine } from '../../catalogue';
import type { Answer } from '../../decision';
import { machineOf } from '../../world';
import { cardName } from '../../core/card-name';
import { countParameters, total, weightBytes, type Need } from '../../sizing';
import type { OwnModel } from '../../sizing/config';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { Facts, useAmount, useStored } from './facts';
import { rowsOf, type Row } from './rows';

/** What a set-up takes of the hardware; dashes where no serving software here loads the format. */
const Cells = ({ setup }: Pick<Row, 'setup'>) => {
  const words = useMessages('sizing');
  const { format } = useLocale();
  const amount = useAmount();
  const rounded = (value: number) => format.number(Math.max(1, Math.round(value)));
  if (setup === null) return [1, 2, 3, 4].map((column) => <td key={column}>{words.none}</td>);
  const alone = setup.speed()?.alone;
  return (
    <>
      <td>{amount(total(setup.parts))}</td>
      <td>{setup.fits ? words.yes : words.no}</td>
      <td>{format.number(setup.mostPeople())}</td>
      <td>
        {alone === undefined
          ? words.none
          : words.range({ low: rounded(alone.low), high: rounded(alone.high) })}
      </td>
    </>
  );
};

/** The formats of a model, the file's own first, with what each takes. */
const Table = ({
  model,
  rows,
  onHardware,
}: {
  model: OwnModel;
  rows: readonly Row[];
  onHardware: boolean;
}) => {
  const words = useMessages('sizing');
  const { formats } = useMessages('running');
  const amount = useAmount();
  const how = useStored(model);
  const nameOf = ({ format, own, setup }: Row): string => {
    const plain =
      own && how !== null ? words.weightsIn({ how }) : format === null ? '' : formats[format];
    const engine =
      setup === null ? plain : words.setup({ format: plain, engine: setup.engine.name });
    const main = setup?.main ?? null;
    const name =
      setup === null || main === null
        ? engine
        : words.beside({
            setup: engine,
            layers: setup.offloaded,
            all: model.network.layers,
            amount: amount(main.used),
          });
    return own ? words.own({ format: name }) : name;
  };
  return (
    <Scroll label={words.table}>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.setup}</th>
            <th scope="col">{words.columns.weights}</th>
            {onHardware ? (
              <>
                <th scope="col">{words.columns.needs}</th>
                <th scope="col">{words.columns.fits}</th>
                <th scope="col">{words.columns.most}</th>
                <th scope="col">{words.columns.speed}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{nameOf(row)}</th>
              <td>{amount(weightBytes(model.network, row.quantization))}</td>
              {onHardware ? <Cells setup={row.setup} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** What a model takes of memory in each format, and on the named hardware. */
export const Sizes = ({
  model,
  need,
  answer,
  catalogue,
  engines,
  reference,
}: {
  model: OwnModel;
  need: Need;
  answer: Answer | undefined;
  catalogue: Catalogue;
  engines: readonly Engine[];
  /** Whose values stand where the file leaves some out. */
  reference: string;
}) => {
  const words = useMessages('sizing');
  const { on, main } = useMessages('running');
  const { format } = useLocale();
  const amount = useAmount();
  const machine = answer?.kind === 'hardware' ? machineOf(answer.hardware, catalogue) : null;
  const rows = rowsOf(model, engines, machine, need);
  const { images } = countParameters(model.network);
  const place =
    machine === null
      ? null
      : machine.kind === 'cpu'
        ? main
        : format.list([
            ...machine.items.map(({ accelerator, count }) =>
              on({ count, name: cardName(accelerator.name) }),
            ),
            ...(machine.main === undefined || machine.main === null
              ? []
              : [words.mainMemory({ memory: format.unit(machine.main.memoryGiB, 'GiB') })]),
          ]);
  const [first] = rows;
  return (
    <section className={prose.section} aria-live="polite">
      <Facts model={model} need={need} place={place} reference={reference} />
      {first === undefined ? null : (
        <Table model={model} rows={rows} onHardware={machine !== null} />
      )}
      {machine?.kind === 'accelerators'
        ? machine.items.map(({ accelerator: { bandwidthGBs, name } }) =>
            bandwidthGBs === null ? (
              <p key={name}>{words.noSpeed({ name: cardName(name) })}</p>
            ) : null,
          )
        : null}
      {machine === null ? <p>{words.noHardware}</p> : null}
      {first?.own === true ? <p>{words.others}</p> : null}
      {first?.own === true &&
      (first.format === null || (machine !== null && first.setup === null)) ? (
        <p>{words.unlisted}</p>
      ) : null}
      {images > 0 ? <p>{words.apart({ amount: amount(images * 2) })}</p> : null}
    </section>
  );
};
