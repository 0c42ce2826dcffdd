import type { Catalogue, Engine } from '../../catalogue';
import type { Answer } from '../../decision';
import { machineOf } from '../../record';
import {
  cacheOfOne,
  networkOf,
  parametersOf,
  setupsOf,
  total,
  type Need,
  type Setup,
  type Sizable,
} from '../../sizing';
import { running } from '../../text/en/running';
import { sizing } from '../../text/en/sizing';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/parts';

const gib = 2 ** 30;

/** One set-up for each engine and format: the fewest cards that hold everybody, else all of them. */
const rowsOf = (setups: readonly Setup<Sizable>[]): readonly Setup<Sizable>[] => {
  const best = new Map<string, Setup<Sizable>>();
  for (const setup of setups.filter(({ cacheType }) => cacheType === 'f16')) {
    const key = `${setup.engine.id} ${setup.format}`;
    const before = best.get(key);
    if (before === undefined || !before.fits) best.set(key, setup);
  }
  return [...best.values()];
};

/** What a model takes of memory in each format, and on the named hardware. */
export const Sizes = ({
  model,
  need,
  answer,
  catalogue,
  engines,
}: {
  model: Sizable;
  need: Need;
  answer: Answer | undefined;
  catalogue: Catalogue;
  engines: readonly Engine[];
}) => {
  const words = useMessages(sizing);
  const { formats, gib: inGib, on, main } = useMessages(running);
  const { format } = useLocale();
  const network = networkOf(model.architecture);
  if (network === null) return null;
  const machine = machineOf(answer, catalogue);
  const size = (bytes: number) => inGib(format.points(bytes / gib));
  const rows =
    machine === null
      ? []
      : rowsOf(engines.flatMap((engine) => setupsOf(model, engine, machine, need)));
  const tokens = Math.min(need.tokens, model.context.native);
  return (
    <section className={prose.section} aria-live="polite">
      <ul className={prose.list}>
        <li>{words.parameters(format.number(parametersOf(network)))}</li>
        <li>{words.reads(format.number(model.context.native))}</li>
        <li>{words.cache(size(cacheOfOne(network, tokens)))}</li>
        {machine === null ? null : (
          <li>
            {words.hardware(
              machine.kind === 'cpu'
                ? main
                : format.list(
                    machine.items.map(({ accelerator, count }) => on(count, accelerator.name)),
                  ),
            )}
          </li>
        )}
      </ul>
      {rows.length === 0 ? null : (
        <Scroll label={words.table}>
          <table className={prose.table}>
            <thead>
              <tr>
                <th scope="col">{words.columns.setup}</th>
                <th scope="col">{words.columns.needs}</th>
                <th scope="col">{words.columns.fits}</th>
                <th scope="col">{words.columns.most}</th>
                <th scope="col">{words.columns.speed}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((setup) => {
                const decode = setup.decode();
                return (
                  <tr key={`${setup.engine.id} ${setup.format}`}>
                    <th scope="row">{words.setup(formats[setup.format], setup.engine.name)}</th>
                    <td>{size(total(setup.parts))}</td>
                    <td>{setup.fits ? words.yes : words.no}</td>
                    <td>{format.number(setup.mostPeople())}</td>
                    <td>{decode === null ? words.none : format.number(Math.round(decode))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
};
