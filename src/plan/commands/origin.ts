import type { Engine, ModelFiles } from '../../catalogue';
import { releaseNetwork, weightBytes, weightsOf, type Setup } from '../../sizing';
import { isPhone, type Wishes } from './attributes';
import { fill } from './text';

/** Where the files of a set-up come from. */
export type Origin =
  /** A repository that holds them: the maker's own, or another's. */
  | {
      readonly kind: 'repository';
      readonly repository: string;
      readonly by: 'maker' | 'other';
      /** Whether the block that predicts tokens is among them. */
      readonly predictor: boolean;
      /** Words that an engine needs for these files, by engine. */
      readonly words: NonNullable<ModelFiles['repositories'][number]['words']>;
      /** Which files of it, and the part that reads images; null for all of them. */
      readonly include: { readonly file: string; readonly projector: string | null } | null;
    }
  /** The maker's files in 16 bits, from which they are made. */
  | {
      readonly kind: 'made';
      readonly repository: string;
      readonly makes: NonNullable<Engine['makes']>;
    }
  /** The engine's own library. */
  | {
      readonly kind: 'library';
      readonly name: string;
      readonly library: NonNullable<Engine['library']>;
    };

/** A pattern that matches a name in letters of either case. */
const anyCase = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** Where the files come from: the maker's first, then another's, then made; null where there is no way. */
export const originOf = (
  { release, engine, format }: Setup,
  { images }: Pick<Wishes, 'images'>,
  { repositories, library }: ModelFiles,
): Origin | null => {
  if (engine.library !== null) {
    const tag = engine.library.formats[format];
    const entry = library.names.find((one) => one.release === release.id);
    return entry === undefined || tag === undefined
      ? null
      : { kind: 'library', name: fill(entry.name, { format: tag }), library: engine.library };
  }
  if (format === 'bf16') {
    return {
      kind: 'repository',
      repository: release.repository,
      by: 'maker',
      predictor: true,
      words: {},
      include: null,
    };
  }
  const found = repositories.find(
    (one) =>
      one.formats.includes(format) &&
      one.releases.includes(release.id) &&
      (!images || one.file === null || one.projector !== null),
  );
  if (found !== undefined) {
    return {
      kind: 'repository',
      repository: fill(found.repository, {
        repository: release.repository,
        base: release.repository.split('/').at(-1) ?? release.repository,
      }),
      by: found.by,
      predictor: found.predictor,
      words: found.words ?? {},
      include:
        found.file === null
          ? null
          : {
              file: fill(found.file, { format: anyCase(format) }),
              projector: images ? found.projector : null,
            },
    };
  }
  const { makes } = engine;
  return makes?.formats.includes(format) === true
    ? { kind: 'made', repository: release.repository, makes }
    : null;
};

/** Whether an account must have asked for the files before they are given. */
export const isGated = (
  { release }: Setup,
  origin: Origin,
  { gated }: Pick<ModelFiles, 'gated'>,
): boolean =>
  origin.kind !== 'library' &&
  gated.licences.includes(release.licence) &&
  origin.repository.split('/')[0] === release.repository.split('/')[0];

/** Bytes that are fetched, and bytes of disk that fetching and making take; null where sizing knows no shape. */
export const bytesOf = (
  setup: Setup,
  origin: Origin,
): { readonly fetched: number; readonly disk: number } | null => {
  const network = releaseNetwork(setup.release);
  if (network === null) return null;
  const [own, whole] = [setup.format, 'bf16' as const].map((format) =>
    weightBytes(network, weightsOf(setup.release, setup.engine, format)),
  );
  if (own === undefined || whole === undefined) return null;
  if (origin.kind === 'made') return { fetched: whole, disk: 2 * whole + own };
  // On a phone, Git keeps what it fetched beside the file until the folder is removed.
  return { fetched: own, disk: isPhone(setup) ? 2 * own : own };
};
