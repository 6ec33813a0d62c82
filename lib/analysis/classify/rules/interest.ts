import { AUTHOR_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const WHO = `(?:${AUTHOR_NAMES.join('|')}|reporter|editor|analyst|publisher|parent company|owner|founder|staff|journalist|i|we)`;
const HOLDS = new RegExp(
  `\\b(?:the |this )?${WHO}(?:'s family| or (?:his|her|their) family| and (?:his|her|their) family)? (?:\\w+ ){0,4}?(?:holds?|owns?|held|has|have|had|is|are|was|does not|do not|may hold|may have)\\b.{0,60}\\b(?:shares?|stock|stocks|stake|positions?|long|short|securities|bitcoin|crypto\\w*|tokens?|financial interest|interests? in|investor in|shareholder|paid (?:by|consultant)|member of the board|relationship with)\\b`,
);
const CONFLICT =
  /\b(?:no|any|a|potential|competing|declares?|declared|possible) (?:potential |known |relevant |financial )*(?:conflicts?|competing) (?:of )?interests?\b.{0,80}(?:\b(?:declare|disclos|report|author|writer)|$)|\bdoes not work for, consult, own shares\b|\b(?:disclosed|discloses?) no (?:relevant )?affiliations?\b|\breceives? (?:funding|support|grants?|financial support) from\b.{0,160}\b(?:solely responsible|foundation|institute|fund|trust|department|donors?|journalism|independent)/;
const LABEL =
  /^(?:(?:full |financial )?disclosures?|disclosure statement|declaration of interests?|conflicts? of interests?|transparency)(?: ?[:—–-]| \w+:)/;
const REPORTED = /"|\b(?:said|says|told|accused|allegations?|alleged|minister|mayor|senator|judge|prosecutors?)\b/;

export const interest: DisclaimerRule = {
  name: 'interest',
  title: 'Conflict of interest',
  scope: 'author',
  triggers: [
    'disclosure',
    'disclosures',
    'disclosed',
    'discloses',
    'interest',
    'interests',
    'shares',
    'stock',
    'stocks',
    'stake',
    'position',
    'positions',
    'securities',
    'shareholder',
    'investor',
    'funding',
    'consult',
    'declaration',
    'transparency',
    'conflict',
    'bitcoin',
    'tokens',
    'grants',
    'support',
    'relationship',
    'affiliations',
  ],
  matches: (sentence) => LABEL.test(sentence) || (!REPORTED.test(sentence) && (HOLDS.test(sentence) || CONFLICT.test(sentence))),
};
