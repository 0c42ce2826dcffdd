import { claimsOf } from './cited-claims';
import { checkComparison } from './check-comparison';
import { checkActsOnce, checkConditions } from './conditions';
import { checkIdentity } from './identity';
import { checkTasks, checkWorld } from './check-results';
import { checkServing, checkVersions } from './check-serving';
import type { DataProblem, Parts } from './read';
import { criterionId } from './schema/common';

/** Files that cannot be read: what they would define is not reported as absent. */
type Unreadable = ReadonlySet<string>;

const checkEvidence = (parts: Parts, unreadable: Unreadable): DataProblem[] => {
  const claims = parts.evidence.flatMap(({ file, value }) =>
    value.claims.map(({ id }, c) => ({ file, path: `claims.${String(c)}.id`, id })),
  );
  const twice = claims
    .filter(({ id }, at) => claims.findIndex((claim) => claim.id === id) < at)
    .map(({ file, path, id }) => ({ file, path, rule: `evidence ${id} stands twice` }));
  const missing = parts.evidence.flatMap(({ file, value }) => {
    const own = new Set(value.claims.map(({ id }) => id));
    return [
      ...claimsOf(value.scoring.base).map((id) => ({ id, path: 'scoring.base' })),
      ...value.verdicts.flatMap(({ evidence }, v) =>
        evidence.map((id) => ({ id, path: `verdicts.${String(v)}.evidence` })),
      ),
      ...value.reasons.flatMap((reason, r) =>
        reason.evidence.map((id) => ({ id, path: `reasons.${String(r)}.evidence` })),
      ),
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
  const idle = parts.evidence.flatMap(({ file, value: { scoring, claims: own } }) => {
    const scored = new Set([
      ...claimsOf(scoring.base),
      ...scoring.adjustments.flatMap(({ evidence }) => evidence),
    ]);
    return own.flatMap(({ id, unscored }, c) => {
      if (scored.has(id) === (unscored === undefined)) return [];
      const rule = scored.has(id)
        ? `claim ${id} moves a score and says why it moves none`
        : `claim ${id} moves no score; set "unscored" and say why, or leave it out`;
      return [{ file, path: `claims.${String(c)}`, rule }];
    });
  });
  const misplaced = parts.evidence
    .filter(({ file, value }) => file !== `evidence/${value.criterion}.json`)
    .map(({ file, value }) => ({
      file,
      path: 'criterion',
      rule: `evidence on ${value.criterion} belongs in evidence/${value.criterion}.json`,
    }));
  const absent = criterionId.options
    .filter((criterion) => !parts.evidence.some(({ value }) => value.criterion === criterion))
    .filter((criterion) => !unreadable.has(`evidence/${criterion}.json`))
    .map((criterion) => ({
      file: `evidence/${criterion}.json`,
      path: '',
      rule: 'the criterion has no evidence',
    }));
  return [...twice, ...missing, ...idle, ...misplaced, ...absent];
};

/** References to licences, language lists and groups. */
const checkReferences = (parts: Parts, unreadable: Unreadable): DataProblem[] => {
  const licences = new Set(parts.licences.map(({ value }) => value.id));
  const lists = new Set((parts.official?.lists ?? []).map(({ id }) => id));
  const groups = new Set((parts.criteria?.groups ?? []).map(({ id }) => id));
  const families = new Set(parts.families.map(({ value }) => value.id));
  const references = [
    ...parts.releases.flatMap(({ file, value }) => [
      { file, path: 'family', kind: 'family', id: value.family, known: families.has(value.family) },
      ...value.releases.flatMap(({ licence, languages: { list } }, r) => [
        {
          file,
          path: `releases.${String(r)}.licence`,
          kind: 'licence',
          id: licence,
          known: licences.has(licence),
        },
        {
          file,
          path: `releases.${String(r)}.languages.list`,
          kind: 'language list',
          id: list,
          known: list === null || lists.has(list),
        },
      ]),
    ]),
    ...(parts.gates?.gates ?? []).flatMap(({ cases }, g) =>
      cases.flatMap(({ releases }, c) =>
        (releases.licences ?? []).map((id) => ({
          file: 'gates.json',
          path: `gates.${String(g)}.cases.${String(c)}.releases.licences`,
          kind: 'licence',
          id,
          known: licences.has(id),
        })),
      ),
    ),
    ...(parts.files?.gated.licences ?? []).map((id) => ({
      file: 'files.json',
      path: 'gated.licences',
      kind: 'licence',
      id,
      known: licences.has(id),
    })),
    ...(parts.criteria?.criteria ?? []).map(({ group }, c) => ({
      file: 'criteria.json',
      path: `criteria.${String(c)}.group`,
      kind: 'group',
      id: group,
      known: groups.has(group),
    })),
  ];
  const homes: Readonly<Record<string, string>> = {
    family: 'families/',
    licence: 'licences/',
    'language list': 'languages/official.json',
  };
  const settled = (kind: string) => {
    const home = homes[kind];
    return home === undefined || ![...unreadable].some((file) => file.startsWith(home));
  };
  return references
    .filter(({ kind, known }) => !known && settled(kind))
    .map(({ file, path, kind, id }) => ({
      file,
      path,
      rule: `there is no ${kind} ${String(id)}`,
    }));
};

const checkTags = (parts: Parts): DataProblem[] => {
  if (parts.languages === null) return [];
  const tags = new Set(parts.languages.languages.map(({ tag }) => tag));
  const at = (file: string, path: string, named: readonly string[]) =>
    named.map((tag) => ({ file, path, tag }));
  return [
    ...(parts.official?.lists ?? []).flatMap((list, l) =>
      at('languages/official.json', `lists.${String(l)}.tags`, list.tags),
    ),
    ...(parts.results?.pairs ?? []).flatMap(({ language }, p) =>
      at('languages/results.json', `pairs.${String(p)}.language`, [language]),
    ),
    ...(parts.world?.pairs ?? []).flatMap(([language], p) =>
      at('languages/world.json', `pairs.${String(p)}.0`, [language]),
    ),
    ...(parts.tokens?.counts ?? []).flatMap(({ language }, c) =>
      at('languages/tokens.json', `counts.${String(c)}.language`, [language]),
    ),
    ...(parts.questions?.questions ?? []).flatMap((question, q) =>
      question.kind === 'languages'
        ? question.profiles.flatMap(({ primary, secondary }, p) =>
            at('questions.json', `questions.${String(q)}.profiles.${String(p)}`, [
              ...primary,
              ...secondary,
            ]),
          )
        : [],
    ),
  ]
    .filter(({ tag }) => !tags.has(tag))
    .map(({ file, path, tag }) => ({ file, path, rule: `there is no language ${tag}` }));
};

/** Each question stands in one section; the prices are keyed by the options that set them. */
const checkQuestions = (parts: Parts): DataProblem[] => {
  if (parts.questions === null) return [];
  const { version, sections, questions, prices, slowest } = parts.questions;
  const placed = sections.flatMap((section) => section.questions);
  const optionsOf = (id: string) => {
    const question = questions.find((candidate) => candidate.id === id);
    return question !== undefined && 'options' in question
      ? question.options.map((option) => option.id)
      : [];
  };
  const file = 'questions.json';
  return [
    ...questions.flatMap((question, q) => {
      const offered = 'options' in question ? question.options : [];
      const versions = [
        question.added?.version,
        ...offered.flatMap(({ since, until }) => [since, until]),
      ].flatMap((one) => one ?? []);
      const neutral = question.added?.neutral;
      const named =
        neutral === undefined
          ? []
          : [neutral].flatMap((one) => (one.kind === 'choice' ? [one.option] : one.options));
      const path = `questions.${String(q)}`;
      return [
        ...(neutral === undefined || neutral.kind === question.kind
          ? []
          : [{ file, path, rule: 'the neutral answer is of another kind than the question' }]),
        ...named
          .filter((id) => !offered.some((option) => option.id === id))
          .map((id) => ({
            file,
            path,
            rule: `the neutral answer names ${id}, which is no option`,
          })),
        ...versions
          .filter((one) => one > version)
          .map((one) => ({ file, path, rule: `there is no version ${String(one)} yet` })),
      ];
    }),
    ...questions.flatMap(({ id }, q) => {
      const places = placed.filter((one) => one === id).length;
      return places === 1
        ? []
        : [
            {
              file,
              path: `questions.${String(q)}.id`,
              rule: `question ${id} stands in ${String(places)} sections, not in one`,
            },
          ];
    }),
    ...placed
      .filter((id) => !questions.some((question) => question.id === id))
      .map((id) => ({ file, path: 'sections', rule: `there is no question ${id}` })),
    ...(
      [
        ['prices.split', 'twoFamilies', prices.split],
        ['prices.pilot', 'pilot', prices.pilot],
        ['slowest', 'speed', slowest],
      ] as const
    ).flatMap(([path, id, price]) => {
      const options = optionsOf(id);
      const keys = Object.keys(price);
      return options.length === keys.length && options.every((option) => keys.includes(option))
        ? []
        : [{ file, path, rule: `needs a number for each option of ${id} and no other` }];
    }),
  ];
};

/**
 * Rules that no single schema can hold: unique ids and codes, and references that lead somewhere.
 * `unreadable` are the files that broke their own schema.
 */
export const checkParts = (parts: Parts, unreadable: Unreadable): DataProblem[] => [
  ...checkIdentity(parts),
  ...checkConditions(parts),
  ...checkActsOnce(parts),
  ...checkEvidence(parts, unreadable),
  ...checkReferences(parts, unreadable),
  ...checkTags(parts),
  ...checkTasks(parts),
  ...checkWorld(parts),
  ...checkServing(parts),
  ...checkVersions(parts),
  ...checkQuestions(parts),
  ...checkComparison(parts, unreadable),
];
