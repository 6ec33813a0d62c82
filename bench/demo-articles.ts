import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const LONG_LINE = /^.{60,}$/gm;
/** Words but for names and those that carry the grammar. */
const CONTENT_WORD = /(?<![\p{L}'’-])[a-z]{5,}(?![\p{L}'’-])/gu;

function demoTexts(): string[] {
  return readdirSync('demo').flatMap((slug) =>
    readdirSync(join('demo', slug))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join('demo', slug, name), 'utf8')),
  );
}

/**
 * Writes different articles in the manner of the demonstration corpus, a JSON object a line: its text files, each with other content words
 * of that corpus in every long line, so that none is a copy while the lines of interfaces recur. The same numbers give the same articles.
 */
export function writeArticles(file: string, count: number): void {
  const texts = demoTexts();
  const words = [...new Set(texts.join('\n').match(CONTENT_WORD))];
  const row = (i: number) => {
    const random = xoroshiro128plus(i);
    const another = () => words[uniformInt(random, 0, words.length - 1)];
    return {
      text: texts[i % texts.length].replace(LONG_LINE, (line) => line.replace(CONTENT_WORD, another)),
      outlet: `Outlet ${i % 20}`,
      url: `https://bench.example/${i}`,
    };
  };
  writeFileSync(file, Array.from({ length: count }, (_, i) => `${JSON.stringify(row(i))}\n`).join(''));
}
