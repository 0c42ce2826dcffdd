/** Points of a lattice. */
export const latticeNodes = 2048;

/**
 * Multiplies the generator from one dimension to the next. Of all odd numbers below 2,048 the smallest whose
 * lattice is the most even over every two of 21 dimensions: a class of answers, nineteen questions, and what
 * evidence shares. Found by trying all (P₂, with one derivative in each of two dimensions).
 */
const multiplier = 135;

/**
 * A lattice of rank one after Korobov: for each dimension, where each point lies in it, as a whole number
 * below 2,048 that no other point has. Any two dimensions together are filled evenly.
 *
 * Source: Sloan & Joe, Lattice Methods for Multiple Integration (1994).
 */
export const latticePlaces = (dimensions: number): readonly ((point: number) => number)[] => {
  let generator = 1;
  return Array.from({ length: dimensions }, () => {
    const own = generator;
    generator = (generator * multiplier) % latticeNodes;
    return (point) => (point * own) % latticeNodes;
  });
};
