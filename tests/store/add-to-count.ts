// Started by a test as a process of its own: adds 1 to the setting `count` as often as asked, reading before writing.
import { openStore } from '#lib/store/client.ts';

const [url, times] = process.argv.slice(2);
const store = await openStore(url);
for (let i = 0; i < Number(times); i++) {
  await store.transaction(async (tx) => {
    const { value } = await tx.db.setting.findUniqueOrThrow({ where: { key: 'count' } });
    await tx.db.setting.update({ where: { key: 'count' }, data: { value: String(Number(value) + 1) } });
  });
}
await store.close();
