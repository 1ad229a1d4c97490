import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const quiet = { stdio: ['ignore', 'inherit', 'inherit'] };
const run = (command, args, env = {}) =>
  spawnSync(command, args, { ...quiet, env: { ...process.env, ...env } }).status === 0;

/** Whether packages can be installed by apt. */
export const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs packages, with what they recommend (Chromium's fonts), where this is root on Debian; false where it is not, or that fails. */
export function installFromDebian(packages) {
  if (!isDebianRoot()) return false;
  return (
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-y', '-q', ...packages], { DEBIAN_FRONTEND: 'noninteractive' })
  );
}
