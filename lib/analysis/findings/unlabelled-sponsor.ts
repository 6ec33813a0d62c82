import type { FindingRule } from '../model/analysis.ts';
import type { DisclaimerKind } from '../model/classified.ts';

const MESSAGES: ReadonlyMap<DisclaimerKind, string> = new Map([
  ['sponsored', 'A notice says that the piece was paid for; nothing above the text, and no section or metadata does.'],
  [
    'affiliate',
    'A notice within or below the text says that its links earn money; nothing above the text, and no section or metadata does.',
  ],
]);

/** A notice below or within the text that the piece was paid for or that its links earn money, while neither a notice above it nor metadata, URL, kicker or tag says so. */
export const unlabelledSponsor: FindingRule = {
  kind: 'unlabelled-sponsor',
  title: 'Paid for, but not labelled so',
  find({ document, declared }) {
    const isLabelled =
      document.disclaimers.some((d) => d.placement === 'lead' && d.kinds.some((kind) => MESSAGES.has(kind))) ||
      declared.genres.some((sign) => sign.genre === 'sponsored' && sign.where !== 'disclaimer');
    if (isLabelled) return [];
    return [...MESSAGES].flatMap(([kind, message]) => {
      const notices = document.disclaimers.filter((d) => d.kinds.includes(kind));
      if (notices.length === 0) return [];
      return [{ kind: 'unlabelled-sponsor' as const, message, evidence: notices.map(({ start, end }) => ({ start, end })) }];
    });
  },
};
