import { Command, CommanderError, Option } from 'commander';
import { AppError } from '#lib/errors.ts';
import packageJson from '../package.json' with { type: 'json' };
import { INTERNAL, WRONG_USAGE } from './exit.ts';
import { addFeedCommands } from './feed-commands.ts';
import { withFilters, withSelection } from './filter-options.ts';
import { addJobCommands } from './job-commands.ts';
import { say } from './output.ts';

const FORMATS = ['text', 'markdown', 'html', 'csv', 'jsonl', 'feed', 'warc', 'zip'];

/** The commands; each loads its own code only when it runs. */
function program(done: (code: number) => void): Command {
  const caveat = new Command('caveat')
    .description('Shows how news is written and who speaks in it.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('(caveat --help lists commands and options)');

  caveat
    .command('analyze')
    .description('analyse files or standard input; stores nothing')
    .argument('[files...]', 'files; standard input when none or -')
    .addOption(new Option('--format <format>', 'what the input is (default: by file name, else text)').choices(FORMATS))
    .addOption(new Option('--json', 'one JSON object').conflicts('jsonl'))
    .option('--jsonl', 'one JSON object a line, in input order')
    .option('--clean', 'the text is an article body already: skip zoning')
    .action(async (files, options) => done(await (await import('./commands/analyze.ts')).run(files, options)));

  caveat
    .command('ingest')
    .description('store and analyse articles from files, or pages by their addresses')
    .argument('[files...]', 'files, or addresses of pages; standard input when none or -')
    .addOption(new Option('--format <format>', 'what the input is (default: by file name)').choices([...FORMATS, 'urls']))
    .option('--outlet <name>', 'outlet of items that bring none')
    .option('--date <date>', 'date of items that bring none, ISO 8601')
    .option('--queue', 'only queue the import: workers or the server do it')
    .option('--json', 'the report as JSON')
    .action(async (files, options) => done(await (await import('./commands/ingest.ts')).run(files, options)));

  const outlets = caveat.command('outlets').description('list, rename and merge outlets and set their domains');
  outlets
    .command('list', { isDefault: true })
    .description('all outlets with their domains and numbers of articles')
    .option('--json', 'as JSON')
    .action(async (options) => done(await (await import('./commands/outlets.ts')).list(options)));
  outlets
    .command('rename')
    .argument('<slug>')
    .argument('<name>')
    .description('give an outlet another name')
    .action(async (slug, name) => done(await (await import('./commands/outlets.ts')).rename(slug, name)));
  outlets
    .command('merge')
    .argument('<into>', 'slug of the outlet that stays')
    .argument('<slugs...>', 'slugs of the outlets that become part of it')
    .description('make several outlets one')
    .action(async (into, slugs) => done(await (await import('./commands/outlets.ts')).merge(into, slugs)));
  outlets
    .command('domains')
    .argument('<slug>')
    .argument('[domains...]', 'all domains that the outlet owns')
    .description('set the domains of an outlet')
    .action(async (slug, domains) => done(await (await import('./commands/outlets.ts')).domains(slug, domains)));

  const compare = caveat
    .command('compare')
    .description('how two to eight outlets differ in one score, with intervals')
    .argument('<slugs...>', 'slugs of the outlets')
    .option('--measure <name>', 'name of the score (default: opinion)')
    .option('--same-stories', 'within the stories that both of two outlets covered')
    .option('--json', 'as JSON, with all that the page of the comparison shows');
  withFilters(compare).action(async (slugs, options) => done(await (await import('./commands/compare.ts')).run(slugs, options)));

  addFeedCommands(caveat, done);

  const disclaimers = caveat
    .command('disclaimers')
    .description('list the wording families of disclaimers')
    .option('--kind <kind>', 'with a disclaimer of this kind, such as views or sponsored')
    .option('--wording <words>', 'with all of these words in one wording')
    .addOption(new Option('--sort <column>', 'order').choices(['articles', 'outlets', 'coverage', 'first', 'last']))
    .addOption(new Option('--direction <direction>', 'of the order').choices(['asc', 'desc']))
    .option('--page <number>', 'from 1')
    .option('--size <number>', 'families a page, up to 200 (default: 20)')
    .option('--json', 'as JSON');
  withFilters(disclaimers).action(async (options) => done(await (await import('./commands/disclaimers.ts')).run(options)));

  const stories = caveat
    .command('stories')
    .description('list the stories that at least two outlets have, or the articles of one')
    .argument('[id]', 'number of a story')
    .option('--measure <name>', 'of one story: score in which its outlets are compared (default: opinion)')
    .addOption(new Option('--sort <column>', 'order').choices(['last', 'outlets', 'articles']))
    .option('--page <number>', 'from 1')
    .option('--size <number>', 'stories a page, up to 200 (default: 20)')
    .option('--json', 'as JSON');
  withFilters(stories).action(async (id, options) => done(await (await import('./commands/stories.ts')).run(id, options)));

  const sources = caveat
    .command('sources')
    .description('list the sources of speech, or what one of them is quoted as saying')
    .argument('[name]', 'a source by one of its names, without regard to case and accents')
    .option('--class <class>', 'list: named (default), all, or one class such as person or group')
    .option('--name <words>', 'list: with all of these words in one name')
    .addOption(new Option('--sort <column>', 'list: order').choices(['words', 'acts', 'articles', 'outlets', 'name']))
    .addOption(new Option('--direction <direction>', 'list: of the order').choices(['asc', 'desc']));
  withFilters(withSelection(sources))
    .option('--page <number>', 'from 1')
    .option('--size <number>', 'rows a page, up to 200 (default: 20)')
    .option('--json', 'as JSON')
    .action(async (name, options) => done(await (await import('./commands/sources.ts')).run(name, options)));

  const exports = caveat
    .command('export')
    .description('write what is stored as CSV or JSON Lines')
    .argument(
      '[table]',
      'articles, sentences, attributions, blocks, disclaimers, families, wordings, sources, quotations, stories, copies, outlets, comparisons, or datapackage for their dictionary',
      'articles',
    )
    .addOption(new Option('--format <format>', 'how rows are written').choices(['csv', 'jsonl']).default('csv'))
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--source <key>', 'quotations: of this source, by its key');
  withFilters(withSelection(exports)).action(async (rows, options) =>
    done(await (await import('./commands/export.ts')).run(rows, options)),
  );

  caveat
    .command('demo')
    .description('load or remove the demo corpus')
    .argument('<action>', 'load or remove')
    .option('--if-empty', 'load only into a database without articles from which it was not removed before')
    .action(async (action, { ifEmpty = false }) => done(await (await import('./commands/demo.ts')).run(action, ifEmpty)));

  caveat
    .command('migrate')
    .description('bring the database to the form that this version needs, or move a whole instance to another database')
    .option('--from <url>', 'the database to move from: file:… or postgresql:…')
    .option('--to <url>', 'the empty database to move to')
    .action(async (options) => done(await (await import('./commands/migrate.ts')).run(options)));

  addJobCommands(caveat, done);

  caveat
    .command('work')
    .description('do queued jobs until stopped')
    .option('--until-idle', 'stop when nothing is queued')
    .action(async (options) => done(await (await import('./commands/work.ts')).run(options)));
  return caveat;
}

const UNREADABLE = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a directory'],
  ['EACCES', 'you may not'],
]);

/** What a failure means for the exit code; says it to the person unless commander did. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.invalidArgument') say(`error: ${error.message}`);
    return error.exitCode === 0 ? 0 : WRONG_USAGE;
  }
  const unreadable = error instanceof Error && 'path' in error && 'code' in error ? UNREADABLE.get(String(error.code)) : undefined;
  if (unreadable !== undefined) {
    say(`error: can't read ${(error as NodeJS.ErrnoException).path}: ${unreadable}`);
    return WRONG_USAGE;
  }
  if (error instanceof AppError) {
    say(`error: ${error.message}`);
    return WRONG_USAGE;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return INTERNAL;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : INTERNAL));
try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
