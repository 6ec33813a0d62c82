import { type Attribution, AUTHOR, isSpeech, NO_VOICE, SOURCE } from '../model/attributed.ts';
import type { Classified } from '../model/classified.ts';
import { tokenAt } from '../model/document.ts';
import type { Span } from '../model/span.ts';

function mark(doc: Classified, voices: Uint8Array, { start, end }: Span): void {
  const { tokens } = doc;
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i] < end; i++) if (voices[i] === AUTHOR) voices[i] = SOURCE;
}

/** Whose words each token is: `NO_VOICE` outside body blocks, `SOURCE` inside the content of speech, `AUTHOR` otherwise. */
export function voicesOf(doc: Classified, attributions: readonly Attribution[]): Uint8Array {
  const voices = new Uint8Array(doc.tokens.length).fill(NO_VOICE);
  doc.verdicts.forEach(({ role }, block) => {
    if (role === 'body') voices.fill(AUTHOR, doc.blockTokens[block], doc.blockTokens[block + 1]);
  });
  for (const attribution of attributions) {
    if (!isSpeech(attribution)) continue;
    for (const span of attribution.content) mark(doc, voices, span);
  }
  return voices;
}
