import { realProblem, sizeProblem } from './checks';
import { accept, refuse, type Result } from './result';

/** exp(−z²/2)/√(2π), with z² split so that its rounding does not reach the exponent's result. */
export const density = (z: number): number => {
  const size = Math.abs(z);
  if (size > 39) return 0;
  const coarse = Math.trunc(size * 16) / 16;
  const rest = (size - coarse) * (size + coarse);
  return (Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest)) / Math.sqrt(2 * Math.PI);
};

/**
 * The part t of Laplace's continued fraction of Mills' ratio, Q(z)/φ(z) = 1/(z + t), z ≥ 1:
 * t = 1/(z + 2/(z + 3/(z + …))), all of one sign.
 */
const fraction = (z: number): number => {
  const depth = 12 + Math.ceil(240 / (z * z));
  // The limit of equal denominators, t = k/(z + t), stands for all that lies deeper.
  let t = (Math.sqrt(z * z + 4 * depth + 4) - z) / 2;
  for (let k = depth; k >= 1; k -= 1) t = k / (z + t);
  return t;
};

/** P(0 < Z < z) for 0 ≤ z ≤ 1, by a series of positive terms. */
const nearZero = (z: number): number => {
  let term = z;
  let sum = z;
  for (let k = 3; k < 48; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return density(z) * sum;
};

/** P(Z > z) for z ≥ 0, relative accuracy to where doubles end. */
export const upperTail = (z: number): number =>
  z < 1 ? 0.5 - nearZero(z) : density(z) / (z + fraction(z));

/**
 * The normal loss s·φ(z) − |L|·Φ(−z) with z = |L|/s: what taking the leader loses on average when
 * the lead is normal with mean L and standard deviation s, both in score points, as is the result.
 * 0 where s = 0. Relative error ≤ 1e-14; no digits are lost where z is large.
 *
 * @returns `notFinite` or `tooLarge` at `lead` or `spread`; `negative` at `spread`.
 * Source: method §4; Raiffa & Schlaifer, Applied Statistical Decision Theory (1961).
 */
export const normalLoss = (lead: number, spread: number): Result<number> => {
  const wrongLead = realProblem(lead);
  if (wrongLead !== null) return refuse(wrongLead, 'lead');
  const wrongSpread = sizeProblem(spread);
  if (wrongSpread !== null) return refuse(wrongSpread, 'spread');
  const z = Math.abs(lead) / spread;
  if (spread === 0 || z > 39) return accept(0);
  if (z < 1) return accept(spread * (density(z) - z * upperTail(z)));
  const t = fraction(z);
  return accept(spread * density(z) * (t / (z + t)));
};
