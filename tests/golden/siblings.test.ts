import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import type { Role } from '#lib/analysis/model/classified.ts';
import { segment } from '#lib/analysis/segment/segment.ts';
import { borderShelling } from './siblings/border-shelling.ts';
import { bridgeMail } from './siblings/bridge-mail.ts';
import { clinicMerger } from './siblings/clinic-merger.ts';
import { damInquiry } from './siblings/dam-inquiry.ts';
import { ferryDispute } from './siblings/ferry-dispute.ts';
import { grainPrices } from './siblings/grain-prices.ts';
import { museumTheft } from './siblings/museum-theft.ts';
import { schoolVote } from './siblings/school-vote.ts';
import type { Sibling } from './siblings/sibling.ts';
import { startupRelease } from './siblings/startup-release.ts';
import { tramOpinion } from './siblings/tram-opinion.ts';

const SIBLINGS = [
  ferryDispute,
  damInquiry,
  grainPrices,
  bridgeMail,
  clinicMerger,
  tramOpinion,
  borderShelling,
  startupRelease,
  schoolVote,
  museumTheft,
];

function wrapped(line: string, width: number | null): string[] {
  if (width === null) return [line];
  const out: string[] = [];
  for (const word of line.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

type Placed = { readonly role: Role; readonly line: string; readonly middle: number };

function layOut({ gap, wrap, lines }: Sibling): { text: string; placed: Placed[] } {
  let text = '';
  const placed: Placed[] = [];
  for (const [role, paragraph] of lines) {
    if (text !== '') text += gap;
    wrapped(paragraph, wrap).forEach((line, i) => {
      if (i > 0) text += gap.startsWith('\r\n') ? '\r\n' : '\n';
      placed.push({ role, line, middle: text.length + (line.length >> 1) });
      text += line;
    });
  }
  return { text, placed };
}

function compare(sibling: Sibling) {
  const { text, placed } = layOut(sibling);
  const doc = classify(segment(extractText(text)));
  return placed.map(({ role, line, middle }) => {
    const block = doc.blocks.findIndex(({ start, end }) => start <= middle && middle < end);
    const found = doc.verdicts[block];
    return { line, expected: role, found: found?.role ?? null, rule: found?.rule ?? '' };
  });
}

describe('roles of lines in articles with debris around them', () => {
  it.each(SIBLINGS)('$name: at least nine in ten lines are right', (sibling) => {
    const lines = compare(sibling);
    const wrong = lines.filter(({ expected, found }) => expected !== found);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1 * lines.length);
  });
  it('loses no line of body and keeps no notice in it', () => {
    const lines = SIBLINGS.flatMap(compare);
    expect(lines.filter(({ expected, found }) => expected === 'body' && found !== 'body')).toEqual([]);
    expect(lines.filter(({ expected, found }) => expected === 'disclaimer' && found === 'body')).toEqual([]);
  });
});
