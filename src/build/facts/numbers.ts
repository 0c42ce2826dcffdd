import type { DataProblem, Parts } from '../../catalogue/read';
import type { ClaimFacts } from '../../catalogue/schema/evidence';
import type { Text } from '../../catalogue/worded';
import type { Words } from './words';

const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A name in braces that stands for a number of the fact. */
const placeholder = /\{([\w.-]+)\}/g;

type Numbered = Pick<ClaimFacts, 'values' | 'figures'>;

/** The numbers of a claim by the names that stand for them in its words. */
const numbersOf = ({ values, figures }: Numbered): ReadonlyMap<string, number> =>
  new Map([
    ...(['qwen', 'llama'] as const).flatMap((family): [string, number][] => {
      const value = values?.[family] ?? null;
      return value === null ? [] : [[family, value]];
    }),
    ...Object.entries(figures ?? {}),
  ]);

/** A sentence with the numbers of its claim in it. A name that stands for none is left as it is. */
export const withNumbers = ({ en }: Text, claim: Numbered): Text => {
  const numbers = numbersOf(claim);
  return {
    en: en.replace(placeholder, (whole, name: string) => {
      const value = numbers.get(name);
      return value === undefined ? whole : english.format(value);
    }),
  };
};

/** Claims whose words name a number that they do not have, or do not name one that they have. */
export const numberProblems = ({ evidence }: Parts, { of }: Words): DataProblem[] =>
  evidence.flatMap(({ file, value: { claims } }) =>
    claims.flatMap((claim) => {
      const path = `claims.${claim.id}.words`;
      const named = new Set(
        [...of(file)(path).en.matchAll(placeholder)].flatMap(([, name]) => name ?? []),
      );
      const numbers = numbersOf(claim);
      return [
        ...[...named]
          .filter((name) => !numbers.has(name))
          .map((name) => `names the number ${name}, which the claim does not have`),
        ...[...numbers.keys()]
          .filter((name) => !named.has(name))
          .map((name) => `does not name the number ${name} of its claim`),
      ].map((rule) => ({ file, path, rule }));
    }),
  );
