import { describe, expect, it } from 'vitest';
import { senseOfCue } from '#lib/analysis/attribute/cues/cue-sense.ts';
import { type Range, type Reading, read } from '#lib/analysis/attribute/reading.ts';
import type { Claim, Stance } from '#lib/analysis/model/attributed.ts';
import { tokenAt } from '#lib/analysis/model/document.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

/** Reads a text in which [ ] stand around the parts of the cue and { } around those of the content. */
function marked(text: string): { reading: Reading; cue: readonly Range[]; content: readonly Range[] } {
  const spans: { mark: string; start: number; end: number }[] = [];
  let plain = '';
  let start = 0;
  for (const char of text) {
    if (char === '[' || char === '{') start = plain.length;
    else if (char === ']' || char === '}') spans.push({ mark: char, start, end: plain.length });
    else plain += char;
  }
  const reading = read(segment({ text: plain, blocks: [{ start: 0, end: plain.length, kind: 'line', path: '', linkDensity: 0 }] }));
  const ranges = (mark: string) =>
    spans
      .filter((span) => span.mark === mark)
      .map((span) => ({ first: tokenAt(reading.tokens, span.start), last: tokenAt(reading.tokens, span.end) }));
  return { reading, cue: ranges(']'), content: ranges('}') };
}

function sense(text: string): { claim: Claim; stance: Stance; head: string } {
  const { reading, cue, content } = marked(text);
  const { head, stance, claim, plain } = senseOfCue(reading, cue, content);
  const bare = content.every(({ first, last }) => !reading.quoteOf.subarray(first, last).some((quote) => quote > 0));
  return { claim: bare ? plain : claim, stance, head: reading.tokens.lower[head] };
}

const CASES: readonly (readonly [text: string, claim: Claim, stance: Stance, head: string])[] = [
  ['Dorr [said] {that the mill would close}.', 'statement', 'neutral', 'said'],
  ['Dorr [has repeatedly said] {the mill would close}.', 'statement', 'neutral', 'said'],
  ['[According to] Dorr, {the mill is closing}.', 'statement', 'neutral', 'according'],
  ['[In the words of] Dorr, {“a disgrace”}.', 'statement', 'neutral', 'words'],
  ['Dorr[:] {“The mill stays.”}', 'statement', 'neutral', ':'],
  ['{“The mill stays”} [—] Ilan Dorr', 'statement', 'neutral', '—'],
  ['Dorr [released a statement saying] {the mill would close}.', 'statement', 'neutral', 'saying'],
  ['Dorr [signed] {the petition against the mill}.', 'belief', 'neutral', 'signed'],
  ['Dorr [scrawled] {“Yours, the mill”}.', 'statement', 'neutral', 'scrawled'],
  ['Dorr [confirmed] {that the mill would close}.', 'statement', 'endorsing', 'confirmed'],
  ['Dorr [pointed out] {that the mill was empty}.', 'statement', 'endorsing', 'pointed'],
  ['Dorr [has made it clear] {that the mill will close}.', 'statement', 'endorsing', 'made'],
  ['Dorr [claimed] {that the mill was empty}.', 'statement', 'distancing', 'claimed'],
  ['Dorr [falsely said] {that the mill was empty}.', 'statement', 'distancing', 'said'],
  ['The bridge is [reportedly] {closed}.', 'statement', 'distancing', 'reportedly'],
  ["Dorr's [claim] {that the mill was empty} was repeated.", 'statement', 'distancing', 'claim'],
  ['Dorr [insisted] {the mill would stay}.', 'statement', 'arguing', 'insisted'],
  ['Dorr [maintains] {that the mill is safe}.', 'statement', 'arguing', 'maintains'],
  ['Dorr [took issue with] {the report, which was late}.', 'statement', 'arguing', 'took'],
  ['Dorr [criticised] {the plan}.', 'belief', 'arguing', 'criticised'],
  ['Dorr [criticised] {the “reckless” plan}.', 'statement', 'arguing', 'criticised'],
  ['Dorr [chastised] {the council}.', 'belief', 'arguing', 'chastised'],
  ['{The plan} [was criticised by] Dorr.', 'belief', 'arguing', 'criticised'],
  ["Dorr's [criticism of] {the plan}.", 'belief', 'arguing', 'criticism'],
  ['Dorr [praised] {the plan}.', 'belief', 'endorsing', 'praised'],
  ['Dorr [believes] {that the mill will close}.', 'belief', 'neutral', 'believes'],
  ['Dorr [is confident] {that the mill will stay}.', 'belief', 'neutral', 'confident'],
  ['Dorr [was concerned about] {the mill}.', 'belief', 'neutral', 'concerned'],
  ['[In] Dorr’s [view], {the mill is safe}.', 'belief', 'neutral', 'view'],
  ['Dorr [admires] {the mayor}.', 'belief', 'neutral', 'admires'],
  ['{The visit} [is widely deemed] {to be a failure}.', 'belief', 'arguing', 'deemed'],
  ['{The visit} [is widely seen as] {a failure}.', 'belief', 'neutral', 'seen'],
  ['{The mill} [is expected] {to close}.', 'belief', 'neutral', 'expected'],
  ['{The mill} [seems] {to be closed}.', 'belief', 'neutral', 'seems'],
  ['It is [unclear] {why the mill closed}.', 'belief', 'neutral', 'unclear'],
  ['Dorr [was shocked by] {the fire}.', 'belief', 'neutral', 'shocked'],
  ['Dorr [expects] {to win}.', 'intention', 'neutral', 'expects'],
  ['Dorr [wants] {to close the mill}.', 'intention', 'neutral', 'wants'],
  ['Dorr [would like] {to close the mill}.', 'intention', 'neutral', 'like'],
  ['Dorr [promised] {to close the mill}.', 'intention', 'neutral', 'promised'],
  ['Dorr [declined to comment on] {the fire}.', 'intention', 'neutral', 'comment'],
  ['Dorr [did not respond to] {a request for comment}.', 'intention', 'neutral', 'respond'],
  ["Dorr's [plan] {to close the mill} is late.", 'intention', 'neutral', 'plan'],
  ['Dorr [was determined] {to close the mill}.', 'intention', 'neutral', 'determined'],
  ['Dorr [called for] {a boycott of the mill}.', 'intention', 'arguing', 'called'],
  ['The law [requires] {a licence for each mill}.', 'intention', 'arguing', 'requires'],
  ['The study [found] {that mills are noisy}.', 'document', 'neutral', 'found'],
];

describe('the sense of a cue', () => {
  it.each(CASES)('%s', (text, claim, stance, head) => {
    expect(sense(text)).toEqual({ claim, stance, head });
  });

  it('is a neutral statement where a cue has no words at all', () => {
    const { reading } = marked('The mill stays.');
    expect(senseOfCue(reading, [], [])).toEqual({ head: 0, claim: 'statement', plain: 'statement', stance: 'neutral' });
  });
});
