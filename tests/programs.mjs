// Uses Node's own modules only until the packages are installed.
import { spawn } from 'node:child_process';

/**
 * Waits; for what tells of itself only when it is asked again.
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Runs a program and waits for its end, which comes after so many milliseconds at the latest. What it
 * says is shown as it comes, or kept and given back.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shown?: boolean, timeout?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended well, and what it said where
 *   that was not shown; a program that is not there did not end well
 */
export function run(command, args, { cwd, env = process.env, shown = false, timeout } = {}) {
  return new Promise((resolve) => {
    const how = shown ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', how, how] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', ({ message }) => resolve({ ok: false, output: `${output}${message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
