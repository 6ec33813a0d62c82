import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { openRuntime } from '#lib/runtime.ts';
import { loadDemo, removeDemo, wantsDemo } from '#lib/usecases/imports/demo-corpus.ts';
import { ANSWERED } from '../exit.ts';
import { say, write } from '../output.ts';

/** Loads the demo corpus (with `ifEmpty` only where a first start would), or removes it for good. */
export async function run(action: string, ifEmpty: boolean): Promise<number> {
  if (action !== 'load' && action !== 'remove') throw new InvalidArgumentError('write load or remove.');
  const runtime = await openRuntime();
  try {
    if (action === 'remove') await write(`${await removeDemo(runtime)} demo articles removed\n`);
    else if (!ifEmpty || (await wantsDemo(runtime))) {
      say('loading the demo corpus');
      await write(`${await loadDemo(runtime, join(runtime.env.home, 'demo'))} demo articles stored\n`);
    }
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
