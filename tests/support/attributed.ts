import { type Attributed, type Attribution, AUTHOR, isSpeech, NO_VOICE, SOURCE } from '#lib/analysis/model/attributed.ts';
import type { Disclaimer, Role } from '#lib/analysis/model/classified.ts';
import { tokenAt } from '#lib/analysis/model/document.ts';
import type { Block } from '#lib/analysis/model/page.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

export type Paragraph = { readonly role: Role; readonly text: string };
/** An attribution given by its words; `content` must occur once in the text. */
export type Act = Partial<Omit<Attribution, 'source' | 'cue' | 'content'>> & {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
};

/** Neutral filler of 20 words, to lift a body over the least length. */
export const FILLER = 'The board met on Monday in the old hall and the papers for the meeting were sent to members before';

/** A document with given roles, attributions and disclaimers: what the scores and findings see, without the stages that find these. */
export function attributedDoc(
  paragraphs: readonly Paragraph[],
  acts: readonly Act[] = [],
  disclaimers: readonly (Partial<Disclaimer> & { readonly text: string })[] = [],
): Attributed {
  const blocks: Block[] = [];
  let text = '';
  for (const { text: paragraph } of paragraphs) {
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'line', path: '', linkDensity: 0 });
    text += `${paragraph}\n\n`;
  }
  const spanOf = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const attributions = acts.map(({ source, cue, content, ...rest }): Attribution => {
    const at = spanOf(content);
    return {
      type: 'indirect',
      claim: 'statement',
      sourceId: source ?? null,
      sourceName: source ?? null,
      sourceClass: 'person',
      stance: 'neutral',
      anonymity: null,
      confidence: 1,
      ...rest,
      source: source ? [spanOf(source)] : [],
      cue: cue ? [spanOf(cue)] : [],
      content: [at],
    };
  });
  const doc = segment({ text, blocks });
  const voices = new Uint8Array(doc.tokens.length).fill(NO_VOICE);
  paragraphs.forEach(({ role }, b) => {
    if (role === 'body') voices.fill(AUTHOR, doc.blockTokens[b], doc.blockTokens[b + 1]);
  });
  for (const span of attributions.filter(isSpeech).flatMap((act) => act.content)) {
    for (let i = tokenAt(doc.tokens, span.start); i < tokenAt(doc.tokens, span.end); i++) if (voices[i] === AUTHOR) voices[i] = SOURCE;
  }
  return {
    ...doc,
    verdicts: paragraphs.map(({ role }) => ({ role, rule: 'given', confidence: 1 })),
    disclaimers: disclaimers.map(({ text: words, ...rest }) => ({
      ...spanOf(words),
      block: 0,
      kinds: ['views'],
      placement: 'tail',
      scope: 'article',
      repeats: 1,
      about: null,
      ...rest,
    })),
    attributions,
    voices,
  };
}
