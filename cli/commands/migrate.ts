import { AppError } from '#lib/errors.ts';
import { migrateStore, openStores } from '#lib/runtime.ts';
import { moveInstance } from '#lib/usecases/instance/move-instance.ts';
import { ANSWERED } from '../exit.ts';
import { say, write } from '../output.ts';

type Options = { readonly from?: string; readonly to?: string };

async function move(from: string, to: string): Promise<void> {
  const stores = await openStores([from, to]);
  const [source, target] = stores;
  try {
    await moveInstance(source, target, ({ table, rows, hash }) => write(`${table}: ${rows} rows, ${hash}\n`));
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
  say('Everything is moved. Set DATABASE_URL to the new database; the data directory stays as it is.');
}

/** Applies missing migrations and says which; or moves a whole instance from one database to another. */
export async function run({ from, to }: Options): Promise<number> {
  if ((from === undefined) !== (to === undefined)) throw new AppError('invalid', 'To move an instance give both --from and --to.');
  if (from !== undefined && to !== undefined) {
    await move(from, to);
    return ANSWERED;
  }
  const applied = await migrateStore();
  await write(applied.length === 0 ? 'The database is up to date.\n' : applied.map((name) => `applied ${name}\n`).join(''));
  return ANSWERED;
}
