import { isGated } from './origin';
import { askOf, keyBlock, keyFileOf } from './asking';
import type { Block } from './block';
import { blocks } from './block';
import { hardwareOf, isPhone } from './attributes';
import { hostOf, isShared, placed, shell, tools } from './place';
import { phoneOf } from './phone';
import { stepsOf, toolLines } from './prepare';
import { routerOf, stopOf } from './router';
import { askedModel, environmentOf, pullOf, wordsOf, type Runnable } from './start';
import { command } from './text';

/** Lines that install an engine for the hardware of a set-up; null where there is no package for it. */
const installOf = ({
  setup,
}: Runnable): Exclude<Runnable['setup']['engine']['install']['cpu'], undefined> => {
  const hardware = hardwareOf(setup);
  return hardware === null ? null : setup.engine.install[hardware];
};

/** Starts the server in the background and waits until it answers, or stops with what it said. */
const startOf = (runnable: Runnable): string => {
  const { engine } = runnable.setup;
  const environment = environmentOf(runnable, shell).map((one) =>
    one.includes('$') ? one.replace(/=(.*)$/, '="$1"') : one,
  );
  const { key } = engine;
  const { machinesEach } = runnable.setup.spread;
  const host = `http://${hostOf(runnable.setup, shell)}`;
  const followers = machinesEach > 1 ? (engine.attributes.machines?.followers ?? []) : [];
  const rest =
    followers.length === 0 ? '' : ` \\\n  $([ "$RANK" = 0 ] || echo ${followers.join(' ')})`;
  const wait = [
    `until curl -fs -o model.health ${host}:${String(engine.port)}${engine.health}; do`,
    '  kill -0 "$(cat model.pid)" || { tail model.log; break; }',
    '  sleep 5',
    'done',
  ];
  return [
    ...(key?.kind === 'environment' ? [`set -a; . ./${keyFileOf(key)}; set +a`] : []),
    ...(environment.length === 0 ? [] : [`export ${environment.join(' ')}`]),
    `nohup ${command(wordsOf(runnable, shell))}${rest} \\\n  > model.log 2>&1 & echo $! > model.pid`,
    ...(machinesEach > 1
      ? ['if [ "$RANK" = 0 ]; then', ...wait.map((line) => `  ${line}`), 'fi']
      : wait),
  ].join('\n');
};

/** What brings the files in a shell. */
const fetchOf = (runnable: Runnable): string => {
  const { setup, wishes, files, origin } = runnable;
  const steps = stepsOf(setup, wishes, origin, files, shell);
  return [pullOf(runnable, shell) ?? '', ...steps.flatMap(({ lines }) => lines)]
    .filter((line) => line !== '')
    .join('\n');
};

/** What is done once the files and the programs are there. */
const servedOf = (runnable: Runnable): readonly (Block | null)[] => {
  const { setup, wishes, files } = runnable;
  const end = ['kill "$(cat model.pid)"', ...(isPhone(setup) ? [files.phone.stop] : [])];
  return [
    setup.spread.machinesEach > 1 ? { id: 'rank', text: 'read -r RANK && read -r HEAD' } : null,
    isShared(setup) ? { id: 'own', text: 'read -r OWN' } : null,
    keyBlock(setup),
    { id: 'start', text: startOf(runnable) },
    ...routerOf(runnable, 'shell'),
    { id: 'ask', text: askOf(setup, wishes, askedModel(runnable, shell)) },
    { id: 'stop', text: stopOf(runnable, 'shell', end.join('\n')) },
  ];
};

const tokenOf = ({ setup, origin, files }: Runnable): Block | null =>
  isGated(setup, origin, files) ? { id: 'token', text: `${tools}/bin/hf auth login` } : null;

const own = ({ setup }: Runnable, lines: readonly string[]): string =>
  lines.map((line) => placed(line, setup, shell)).join('\n');

/** Everything from a bare machine to the first answer, in a shell; null where there is no package for the hardware. */
export const shellOf = (runnable: Runnable): readonly Block[] | null => {
  const { setup, wishes, files, origin } = runnable;
  const install = installOf(runnable);
  if (install === null) return null;
  if (isPhone(setup)) {
    const there = phoneOf(runnable, own(runnable, install.lines));
    return there === null ? null : blocks([...there, ...servedOf(runnable)]);
  }
  const steps = stepsOf(setup, wishes, origin, files, shell);
  return blocks([
    { id: 'install', text: [own(runnable, install.lines), ...toolLines(steps)].join('\n') },
    tokenOf(runnable),
    { id: 'fetch', text: fetchOf(runnable) },
    ...servedOf(runnable),
  ]);
};

/**
 * The same where there is no network: what to bring, from a machine of the same kind, and what to do there.
 * Null too where a proxy is needed, which comes from the network, and on a phone, whose packages do.
 */
export const shellCarried = (runnable: Runnable): readonly Block[] | null => {
  const { setup, wishes, files, origin } = runnable;
  const install = installOf(runnable);
  if (install === null || isShared(setup) || install.bring.length === 0) return null;
  const steps = stepsOf(setup, wishes, origin, files, shell);
  const sums = hardwareOf(setup) === 'apple' ? 'shasum -a 256' : 'sha256sum';
  return blocks([
    { id: 'bring', text: [own(runnable, install.bring), ...toolLines(steps)].join('\n') },
    tokenOf(runnable),
    { id: 'fetch', text: fetchOf(runnable) },
    {
      id: 'sums',
      text: `find ${[...install.folders, shell.root].join(' ')} -type f ! -path '*/.cache/*' -exec ${sums} {} + > SHA256SUMS`,
    },
    {
      id: 'check',
      text: [
        `${sums} --check --quiet SHA256SUMS`,
        ...install.carried.map((line) => own(runnable, [line])),
      ].join('\n'),
    },
    ...servedOf(runnable),
  ]);
};
