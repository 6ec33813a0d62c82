import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

/** The command by which a person installs Debian packages. */
export function aptCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Installs Debian packages when this is Debian and the user is root; true when it did. */
export function aptInstall(packages) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  say(`installing ${packages.join(', ')} (Debian)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run('apt-get', ['update', '-qq'], { env }) && run('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
