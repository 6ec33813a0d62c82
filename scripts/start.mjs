import { build } from './build.mjs';
import { install } from './install.mjs';
import { fail, run, say } from './run.mjs';

const HELP = `npm start         install what is missing, prepare the database, build when needed, serve
npm run dev       the same with live reload

PORT              port to serve on (3000)
HOST              address to listen on (127.0.0.1); another one opens the dashboard to the network
DATABASE_URL      file:./data/caveat.db, or postgresql://user@host/database`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const dev = args.includes('--dev');
const port = process.env.PORT ?? '3000';
const host = process.env.HOST ?? '127.0.0.1';
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) fail(`PORT must be a port number, not “${port}”.`);

const { sqlite } = install();
if (!dev) build();
await sqlite;
say('preparing the database');
if (!run(process.execPath, ['bin/caveat.js', 'demo', 'load', '--if-empty']))
  fail('The database could not be prepared; the messages above say why.');
say(`serving on http://${host}:${port}`);
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
const served = run(process.execPath, ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start', '-H', host, '-p', port], { env });
process.exit(served ? 0 : 1);
