import type { DataProblem, Parts } from './read';
import { criterionId, type CriterionId } from './schema/common';
import type { ComparisonFacts, RestsFacts } from './schema/comparison';
import type { EvidenceFile } from './schema/evidence';

const file = 'comparison.json';

/** Whether all that the comparison may rest on could be read: what is missing is named by itself. */
const isWhole = (parts: Parts, unreadable: ReadonlySet<string>): boolean =>
  criterionId.options.every((id) => parts.evidence.some(({ value }) => value.criterion === id)) &&
  ![...unreadable].some((name) => /^(?:evidence|licences|releases)\//.test(name));

/** The comparison, where it can be checked against what it rests on; else null. */
export const checkable = (parts: Parts, unreadable: ReadonlySet<string>): ComparisonFacts | null =>
  isWhole(parts, unreadable) ? parts.comparison : null;

/** The claims that a verdict on a belief tells; none where there is no such verdict. */
export const verdictClaims = (
  evidence: readonly Pick<EvidenceFile, 'criterion' | 'verdicts'>[],
  criterion: CriterionId,
  { verdict }: { readonly verdict: string },
): string[] =>
  evidence.find((one) => one.criterion === criterion)?.verdicts.find(({ id }) => id === verdict)
    ?.evidence ?? [];

/** Every sentence of the comparison with its place, which is its key among the words, and what it rests on. */
export const sentencesOf = (
  { criteria, analyses, questions }: ComparisonFacts,
  evidence: readonly Pick<EvidenceFile, 'criterion' | 'verdicts'>[],
): readonly { readonly key: string; readonly rests: RestsFacts }[] => [
  ...criteria.flatMap(({ criterion, qwen, llama, belief }) => [
    { key: `criteria.${criterion}.qwen`, rests: qwen },
    { key: `criteria.${criterion}.llama`, rests: llama },
    ...(belief === null
      ? []
      : [
          {
            key: `criteria.${criterion}.found`,
            rests: { claims: verdictClaims(evidence, criterion, belief) },
          },
        ]),
  ]),
  ...Object.entries({ analyses, questions }).flatMap(([kind, all]) =>
    all.flatMap(({ id, sentences }) =>
      sentences.map((one) => ({ key: `${kind}.${id}.sentences.${one.id}`, rests: one })),
    ),
  ),
];

/**
 * The comparison tells of each criterion once, rests on claims, licences and models that there are, and
 * calls a belief one that our evidence departs from only where a verdict says so.
 */
export const checkComparison = (parts: Parts, unreadable: ReadonlySet<string>): DataProblem[] => {
  const comparison = checkable(parts, unreadable);
  if (comparison === null) return [];
  const claims = new Set(parts.evidence.flatMap(({ value }) => value.claims.map(({ id }) => id)));
  const licences = new Set(parts.licences.map(({ value }) => value.id));
  const releases = parts.releases.flatMap(({ value: { family, releases: own } }) =>
    own.map(({ id }) => `${family} ${id}`),
  );
  const problem = (path: string, rule: string) => ({ file, path, rule });
  const absent = criterionId.options
    .filter((id) => comparison.criteria.filter(({ criterion }) => criterion === id).length !== 1)
    .map((id) => problem('criteria', `tells of ${id} not once`));
  const unfounded = sentencesOf(
    comparison,
    parts.evidence.map(({ value }) => value),
  ).flatMap(({ key, rests }) => [
    ...rests.claims
      .filter((id) => !claims.has(id))
      .map((id) => problem(key, `there is no claim ${id}`)),
    ...(rests.licences ?? [])
      .filter((id) => !licences.has(id))
      .map((id) => problem(key, `there is no licence ${id}`)),
  ]);
  const beliefs = comparison.criteria.flatMap(({ criterion, belief }) => {
    const own = parts.evidence.find(({ value }) => value.criterion === criterion)?.value.verdicts;
    const found = own?.find(({ id }) => id === belief?.verdict);
    return belief === null || found?.verdict === 'departs'
      ? []
      : [problem(`criteria.${criterion}.belief`, `no verdict ${belief.verdict} departs from it`)];
  });
  const unknown = comparison.sizes.flatMap((pair, place) =>
    (['qwen', 'llama'] as const)
      .filter((family) => !releases.includes(`${family} ${pair[family]}`))
      .map((family) => problem(`sizes.${String(place)}`, `${pair[family]} is no ${family} model`)),
  );
  return [...absent, ...unfounded, ...beliefs, ...unknown];
};
