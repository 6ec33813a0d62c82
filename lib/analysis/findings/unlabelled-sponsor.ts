import type { FindingRule } from '../model/analysis.ts';

/** A notice that the piece was paid for, while neither metadata, URL, kicker nor tag says so. */
export const unlabelledSponsor: FindingRule = {
  kind: 'unlabelled-sponsor',
  title: 'Paid for, but not labelled so',
  find({ document, declared }) {
    const notices = document.disclaimers.filter((d) => d.kinds.includes('sponsored'));
    const labelled = declared.genres.some((sign) => sign.genre === 'sponsored' && sign.where !== 'disclaimer');
    if (notices.length === 0 || labelled) return [];
    const message = 'A notice says that the piece was paid for; no label, section or metadata does.';
    return [{ kind: 'unlabelled-sponsor', message, evidence: notices.map(({ start, end }) => ({ start, end })) }];
  },
};
