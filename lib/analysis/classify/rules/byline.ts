import type { BlockFacts } from '../facts.ts';
import type { RoleRule } from './rule.ts';

const BY = /^(?:by|written by|words by|text by|story by|report by|reported by|posted by|author:|authors:|from) [^.!?]{2,120}$/;
const DESK = /^(?:by|from) (?:our|the|a) .{0,40}\b(?:correspondents?|desk|staff|reporters?|bureau|newsroom|agencies)$/;
const CAPITAL_NAME = /^(?:\S+ ){1,2}?(?:the )?["'(]?\p{Lu}/u;
const CREDIT =
  /^[[(—–*•-]{0,3} ?(?:(?:additional |editing |reporting |writing )+(?:and \w+ )?by\b|(?:with )?(?:additional )?(?:reporting|contributions?|research|contributing) ?(?:by|from|:)|contributing ?:|editing by\b|edited by\b|compiled by\b|illustrations? by\b)/iu;
/** Credits within a line; asked only where their words stand. */
const CREDIT_WORDS = /contributed |reported from /;
const CREDIT_WITHIN =
  /\bcontributed (?:reporting |research )?(?:to|from|reporting)\b.{0,40}(?:report|story|article|\.)?$|\breported from \p{Lu}?[\p{L} ]{2,40}\.$/iu;
const CONTACT =
  /^(?:follow|contact|email|e-mail|reach|write to|tweet|send (?:an )?email)\b(?! (?:us|our)\b).{0,80}(?:@|twitter|facebook|email|linkedin)|\b(?:can be (?:reached|contacted|followed|found)|tweets?) (?:at|on|by|via|@)|^(?:twitter|email|e-mail|x) ?: ?\S*@|^[\w.+-]{1,40}@[\w.-]{1,60}$|^@\w{2,30}$/;
const TRADE =
  /\b(?:is|are|was|has been|serves as|works as)\b.{0,50}\b(?:author|co-author|editor|columnist|correspondent|reporter|journalist|professor|lecturer|fellow|writer|contributor|director|host|blogger|analyst|commentator|researcher|economist|historian|president of|member of|founder|co-founder|chair|scholar|policy|attorney|strategist|consultant|producer|freelance\w*|activist)\b/;
const BIO_START =
  /^(?:[•*—–-] ?)?(?:(?:dr|prof|sen|rep|judge|sir|gen|col|mr|ms|mrs)\. )?\p{Lu}[\p{L}.'’-]+(?: (?:[\p{Lu}"“][\p{L}.'’"”-]*|de|van|von|der|al|bin|da|di|la|le)){0,4}(?:, [^,.]{3,40})?,? (?:is|are|was|has been|serves|works|writes|covers|reports|and \p{Lu})/u;
const ABOUT =
  /^about (?:the )?(?:author|writer|contributor)s?\b|^(?:the|our) (?:author|writer|columnist|contributor)s? (?:is|are|was|has|teaches|works)\b|\bis the author of\b.{0,200}$/;
/** What a regular column says of itself and its authors. */
const COLUMN =
  /^.{2,60} is an? (?:weekly|fortnightly|biweekly|daily|monthly|regular|occasional|syndicated) (?:\w+ )?(?:column|feature|series|newsletter) (?:written )?(?:by|from)\b/;
const PLACE = /(?:byline|author|contributor|writer-?bio|\bbio\b)/;

const isAuthorLine = ({ text, norm, words, stops }: BlockFacts) =>
  words <= 18 && (DESK.test(norm) || (BY.test(norm) && !stops && CAPITAL_NAME.test(text)));

/** A credit of contributors, an address, or what a column says of itself. */
const isNote = ({ norm, words }: BlockFacts) =>
  words <= 60 &&
  (CREDIT.test(norm) || (CREDIT_WORDS.test(norm) && CREDIT_WITHIN.test(norm)) || COLUMN.test(norm) || (words <= 40 && CONTACT.test(norm)));

/** Whether the class or id of the block's own elements names the author. */
const inAuthorBox = (path: string) => PLACE.test(path.slice(-160).toLowerCase());

export const byline: RoleRule = {
  name: 'byline',
  title: 'Author line, credit of contributors, or note about the author',
  role: 'byline',
  match(block) {
    const { text, norm, words, path } = block;
    if (isAuthorLine(block)) return 0.95;
    if (isNote(block)) return 0.9;
    if (ABOUT.test(norm)) return words <= 120 ? 0.9 : 0;
    if (words <= 120 && BIO_START.test(text) && TRADE.test(norm.slice(0, 220))) return 0.6;
    return path !== '' && inAuthorBox(path) ? 0.75 : 0;
  },
};
