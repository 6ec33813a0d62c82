import { A_NAME, anyOf, PUBLISHER, SURE_NAME, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const WHO = String.raw`(?:the |this |our )?(?:authors?|writers?|columnists?|contributors?|reporters?|editors?|journalists?|bloggers?|publishers?|(?:this (?:site|website|newspaper|publication)'s |our )owners?|owners? of this ${PUBLISHER})(?: of this ${TEXT})?`;
const KIN = String.raw`(?:'s? (?:\w+ )?(?:family|wife|husband|spouse|partner|sister|brother|father|mother|son|daughter|employer|firm|fund|company)| (?:or|and) (?:his|her|their) (?:family|firm|clients?))?`;
const STAKE =
  '(?:shares?|stocks?|stakes?|positions? in|no positions?|(?:long|short) positions?|securities|bitcoin|crypto\\w*|tokens?|(?:financial|commercial|pecuniary|business|ownership|beneficial) interests?|investor in|shareholders?|paid consultant|member of the board|(?:business|financial) relationship|client of)';
const HOLDS = anyOf(
  String.raw`(?:^|[:;.,] |\b(?:the|this|our) )${WHO}${KIN} (?:\w+ ){0,4}?(?:holds?|owns?|held|has|have|had|is|are|was|does not|do not|did not)\b.{0,60}\b${STAKE}\b`,
  String.raw`^\W{0,3}(?:i|we|i/we) (?:\w+ ){0,3}?(?:hold|own|have)\b.{0,60}\b${STAKE}\b`,
  String.raw`\b(?:as of (?:this writing|publication)|at (?:the )?time of (?:writing|publication|publishing))\b.{0,80}\b(?:long|short|hold|held|holds|own|owned|owns|positions?|shares)\b`,
  String.raw`\b(?:has|have|had) (?:no )?positions? in\b.{0,80}\brecommend|\brecommends\b.{0,80}\bpositions? in\b|\bhas a disclosure policy\b|\bno positions? in any of the (?:stocks|securities|companies|shares) mentioned\b`,
);
/** What ties the writer to those written about. */
const TIES = anyOf(
  String.raw`^\W{0,3}${WHO}'s? (?:\w+ )?(?:wife|husband|spouse|partner|sister|brother|father|mother|son|daughter|employer) (?:\w+ )?(?:works?|worked|is|was|serves|owns|advises)\b`,
  String.raw`^\W{0,3}${WHO} (?:is|was|has been|serves as|served as) (?:\w+ )?(?:an? )?(?:paid (?:consultant|advis[eo]r|speaker|spokes\w+)|shareholder|investor in|client of|donor to|lobbyist for)\b`,
  String.raw`\b${WHO} (?:was|were|is) (?:an? )?guests? of\b|\b(?:author|writer|reporter|journalist|columnist|correspondent|we|i)\b.{0,20}\btravel(?:l)?ed\b.{0,60}\b(?:guests? of|courtesy of|expense of|invitation of|hosted by|paid (?:for )?by)\b`,
  String.raw`\b${WHO} (?:has |have |also )?(?:receiv(?:es?|ed)|accept(?:s|ed)) .{0,40}\b(?:fees?|funding|payments?|honorari\w+|grants?|hospitality|support|compensation) from\b`,
  String.raw`\b(?:sponsors?|clients?|owners?|investors?|shareholders?|funders?|donors?|subsidiary|adviser|advertiser)\b.{0,60}\b(?:mentioned|named|described|quoted|featured|discussed) (?:above|below|here|in th(?:is|e) ${TEXT})\b`,
  String.raw`^[[(].{0,80}\b(?:owns?|is owned by|(?:is|are) (?:also )?(?:the |an? )?(?:owner|parent company|sponsor|donor|funder|client|investor|shareholder)s? (?:of|in|to))\b.{0,100}[)\]]\.?$`,
  String.raw`\b(?:parent company|publisher|owner)s? of this ${PUBLISHER}\b.{0,60}\b(?:owns?|holds?|invest\w*|stake|shares?)\b`,
  String.raw`'s (?:wife|husband|spouse|partner|brother|sister|mother|father|son|daughter|employer)\b.{0,80}\b(?:she|he|they) (?:writes?|reports?|covers?)\b`,
  String.raw`\bpaid for (?:the |our )?(?:writer|reporter|author|journalist|correspondent|critic|reviewer)'?s?'? (?:stay|travel|trip|flights?|accommodation|visit|tickets?)\b|\b(?:writer|reporter|author|journalist|critic|reviewer)'s (?:stay|trip|flights?|travel|accommodation|visit|tickets?) (?:was|were) (?:paid|covered|provided)\b`,
  String.raw`\b(?:we|i) (?:\w+ ){0,2}(?:are|am|was|were) (?:\w+ )?(?:paid|funded|employed) by\b.{0,80}\b(?:mentioned|named|discussed|reviewed|this)\b`,
  String.raw`\b(?:holds?|owns?) (?:\w+ )?(?:stock|shares|a stake)\b.{0,60}\b(?:writes about|covers|reports on)\b`,
);
/** Who pays for the reporting. */
const SUPPORT = anyOf(
  String.raw`\b(?:this|our|these) (?:\w+ )?(?:${TEXT}|project|work|journalism|programme|program)\b.{0,40}\b(?:supported|made possible|funded|financed|underwritten|produced with (?:the )?(?:help|support))(?: in part)? (?:by|from|of|through|with)\b.{0,120}\b(?:grants?|fellowship|foundation|fund|cent(?:er|re)|trust|donat\w+|institute|society|philanthrop\w+|donors|readers|endowment|council)\b`,
  String.raw`\b(?:coverage|reporting|journalism|newsroom|desk)\b.{0,40}\b(?:is|are|was|were) (?:\w+ )?(?:supported|made possible|funded|underwritten)(?: in part)? by\b`,
  String.raw`\b(?:support|funding) for this (?:${TEXT}|project|work)\b.{0,30}\b(?:came|comes|was provided|provided|is provided)\b`,
  String.raw`\b(?:financial )?(?:supporters?|funders?)\b.{0,80}\b(?:play no (?:role|part)|no (?:editorial )?(?:control|influence|input)|nonprofit newsroom)\b|\bfinancial supporters? of\b`,
  String.raw`\b(?:associated press|ap|newsroom|news organi[sz]ation|news agency|department|desk|team|tribune|coverage|reporting|journalism)\b.{0,60}\breceives? (?:\w+ )?(?:support|funding|grants?|assistance)\b.{0,60}\bfrom\b.{0,120}\b(?:foundation|institute|fund|trust|philanthrop\w+|initiative|donors|corporation|charities|endowment|center|centre|program)\b`,
  String.raw`^(?:the )?[\w' ]{2,40} is solely responsible for (?:all|its|the|this) (?:\w+ )?(?:content|journalism|reporting)\b`,
  String.raw`\bno say in (?:what|how) we\b|\b(?:do|does|did|has|have|had) not? (?:have )?(?:any )?(?:say|influence|control|input|role) (?:in|over|on) (?:our|what we|the (?:content|reporting|coverage))\b`,
);
const CONFLICT = anyOf(
  String.raw`\b(?:no|declares?|declared|discloses?|disclosed) (?:any |a |the |potential |known |relevant |financial |following )*(?:conflicts?|competing) (?:of )?interests?\b`,
  String.raw`\b(?:conflicts?|competing) (?:of )?interests? (?:to (?:declare|disclose|report)|is declared|are declared|statement)\b`,
  String.raw`\bdoes not work for, consult, own shares\b|\b(?:disclosed|discloses?) no (?:relevant )?affiliations?\b`,
  String.raw`\breceives? (?:funding|support|grants?|financial support) from\b.{0,160}\bsolely responsible\b`,
);
const LABEL =
  /^[[(*•\s-]{0,4}(?:(?:full |financial |author |author's )?disclosures?|disclosure statement|declarations?(?: of interests?)?|(?:conflicts? of|competing) interests?(?: statement)?|transparency)(?: ?[:—–-]| \w+:)|^[[(]?full disclosure\b/;
const NOTE =
  /^[[(*\s-]{0,4}editors?'?s?'? note ?[:—–-].{0,40}\b(?:owner|publisher|editor|author|writer|reporter)s?\b.{0,60}\b(?:member of the board|shareholder|owns?|works? for|worked for|married to|related to|consult\w*|advises|invest\w*)\b/;
/** The funding line of scholars' articles, as printed: it begins with a person's name. */
const PERSON = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:has |have )?(?:receives|received|receive) (?:\w+ )?funding from\b|^${SURE_NAME} (?:is|has been) a (?:funder|donor|financial supporter|sponsor) of ${A_NAME}\.?$`,
  'u',
);
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
    'investors',
    'funding',
    'consult',
    'consultant',
    'declaration',
    'transparency',
    'conflict',
    'bitcoin',
    'tokens',
    'grants',
    'grant',
    'fellowship',
    'support',
    'supported',
    'supporter',
    'supporters',
    'funded',
    'underwritten',
    'possible',
    'relationship',
    'affiliations',
    'guest',
    'guests',
    'fees',
    'wife',
    'husband',
    'spouse',
    'partner',
    'sister',
    'brother',
    'mother',
    'father',
    'daughter',
    'son',
    'owns',
    'owned',
    'owner',
    'sponsor',
    'client',
    'funder',
    'donor',
    'writing',
    'publication',
    'author',
    'writer',
    'columnist',
    "author's",
    "writer's",
    "columnist's",
    'responsible',
    'stay',
    'trip',
    'flights',
    'covers',
    'writes',
  ],
  matches: (sentence, printed) =>
    LABEL.test(sentence) ||
    NOTE.test(sentence) ||
    (!REPORTED.test(sentence) &&
      (HOLDS.test(sentence) || TIES.test(sentence) || SUPPORT.test(sentence) || CONFLICT.test(sentence) || PERSON.test(printed))),
};
