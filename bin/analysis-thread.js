import { loadProgram } from '../scripts/program.mjs';

const { run } = await loadProgram('analysis-thread');
run();
