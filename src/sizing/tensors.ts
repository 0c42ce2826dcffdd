import type { Layer, Linear, Network } from './network';

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

/** Elements of a tensor in all. */
export const elements = ({ rows, columns, count }: Tensor): number => rows * columns * count;

/** Makes the tensors of one layer, or those outside of the layers. */
const inLayer =
  (layer: number | null) =>
  (role: Role, rows: number, columns: number, count = 1): Tensor => ({
    role,
    layer,
    rows,
    columns,
    count,
  });

const attention = (network: Network, layer: number): Tensor[] => {
  const { hidden, heads, kvHeads, headDim, biases } = network;
  const style = network.attention;
  const [wide, narrow] = [heads * headDim, kvHeads * headDim];
  const asked = style === 'gated' ? 2 * wide : wide;
  const one = inLayer(layer);
  const bias = (biases.inputs ? asked + 2 * narrow : 0) + (biases.output ? hidden : 0);
  return [
    one('query', asked, hidden),
    one('key', narrow, hidden),
    one('value', narrow, hidden),
    one('output', hidden, wide),
    ...(bias > 0 ? [one('bias', 1, bias)] : []),
    ...(style === 'normed' || style === 'gated' ? [one('norm', 1, 2 * headDim)] : []),
  ];
};

/** A gated delta net: query, key, value and gate in, two gates a head, a short convolution, out. */
const linearAttention = (hidden: number, linear: Linear, layer: number): Tensor[] => {
  const { keyHeads, valueHeads, headDim, valueDim, convolution } = linear;
  const [keys, values] = [keyHeads * headDim, valueHeads * valueDim];
  const one = inLayer(layer);
  return [
    one('linearInput', 2 * keys + 2 * values, hidden),
    one('linearGates', 2 * valueHeads, hidden),
    one('convolution', 2 * keys + values, convolution),
    one('norm', 1, 2 * valueHeads + valueDim),
    one('linearOutput', hidden, values),
  ];
};

const block = (network: Network, layer: number, mixture: boolean): Tensor[] => {
  const { hidden, feedForward, experts, biases } = network;
  const one = inLayer(layer);
  const gated = (width: number) => [
    one('gate', width, hidden),
    one('up', width, hidden),
    one('down', hidden, width),
  ];
  if (!mixture || experts === null) {
    return [
      ...gated(feedForward),
      ...(biases.feedForward ? [one('bias', 1, 2 * feedForward + hidden)] : []),
    ];
  }
  const { total, sharedWidth, sharedGate, feedForward: width } = experts;
  return [
    one('router', total, hidden),
    one('expertGate', width, hidden, total),
    one('expertUp', width, hidden, total),
    one('expertDown', hidden, width, total),
    ...(sharedWidth === 0 ? [] : gated(sharedWidth)),
    ...(sharedGate ? [one('router', 1, hidden)] : []),
  ];
};

/** One more layer with full attention, behind a matrix that joins two states, and three norms. */
const predictor = (network: Network): Tensor => {
  const { hidden, predictors } = network;
  const layer = [...attention(network, 0), ...block(network, 0, network.experts !== null)].reduce(
    (sum, tensor) => sum + elements(tensor),
    0,
  );
  const size = layer + 2 * hidden ** 2 + 5 * hidden;
  return { role: 'predictor', layer: null, rows: 1, columns: size, count: predictors };
};

/** Attention to an image: with norms of query and key, and a gate before each of the two sums. */
const crossAttention = (network: Network, layer: number): Tensor[] => [
  ...attention(network, layer),
  inLayer(layer)('norm', 1, 2 * network.headDim + 2),
];

const layerTensors = (network: Network, kind: Layer, layer: number): Tensor[] => [
  inLayer(layer)('norm', 1, 2 * network.hidden),
  ...(kind.linear && network.linear !== null
    ? linearAttention(network.hidden, network.linear, layer)
    : kind.cross
      ? crossAttention(network, layer)
      : attention(network, layer)),
  ...block(network, layer, kind.experts),
];

/**
 * Every tensor of a network, layer by layer, from its shape. Their elements add up to the published
 * count of parameters to the last one, where there is one (tests/sizing).
 */
export const tensorsOf = (network: Network): readonly Tensor[] => {
  const { hidden, vocabulary, spare, plan } = network;
  const one = inLayer(null);
  return [
    one('embedding', vocabulary + spare, hidden),
    ...plan.flatMap((kind, layer) => layerTensors(network, kind, layer)),
    one('norm', 1, hidden),
    ...(network.tied ? [] : [one('head', vocabulary, hidden)]),
    ...(network.predictors > 0 ? [predictor(network)] : []),
    ...(network.other === 0 ? [] : [one('other', 1, network.other)]),
  ];
};

/** Parameters by what they are for. They add up to all that the files hold. */
export interface ParameterCounts {
  /** The network that reads and writes text. */
  readonly text: number;
  /** What reads images. */
  readonly images: number;
  /** Blocks that predict further tokens. */
  readonly predictors: number;
}

/** Counts the parameters of a network, each at least 0. */
export const countParameters = (network: Network): ParameterCounts => {
  const sum = (holds: (role: Role) => boolean) =>
    tensorsOf(network)
      .filter(({ role }) => holds(role))
      .reduce((all, tensor) => all + elements(tensor), 0);
  return {
    text: sum((role) => role !== 'predictor' && role !== 'other'),
    images: sum((role) => role === 'other'),
    predictors: sum((role) => role === 'predictor'),
  };
};
