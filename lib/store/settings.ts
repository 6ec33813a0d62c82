import type { Tx } from './client.ts';

/** What the instance remembers under a key; null when nothing. */
export async function readSetting(tx: Tx, key: string): Promise<string | null> {
  return (await tx.db.setting.findUnique({ where: { key } }))?.value ?? null;
}

export async function writeSetting(tx: Tx, key: string, value: string): Promise<void> {
  await tx.db.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
