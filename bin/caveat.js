#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.CAVEAT_HOME ??= fileURLToPath(new URL('..', import.meta.url));
register();
await import('../cli/main.ts');
