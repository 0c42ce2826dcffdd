import type { Engine } from '../../catalogue';
import { quantizationOf, setupsOf, type Machine, type Need, type Setup } from '../../sizing';
import type { OwnModel } from '../../sizing/config';

type FormatName = Engine['formats'][number];

/** A line of the table: a format, and a set-up of it where hardware was named. */
export interface Row {
  readonly key: string;
  /** Null where the file stores its weights in a way that no serving software here is listed with. */
  readonly format: FormatName | null;
  /** Whether the file's own weights are in it. */
  readonly own: boolean;
  readonly quantization: ReturnType<typeof quantizationOf>;
  readonly setup: Setup<OwnModel> | null;
}

/** One set-up for each engine and format: the fewest cards that hold everybody, else all of them. */
const bestOf = (setups: readonly Setup<OwnModel>[]): readonly Setup<OwnModel>[] => {
  const best = new Map<string, Setup<OwnModel>>();
  // Cards of one machine that share every layer stand for those that take turns.
  const plain = ({ cacheType, engine, spread }: Setup<OwnModel>): boolean =>
    cacheType === 'f16' && (engine.layout !== 'paged' || spread.stages <= spread.machinesEach);
  for (const setup of setups.filter(plain)) {
    const key = `${setup.engine.id} ${setup.format}`;
    const before = best.get(key);
    if (before === undefined || !before.fits) best.set(key, setup);
  }
  return [...best.values()];
};

/**
 * The formats of a model: the file's own first, then those that the engines take. With a machine each
 * comes with its set-ups; without, or where none loads it, alone.
 */
export const rowsOf = (
  model: OwnModel,
  engines: readonly Engine[],
  machine: Machine | null,
  need: Need,
): readonly Row[] => {
  const own = model.stored?.quantization ?? null;
  const as = own === null ? null : (model.stored?.as ?? null);
  const row = (format: FormatName | null, setup: Setup<OwnModel> | null): Row => {
    const isOwn = own !== null && format === as;
    return {
      key: `${setup?.engine.id ?? ''} ${format ?? ''}`,
      format,
      own: isOwn,
      quantization:
        isOwn || format === null ? (own ?? quantizationOf('bf16')) : quantizationOf(format),
      setup,
    };
  };
  const formats = [...new Set(engines.flatMap((engine) => engine.formats))];
  const rows =
    machine === null
      ? formats.map((format) => row(format, null))
      : bestOf(engines.flatMap((engine) => setupsOf(model, engine, machine, need))).map((setup) =>
          row(setup.format, setup),
        );
  const first = rows.filter((one) => one.own);
  return [
    ...(own !== null && first.length === 0 ? [row(as, null)] : first),
    ...rows.filter((one) => !one.own),
  ];
};
