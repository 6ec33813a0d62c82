import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS } from '../support/databases.ts';

/** Copies the migrations before the one that is tested into a directory; answers where they are. */
export function olderMigrations(directory: string, tested: string): string {
  const older = join(directory, 'migrations');
  for (const dialect of ['sqlite', 'postgresql'])
    for (const name of readdirSync(join(MIGRATIONS, dialect)).filter((entry) => /^\d{4}_/.test(entry) && entry < tested))
      cpSync(join(MIGRATIONS, dialect, name), join(older, dialect, name), { recursive: true });
  return older;
}
