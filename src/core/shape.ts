/** What tells networks apart: those that agree in it are one network, trained again or tuned in another way. */
interface Shaped {
  readonly kind: string;
  readonly layers: number;
  readonly hiddenSize: number;
  readonly vocabulary: number | null;
}

/** A text that two releases of a family share where their networks have one shape. */
export const shapeOf = ({ kind, layers, hiddenSize, vocabulary }: Shaped): string =>
  [kind, layers, hiddenSize, vocabulary].join(' ');
