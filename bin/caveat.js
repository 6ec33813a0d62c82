#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadProgram } from '../scripts/program.mjs';

process.env.CAVEAT_HOME ??= fileURLToPath(new URL('..', import.meta.url));
await loadProgram('caveat');
