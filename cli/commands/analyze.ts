import { createReadStream } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { settings } from '#lib/runtime.ts';
import { type AnalysisInput, type Answer, analyzeFiles } from '#lib/usecases/analysing/analyze-files.ts';
import { ANSWERED, SOME_REJECTED } from '../exit.ts';
import { say, write } from '../output.ts';
import { rowOf } from '../row.ts';
import { summary } from '../summary.ts';

type Options = { readonly format?: string; readonly json?: boolean; readonly jsonl?: boolean; readonly clean?: boolean };

const shown = (name: string) => (name === '-' ? 'standard input' : name);

function inputOf(name: string, format: string | undefined): AnalysisInput {
  const bytes = name === '-' ? process.stdin : createReadStream(name);
  return { name: shown(name), format: format ?? null, bytes };
}

/** The answer as it is written; null where a person reads the output and the answer is a rejection. */
function rendered(answer: Answer, name: string, options: Options): string | null {
  if ('reason' in answer) {
    const { id, at, reason } = answer;
    say(`${at}: ${reason}`);
    if (answer.error) say(String(answer.error instanceof Error ? answer.error.stack : answer.error));
    if (options.jsonl) return `${JSON.stringify({ id, reject: { at, reason } })}\n`;
    return options.json ? `${JSON.stringify({ id, reject: { at, reason } }, null, 2)}\n` : null;
  }
  const row = rowOf(answer.id, answer.analysis);
  if (options.jsonl) return `${JSON.stringify(row)}\n`;
  return options.json ? `${JSON.stringify(row, null, 2)}\n` : summary(shown(name), row);
}

async function* answers(names: readonly string[], options: Options): AsyncGenerator<readonly [Answer, string]> {
  const { limits } = settings();
  for (const name of names)
    for await (const answer of analyzeFiles({ limits }, [inputOf(name, options.format)], { clean: options.clean === true }))
      yield [answer, name];
}

/** Analyses files or standard input and needs no database. */
export async function run(files: readonly string[], options: Options): Promise<number> {
  if (options.json && (files.length > 1 || options.format === 'jsonl'))
    throw new InvalidArgumentError('--json is for one input: use --jsonl for many.');
  let code = ANSWERED;
  for await (const [answer, name] of answers(files.length === 0 ? ['-'] : files, options)) {
    if ('reason' in answer) code = SOME_REJECTED;
    const text = rendered(answer, name, options);
    if (text !== null) await write(text);
  }
  return code;
}
