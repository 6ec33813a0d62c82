import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word for a number. */
const wordOf = (i: number) => Array.from(i.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

/**
 * Writes different articles in the manner of the demonstration corpus, a JSON object a line: its text files, each with a word of its own
 * in every long line, so that none is a copy.
 */
export function writeArticles(file: string, count: number): void {
  const texts = readdirSync('demo').flatMap((slug) =>
    readdirSync(join('demo', slug))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join('demo', slug, name), 'utf8')),
  );
  const row = (i: number) => ({
    text: texts[i % texts.length].replace(/^.{60,}$/gm, (line) => `${line} It is marked Zu${wordOf(i)}.`),
    outlet: `Outlet ${i % 20}`,
    url: `https://bench.example/${i}`,
  });
  writeFileSync(file, Array.from({ length: count }, (_, i) => `${JSON.stringify(row(i))}\n`).join(''));
}
