import { hardwareOf } from './attributes';
import { askOf, keyBlock, keyFileOf } from './asking';
import { blocks, type Block } from './block';
import { isGated } from './origin';
import { image, isShared, shell, placed } from './place';
import { scriptOf, stepsOf } from './prepare';
import { routerOf, stopOf } from './router';
import { askedModel, environmentOf, pullOf, wordsOf, type Runnable } from './start';
import { listed, quoted, under, written } from './text';

/** The image of the version that is safe to run, for the hardware of a set-up; null where there is none. */
export const imageOf = ({ setup }: Runnable): string | null => {
  const hardware = hardwareOf(setup);
  const name = hardware === null ? null : setup.engine.images[hardware];
  return name === null ? null : placed(name, setup, image);
};

/** How Compose gives cards of a maker to a container. */
const cardsOf = ({ setup }: Runnable): readonly string[] => {
  switch (hardwareOf(setup)) {
    case 'nvidia':
      return [
        'deploy:',
        '  resources:',
        '    reservations:',
        '      devices:',
        `        - { driver: nvidia, count: ${String(setup.group.cards * setup.spread.copies)}, capabilities: [gpu] }`,
      ];
    case 'amd':
      return ['devices: ["/dev/kfd", "/dev/dri"]', 'security_opt: ["seccomp=unconfined"]'];
    case 'intel':
      return ['devices: ["/dev/dri"]'];
    default:
      return [];
  }
};

const fileOf = (runnable: Runnable, name: string): readonly string[] => {
  const { setup, origin } = runnable;
  const { engine } = setup;
  const { key } = engine;
  const port = String(engine.port);
  const environment = environmentOf(runnable, image);
  const volumes = [
    `./${shell.root}:${image.root}${origin.kind === 'library' ? '' : ':ro'}`,
    ...(key?.kind === 'file' ? [`./${keyFileOf(key)}:${image.keyFile}:ro`] : []),
  ];
  return [
    'services:',
    ...under([
      'model:',
      ...under([
        `image: ${name}`,
        `entrypoint: ${listed(wordsOf(runnable, image))}`,
        ...(key?.kind === 'environment' ? [`env_file: ["${keyFileOf(key)}"]`] : []),
        ...(environment.length === 0 ? [] : [`environment: ${listed(environment)}`]),
        `ports: ["${isShared(setup) ? '${OWN:?}' : '127.0.0.1'}:${port}:${port}"]`,
        `volumes: ${listed(volumes)}`,
        'shm_size: 16gb',
        'restart: unless-stopped',
        ...cardsOf(runnable),
        'healthcheck:',
        `  test: ${listed(['CMD', ...engine.healthy])}`,
        '  interval: 10s',
        '  retries: 6',
        '  start_period: 2h',
      ]),
    ]),
  ];
};

/** Commands that bring the files with nothing but Docker. */
const fetchOf = (runnable: Runnable, name: string, gated: boolean): string => {
  const { setup, wishes, files, origin } = runnable;
  const run = (of: string, script: string, token: boolean) =>
    [
      'docker run --rm --entrypoint sh',
      ...(token ? ['--env-file hub.env'] : []),
      `-v "$PWD/${shell.root}:${image.root}" ${of}`,
      `-c ${quoted(script)}`,
    ].join(' \\\n  ');
  const pull = pullOf(runnable, image);
  return [
    `mkdir -p ${shell.root}`,
    ...(pull === null ? [] : [run(name, pull, false)]),
    ...stepsOf(setup, wishes, origin, files, image).map((step) =>
      run(step.image ?? files.hub.image, scriptOf(step), gated && step.image === null),
    ),
  ].join('\n');
};

/** Asks for the token of an account without showing it, and keeps it where nobody else reads it. */
const tokenOf = (gated: boolean): Block | null =>
  gated
    ? {
        id: 'token',
        text: `read -rs HF_TOKEN && (umask 077; printf 'HF_TOKEN=%s\\n' "$HF_TOKEN" > hub.env)`,
      }
    : null;

const askBlock = (runnable: Runnable): Block => ({
  id: 'ask',
  text: askOf(runnable.setup, runnable.wishes, askedModel(runnable, image)),
});

/** The blocks that both ways begin with, and the image; null where no image is known for the hardware. */
const begunWith = (runnable: Runnable) => {
  const { setup, origin, files } = runnable;
  const name = imageOf(runnable);
  if (name === null || setup.spread.machinesEach > 1) return null;
  const gated = isGated(setup, origin, files);
  const fetch: Block = { id: 'fetch', text: fetchOf(runnable, name, gated) };
  const file: Block = { id: 'file', text: written('compose.yaml', fileOf(runnable, name)) };
  return { name, token: tokenOf(gated), fetch, file };
};

/** What is done once the file is there: the key, the start, and where copies lie on several machines the proxy. */
const servedOf = (runnable: Runnable, pull: string): readonly (Block | null)[] => [
  isShared(runnable.setup)
    ? { id: 'own', text: `read -r OWN && printf 'OWN=%s\\n' "$OWN" > .env` }
    : null,
  keyBlock(runnable.setup),
  { id: 'start', text: `docker compose up --detach --wait${pull}` },
  ...routerOf(runnable, 'image', pull),
  askBlock(runnable),
  { id: 'stop', text: stopOf(runnable, 'image', 'docker compose down') },
];

/** From a machine that has Docker alone to the first answer; null where no image is known for the hardware. */
export const composeOf = (runnable: Runnable): readonly Block[] | null => {
  const begun = begunWith(runnable);
  if (begun === null) return null;
  return blocks([begun.token, begun.fetch, begun.file, ...servedOf(runnable, '')]);
};

/** The same where there is no network: image and files are brought, with sums to compare. */
export const composeCarried = (runnable: Runnable): readonly Block[] | null => {
  const begun = begunWith(runnable);
  if (begun === null) return null;
  const { setup, files } = runnable;
  const images = [begun.name, ...(isShared(setup) ? [files.proxy.image] : [])];
  return blocks([
    begun.token,
    begun.fetch,
    {
      id: 'save',
      text: [
        ...images.map((one) => `docker pull ${one}`),
        `docker save ${images.join(' ')} | gzip > image.tar.gz`,
      ].join('\n'),
    },
    begun.file,
    {
      id: 'sums',
      text: `find compose.yaml image.tar.gz ${shell.root} -type f ! -path '*/.cache/*' -exec sha256sum {} + > SHA256SUMS`,
    },
    {
      id: 'check',
      text: 'sha256sum --check --quiet SHA256SUMS\ngunzip -c image.tar.gz | docker load',
    },
    ...servedOf(runnable, ' --pull never'),
  ]);
};
