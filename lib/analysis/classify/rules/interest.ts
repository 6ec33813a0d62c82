import type { DisclaimerRule } from './rule.ts';

const WHO =
  "(?:authors?|writers?|columnists?|contributors?|reporters?|editors?|bloggers?|this (?:site|website|newspaper|publication)'s owners?)";
const STAKE =
  '(?:shares?|stocks?|stakes?|positions? in|no positions?|(?:long|short) positions?|securities|bitcoin|crypto\\w*|tokens?|financial interests?|interests? in|investor in|shareholder|paid consultant|member of the board|(?:business|financial) relationship)';
const HOLDS = new RegExp(
  `\\b(?:the |this |our )?${WHO}(?:'s family| or (?:his|her|their) family| and (?:his|her|their) family)? (?:\\w+ ){0,4}?(?:holds?|owns?|held|has|have|had|is|are|was|does not|do not)\\b.{0,60}\\b${STAKE}\\b|^(?:i|we) (?:\\w+ ){0,3}?(?:hold|own)\\b.{0,60}\\b${STAKE}\\b`,
);
const CONFLICT =
  /\b(?:no|declares?|declared|discloses?|disclosed) (?:any |a |the |potential |known |relevant |financial |following )*(?:conflicts?|competing) (?:of )?interests?\b|\b(?:conflicts?|competing) (?:of )?interests? (?:to (?:declare|disclose|report)|is declared|are declared)\b|\bdoes not work for, consult, own shares\b|\b(?:disclosed|discloses?) no (?:relevant )?affiliations?\b|\breceives? (?:funding|support|grants?|financial support) from\b.{0,160}\bsolely responsible\b/;
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
