import type { FindingRule } from '../model/analysis.ts';

/** A notice below or within the text that the piece was paid for, while neither a notice above it nor metadata, URL, kicker or tag says so. */
export const unlabelledSponsor: FindingRule = {
  kind: 'unlabelled-sponsor',
  title: 'Paid for, but not labelled so',
  find({ document, declared }) {
    const notices = document.disclaimers.filter((d) => d.kinds.includes('sponsored'));
    const labelled =
      notices.some((d) => d.placement === 'lead') ||
      declared.genres.some((sign) => sign.genre === 'sponsored' && sign.where !== 'disclaimer');
    if (notices.length === 0 || labelled) return [];
    const message = 'A notice says that the piece was paid for; nothing above the text, and no section or metadata does.';
    return [{ kind: 'unlabelled-sponsor', message, evidence: notices.map(({ start, end }) => ({ start, end })) }];
  },
};
