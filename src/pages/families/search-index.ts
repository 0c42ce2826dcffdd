import type { Locale } from '../../text';
import { appHref } from './app-href';
import type { Facts } from './facts';
import type { Searched } from './searched';

/** Everything that the search of the comparison finds. Words of evidence have to be loaded. */
export const searchIndex = (
  { catalogue, claims, languages }: Facts,
  { of, nameOf, messages }: Locale,
): readonly Searched[] => {
  const { regions } = messages('evidence').language;
  const { criteria, groups } = catalogue.questionnaire;
  const licenceOf = (id: string) => catalogue.licences.find((one) => one.id === id)?.name ?? '';
  const evidence = (kind: 'criterion' | 'language' | 'release' | 'licence', id: string): string =>
    appHref({ page: 'evidence', kind, id });
  return [
    ...criteria.map(({ id, name, group }): Searched => {
      const groupName = groups.find((one) => one.id === group)?.name ?? name;
      return [
        'criterion',
        of(name),
        evidence('criterion', id),
        `${of(claims[id].asks)} ${of(groupName)}`,
      ];
    }),
    ...criteria.flatMap(({ id, name }) =>
      claims[id].claims.map(
        ({ words }): Searched => ['claim', of(words), evidence('criterion', id), of(name)],
      ),
    ),
    ...languages.map(
      (language): Searched => [
        'language',
        nameOf(language),
        evidence('language', language.tag),
        `${language.own} ${language.tag} ${regions[language.region]}`,
      ],
    ),
    ...catalogue.releases.map(
      ({ id, name, generation, licence }): Searched => [
        'release',
        name,
        evidence('release', id),
        `${generation} ${licenceOf(licence)}`,
      ],
    ),
    ...catalogue.licences.map(
      ({ id, name, licensor, duties, territory, userThreshold }): Searched => [
        'licence',
        name,
        evidence('licence', id),
        [
          licensor,
          ...[territory, userThreshold, ...duties].map((one) =>
            one === null ? '' : of(one.words),
          ),
        ].join(' '),
      ],
    ),
  ];
};
