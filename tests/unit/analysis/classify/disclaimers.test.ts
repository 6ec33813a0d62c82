import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { DISCLAIMER_RULES } from '#lib/analysis/classify/rules/registry.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { DISCLAIMER_KINDS, type DisclaimerKind } from '#lib/analysis/model/classified.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const read = (text: string) => classify(segment(extractText(text)));
const found = (text: string) => read(text).disclaimers.flatMap(({ kinds }) => kinds);

const NOTICES: Readonly<Record<DisclaimerKind, readonly string[]>> = {
  views: [
    'The views expressed in this article are the author’s own and do not reflect the editorial stance of The Echo.',
    'Opinions expressed by contributors are their own.',
    'The opinions in this column belong solely to its writer and not to the Courier or its owners.',
    'This column does not necessarily reflect the opinion of the editorial board.',
    'The views expressed are her own.',
    'The author’s views are her own and do not necessarily reflect those of the Institute for Harbours.',
    'Disclaimer: Opinions in this post are those of the person who signed it, not of this site.',
  ],
  advice: [
    'This site does not give financial, investment or medical advice.',
    'Nothing in this article constitutes an offer or a recommendation to buy securities; it is not investment advice.',
    'The content is provided for informational purposes only and is not a substitute for professional medical advice, diagnosis or treatment.',
    'Always consult a qualified financial adviser before making any decision.',
    'Past performance is not indicative of future results.',
  ],
  sponsored: [
    'Sponsored content',
    'This article is a paid advertisement by Lumenta.',
    'Paid for by Northway Steel',
    'This content was produced in partnership with and paid for by Lumenta; the newsroom was not involved in its creation.',
  ],
  affiliate: [
    'We may earn a commission if you buy through links on this page.',
    'This post contains affiliate links.',
    'As an Amazon Associate we earn from qualifying purchases.',
  ],
  republished: [
    'This article was originally published by the Orrin Review and is republished with permission.',
    'Republished from The Conversation under a Creative Commons licence. Read the original article.',
    'This story first appeared in the Vale Gazette.',
    'Reprinted with permission from the Harbour Quarterly.',
  ],
  wire: ['(AP)', 'Reuters', 'With reporting by Agence France-Presse', 'The Associated Press contributed to this report.', 'Source: Xinhua'],
  'press-release': [
    'This press release was issued by Lumenta.',
    'FOR IMMEDIATE RELEASE',
    'The above content is provided by the issuer, who is solely responsible for its content.',
    'The following announcement was supplied by the company.',
  ],
  interest: [
    'The author holds shares in Northway Steel.',
    'The author has no position in any of the stocks mentioned.',
    'Disclosure: the writer’s sister works for the ministry.',
    'The authors declare no conflict of interest.',
  ],
  correction: [
    'Correction: An earlier version of this article gave the wrong year.',
    'This story has been updated to include a response from the council.',
    'Editor’s note: the names of the children have been changed.',
    'We regret the error.',
    '(Corrects paragraph 3 to show the vote was on Tuesday)',
  ],
  unverified: [
    'The claim could not be independently verified.',
    'Reuters was unable to independently confirm the account.',
    'It was not immediately possible to verify the footage.',
    'The ministry’s figures have not been independently verified.',
  ],
  ai: [
    'This article was generated with the help of artificial intelligence and reviewed by an editor.',
    'This story was automatically generated from a data feed by software.',
    'AI-generated summary',
  ],
  'state-media': [
    'RTK is funded in whole or in part by the Karvian government.',
    'Karvian state-affiliated media',
    'This material is distributed by Halmar Media on behalf of the government of Karvia, as a registered foreign agent.',
  ],
  satire: [
    'This is a work of satire; none of it is real.',
    'All stories on this site are fictional and meant as humour.',
    'Any resemblance to real persons is coincidental, as this article is fiction.',
  ],
  'user-content': [
    'Please keep your comments civil; abusive comments will be removed.',
    'All comments are moderated before publication.',
    'Comments are the sole responsibility of those who post them.',
  ],
  copyright: [
    '© 2031 The Brannock Herald. All rights reserved.',
    'Copyright 2030 by Vale News. This material may not be published, broadcast, rewritten or redistributed.',
    'No part of this article may be reproduced without permission from the publisher.',
  ],
  liability: [
    'We accept no responsibility for the accuracy of the information on this website.',
    'The publisher cannot guarantee the completeness of this content and is not liable for any loss.',
    'This site is not responsible for the content of external links.',
  ],
  translation: [
    'This interview has been edited for length and clarity.',
    'Translated from the Karvian by Ines Moll.',
    'This is a rush transcript; the text may not be in its final form and this transcript may be updated.',
  ],
};

const NEWS: readonly string[] = [
  'The views expressed by the coach do not necessarily reflect those of the club.',
  'The coach said that the views expressed by his players were their own.',
  '“My opinions are my own and not those of the party,” said Ms Vance.',
  'Opinions on the new bridge differ widely in the town.',
  'He rejected the advice of the finance ministry and sold the port.',
  'She did not follow medical advice, her brother told the court.',
  'The team’s shirts are sponsored by a brewery.',
  'The European Commission will receive the plan in May.',
  'The commission earned praise for its report on shop prices.',
  'The findings were first published in a journal of medicine, the study says.',
  'The Associated Press reported that the talks had failed.',
  'The company said in a press release that sales had doubled.',
  'The minister has a conflict of interest, the opposition claims.',
  'The founder owns a third of the shares.',
  'The council corrected the map after residents complained.',
  'Police could not confirm the cause of the fire.',
  'The firm uses artificial intelligence to sort letters.',
  'The state-run railway will close four lines.',
  'The novel is a work of fiction about the harbour.',
  'His comments were published in the local newspaper.',
  'The court upheld the writer’s copyright in the song.',
  'Aa',
  'The operator accepted no responsibility for the accident.',
  'She has translated nine novels from the Karvian.',
];

describe('kinds of disclaimers', () => {
  it('are all covered by rules, in order', () => {
    expect(DISCLAIMER_RULES.map(({ name }) => name)).toEqual(DISCLAIMER_KINDS);
  });
  it.each(DISCLAIMER_KINDS.flatMap((kind) => NOTICES[kind].map((text): [DisclaimerKind, string] => [kind, text])))(
    '%s: %s',
    (kind, text) => {
      expect(found(text)).toContain(kind);
    },
  );
  it.each(NEWS)('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('where disclaimers stand', () => {
  const BODY =
    'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour. Hotel owners said that they had not been asked.';
  const NOTICE = 'The opinions expressed in this article are those of the author. This site does not offer investment advice.';

  it('has one span with all kinds for neighbouring sentences of a block, and counts repeats', () => {
    const text = `Island council blocks night ferries\n\n${NOTICE}\n\n${BODY}\n\n${BODY.replace('night', 'early')}\n\n${NOTICE}`;
    const { disclaimers, verdicts } = read(text);
    expect(disclaimers.map(({ kinds, placement, repeats, scope }) => ({ kinds, placement, repeats, scope }))).toEqual([
      { kinds: ['views', 'advice'], placement: 'lead', repeats: 2, scope: 'article' },
      { kinds: ['views', 'advice'], placement: 'tail', repeats: 2, scope: 'article' },
    ]);
    expect(disclaimers.map(({ start, end }) => text.slice(start, end))).toEqual([NOTICE, NOTICE]);
    expect(verdicts.map(({ role }) => role)).toEqual(['headline', 'disclaimer', 'body', 'body', 'disclaimer']);
  });
  it('marks a sentence within a paragraph and leaves the paragraph body', () => {
    const claim = 'The figures could not be independently verified.';
    const text = `${BODY} ${claim} The mayor was not at the meeting, and nobody could say where she was.`;
    const { disclaimers, verdicts } = read(text);
    expect(verdicts[0].role).toBe('body');
    expect(disclaimers.map(({ start, end }) => text.slice(start, end))).toEqual([claim]);
    expect(disclaimers[0]).toMatchObject({ kinds: ['unverified'], placement: 'inline' });
  });
  it.each([
    ['The lamps of Northway ', '(the author owns shares in Northway)', ' are sold in nine ports, the mayor said.', 'interest'],
    ['“We saw it,” said Ms Moll ', '[this interview has been edited for length]', ', and left the harbour.', 'translation'],
    ['The ministry said that nine had died ', '(the claim could not be independently verified)', ' in the raid.', 'unverified'],
  ])('marks a note in brackets within a sentence: %s%s', (before, note, after, kind) => {
    const text = `${BODY} ${before}${note}${after} Nobody could say where the mayor was.`;
    const { disclaimers, verdicts } = read(text);
    expect(verdicts[0].role).toBe('body');
    expect(disclaimers.map(({ start, end, kinds }) => [text.slice(start, end), kinds])).toEqual([[note, [kind]]]);
  });
  it.each([
    ['If you buy through links in this article, we may earn a commission.', 'affiliate'],
    ['Always consult a qualified financial adviser before you act on this article.', 'advice'],
    ['READ MORE: sign up for our letter.', null],
  ])('marks the sentence that ends a paragraph: %s', (last, kind) => {
    const text = `${BODY} The mayor was not at the meeting, and nobody could say where she was. ${last}`;
    const { disclaimers } = read(text);
    expect(disclaimers.map(({ start, end, kinds }) => [text.slice(start, end), kinds])).toEqual(kind === null ? [] : [[last, [kind]]]);
  });
  it('keeps what a correction corrects as a span of the text', () => {
    const text = `${BODY}\n\nCorrection: An earlier version of this article misstated the year of the vote. It was 2029.\n\nUpdated: 4 p.m.`;
    const { disclaimers } = read(text);
    expect(disclaimers.map(({ about }) => about && text.slice(about.start, about.end))).toEqual(['misstated the year of the vote', null]);
  });
  it.each([
    ['PORT ARLEN (CPA) —', 'wire'],
    ['(Reuters) -', 'wire'],
    ['WASHINGTON/NEW YORK (AP) –', 'wire'],
    ['PORT ARLEN, June 3, 2030 (GLOBE NEWSWIRE) --', 'press-release'],
  ])('marks the lead-in %s of a paragraph that stays body', (leadIn, kind) => {
    const { disclaimers, verdicts, text } = read(`${leadIn} ${BODY}`);
    expect(verdicts[0].role).toBe('body');
    expect(disclaimers.map(({ start, end, kinds }) => [text.slice(start, end), kinds])).toEqual([[leadIn, [kind]]]);
  });
  it('takes no bracket for a lead-in that names no agency', () => {
    expect(found(`The old harbour (built in 1780) — ${BODY}`)).toEqual([]);
  });
  it('calls corrections, credits and bare copyright lines by their own roles', () => {
    const text = `${BODY}\n\nCorrection: An earlier version of this article named the wrong harbour.\n\nAFP\n\n© 2030 Hestey Echo`;
    expect(read(text).verdicts.map(({ role }) => role)).toEqual(['body', 'correction', 'dateline', 'legal']);
  });
});
