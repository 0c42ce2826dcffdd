/** Density of the standard normal distribution. */
export const density = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

// Series near zero, continued fraction in the tail: both reach double accuracy where they are used.
const series = (z: number): number => {
  let term = z;
  let total = z;
  for (let k = 1; k < 200 && Math.abs(term) > 1e-17 * Math.abs(total); k += 1) {
    term *= (z * z) / (2 * k + 1);
    total += term;
  }
  return total * density(z);
};

const millsTail = (z: number): number => {
  let fraction = z;
  for (let k = 120; k >= 1; k -= 1) fraction = z + k / fraction;
  return density(z) / fraction;
};

/**
 * P(Z > z) for a standard normal Z and z ≥ 0: Marsaglia's series below 3, the continued fraction of
 * the Mills ratio from there (Abramowitz & Stegun 26.2.10, 26.2.14).
 */
export const upperTail = (z: number): number => (z < 3 ? 0.5 - series(z) : millsTail(z));

/**
 * Expected loss of taking the leader when the lead is normal: s·φ(z) − |L|·P(Z > z), z = |L|/s,
 * in the units of the lead (Raiffa & Schlaifer's unit normal loss). Zero where nothing is in doubt.
 */
export const normalLoss = (lead: number, spread: number): number => {
  if (spread <= 0) return 0;
  const z = Math.abs(lead) / spread;
  return Math.max(0, spread * density(z) - Math.abs(lead) * upperTail(z));
};
