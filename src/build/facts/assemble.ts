import type {
  Architectures,
  BySource,
  Catalogue,
  Claims,
  Edition,
  Language,
  Serving,
  Sources,
} from '../../catalogue/model';
import { checkParts } from '../../catalogue/check-data';
import { claimsOf } from '../../catalogue/cited-claims';
import { basisOf } from '../../evidence/basis';
import { euroeval, knownLanguages } from '../../evidence/by-language';
import { pairsFor } from '../../evidence/pool';
import { standingsOf } from '../../evidence/benchmark-standing';
import type { ArchitecturesFile } from '../../catalogue/schema/engines';
import type { Comparison, Evidence } from '../../catalogue/worded';
import { yearsBetween } from '../../core/dates';
import { tenths } from '../../core/numbers';
import {
  hashOf,
  parseFiles,
  wordsFolder,
  type DataFiles,
  type DataProblem,
  type Files,
} from '../../catalogue/read';
import { criterionId, type CriterionId } from '../../catalogue/schema/common';
import { join, type WordedParts } from './join';
import { energyProblems } from './join-energy';
import { comparisonProblems, numberProblems, reasonProblems } from './numbers';
import { kindsOf } from './kinds';
import { wordsIn } from './words';

/** All facts with their words, in the parts the app loads. */
export interface Assembled {
  readonly catalogue: Catalogue;
  readonly claims: Claims;
  readonly sources: Sources;
  readonly languages: readonly Language[];
  readonly serving: Serving;
  readonly bySource: BySource;
  readonly comparison: Comparison;
}

export type Assembly =
  | { readonly ok: true; readonly value: Assembled }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** Newest heading of CHANGES.md that is a date: the edition's date. */
const editionDate = (files: DataFiles): string | null =>
  /^## (\d{4}-\d{2}-\d{2})/m.exec(files['CHANGES.md'] ?? '')?.[1] ?? null;

const byCriterion = <T>(value: (id: CriterionId) => T | null): Record<CriterionId, T> | null => {
  const result: Partial<Record<CriterionId, T>> = {};
  for (const id of criterionId.options) {
    const one = value(id);
    if (one === null) return null;
    result[id] = one;
  }
  return complete(result);
};

const complete = <T>(partial: Partial<Record<CriterionId, T>>): Record<CriterionId, T> | null => {
  const has = (record: Partial<Record<CriterionId, T>>): record is Record<CriterionId, T> =>
    criterionId.options.every((id) => record[id] !== undefined);
  return has(partial) ? partial : null;
};

/** Mean age in years, on a date, of the claims that a criterion's base scores cite. */
const ageOf = ({ scoring, claims }: Evidence, date: string): number => {
  const cited = claimsOf(scoring.base);
  const ages = claims
    .filter(({ id }) => cited.includes(id))
    .map(({ asOf }) => Math.max(0, yearsBetween(asOf, date)));
  return ages.length === 0 ? 0 : ages.reduce((sum, age) => sum + age, 0) / ages.length;
};

const shapesOf = ({
  reference,
  architectures,
  visions,
  wrappers,
}: ArchitecturesFile): Architectures => ({ reference, architectures, visions, wrappers });

const build = (parts: WordedParts, edition: Edition): Assembled | null => {
  const { criteria, questions, gates, accelerators, languages, official, results, tokens } = parts;
  const { engines, files, standings, architectures, editions, world, comparison, energy } = parts;
  if (!criteria || !questions || !gates || !accelerators) return null;
  if (!languages || !official || !results || !tokens || !engines || !standings || !architectures)
    return null;
  if (!editions || !world || !comparison || !files || !energy) return null;
  const evidence = (id: CriterionId) =>
    parts.evidence.find(({ criterion }) => criterion === id) ?? null;
  const current = world.generations.flatMap((one) => (one.current ? one.names : []));
  const scoring = byCriterion((id) => {
    const file = evidence(id);
    if (file === null) return null;
    return {
      basis: basisOf(file, id === 'reasoning' ? pairsFor(results, id) : [], {
        releases: parts.releases,
        current,
      }),
      adjustments: file.scoring.adjustments,
      age: ageOf(file, edition.date),
    };
  });
  const claims = byCriterion((id) => {
    const file = evidence(id);
    const criterion = criteria.criteria.find((one) => one.id === id);
    if (file === null || criterion === undefined) return null;
    const { asks, anchors, said } = criterion;
    const { base, because } = file.scoring;
    return {
      asks,
      anchors,
      said,
      reviewed: file.reviewed,
      because,
      verdicts: file.verdicts,
      reasons: file.reasons,
      claims: file.claims,
      results: base.from === 'measured' ? base.results : [],
    };
  });
  if (scoring === null || claims === null) return null;
  const known = knownLanguages(results, world, edition.date);
  const readings = [{ id: euroeval, ...results }, ...world.sources];
  const releases = parts.releases.toSorted((a, b) => a.code - b.code);
  const standing = standingsOf(releases, standings);
  return {
    catalogue: {
      questionnaire: {
        ...questions,
        edition,
        groups: criteria.groups,
        criteria: criteria.criteria.map(({ id, code, group, settledBy, name }) => ({
          id,
          code,
          group,
          settledBy,
          name,
        })),
      },
      families: parts.families.toSorted((a, b) => a.code - b.code),
      licences: parts.licences.toSorted((a, b) => a.code - b.code),
      releases: releases.map(({ sources: _, ...release }) => release),
      gates: gates.gates,
      measuredGenerations: current,
      scoring,
      standings: Object.fromEntries(
        Object.entries(standing).map(([id, { points }]) => [id, tenths(points)]),
      ),
      languages: languages.languages.map(({ tag }) => ({
        tag,
        lists: official.lists.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id),
        results: known.get(tag)?.results ?? { understanding: {}, writing: {} },
        tokenRatio: tokens.counts.find(({ language }) => language === tag)?.ratio[0] ?? null,
      })),
      accelerators: accelerators.accelerators.map(({ sources: _, ...accelerator }) => accelerator),
      kinds: kindsOf(accelerators),
      hardwareClasses: accelerators.classes.map((one) => [one]),
      mainMemory: accelerators.mainMemory.map(({ sources: _, ...main }) => main),
      sameFacts: editions.editions
        .filter(({ facts, date }) => facts === edition.hash && date === edition.date)
        .map(({ date, hash }) => ({ date, hash })),
    },
    claims,
    sources: {
      releases: Object.fromEntries(releases.map(({ id, sources }) => [id, sources])),
      results: { title: results.title, asOf: results.asOf, sources: results.sources },
      tokens: {
        title: tokens.title,
        asOf: tokens.asOf,
        appliesTo: tokens.appliesTo,
        sources: tokens.sources,
      },
      lists: Object.fromEntries(
        official.lists.map(({ id, title, meaning, asOf, sources }) => [
          id,
          { title, meaning, asOf, sources },
        ]),
      ),
    },
    comparison,
    languages: languages.languages,
    serving: {
      engines: engines.engines,
      files,
      standings: standing,
      architectures: shapesOf(architectures),
      energy,
    },
    bySource: {
      sources: Object.fromEntries(
        readings.map(({ id, title, publisher, licence, asOf, sources }) => [
          id,
          { title, publisher, licence, asOf, sources },
        ]),
      ),
      languages: Object.fromEntries([...known].map(([tag, { sources }]) => [tag, sources])),
    },
  };
};

const within = (folder: string, problems: readonly DataProblem[]): DataProblem[] =>
  problems.map(({ file, ...problem }) => ({ ...problem, file: `${folder}/${file}` }));

/** Reads, validates and joins facts and words; on failure names every rule that is broken. */
export const assemble = ({ facts, words: texts }: Files): Assembly => {
  const { parts, problems } = parseFiles(facts);
  const unreadable = new Set(problems.map(({ file }) => file));
  const date = editionDate(facts);
  const words = wordsIn(texts);
  const worded = join(parts, words);
  const broken = [
    ...problems,
    ...checkParts(parts, unreadable),
    ...energyProblems(parts),
    ...(date === null
      ? [{ file: 'CHANGES.md', path: '', rule: 'has no heading with a date, as "## 2026-11-23"' }]
      : []),
  ];
  const all = [
    ...within('data', broken),
    ...within(wordsFolder, [
      ...words.problemsNow(unreadable),
      ...numberProblems(parts, words),
      ...reasonProblems(parts, words),
      ...comparisonProblems(parts, words, unreadable),
    ]),
  ];
  const value = date === null ? null : build(worded, { date, hash: hashOf(facts) });
  return all.length > 0 || value === null ? { ok: false, problems: all } : { ok: true, value };
};

/** The problems as text: one line each, with file, path inside it and rule. */
export const wordProblems = (problems: readonly DataProblem[]): string =>
  problems.map(({ file, path, rule }) => `${file}${path ? ` at ${path}` : ''}: ${rule}`).join('\n');
