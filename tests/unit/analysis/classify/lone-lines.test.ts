import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const roleOf = (line: string) => classify(segment(extractText(line))).verdicts[0].role;

describe('lines that are given alone', () => {
  it.each([
    'A daily roundup of harbour news and tides',
    'The weekly digest of council votes.',
    'Our monthly summary of reports on coastal towns.',
    'Tune in to Bay Radio at 6 p.m. on Sunday for the harbour debate with the candidates.',
    'The Lowe Bay Letter. All about the coast. Please enter a valid email address. Join now',
  ])('are promotion where they describe a digest, a broadcast or a form: %s', (line) => {
    expect(roleOf(line)).toBe('promotion');
  });

  it.each(['In this month’s edition:', 'The main changes on the quay:'])('are body where they head what follows: %s', (line) => {
    expect(roleOf(line)).toBe('body');
  });

  it('are a note on authors where a regular column says who writes it', () => {
    expect(roleOf('Quayside Notes is a weekly column written by members of the Lowe Bay Courier’s harbour desk.')).toBe('byline');
  });

  it('are no promotion where an article tells of a summary', () => {
    expect(
      roleOf('A monthly report of the harbour board listed eleven damaged pillars, and nobody had read it until the pier shook.'),
    ).toBe('body');
  });
});
