import type { Release } from '../../catalogue';
import { groupBy } from '../../core/group-by';
import type { GateEffect } from '../../decision';
import type { RecordInput } from '../words/input';
import { familiesInOrder } from '../../decision/recommend/advised';
import type { FamilyReleases, Section } from './section';

/** Gates that fail a release whatever the open answers are. */
const failing = (effects: readonly GateEffect[]): readonly string[] => [
  ...new Set(
    effects.flatMap(({ gate, outcome, chance }) =>
      outcome === 'fails' && chance === 1 ? [gate] : [],
    ),
  ),
];

/** The releases of both families after the gates, newest first, and why the others are out. */
const releaseLists = ({ catalogue, recommendation, words }: RecordInput): FamilyReleases[] => {
  const { record: texts, locale, sentences } = words;
  const { format } = locale;
  const gateTitle = (id: string) => {
    const gate = catalogue.gates.find((candidate) => candidate.id === id);
    return gate === undefined ? id : locale.of(gate.title);
  };
  const sized = ({ name, architecture, parameters }: Release) =>
    architecture.kind === 'mixture'
      ? texts.mixture({
          name,
          total: format.billions(parameters.total),
          active: format.billions(parameters.active),
        })
      : texts.dense({ name, total: format.billions(parameters.total) });
  const results = [...recommendation.releases]
    .flatMap((result) => {
      const release = catalogue.releases.find(({ id }) => id === result.release);
      return release === undefined ? [] : [{ ...result, release }];
    })
    .sort((a, b) =>
      a.release.releasedOn === b.release.releasedOn
        ? b.release.parameters.total - a.release.parameters.total
        : a.release.releasedOn < b.release.releasedOn
          ? 1
          : -1,
    );
  const licenceName = (id: string) =>
    catalogue.licences.find((licence) => licence.id === id)?.name ?? id;
  return familiesInOrder(recommendation).map((family) => {
    const own = results.filter((result) => result.family === family);
    const left = own.filter(({ outcome }) => outcome !== 'fails');
    const out = own.filter(({ outcome }) => outcome === 'fails');
    return {
      family,
      name: sentences.family(family),
      none: texts.noneLeft({ family: sentences.family(family) }),
      left: groupBy(
        left,
        ({ release, outcome }) =>
          `${release.generation} ${release.licence} ${String(outcome === 'ruling')}`,
      ).flatMap(({ items }) => {
        const first = items[0];
        if (first === undefined) return [];
        const releases = items.map(({ release }) => ({ id: release.id, words: sized(release) }));
        const name = licenceName(first.release.licence);
        const licence = first.outcome === 'ruling' ? texts.afterRuling({ licence: name }) : name;
        const line = texts.releaseGroup({
          releases: format.list(releases.map((one) => one.words)),
          licence,
        });
        return [{ releases, licence, line }];
      }),
      out: groupBy(out, ({ effects }) => format.list(failing(effects).map(gateTitle))).map(
        ({ key, items }) =>
          texts.outLine({
            reason: key,
            releases: format.list(items.map(({ release }) => release.name)),
          }),
      ),
    };
  });
};

/** The releases that are left, and those that are not. */
export const releasesSection = (input: RecordInput): Section => {
  const { headings } = input.words.record;
  return {
    id: 'releases',
    heading: headings.releases,
    body: { kind: 'releases', families: releaseLists(input), outHeading: headings.out },
  };
};
