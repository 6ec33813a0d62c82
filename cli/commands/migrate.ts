import { migrateStore } from '#lib/runtime.ts';
import { ANSWERED } from '../exit.ts';
import { write } from '../output.ts';

/** Applies missing migrations and says which. */
export async function run(): Promise<number> {
  const applied = await migrateStore();
  await write(applied.length === 0 ? 'The database is up to date.\n' : applied.map((name) => `applied ${name}\n`).join(''));
  return ANSWERED;
}
