import type { ModelFiles } from '../../catalogue';
import type { Setup } from '../../sizing';
import { parserOf, stretchValues, templateOf, type Wishes } from './attributes';
import { originOf } from './origin';
import { fill, plain } from './text';

/** Where a command runs: in a shell, or inside an image. */
export interface Place {
  readonly kind: 'shell' | 'image';
  /** The folder of models. */
  readonly root: string;
  /** Where the key's file lies, where the engine reads it from one. */
  readonly keyFile: string;
  /** Whom it listens to. */
  readonly host: string;
}

/** A folder of the user's own; only this machine is listened to. */
export const shell: Place = {
  kind: 'shell',
  root: 'models',
  keyFile: 'model.yaml',
  host: '127.0.0.1',
};

/** Inside an image, whose network is private: what reaches it is said outside. */
export const image: Place = {
  kind: 'image',
  root: '/models',
  keyFile: '/run/model/model.yaml',
  host: '0.0.0.0',
};

/** Whether copies lie on several machines: each listens in their network, and a proxy shares the requests. */
export const isShared = ({ spread }: Setup): boolean =>
  spread.replicas > 1 && spread.machines > spread.machinesEach;

/** Whom a server listens to in a place: the address that is entered where others must reach it. */
export const hostOf = (setup: Setup, { kind, host }: Place): string =>
  kind === 'shell' && isShared(setup) ? '$OWN' : host;

/** What a set-up is called: the release and the format. */
export const nameOf = ({ release, format }: Setup): string =>
  `${plain(release.name)}-${plain(format)}`;

/** The folder of tools that fetch and make files, beside the models. */
export const tools = '.tools';

const isFile = ({ engine }: Setup): boolean => engine.layout === 'llamacpp';

/** Sets the version of the engine, and where its programs and tools lie. */
export const placed = (text: string, { engine }: Setup, { kind }: Place): string =>
  fill(text, {
    version: engine.version,
    programs: engine.programs?.[kind] ?? '',
    toolbox: engine.toolbox?.[kind] ?? '',
    python: kind === 'shell' ? `${tools}/bin/python` : 'python3',
    bin: kind === 'shell' ? `${tools}/bin/` : '',
  });

/** Paths of a set-up in a place. */
export const pathsOf = (setup: Setup, { root }: Place) => {
  const folder = `${root}/${nameOf(setup)}`;
  return {
    folder,
    from: `${folder}-16-bit`,
    to: isFile(setup) ? `${folder}/${nameOf(setup)}.gguf` : folder,
    projector: `${folder}/mmproj.gguf`,
  };
};

/** The last of some cards that holds a layer. */
const lastHolding = (layers: readonly number[]): number =>
  layers.findLastIndex((count) => count > 0);

/** All that braces in words of a command stand for. */
export const valuesOf = (
  setup: Setup,
  wishes: Wishes,
  files: ModelFiles,
  place: Place,
): Readonly<Record<string, string>> => {
  const parser = parserOf(setup);
  const origin = originOf(setup, wishes, files);
  const { folder, to, projector } = pathsOf(setup, place);
  const template = templateOf(setup, wishes);
  return {
    model: origin?.kind === 'library' ? origin.name : to,
    name: nameOf(setup),
    tensor: String(setup.spread.tensor),
    stages: String(setup.spread.stages),
    copies: String(setup.spread.copies),
    machines: String(setup.spread.machinesEach),
    rank: '$RANK',
    head: '$HEAD',
    offloaded: String(setup.offloaded),
    // What writes words counts as a layer of the last card.
    layersEach: setup.layersEach
      .map((layers, i, all) => layers + Number(i === lastHolding(all)))
      .join(','),
    predicts: String(setup.predicts),
    drafts: String(setup.predicts + 1),
    context: String(setup.tokens),
    people: String(setup.each),
    allContext: String(setup.tokens * setup.each),
    tools: parser?.tools ?? '',
    reasoning: parser?.reasoning ?? '',
    template: template === null ? '' : `${folder}/${template.file}`,
    projector,
    host: hostOf(setup, place),
    port: String(setup.engine.port),
    keyFile: place.keyFile,
    ...stretchValues(setup, files),
  };
};
