import type { Condition } from './schema/condition';
import { criterionId } from './schema/common';
import type { DataProblem, Parts } from './read';

const duplicates = <T>(values: readonly T[]): T[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

interface Named {
  readonly file: string;
  readonly path: string;
  readonly id: string;
  readonly code: number;
}

const unique = (kind: string, named: readonly Named[]): DataProblem[] => [
  ...duplicates(named.map(({ id }) => id)).map((id) => ({
    file: named.findLast((item) => item.id === id)?.file ?? '',
    path: named.findLast((item) => item.id === id)?.path ?? '',
    rule: `${kind} id ${id} stands twice`,
  })),
  ...duplicates(named.map(({ code }) => code)).map((code) => ({
    file: named.findLast((item) => item.code === code)?.file ?? '',
    path: named.findLast((item) => item.code === code)?.path ?? '',
    rule: `${kind} code ${String(code)} stands twice`,
  })),
];

/** Conditions inside a condition, itself included. */
const inside = (condition: Condition): Condition[] => {
  if ('all' in condition) return [condition, ...condition.all.flatMap(inside)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(inside)];
  if ('not' in condition) return [condition, ...inside(condition.not)];
  return [condition];
};

/** Options that conditions may name, by question. Hardware has its three modes. */
const optionsOf = (parts: Parts): Map<string, readonly string[]> =>
  new Map(
    (parts.questions?.questions ?? []).map((question) => [
      question.id,
      question.kind === 'hardware'
        ? ['accelerators', 'cpu', 'undecided']
        : 'options' in question
          ? question.options.map(({ id }) => id)
          : [],
    ]),
  );

const conditions = (parts: Parts): { file: string; path: string; condition: Condition }[] => [
  ...(parts.gates?.gates ?? []).flatMap((gate, g) =>
    gate.cases.map(({ when }, c) => ({
      file: 'gates.json',
      path: `gates.${String(g)}.cases.${String(c)}.when`,
      condition: when,
    })),
  ),
  ...parts.licences.flatMap(({ file, value }) =>
    value.duties.flatMap(({ when }, d) =>
      when === null ? [] : [{ file, path: `duties.${String(d)}.when`, condition: when }],
    ),
  ),
  ...parts.evidence.flatMap(({ file, value }) => [
    ...value.scoring.adjustments.map(({ when }, a) => ({
      file,
      path: `scoring.adjustments.${String(a)}.when`,
      condition: when,
    })),
    ...value.claims.flatMap(({ when }, c) =>
      when === null ? [] : [{ file, path: `claims.${String(c)}.when`, condition: when }],
    ),
  ]),
];

const checkConditions = (parts: Parts): DataProblem[] => {
  const options = optionsOf(parts);
  return conditions(parts).flatMap(({ file, path, condition }) =>
    inside(condition).flatMap((part) => {
      if ('in' in part) {
        return part.in
          .filter((option) => !options.get(part.answer)?.includes(option))
          .map((option) => ({ file, path, rule: `${part.answer} has no option ${option}` }));
      }
      if ('workload' in part && !options.get('workloads')?.includes(part.workload)) {
        return [{ file, path, rule: `there is no workload ${part.workload}` }];
      }
      return [];
    }),
  );
};

const checkEvidence = (parts: Parts): DataProblem[] => {
  const ids = parts.evidence.flatMap(({ file, value }) =>
    value.claims.map(({ id }, c) => ({ file, path: `claims.${String(c)}.id`, id })),
  );
  const twice = duplicates(ids.map(({ id }) => id)).map((id) => ({
    file: ids.findLast((item) => item.id === id)?.file ?? '',
    path: ids.findLast((item) => item.id === id)?.path ?? '',
    rule: `evidence ${id} counts for two criteria`,
  }));
  const missing = parts.evidence.flatMap(({ file, value }) => {
    const own = new Set(value.claims.map(({ id }) => id));
    return [
      ...value.scoring.evidence.map((id) => ({ id, path: 'scoring.evidence' })),
      ...value.scoring.adjustments.flatMap((adjustment, a) =>
        adjustment.evidence.map((id) => ({
          id,
          path: `scoring.adjustments.${String(a)}.evidence`,
        })),
      ),
    ]
      .filter(({ id }) => !own.has(id))
      .map(({ id, path }) => ({ file, path, rule: `there is no claim ${id} in this file` }));
  });
  const criteria = criterionId.options
    .filter((criterion) => !parts.evidence.some(({ value }) => value.criterion === criterion))
    .map((criterion) => ({
      file: `evidence/${criterion}.json`,
      path: '',
      rule: 'the criterion has no evidence file',
    }));
  return [...twice, ...missing, ...criteria];
};

const checkReferences = (parts: Parts): DataProblem[] => {
  const licences = new Set(parts.licences.map(({ value }) => value.id));
  const lists = new Set((parts.official?.lists ?? []).map(({ id }) => id));
  const tags = new Set((parts.languages?.languages ?? []).map(({ tag }) => tag));
  const releases = parts.releases.flatMap(({ file, value }) =>
    value.releases.flatMap((release, r) => {
      const path = `releases.${String(r)}`;
      return [
        ...(licences.has(release.licence)
          ? []
          : [{ file, path: `${path}.licence`, rule: `there is no licence ${release.licence}` }]),
        ...(release.languages.list === null || lists.has(release.languages.list)
          ? []
          : [
              {
                file,
                path: `${path}.languages.list`,
                rule: `there is no language list ${release.languages.list}`,
              },
            ]),
      ];
    }),
  );
  const unknownTags = [
    ...(parts.official?.lists ?? []).flatMap(({ tags: listed }, l) =>
      listed.map((tag) => ({ file: 'languages/official.json', path: `lists.${String(l)}`, tag })),
    ),
    ...(parts.results?.pairs ?? []).map(({ language: tag }, p) => ({
      file: 'languages/results.json',
      path: `pairs.${String(p)}`,
      tag,
    })),
    ...(parts.tokens?.counts ?? []).map(({ language: tag }, c) => ({
      file: 'languages/tokens.json',
      path: `counts.${String(c)}`,
      tag,
    })),
  ]
    .filter(({ tag }) => !tags.has(tag))
    .map(({ file, path, tag }) => ({ file, path, rule: `there is no language ${tag}` }));
  return [...releases, ...unknownTags];
};

/** Rules that no single schema can hold: unique ids and codes, and references that lead somewhere. */
export const checkParts = (parts: Parts): DataProblem[] => [
  ...unique(
    'release',
    parts.releases.flatMap(({ file, value }) =>
      value.releases.map(({ id, code }, r) => ({ file, path: `releases.${String(r)}`, id, code })),
    ),
  ),
  ...unique(
    'licence',
    parts.licences.map(({ file, value }) => ({ file, path: '', ...value })),
  ),
  ...unique(
    'gate',
    (parts.gates?.gates ?? []).map(({ id, code }, g) => ({
      file: 'gates.json',
      path: `gates.${String(g)}`,
      id,
      code,
    })),
  ),
  ...unique(
    'question',
    (parts.questions?.questions ?? []).map(({ id, code }, q) => ({
      file: 'questions.json',
      path: `questions.${String(q)}`,
      id,
      code,
    })),
  ),
  ...(parts.questions?.questions ?? []).flatMap((question, q) =>
    'options' in question
      ? unique(
          'option',
          question.options.map(({ id, code }, o) => ({
            file: 'questions.json',
            path: `questions.${String(q)}.options.${String(o)}`,
            id,
            code,
          })),
        )
      : [],
  ),
  ...unique(
    'language',
    (parts.languages?.languages ?? []).map(({ tag, code }, l) => ({
      file: 'languages/languages.json',
      path: `languages.${String(l)}`,
      id: tag,
      code,
    })),
  ),
  ...unique(
    'accelerator',
    (parts.accelerators?.accelerators ?? []).map(({ id, code }, a) => ({
      file: 'accelerators.json',
      path: `accelerators.${String(a)}`,
      id,
      code,
    })),
  ),
  ...unique(
    'criterion',
    (parts.criteria?.criteria ?? []).map(({ id, code }, c) => ({
      file: 'criteria.json',
      path: `criteria.${String(c)}`,
      id,
      code,
    })),
  ),
  ...checkConditions(parts),
  ...checkEvidence(parts),
  ...checkReferences(parts),
];
