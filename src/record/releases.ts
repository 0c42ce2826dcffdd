import type { FamilyId, Release } from '../catalogue';
import type { RecordInput } from './record';

/** What is left of a family, and what is not. */
export interface FamilyReleases {
  readonly family: FamilyId;
  readonly name: string;
  readonly left: readonly string[];
  readonly out: readonly string[];
}

const number = (value: number, format: (value: number) => string) =>
  Number.isInteger(value)
    ? format(value)
    : value.toLocaleString('en', { maximumFractionDigits: 1 });

/** The releases of both families after the gates, newest first, and why the others are out. */
export const releaseLists = ({
  catalogue,
  recommendation,
  words,
}: RecordInput): FamilyReleases[] => {
  const { record: texts, locale, sentences } = words;
  const gateTitle = (id: string) => {
    const gate = catalogue.gates.find((candidate) => candidate.id === id);
    return gate === undefined ? id : locale.of(gate.title);
  };
  const line = (release: Release) => {
    const licence = catalogue.licences.find(({ id }) => id === release.licence);
    const total = number(release.parameters.total, locale.format.number);
    return texts.releaseLine(
      release.name,
      release.architecture.kind === 'mixture'
        ? texts.parametersMixture(total, number(release.parameters.active, locale.format.number))
        : texts.parametersDense(total),
      licence?.name ?? release.licence,
    );
  };
  const families: FamilyId[] = ['qwen', 'llama'];
  return families.map((family) => {
    const own = recommendation.releases
      .filter((result) => result.family === family)
      .flatMap((result) => {
        const release = catalogue.releases.find(({ id }) => id === result.release);
        return release === undefined ? [] : [{ result, release }];
      })
      .sort((a, b) => (a.release.releasedOn < b.release.releasedOn ? 1 : -1));
    return {
      family,
      name: sentences.family(family),
      left: own
        .filter(({ result }) => result.standing !== 'fails')
        .map(({ result, release }) =>
          result.standing === 'ruling' ? `${line(release)}, ${texts.ruling}` : line(release),
        ),
      out: own
        .filter(({ result }) => result.standing === 'fails')
        .map(({ result, release }) =>
          texts.outLine(
            release.name,
            locale.format.list([
              ...new Set(
                result.bars
                  .filter(({ outcome, chance }) => outcome === 'fails' && chance === 1)
                  .map(({ gate }) => gateTitle(gate)),
              ),
            ]),
          ),
        ),
    };
  });
};
