import type { ModelFiles } from '../../catalogue';
import type { Setup } from '../../sizing';
import { templateOf, type Wishes } from './attributes';
import type { Origin } from './origin';
import { pathsOf, placed, tools, type Place } from './place';
import { fill, quoted } from './text';

/** Lines that bring files, and the image and the packages that have what they call. */
export interface Step {
  /** Null for one of Python, to which the packages are added. */
  readonly image: string | null;
  readonly packages: readonly string[];
  readonly lines: readonly string[];
}

const words = (line: string): readonly string[] => line.split(' ');

/** Fetches files of a repository to a folder, and compares them with the sums that the repository states. */
const fetched = (
  repository: string,
  folder: string,
  patterns: readonly string[],
  { exclude }: ModelFiles['hub'],
): readonly string[] => [
  [
    '{bin}hf download',
    repository,
    ...patterns.map((pattern) => `--include ${quoted(pattern)}`),
    ...(patterns.length === 0 ? [`--exclude ${quoted(exclude)}`] : []),
    `--local-dir ${folder}`,
  ].join(' '),
  `{bin}hf cache verify ${repository} --local-dir ${folder}`,
];

const templateLines = (setup: Setup, wishes: Wishes, folder: string): readonly string[] => {
  const template = templateOf(setup, wishes);
  if (template === null) return [];
  const code = `from urllib.request import urlretrieve; urlretrieve("${template.path}", "${folder}/${template.file}")`;
  return [`{python} -c ${quoted(code)}`];
};

/** What must be there before a set-up starts, step by step, for a place. */
export const stepsOf = (
  setup: Setup,
  wishes: Wishes,
  origin: Origin,
  { hub }: ModelFiles,
  place: Place,
): readonly Step[] => {
  const { folder, from, to, projector } = pathsOf(setup, place);
  const step = (image: string | null, packages: readonly string[], lines: readonly string[]) => ({
    image: image === null ? null : placed(image, setup, place),
    packages: packages.map((one) => placed(one, setup, place)),
    lines: lines.map((line) => placed(line, setup, place)),
  });
  if (origin.kind === 'library') return [];
  if (origin.kind === 'repository') {
    const { include } = origin;
    const patterns =
      include === null
        ? []
        : [include.file, ...(include.projector === null ? [] : [include.projector])];
    return [
      step(
        null,
        [hub.package],
        [
          ...fetched(origin.repository, folder, patterns, hub),
          ...(include === null ? [] : [`mv ${folder}/${include.file} ${to}`]),
          ...(include === null || include.projector === null
            ? []
            : [`mv ${folder}/${include.projector} ${projector}`]),
          ...templateLines(setup, wishes, folder),
        ],
      ),
    ];
  }
  const { makes } = origin;
  const name = makes.names[setup.format] ?? setup.format;
  const making = [...makes.lines, ...(wishes.images ? makes.projector : [])].map((line) =>
    fill(line, { folder, from, to, projector, format: name }),
  );
  return [
    step(null, [hub.package], fetched(origin.repository, from, [], hub)),
    step(makes.image, makes.packages, making),
    ...(templateOf(setup, wishes) === null
      ? []
      : [step(null, [hub.package], templateLines(setup, wishes, folder))]),
  ];
};

/** Installs what fetches and makes files, into a folder of its own. */
export const toolLines = (steps: readonly Step[]): readonly string[] =>
  steps.length === 0
    ? []
    : [
        `python3 -m venv ${tools}`,
        `${tools}/bin/pip install ${[...new Set(steps.flatMap(({ packages }) => packages))]
          .flatMap((one) => (one.startsWith('-') ? words(one) : [one]))
          .map(quoted)
          .join(' ')}`,
      ];

/** A step inside an image, as one script: packages first where the image is of Python. */
export const scriptOf = ({ image, packages, lines }: Step): string =>
  [
    ...(image === null ? [`pip install --quiet ${packages.map(quoted).join(' ')}`] : []),
    ...lines,
  ].join(' && ');
