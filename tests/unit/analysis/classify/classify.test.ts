import { describe, expect, it } from 'vitest';
import { logOdds, treesOf } from '#lib/analysis/classify/boosted.ts';
import { classify, classifyClean } from '#lib/analysis/classify/classify.ts';
import { ROLE_RULES } from '#lib/analysis/classify/rules/registry.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { extractClean, extractText } from '#lib/analysis/extract/text.ts';
import { ROLES } from '#lib/analysis/model/classified.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const BODY = [
  'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour.',
  '“We were never asked,” said Ilse Brandt, who runs a hotel on the quay. “Half of our guests come with the last boat.”',
  'The operator said that new exhausts had been ordered in March and that it hoped to fit them before the summer.',
];

const rolesOf = (...lines: readonly string[]) => classify(segment(extractText(lines.join('\n')))).verdicts.map(({ role }) => role);
const among = (line: string) => rolesOf(BODY[0], BODY[1], line, BODY[2])[2];
const before = (line: string) => rolesOf('Island council blocks night ferries', line, ...BODY)[1];
const after = (line: string) => rolesOf('Island council blocks night ferries', ...BODY, line)[4];

describe('roles by cue', () => {
  it.each([
    ['byline', 'By Marit Solvang'],
    ['byline', 'By Ada Lowe and Gideon Farr, Harbour Correspondents'],
    ['byline', 'From our own correspondent'],
    ['dateline', '14 March 2031'],
    ['dateline', 'Published: March 14, 2031 at 9:20 am'],
    ['dateline', 'Updated 3 hours ago'],
    ['tag', 'OPINION'],
    ['caption', 'Photo: Jonas Bretherick'],
  ])('%s between headline and text: %s', (role, line) => {
    expect(before(line)).toBe(role);
  });
  it.each([
    ['promotion', 'READ MORE: How a small island ran out of mooring places'],
    ['promotion', 'Sign up for our morning newsletter'],
    ['promotion', 'Advertisement'],
    ['caption', 'The quay at Hestey on Monday (Image: Vale Pictures)'],
    ['related', 'Related: Seals return to the skerries'],
    ['interface', 'Share on Facebook'],
    ['body', 'Nobody answered the letter.'],
    ['body', '* * *'],
    ['related', '[Related: Seals return to the skerries]'],
    ['promotion', 'Advertisement - Page continues below'],
    ['interface', 'A post shared by Hestey Ferries (@hesteyferries)'],
    ['body', 'She read it twice.'],
  ])('%s within the text: %s', (role, line) => {
    expect(among(line)).toBe(role);
  });
  it.each([
    ['interface', 'Leave a comment'],
    ['interface', '14 Comments'],
    ['interface', 'Your email address will not be published.'],
    ['tag', 'Tags: ferries, Hestey, noise'],
    ['tag', '#ferries #hestey'],
    ['navigation', 'Back to top'],
    ['legal', 'Terms of Use'],
    ['legal', '© 2031 Hestey Echo'],
    ['related', 'You may also like'],
    ['byline', 'Gideon Farr is a retired bus planner and the author of two books about timetables.'],
    ['byline', 'Reporting by Ada Lowe; editing by Ole Moss'],
  ])('%s after the text: %s', (role, line) => {
    expect(after(line)).toBe(role);
  });
  it('names every rule once and gives it a role', () => {
    expect(new Set(ROLE_RULES.map(({ name }) => name)).size).toBe(ROLE_RULES.length);
    for (const { role, title } of ROLE_RULES) {
      expect(ROLES).toContain(role);
      expect(title).not.toBe('');
    }
  });
});

describe('roles by place', () => {
  it('finds the headline over the text and the titles under the controls', () => {
    const roles = rolesOf(
      'Island council blocks night ferries',
      ...BODY,
      'What do you think?',
      'Subscribe',
      'Seal colony returns to the skerries',
      'Log in to comment',
    );
    expect(roles).toEqual(['headline', 'body', 'body', 'body', 'interface', 'interface', 'related', 'interface']);
  });
  it('takes the last of a list of titles for the headline', () => {
    const roles = rolesOf(
      'Rain until Friday in all districts',
      'Market square to be paved anew',
      'Swans nest on the closed bridge',
      'Island council blocks night ferries',
      'By Ada Lowe',
      ...BODY,
    );
    expect(roles.slice(0, 5)).toEqual(['related', 'related', 'related', 'headline', 'byline']);
  });
  it('joins the words that lead up to a quotation with it', () => {
    const roles = rolesOf(BODY[0], 'The note added,', '“The measure is limited to sixteen weeks.”', BODY[2]);
    expect(roles).toEqual(['body', 'body', 'body', 'body']);
  });
  it('takes a line of eight words or more that stands twice for no body', () => {
    const line = 'Hestey Echo, the voice of the islands since the year 1871';
    expect(rolesOf(line, ...BODY, line)).toEqual([
      expect.not.stringMatching('body'),
      'body',
      'body',
      'body',
      expect.not.stringMatching('body'),
    ]);
  });
  it('reads a text of one sentence as body', () => {
    expect(rolesOf('The last boat leaves at nine in the evening.')).toEqual(['body']);
  });
});

describe('roles by markup', () => {
  const page = (inner: string) =>
    classify(segment(extractHtml(`<header><nav><a href=/>Home</a><ul><li><a>Politics</a><li><a>Sport</a></ul></nav></header>${inner}`)));
  const article = `<h1>Island council blocks night ferries</h1><p class="byline">Ada Lowe</p><figure><figcaption>The quay on Monday</figcaption></figure><div class="article-body">${BODY.map((text) => `<p>${text}</p>`).join('')}<aside class="newsletter"><p>All island news in your inbox</p></aside></div>`;

  it('finds headline, byline, caption, body and boilerplate', () => {
    const { verdicts } = page(
      `<main><article>${article}</article></main><section class="related-stories"><h3>More from the islands</h3><a href=/a><h4>Seal colony returns to the skerries</h4></a></section><footer><a>Privacy policy</a></footer>`,
    );
    expect(verdicts.map(({ role }) => role)).toEqual([
      'navigation',
      'navigation',
      'navigation',
      'headline',
      'byline',
      'caption',
      'body',
      'body',
      'body',
      'promotion',
      'related',
      'related',
      'legal',
    ]);
  });
  it('takes controls for interface', () => {
    const { verdicts, blocks, text } = page(`<article>${article}<button>Frob the widget</button></article>`);
    const at = blocks.findIndex(({ start, end }) => text.slice(start, end) === 'Frob the widget');
    expect(verdicts[at].role).toBe('interface');
  });
});

describe('what the analyst says', () => {
  it('stands, with everything else as it was', () => {
    const doc = segment(extractText(BODY.join('\n')));
    const { verdicts } = classify(doc, { roles: new Map([[1, 'caption']]) });
    expect(verdicts[1]).toEqual({ role: 'caption', rule: 'corrected', confidence: 1 });
    expect(verdicts[0]).toEqual(classify(doc).verdicts[0]);
  });
});

describe('clean text', () => {
  it('is body throughout, with its disclaimers found', () => {
    const doc = classifyClean(segment(extractClean(`${BODY[0]} The claim could not be independently verified.\n\nShare`)));
    expect(doc.verdicts).toEqual([
      { role: 'body', rule: 'clean', confidence: 1 },
      { role: 'body', rule: 'clean', confidence: 1 },
    ]);
    expect(doc.disclaimers.map(({ kinds }) => kinds)).toEqual([['unverified']]);
  });
});

describe('stored trees', () => {
  it('find their branches from the order of the nodes', () => {
    // first tree: x0 <= 1 ? (x1 <= 5 ? 0.1 : 0.2) : 0.4; second tree: a leaf
    const trees = treesOf(1, [0, 1, -1, -1, -1, -1], [1, 5, 0.1, 0.2, 0.4, 10], [0.3, 0.15]);
    const odds = (...row: number[]) => logOdds(trees, Float64Array.from([0, ...row]), 1);
    expect([odds(1, 5), odds(0, 6), odds(2, 0)]).toEqual([11.1, 11.2, 11.4]);
  });
});

describe('facts under labels', () => {
  const TEXTS = [...BODY, 'The last boat of the season left the south quay on Friday with nine people and a dog on its deck.'];
  const sections = TEXTS.map((text, i) => [`Berth: ${['north', 'south', 'west', 'old'][i]} quay`, `Crew: ${i + 3}`, text]);

  it('are body where they recur from paragraph to paragraph', () => {
    const roles = rolesOf('Island council blocks night ferries', ...sections.flat());
    expect(roles.slice(1).every((role) => role === 'body')).toBe(true);
  });

  it('are none where they stand in a row after the text', () => {
    const roles = rolesOf('Island council blocks night ferries', ...BODY, 'Share: mail', 'Share: link', 'Share: print', 'Share: more');
    expect(roles.slice(4)).not.toContain('body');
  });
});
