import { compareVersions } from '../core/versions';
import type { DataProblem, Parts } from './read';

/** Engines, standings and measured electricity speak of releases and generations that exist. */
export const checkServing = (parts: Parts): DataProblem[] => {
  const releases = new Set(
    parts.releases.flatMap(({ value }) => value.releases.map(({ id }) => id)),
  );
  const generations = new Set(parts.releases.map(({ value }) => value.generation));
  const cards = new Set<string>(
    [...(parts.accelerators?.accelerators ?? []), ...(parts.accelerators?.kinds ?? [])].map(
      ({ id }) => id,
    ),
  );
  const releaseAt = (file: string, path: string, name: string) => ({
    file,
    path,
    kind: 'release',
    name,
    known: releases.has(name),
  });
  const named = [
    ...(parts.standings?.standings ?? []).map(({ release }, s) =>
      releaseAt('languages/standings.json', `standings.${String(s)}.release`, release),
    ),
    ...(parts.energy?.runs ?? []).map(({ release }, r) =>
      releaseAt('energy.json', `runs.${String(r)}.release`, release),
    ),
    ...[
      ...[...(parts.files?.repositories ?? []), ...(parts.files?.longer ?? [])].flatMap(
        ({ releases: listed }) => listed,
      ),
      ...(parts.files?.library.names ?? []).map(({ release }) => release),
    ].map((name) => releaseAt('files.json', 'repositories', name)),
    ...(parts.engines?.engines ?? []).flatMap(({ except }, e) =>
      except.map((name) => ({
        file: 'engines.json',
        path: `engines.${String(e)}.except`,
        kind: 'accelerator',
        name,
        known: cards.has(name),
      })),
    ),
    ...(parts.engines?.engines ?? []).flatMap(({ parsers, refuses, cautions, oneAtATime }, e) => [
      ...refuses.flatMap((one) =>
        one.releases.map((name) => releaseAt('engines.json', `engines.${String(e)}.refuses`, name)),
      ),
      ...[...[...parsers, ...cautions].flatMap((one) => one.generations), ...oneAtATime].map(
        (name) => ({
          file: 'engines.json',
          path: `engines.${String(e)}.parsers`,
          kind: 'generation',
          name,
          known: generations.has(name),
        }),
      ),
    ]),
  ];
  return named
    .filter(({ known }) => !known)
    .map(({ file, path, kind, name }) => ({ file, path, rule: `there is no ${kind} ${name}` }));
};

/** The version that commands name has no hole that a later one mends, and neither has the least safe one. */
export const checkVersions = (parts: Parts): DataProblem[] =>
  (parts.engines?.engines ?? []).flatMap(({ version, leastSafe, advisories }, e) => {
    const file = 'engines.json';
    const path = `engines.${String(e)}`;
    return [
      ...(compareVersions(version, leastSafe) < 0
        ? [{ file, path: `${path}.version`, rule: `${version} is older than ${leastSafe}` }]
        : []),
      ...advisories
        .filter(
          ({ fixedIn, through }) =>
            (fixedIn !== null && compareVersions(leastSafe, fixedIn) < 0) ||
            (through !== null && compareVersions(leastSafe, through) <= 0),
        )
        .map(({ id }) => ({ file, path: `${path}.leastSafe`, rule: `${leastSafe} has ${id}` })),
    ];
  });
