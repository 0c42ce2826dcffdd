import type { DataProblem, Parts } from './read';

/** One thing that has an id, and a code where links may name it. */
interface Named {
  readonly file: string;
  readonly path: string;
  readonly id: string;
  readonly code: number | null;
}

/** Later occurrences of a value that stood before. */
const repeated = <T>(items: readonly Named[], value: (item: Named) => T | null): Named[] => {
  const seen = new Set<T>();
  return items.filter((item) => {
    const own = value(item);
    if (own === null) return false;
    if (seen.has(own)) return true;
    seen.add(own);
    return false;
  });
};

const unique = (kind: string, items: readonly Named[]): DataProblem[] => [
  ...repeated(items, ({ id }) => id).map(({ file, path, id }) => ({
    file,
    path,
    rule: `${kind} id ${id} stands twice`,
  })),
  ...repeated(items, ({ code }) => code).map(({ file, path, code }) => ({
    file,
    path,
    rule: `${kind} code ${String(code)} stands twice`,
  })),
];

const listed = (
  file: string,
  path: string,
  items: readonly { readonly id: string; readonly code?: number }[],
): Named[] =>
  items.map(({ id, code }, i) => ({
    file,
    path: path === '' ? '' : `${path}.${String(i)}`,
    id,
    code: code ?? null,
  }));

/** Ids and codes that must be unique, by kind. Options, duties and other parts are so within their owner. */
export const checkIdentity = (parts: Parts): DataProblem[] => {
  const questions = parts.questions?.questions ?? [];
  return [
    ...unique(
      'release',
      parts.releases.flatMap(({ file, value }) => listed(file, 'releases', value.releases)),
    ),
    ...unique(
      'licence',
      parts.licences.flatMap(({ file, value }) => listed(file, '', [value])),
    ),
    ...unique(
      'family',
      parts.families.flatMap(({ file, value }) => listed(file, '', [value])),
    ),
    ...unique('gate', listed('gates.json', 'gates', parts.gates?.gates ?? [])),
    ...unique('question', listed('questions.json', 'questions', questions)),
    ...unique('section', listed('questions.json', 'sections', parts.questions?.sections ?? [])),
    ...questions.flatMap((question, q) =>
      'options' in question
        ? unique(
            'option',
            listed('questions.json', `questions.${String(q)}.options`, question.options),
          )
        : [],
    ),
    ...unique('criterion', listed('criteria.json', 'criteria', parts.criteria?.criteria ?? [])),
    ...unique('group', listed('criteria.json', 'groups', parts.criteria?.groups ?? [])),
    ...unique(
      'language',
      listed(
        'languages/languages.json',
        'languages',
        (parts.languages?.languages ?? []).map(({ tag, code }) => ({ id: tag, code })),
      ),
    ),
    ...unique(
      'language list',
      listed('languages/official.json', 'lists', parts.official?.lists ?? []),
    ),
    ...unique(
      'accelerator',
      listed('accelerators.json', 'accelerators', parts.accelerators?.accelerators ?? []),
    ),
    ...unique('kind', listed('accelerators.json', 'kinds', parts.accelerators?.kinds ?? [])),
    ...parts.licences.flatMap(({ file, value }) =>
      unique('duty', listed(file, 'duties', value.duties)),
    ),
    ...parts.families.flatMap(({ file, value }) =>
      unique('note', listed(file, 'notes', value.notes)),
    ),
    ...(parts.gates?.gates ?? []).flatMap(({ cases }, g) =>
      unique('case', listed('gates.json', `gates.${String(g)}.cases`, cases)),
    ),
    ...(parts.engines?.engines ?? []).flatMap(({ refuses, cautions, advisories }, e) => [
      ...unique('refusal', listed('engines.json', `engines.${String(e)}.refuses`, refuses)),
      ...unique('caution', listed('engines.json', `engines.${String(e)}.cautions`, cautions)),
      ...unique('advisory', listed('engines.json', `engines.${String(e)}.advisories`, advisories)),
    ]),
    ...parts.evidence.flatMap(({ file, value: { scoring, verdicts, reasons } }) => [
      ...unique('reason', listed(file, 'reasons', reasons)),
      ...unique('verdict', listed(file, 'verdicts', verdicts)),
      ...unique('adjustment', listed(file, 'scoring.adjustments', scoring.adjustments)),
      ...(scoring.base.from === 'checklist'
        ? unique('item', listed(file, 'scoring.base.items', scoring.base.items))
        : []),
    ]),
    ...unique(
      'edition',
      listed(
        'editions.json',
        'editions',
        (parts.editions?.editions ?? []).map(({ hash }) => ({ id: hash })),
      ),
    ),
  ];
};
