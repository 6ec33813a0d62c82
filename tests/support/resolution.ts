import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, read } from '#lib/analysis/attribute/reading.ts';
import type { Relation } from '#lib/analysis/attribute/relations.ts';
import { nameSources } from '#lib/analysis/attribute/sources/name-sources.ts';
import type { SourceClass } from '#lib/analysis/model/attributed.ts';
import type { Classified, Role } from '#lib/analysis/model/classified.ts';
import { tokenAt } from '#lib/analysis/model/document.ts';
import type { Block } from '#lib/analysis/model/page.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

/**
 * An article whose sources are known: `[words of the source](key)` and one `*word*` of each cue, in the same order, after lines
 * `key = name | class`. A line that begins with `# ` is the headline, with `@ ` the byline.
 */
type Annotated = {
  readonly text: string;
  readonly roles: readonly Role[];
  readonly blocks: readonly Block[];
  readonly sources: readonly Marked[];
};
type Marked = Span & { readonly key: string; readonly cue: number };
type Known = { readonly name: string; readonly sourceClass: SourceClass };
type Outcome = {
  readonly words: string;
  readonly key: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly sourceClass: SourceClass;
  readonly anonymity: string | null;
};

const MARK = /\[([^\]]{1,300})\](?:\((\w{1,30})\))?|\*([^*\n]{1,30})\*/g;

type Line = { readonly text: string; readonly spans: readonly (Span & { readonly key: string })[]; readonly cues: readonly number[] };

/** The words of a line without its marks, which are given from where it begins in the article. */
function readLine(marked: string, from: number): Line {
  const spans: (Span & { key: string })[] = [];
  const cues: number[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, source, key, cue] = match;
    text += marked.slice(at, match.index);
    const start = from + text.length;
    if (source) spans.push({ start, end: start + source.length, key: key ?? '' });
    else cues.push(start);
    text += source ?? cue;
    at = match.index + all.length;
  }
  return { text: text + marked.slice(at), spans, cues };
}

const roleOf = (line: string): Role => (line.startsWith('# ') ? 'headline' : line.startsWith('@ ') ? 'byline' : 'body');

function readBody(body: string): Annotated {
  const lines: Line[] = [];
  const roles: Role[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const marked of body.split('\n').filter((line) => line.trim() !== '')) {
    const role = roleOf(marked);
    const line = readLine(role === 'body' ? marked : marked.slice(2), text.length);
    blocks.push({ start: text.length, end: text.length + line.text.length, kind: 'line', path: '', linkDensity: 0 });
    text += `${line.text}\n\n`;
    lines.push(line);
    roles.push(role);
  }
  const spans = lines.flatMap((line) => line.spans);
  const cues = lines.flatMap((line) => line.cues);
  if (spans.length !== cues.length) throw new Error(`${spans.length} sources and ${cues.length} cues in: ${body.slice(0, 200)}`);
  return { text, roles, blocks, sources: spans.map((span, i) => ({ ...span, cue: cues[i] })) };
}

function relationsOf(doc: Classified, reading: Reading, sources: readonly Marked[]): readonly Relation[] {
  return sources.map(({ start, end, cue }) => {
    const head = tokenAt(doc.tokens, cue);
    const sentence = doc.sentences.find(({ first, last }) => first <= head && head < last);
    if (!sentence) throw new Error(`no sentence at ${doc.text.slice(cue, cue + 40)}`);
    const source = { first: tokenAt(reading.tokens, start), last: tokenAt(reading.tokens, end) };
    const cueRange = { first: head, last: head + 1 };
    const draft = {
      cue: [cueRange],
      head,
      source,
      content: [],
      claim: 'statement',
      stance: 'neutral',
      confidence: 1,
      block: sentence.block,
    } as const;
    const content = doc.text[cue] === ':' ? [{ first: head + 1, last: sentence.last }] : [];
    return { draft: { ...draft, content }, sentence };
  });
}

/** What the naming makes of the marked sources of an article: `[words of the source]` with `*word*` for each cue, in the same order. */
export function resolved(body: string): readonly Outcome[] {
  const { text, roles, blocks, sources } = readBody(body);
  const verdicts = roles.map((role) => ({ role, rule: 'test', confidence: 1 }));
  const doc: Classified = { ...segment({ text, blocks }), verdicts, disclaimers: [] };
  const reading = read(doc);
  const named = nameSources(doc, reading, relationsOf(doc, reading, sources));
  return sources.map(({ start, end, key }, i) => {
    const { sourceId, sourceName, sourceClass, anonymity } = named[i];
    const terms = anonymity && text.slice(anonymity.start, anonymity.end);
    return { words: text.slice(start, end), key, id: sourceId, name: sourceName, sourceClass, anonymity: terms };
  });
}

/** The annotated source of each relation of an article beside what the naming makes of it. */
function resolvedFile(file: string): { readonly outcomes: readonly Outcome[]; readonly known: ReadonlyMap<string, Known> } {
  const [head, body] = readFileSync(file, 'utf8').split('\n---\n');
  const known = new Map(
    head.split('\n').map((line): [string, Known] => {
      const [key, name, sourceClass] = line.split(/ = | \| /);
      return [key, { name, sourceClass: sourceClass as SourceClass }];
    }),
  );
  return { outcomes: resolved(body), known };
}

const plain = (name: string) =>
  name
    .replace(/^(?:the|a|an) /i, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** Whether a name is the known one: to the letter for people and bodies, from its beginning for others. */
function isNamed(name: string | null, known: Known): boolean {
  if (name === null) return false;
  const [found, wanted] = [plain(name), plain(known.name)];
  const proper = ['person', 'organisation', 'official'].includes(known.sourceClass);
  return found === wanted || (!proper && (found.startsWith(wanted) || wanted.startsWith(found)));
}

/** B-cubed precision and recall of the relation at `i`: how many that have its source's id are of its source, and the reverse. */
function cubed(outcomes: readonly Outcome[], i: number): { readonly precision: number; readonly recall: number } {
  const sameId = outcomes.filter(({ id }) => id === outcomes[i].id);
  const sameKey = outcomes.filter(({ key }) => key === outcomes[i].key);
  const both = sameId.filter(({ key }) => key === outcomes[i].key).length;
  return { precision: both / sameId.length, recall: both / sameKey.length };
}

export type Figures = {
  readonly n: number;
  readonly same: number;
  readonly name: number;
  readonly class: number;
  readonly all: number;
  readonly wrong: readonly string[];
};

/** B-cubed F1 of who is the same, and the shares of relations with the right name, the right class, and both, over the articles of a folder. */
export function measure(dir: string): Figures {
  const rows = readdirSync(dir).flatMap((file) => {
    const { outcomes, known } = resolvedFile(join(dir, file));
    return outcomes.map((outcome, i) => {
      const wanted = known.get(outcome.key);
      if (!wanted) throw new Error(`${file}: no source ${outcome.key}`);
      const name = isNamed(outcome.name, wanted);
      const sourceClass = outcome.sourceClass === wanted.sourceClass;
      const told = `${file}: “${outcome.words}” is ${outcome.name} (${outcome.sourceClass}) for ${wanted.name} (${wanted.sourceClass})`;
      return { ...cubed(outcomes, i), name, sourceClass, told };
    });
  });
  const mean = (value: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const [precision, recall] = [mean((row) => row.precision), mean((row) => row.recall)];
  return {
    n: rows.length,
    same: (2 * precision * recall) / (precision + recall),
    name: mean((row) => (row.name ? 1 : 0)),
    class: mean((row) => (row.sourceClass ? 1 : 0)),
    all: mean((row) => (row.name && row.sourceClass ? 1 : 0)),
    wrong: rows.filter((row) => !row.name || !row.sourceClass).map(({ told }) => told),
  };
}
