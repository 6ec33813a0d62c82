import { Argument, type Command, InvalidArgumentError } from 'commander';

const number = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('give a number.');
  return Number(text);
};

const ACTS = [
  ['pause', 'hold an import; it can be resumed'],
  ['resume', 'let a paused import go on'],
  ['cancel', 'stop an import for good; what it has stored stays'],
  ['undo', 'delete the articles that an import brought, and give those back their text that it brought up to date'],
  ['redo', 'bring the articles and the texts of an undone import back'],
] as const;

/** Adds the commands about the queue, imports and scoring again. */
export function addJobCommands(caveat: Command, done: (code: number) => void): void {
  const jobs = caveat.command('jobs').description('the queue and the latest imports');
  jobs
    .command('list', { isDefault: true })
    .description('what waits, runs, is paused or has failed, and the latest imports')
    .option('--json', 'as JSON')
    .action(async (options) => done(await (await import('./commands/jobs.ts')).list(options)));
  jobs
    .command('retry')
    .description('start a failed job again')
    .argument('<job>', 'its number', number)
    .action(async (job) => done(await (await import('./commands/jobs.ts')).retry(job)));
  jobs
    .command('retry-items')
    .description('try items again that an import has set aside')
    .addArgument(new Argument('<import>', 'its number').argParser(number))
    .addArgument(new Argument('[item]', 'the number of one item; all without').argParser(number))
    .action(async (id, item) => done(await (await import('./commands/jobs.ts')).retryAside(id, item ?? null)));
  for (const [act, description] of ACTS)
    jobs
      .command(act)
      .description(description)
      .addArgument(new Argument('<import>', 'its number').argParser(number))
      .action(async (id) => done(await (await import('./commands/jobs.ts')).act(act, id)));
  caveat
    .command('rescore')
    .description('score all articles again whose scores are of another version of the method, and say what changed')
    .option('--compare', 'only say what changed the last time')
    .option('--json', 'what changed, as JSON')
    .action(async (options) => done(await (await import('./commands/rescore.ts')).run(options)));
}
