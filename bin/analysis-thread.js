import { register } from 'tsx/esm/api';

register();
const { run } = await import('../lib/threads/analysis-thread.ts');
run();
