import type { Architecture } from '../catalogue/model';

/** The shape of a network whose tensors can be counted: every number is known. */
export interface Network {
  readonly layers: number;
  /** What each layer is made of, the first one first; as many as there are layers. */
  readonly plan: readonly Layer[];
  readonly hidden: number;
  readonly vocabulary: number;
  /** Rows of the embedding beyond the vocabulary. */
  readonly spare: number;
  readonly tied: boolean;
  readonly attention: Architecture['attention'];
  readonly biases: Biases;
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
  /** How many blocks that predict further tokens are stored. */
  readonly predictors: number;
  /** Parameters beyond the text network and those blocks: what reads images. Always 16-bit. */
  readonly other: number;
}

/** What a layer is made of: linear attention or full, experts or one dense block. */
export interface Layer {
  readonly linear: boolean;
  /** Whether it attends to an image in place of the text, so that text leaves nothing in its cache. */
  readonly cross: boolean;
  readonly experts: boolean;
}

/** Where matrices have a bias: query, key and value; the output of attention; dense blocks. */
export interface Biases {
  readonly inputs: boolean;
  readonly output: boolean;
  readonly feedForward: boolean;
}

export interface Experts {
  readonly total: number;
  readonly active: number;
  readonly feedForward: number;
  /** Width of the experts that work on every token, together; 0 where there are none. */
  readonly sharedWidth: number;
  /** Whether a gate decides how much the shared experts count. */
  readonly sharedGate: boolean;
  readonly layers: number;
}

export interface Linear {
  readonly layers: number;
  readonly keyHeads: number;
  readonly valueHeads: number;
  /** Width of a head of keys, and of values. */
  readonly headDim: number;
  readonly valueDim: number;
  readonly convolution: number;
}

const linearOf = (linear: Architecture['linear']): Linear | null | 'unknown' => {
  if (linear === null) return null;
  const { layers, keyHeads, valueHeads, headDim, convolution } = linear;
  return keyHeads === null || valueHeads === null || headDim === null || convolution === null
    ? 'unknown'
    : { layers, keyHeads, valueHeads, headDim, valueDim: headDim, convolution };
};

const expertsOf = ({ experts, layers, attention }: Architecture): Experts | null | 'unknown' => {
  if (experts === null) return null;
  const { total, active, shared, feedForward } = experts;
  return feedForward === null
    ? 'unknown'
    : {
        total,
        active,
        feedForward,
        sharedWidth: shared * feedForward,
        // Where attention is gated, so is the shared expert.
        sharedGate: shared > 0 && attention === 'gated',
        layers: experts.layers ?? layers,
      };
};

/**
 * The layers of an architecture that is known by how many layers of each kind it has. The last of
 * each group of equal size has full attention among linear ones, and experts among dense ones.
 */
const planOf = (layers: number, linear: Linear | null, experts: Experts | null): Layer[] => {
  const isLast = (layer: number, kept: number) => (layer + 1) % Math.round(layers / kept) === 0;
  return Array.from({ length: layers }, (_, layer) => ({
    linear: linear !== null && !isLast(layer, layers - linear.layers),
    cross: false,
    experts: experts !== null && isLast(layer, experts.layers),
  }));
};

/** The network of an architecture, or null where a number of its shape is not published. */
export const networkOf = (architecture: Architecture): Network | null => {
  const { layers, attentionHeads, kvHeads, headDim, vocabulary } = architecture;
  const experts = expertsOf(architecture);
  const linear = linearOf(architecture.linear);
  if (attentionHeads === null || kvHeads === null || headDim === null || vocabulary === null) {
    return null;
  }
  if (experts === 'unknown' || linear === 'unknown') return null;
  const denseLayers = layers - (experts?.layers ?? 0);
  if (denseLayers > 0 && architecture.feedForward === null) return null;
  return {
    layers,
    plan: planOf(layers, linear, experts),
    hidden: architecture.hiddenSize,
    vocabulary,
    spare: 0,
    tied: architecture.tiedEmbeddings ?? false,
    attention: architecture.attention,
    biases: { inputs: architecture.attention === 'biased', output: false, feedForward: false },
    heads: attentionHeads,
    kvHeads,
    headDim,
    feedForward: architecture.feedForward ?? 0,
    experts,
    linear,
    cacheLayers: architecture.cacheLayers,
    windowed: architecture.windowed,
    predictors: architecture.multiToken ? 1 : 0,
    other: 0,
  };
};
