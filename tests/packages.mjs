// Installs Debian's packages, also when someone else is installing.
import { pause, run } from './programs.mjs';

/** How long someone else may install, in milliseconds; only a hang takes so long. */
const patience = 1_800_000;

/** How long to wait before asking again, in milliseconds. */
const between = 500;

/** What apt says when another program holds one of its locks: of dpkg, of the lists, of the archives. */
const locked =
  /could not get lock|unable to (?:acquire|lock)|locked by another process|is another process using it/i;

/**
 * Runs a command of the package manager, again as long as another program holds its lock: apt itself
 * waits for the lock of dpkg alone, and not for those of its lists and archives.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function patiently(command, args) {
  // In English, so that what it says of its locks can be read.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const end = Date.now() + patience;
  for (let waited = false; ; waited = true) {
    // oxlint-disable-next-line no-await-in-loop -- the next try follows from this one
    const result = await run(command, args, { env });
    if (result.ok || !locked.test(result.output) || Date.now() > end) return result;
    if (!waited) console.log('Another program is installing packages. Waiting for it to end …');
    // oxlint-disable-next-line no-await-in-loop -- the next try follows from this one
    await pause(between);
  }
}

/**
 * Installs packages of Debian and says whether they are there.
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  // Lists that cannot be read anew may still name the packages.
  await patiently('apt-get', ['update']);
  const args = ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends'];
  const { ok, output } = await patiently('apt-get', [...args, ...packages]);
  if (!ok) console.error(`${output}\napt-get could not install the browsers; it says why above.`);
  return ok;
}
