import type { Architecture, Release } from '../catalogue/model';
import { rememberFor } from './remember';

/** The shape of a network whose tensors can be counted: every number is known. */
export interface Network {
  readonly layers: number;
  readonly hidden: number;
  readonly vocabulary: number;
  readonly tied: boolean;
  readonly attention: Architecture['attention'];
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Width of a dense layer's feed-forward block; 0 where every layer has experts. */
  readonly feedForward: number;
  readonly experts: Experts | null;
  readonly linear: Linear | null;
  /** Layers whose cache grows, and those of them that stop at a window. */
  readonly cacheLayers: number;
  readonly windowed: { readonly layers: number; readonly window: number } | null;
  /** Whether a block that predicts further tokens is stored. */
  readonly multiToken: boolean;
  /** Parameters beyond the text network and that block: what reads images. Always 16-bit. */
  readonly other: number;
}

interface Experts {
  readonly total: number;
  readonly active: number;
  readonly shared: number;
  readonly feedForward: number;
  readonly layers: number;
}

interface Linear {
  readonly layers: number;
  readonly keyHeads: number;
  readonly valueHeads: number;
  readonly headDim: number;
  readonly convolution: number;
}

/** A matrix or vector of the network, as often as it occurs in a layer. */
export interface Tensor {
  readonly role: Role;
  /** The layer it belongs to; null outside of the layers. */
  readonly layer: number | null;
  readonly rows: number;
  readonly columns: number;
  /** How many of it a layer has: as many as experts for theirs, else one. */
  readonly count: number;
}

export type Role =
  | 'embedding'
  | 'head'
  | 'norm'
  | 'bias'
  | 'router'
  | 'query'
  | 'key'
  | 'value'
  | 'output'
  | 'gate'
  | 'up'
  | 'down'
  | 'expertGate'
  | 'expertUp'
  | 'expertDown'
  | 'linearInput'
  | 'linearOutput'
  | 'linearGates'
  | 'convolution'
  | 'predictor'
  | 'other';

const linearOf = (linear: Architecture['linear']): Linear | null | 'unknown' => {
  if (linear === null) return null;
  const { layers, keyHeads, valueHeads, headDim, convolution } = linear;
  return keyHeads === null || valueHeads === null || headDim === null || convolution === null
    ? 'unknown'
    : { layers, keyHeads, valueHeads, headDim, convolution };
};

const expertsOf = ({ experts, layers }: Architecture): Experts | null | 'unknown' => {
  if (experts === null) return null;
  const { total, active, shared, feedForward } = experts;
  return feedForward === null
    ? 'unknown'
    : { total, active, shared, feedForward, layers: experts.layers ?? layers };
};

/** The network of an architecture, or null where a number of its shape is not published. */
export const networkOf = (architecture: Architecture): Network | null => {
  const { attentionHeads, kvHeads, headDim, vocabulary } = architecture;
  const experts = expertsOf(architecture);
  const linear = linearOf(architecture.linear);
  if (attentionHeads === null || kvHeads === null || headDim === null || vocabulary === null) {
    return null;
  }
  if (experts === 'unknown' || linear === 'unknown') return null;
  const denseLayers = architecture.layers - (experts?.layers ?? 0);
  if (denseLayers > 0 && architecture.feedForward === null) return null;
  return {
    layers: architecture.layers,
    hidden: architecture.hiddenSize,
    vocabulary,
    tied: architecture.tiedEmbeddings ?? false,
    attention: architecture.attention,
    heads: attentionHeads,
    kvHeads,
    headDim,
    feedForward: architecture.feedForward ?? 0,
    experts,
    linear,
    cacheLayers: architecture.cacheLayers,
    windowed: architecture.windowed,
    multiToken: architecture.multiToken,
    other: 0,
  };
};

/** Elements of a tensor in all. */
export const elements = ({ rows, columns, count }: Tensor): number => rows * columns * count;

/** What sizing needs of a release, or of a model that is none. */
export type Sizable = Pick<
  Release,
  'id' | 'generation' | 'context' | 'architecture' | 'parameters' | 'input'
>;

const remembered = rememberFor<Sizable, Network | null>();

/** The network of a release, with what its count of parameters leaves for reading images. */
export const releaseNetwork = (release: Sizable): Network | null =>
  remembered(release, 'network', () => {
    const network = networkOf(release.architecture);
    if (network === null || !release.input.includes('image')) return network;
    const stored = release.parameters.exact ?? Math.round(release.parameters.total * 1e9);
    const text = tensorsOf(network).reduce((sum, tensor) => sum + elements(tensor), 0);
    return { ...network, other: Math.max(0, stored - text) };
  });

/** Whether a layer has linear attention: all but the last of each group of equal size. */
const isLinear = ({ linear, layers }: Network, layer: number): boolean => {
  if (linear === null) return false;
  const group = layers / (layers - linear.layers);
  return (layer + 1) % Math.round(group) !== 0;
};

/** Whether a layer has experts: every one, or the last of each group where dense ones alternate. */
const hasExperts = ({ experts, layers }: Network, layer: number): boolean =>
  experts !== null && (layer + 1) % Math.round(layers / experts.layers) === 0;

const attention = (network: Network, layer: number): Tensor[] => {
  const { hidden, heads, kvHeads, headDim } = network;
  const style = network.attention;
  const [wide, narrow] = [heads * headDim, kvHeads * headDim];
  const one = (role: Role, rows: number, columns: number) => ({
    role,
    layer,
    rows,
    columns,
    count: 1,
  });
  return [
    one('query', style === 'gated' ? 2 * wide : wide, hidden),
    one('key', narrow, hidden),
    one('value', narrow, hidden),
    one('output', hidden, wide),
    ...(style === 'biased' ? [one('bias', 1, wide + 2 * narrow)] : []),
    ...(style === 'normed' || style === 'gated' ? [one('norm', 1, 2 * headDim)] : []),
  ];
};

/** A gated delta net: query, key, value and gate in, two gates a head, a short convolution, out. */
const linearAttention = (hidden: number, linear: Linear, layer: number): Tensor[] => {
  const { keyHeads, valueHeads, headDim, convolution } = linear;
  const [keys, values] = [keyHeads * headDim, valueHeads * headDim];
  const one = (role: Role, rows: number, columns: number) => ({
    role,
    layer,
    rows,
    columns,
    count: 1,
  });
  return [
    one('linearInput', 2 * keys + 2 * values, hidden),
    one('linearGates', 2 * valueHeads, hidden),
    one('convolution', 2 * keys + values, convolution),
    one('norm', 1, 2 * valueHeads + headDim),
    one('linearOutput', hidden, values),
  ];
};

const block = (network: Network, layer: number, mixture: boolean): Tensor[] => {
  const { hidden, feedForward, experts } = network;
  const one = (role: Role, rows: number, columns: number, count = 1) => ({
    role,
    layer,
    rows,
    columns,
    count,
  });
  const gated = (width: number) => [
    one('gate', width, hidden),
    one('up', width, hidden),
    one('down', hidden, width),
  ];
  if (!mixture || experts === null) return gated(feedForward);
  const { total, shared, feedForward: width } = experts;
  return [
    one('router', total, hidden),
    one('expertGate', width, hidden, total),
    one('expertUp', width, hidden, total),
    one('expertDown', hidden, width, total),
    ...(shared === 0 ? [] : gated(shared * width)),
    // Where attention is gated, so is the shared expert.
    ...(shared > 0 && network.attention === 'gated' ? [one('router', 1, hidden)] : []),
  ];
};

/** One more layer with full attention, behind a matrix that joins two states, and three norms. */
const predictor = (network: Network): Tensor[] => {
  const layer = [...attention(network, 0), ...block(network, 0, network.experts !== null)].reduce(
    (sum, tensor) => sum + elements(tensor),
    0,
  );
  const { hidden } = network;
  return [
    {
      role: 'predictor',
      layer: null,
      rows: 1,
      columns: layer + 2 * hidden ** 2 + 5 * hidden,
      count: 1,
    },
  ];
};

/**
 * Every tensor of a network, layer by layer, from its shape. Their elements add up to the published
 * count of parameters to the last one, where there is one (tests/sizing).
 */
export const tensorsOf = (network: Network): readonly Tensor[] => {
  const { hidden, vocabulary, layers, linear } = network;
  const one = (role: Role, rows: number, columns: number, layer: number | null = null) => ({
    role,
    layer,
    rows,
    columns,
    count: 1,
  });
  return [
    one('embedding', vocabulary, hidden),
    ...Array.from({ length: layers }, (_, layer) => [
      one('norm', 1, 2 * hidden, layer),
      ...(linear !== null && isLinear(network, layer)
        ? linearAttention(hidden, linear, layer)
        : attention(network, layer)),
      ...block(network, layer, hasExperts(network, layer)),
    ]).flat(),
    one('norm', 1, hidden),
    ...(network.tied ? [] : [one('head', vocabulary, hidden)]),
    ...(network.multiToken ? predictor(network) : []),
    ...(network.other === 0 ? [] : [one('other', 1, network.other)]),
  ];
};

/** Parameters of the text network, without the block that predicts further tokens. */
export const parametersOf = (network: Network): number =>
  tensorsOf(network)
    .filter(({ role }) => role !== 'predictor' && role !== 'other')
    .reduce((sum, tensor) => sum + elements(tensor), 0);
