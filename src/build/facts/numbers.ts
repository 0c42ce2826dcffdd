import { checkable, sentencesOf } from '../../catalogue/check-comparison';
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

const filled = ({ en }: Text, numbers: ReadonlyMap<string, number>): Text => ({
  en: en.replace(placeholder, (whole, name: string) => {
    const value = numbers.get(name);
    return value === undefined ? whole : english.format(value);
  }),
});

/** A sentence with the numbers of its claim in it. A name that stands for none is left as it is. */
export const withNumbers = (text: Text, claim: Numbered): Text => filled(text, numbersOf(claim));

/** The numbers of several claims, each by its claim and its own name: `vectara.llama`. */
export const numbersIn = (
  claims: readonly (Numbered & Pick<ClaimFacts, 'id'>)[],
): ReadonlyMap<string, number> =>
  new Map(
    claims.flatMap((claim) =>
      [...numbersOf(claim)].map(([name, value]): [string, number] => [
        `${claim.id}.${name}`,
        value,
      ]),
    ),
  );

/** A sentence with the numbers of the claims that it names. */
export const withNumbersOf = (
  text: Text,
  claims: readonly (Numbered & Pick<ClaimFacts, 'id'>)[],
): Text => filled(text, numbersIn(claims));

const namedIn = ({ en }: Text): ReadonlySet<string> =>
  new Set([...en.matchAll(placeholder)].flatMap(([, name]) => name ?? []));

/** Reasons and verdicts whose words name a number that no claim of theirs has, or write one themselves. */
export const reasonProblems = ({ evidence }: Parts, { of }: Words): DataProblem[] =>
  evidence.flatMap(({ file, value: { verdicts, reasons, claims } }) =>
    [
      ...verdicts.map((one) => ({ ...one, path: `verdicts.${one.id}.words` })),
      ...reasons.map((one) => ({ ...one, path: `reasons.${one.id}.words` })),
    ].flatMap(({ path, evidence: named }) => {
      const known = numbersIn(claims.filter((claim) => named.includes(claim.id)));
      return [...namedIn(of(file)(path))]
        .filter((name) => !known.has(name))
        .map((name) => ({
          file,
          path,
          rule: `names the number ${name}, which no claim that it tells has`,
        }));
    }),
  );

/** Numbers as they stand in a text, those of names and dates among them. */
const numbersWritten = ({ en }: Text): readonly string[] =>
  [...en.replaceAll(placeholder, ' ').matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number);

/**
 * Sentences of the comparison with a number that nothing they rest on has: one that is named, or one that
 * is written and stands in the words of no claim or licence of theirs.
 */
export const comparisonProblems = (
  parts: Parts,
  { of }: Words,
  unreadable: ReadonlySet<string>,
): DataProblem[] => {
  const { evidence, licences } = parts;
  const comparison = checkable(parts, unreadable);
  if (comparison === null) return [];
  const file = 'comparison.json';
  const files = evidence.map(({ value }) => value);
  return sentencesOf(comparison, files).flatMap(({ key, rests }) => {
    const texts: Text[] = [];
    const claims = evidence.flatMap(({ file: own, value }) =>
      value.claims
        .filter(({ id }) => rests.claims.includes(id))
        .map((claim) => {
          texts.push(of(own)(`claims.${claim.id}.words`));
          if (claim.contested) texts.push(of(own)(`claims.${claim.id}.contested`));
          return claim;
        }),
    );
    for (const { value } of licences) {
      if (rests.licences?.includes(value.id) === true) texts.push({ en: value.name });
    }
    const known = numbersIn(claims);
    const written = new Set(texts.flatMap(numbersWritten));
    const said = of(file)(key);
    return [
      ...[...namedIn(said)]
        .filter((name) => !known.has(name))
        .map((name) => `names the number ${name}, which no claim that it tells has`),
      ...numbersWritten(said)
        .filter((number) => !written.has(number))
        .map((number) => `writes ${number}, which stands in no claim or licence that it tells`),
    ].map((rule) => ({ file, path: key, rule }));
  });
};

/** Claims whose words name a number that they do not have, or do not name one that they have. */
export const numberProblems = ({ evidence }: Parts, { of }: Words): DataProblem[] =>
  evidence.flatMap(({ file, value: { claims } }) =>
    claims.flatMap((claim) => {
      const path = `claims.${claim.id}.words`;
      const named = namedIn(of(file)(path));
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
