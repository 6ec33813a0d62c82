import { spawn, spawnSync } from 'node:child_process';

/** Says what is being done, in one line that stands out in a log. */
export function say(message) {
  console.log(`▸ ${message}`);
}

/** Ends the program with what is wrong and what to do. */
export function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}

/** Runs a command with its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;
}

/** Runs a command beside what follows; true when it ended well. */
export function runBeside(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
}

/** Whether a program of that name is on the path. */
export function has(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}
