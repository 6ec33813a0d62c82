import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { DISCLAIMER_KINDS } from '#lib/analysis/model/classified.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const FOLDER = 'tests/unit/analysis/classify/wordings';
/** Sets of wordings, each written before the rules were mended on it: `+` is a notice of the kind, `~` one that is known to be missed, `-` news of the same matter. */
const SETS = readdirSync(FOLDER);

const kindsOf = (text: string) => classify(segment(extractText(text))).disclaimers.flatMap(({ kinds }) => kinds);

function lines(set: string, kind: string, mark: string): string[] {
  const all = readFileSync(`${FOLDER}/${set}/${kind}.txt`, 'utf8').split('\n');
  return all.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
}

describe.each(SETS.flatMap((set) => DISCLAIMER_KINDS.map((kind) => [set, kind] as const)))('the %s wordings of %s', (set, kind) => {
  it('are found', () => {
    expect(lines(set, kind, '+').filter((text) => !kindsOf(text).includes(kind))).toEqual([]);
  });
  it('are told from news of the same matter', () => {
    const lookAlikes = lines(set, kind, '-');
    expect(lookAlikes.length).toBeGreaterThan(1);
    expect(lookAlikes.filter((text) => kindsOf(text).length > 0)).toEqual([]);
  });
  it('that are missed are few and known', () => {
    const missed = lines(set, kind, '~');
    expect(missed.filter((text) => kindsOf(text).includes(kind))).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(lines(set, kind, '+').length / 3);
  });
});
