import { type Command, Option } from 'commander';

const collect = (value: string, all: readonly string[]) => [...all, value];

/** The filters of a page, by the names that they have in its address. */
export function withFilters(command: Command): Command {
  return command
    .option('--outlet <slug>', 'only this outlet, repeatable', collect, [])
    .option('--from <date>', 'published on this day or later')
    .option('--to <date>', 'published on this day or earlier')
    .option('--genre <genre>', 'of this declared genre; none for articles that declare none')
    .addOption(new Option('--origin <origin>', 'own articles, wire copy or all').choices(['all', 'own', 'wire']))
    .option('--language <code>', 'in this language')
    .option('--min-words <number>', 'with this many words in the body or more')
    .option('--max-words <number>', 'with this many words in the body or fewer')
    .option('--q <words>', 'with all of these words')
    .addOption(
      new Option('--corpus <corpus>', 'real articles or the demo corpus (default: real when there are any)').choices(['real', 'demo']),
    );
}

/** Which quotations, by the names that the page of a source has in its address. */
export function withSelection(command: Command): Command {
  return command
    .option('--claim <claim>', 'quotations: speech (default), all, or one of statement, document, belief and intention')
    .option('--type <type>', 'quotations: direct, indirect or mixed')
    .option('--stance <stance>', 'quotations: neutral, endorsing, distancing or arguing')
    .option('--said <words>', 'quotations: with all of these words');
}
