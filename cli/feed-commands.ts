import type { Command } from 'commander';

const commands = () => import('./commands/feeds.ts');

/** Adds `caveat feeds` with its subcommands. */
export function addFeedCommands(caveat: Command, done: (code: number) => void): void {
  const feeds = caveat.command('feeds').description('list, add, visit, pause and remove subscriptions');
  feeds
    .command('list', { isDefault: true })
    .description('all subscriptions with their health')
    .option('--json', 'as JSON')
    .action(async (options) => done(await (await commands()).list(options)));
  feeds
    .command('add')
    .argument('<address>', 'of a feed, a news sitemap or a site')
    .option('--outlet <name>', 'outlet of its articles')
    .description('subscribe to a feed, or to the one that a site names')
    .action(async (address, options) => done(await (await commands()).add(address, options)));
  feeds
    .command('run')
    .argument('[ids...]', 'numbers of feeds; all when none')
    .description('visit feeds now, and import what is new')
    .action(async (ids) => done(await (await commands()).run(ids)));
  for (const [act, description] of [
    ['pause', 'stop the visits of feeds'],
    ['resume', 'let feeds be visited again'],
  ] as const)
    feeds
      .command(act)
      .argument('<ids...>', 'numbers of feeds')
      .description(description)
      .action(async (ids) => done(await (await commands()).hold(act, ids)));
  feeds
    .command('remove')
    .argument('<ids...>', 'numbers of feeds')
    .description('end subscriptions; their articles stay')
    .action(async (ids) => done(await (await commands()).remove(ids)));
  feeds
    .command('opml')
    .argument('[file]', 'OPML file whose feeds are added')
    .description('write all subscriptions as OPML, or add those of a file')
    .action(async (file) => done(await (await commands()).opml(file)));
}
