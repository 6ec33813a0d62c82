import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { openRuntime } from '#lib/runtime.ts';
import { loadDemo, removeDemo } from '#lib/usecases/demo-corpus.ts';
import { ANSWERED } from '../exit.ts';
import { write } from '../output.ts';

/** Loads the demo corpus, or removes it for good. */
export async function run(action: string): Promise<number> {
  if (action !== 'load' && action !== 'remove') throw new InvalidArgumentError('write load or remove.');
  const runtime = await openRuntime();
  try {
    if (action === 'load') await write(`${await loadDemo(runtime, join(runtime.env.home, 'demo'))} demo articles stored\n`);
    else await write(`${await removeDemo(runtime)} demo articles removed\n`);
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
