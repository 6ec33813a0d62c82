import { Command } from 'commander';
import { runAccuracy } from './accuracy/run.ts';
import { runCompare } from './compare/run.ts';
import { type FaultOptions, runFaults } from './faults/run.ts';
import { runPages } from './pages/run.ts';
import { runSeed } from './seed/run.ts';
import { runSpeed } from './speed/run.ts';
import { runWorkers } from './speed/workers.ts';
import { TRAINERS } from './train/registry.ts';

const dataDir = process.env.BENCH_DATA ?? '../shared/data';
const program = new Command('bench').description(
  'Measures and trains the analysis on annotated data (BENCH_DATA, ../shared/data by default).',
);

program
  .command('accuracy', { isDefault: true })
  .description(
    'accuracy on every data set, beside the anchors; writes bench/results/accuracy.json and fails on a drop below bench/baseline.json',
  )
  .argument('[task...]', 'names of tasks; all without')
  .option('--save-baseline', 'keep the figures of this run as the new baseline')
  .action(async (tasks: string[], { saveBaseline = false }) => {
    process.exitCode = (await runAccuracy(dataDir, tasks, saveBaseline)) ? 0 : 1;
  });
program
  .command('speed')
  .description('articles a second, milliseconds a stage and memory, beside wink-nlp and Readability; writes bench/results/speed.json')
  .action(() => runSpeed(dataDir));
program
  .command('workers')
  .description('one worker against two on PostgreSQL; writes bench/results/workers.json')
  .option('--articles <number>', 'articles of each import', Number, 1000)
  .action(({ articles }: { readonly articles: number }) => runWorkers(articles));
program
  .command('faults')
  .description('kills imports at random moments and looks whether every article is there once; writes bench/results/faults.json')
  .option('--runs <number>', 'runs on each database, half of them killing a worker and half the server', Number, 100)
  .option('--articles <number>', 'articles of each import', Number, 500)
  .option('--seed <number>', 'of the random moments', Number, 1)
  .action(async (options: FaultOptions) => {
    process.exitCode = (await runFaults(options)) ? 0 : 1;
  });
program
  .command('compare')
  .description('coverage of intervals and false discoveries in simulations with known truth; writes bench/results/compare.json')
  .option('--runs <number>', 'samples of each kind', Number, 2000)
  .action(({ runs }: { readonly runs: number }) => runCompare(runs));
program
  .command('pages')
  .description('milliseconds of the views over made-up articles; writes bench/results/pages.json')
  .option('--articles <number>', 'articles of the instance', Number, 100_000)
  .action(({ articles }: { readonly articles: number }) => runPages(articles));
program
  .command('seed')
  .description('checks METHODS §0 on the reference article')
  .argument('[file]', 'the article', '../shared/seed/article.txt')
  .action((file: string) => {
    process.exitCode = runSeed(file) ? 0 : 1;
  });
program
  .command('train')
  .description('trains weights on the development data and writes lib/analysis/weights')
  .argument('<model>', [...TRAINERS.keys()].join(', '))
  .action(async (model: string) => {
    const train = TRAINERS.get(model);
    if (!train) program.error(`No model “${model}”: there are ${[...TRAINERS.keys()].join(', ')}.`);
    else await train(dataDir);
  });
await program.parseAsync();
