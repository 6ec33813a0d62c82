import type { BlockFacts } from '../facts.ts';
import type { RoleRule } from './rule.ts';

const LABEL =
  /^[[(]?(?:file(?: photo| picture| image| -| –| —)|(?:photo|image|picture|photograph|photos|images|pic|illustration|graphic|credit|image credit|photo credit|photographer|picture credit|video|courtesy)(?:s)?(?: ?[:/|]| by\b| courtesy\b| credit\b| illustration)|pictured[:,]|a (?:photo|photograph|picture) (?:of|shows)|in this (?:\w+ ){0,6}(?:photo|image|picture|frame grab|handout)|this (?:\w+ ){0,5}(?:photo|image|picture|handout|combination of)\b.{0,60}\bshows\b)/;
const CREDIT =
  /(?:\((?:[^()]{0,60}\b(?:photos?|images?|pictures?|getty|reuters|ap|afp|xinhua|epa|file|photograph|shutterstock|via|courtesy|staff|handout)\b[^()]{0,60}|[\p{Lu}][\p{L}.' -]{2,40}\/[\p{L} .-]{2,50})\)|\b(?:getty images|ap photo|afp via|epa-efe|shutterstock|alamy|unsplash|wikimedia commons|istock|associated press photo|handout via|file photo|screengrab|screenshot)\b[^.]{0,60})[.)]?$/u;
const SLASH =
  /^[\p{Lu}][\p{L}.'’ -]{2,40} ?(?:\/|\||via) ?(?:[\p{Lu}][\p{L}.'’&-]*[ /]?){1,6}\.?$|^(?:REUTERS|AFP|AP|EPA|XINHUA|Xinhua|Reuters|Getty)(?: Photo| Images)? ?\/ ?[\p{L}.' -]{2,60}(?:\/[\p{L} ]{2,40})?\.?$|^(?:Getty|Getty Images|Reuters|AFP|AP|Shutterstock|Alamy|iStock)\.?$/u;
const SCENE =
  /\b(?:is seen|are seen|is pictured|are pictured|is shown|are shown|poses?|attends?|speaks?|talks?|walks?|stands?|sits?|holds?|looks? on|waves?|gestures?|arrives?|leaves?|shakes? hands|takes? part|react|reacts|listens?|watch(?:es)?|celebrates?|carries|carry|works?|march(?:es)?|protests?|wait|waits|gather|gathers?|delivers?|addresses|smiles?|plays?|passes|pass|wears?|inspects?|visits?|meets?|drives?|rides?|fl(?:y|ies)|burns?|rises?|floats?|lies|lie|moves?|hangs?)\b.{0,200}\b(?:in|at|on|near|outside|during|of)\b.{0,120}\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w*\.? \d{1,2}(?:, \d{4})?|\d{4})\b[^.]{0,40}\.?$/;
/** The date with which a scene ends. */
const DIGIT = /\d/;
const DATE_FROM_END = 60;

const CRUMB = /^(?:home|front ?page|start|news|sections?)\b ?[/|]/;
/** Elements that are named as captions; the block may stand two levels within. */
const PLACE = /[#.][\w-]{0,60}caption[\w-]{0,40}(?:\.[^>]{0,100})?(?:>[^>]{0,100}){0,2}$/i;

/** How surely the wording is a caption's. */
function byWording({ text, norm, words, sentences }: BlockFacts): number {
  if (words <= 14 && SLASH.test(text) && !CRUMB.test(norm)) return 0.9;
  if (LABEL.test(norm)) return 0.9;
  if (CREDIT.test(norm)) return norm.endsWith(')') || norm.endsWith(').') ? 0.9 : 0.8;
  return sentences <= 3 && words <= 60 && DIGIT.test(norm.slice(-DATE_FROM_END)) && SCENE.test(norm) ? 0.6 : 0;
}

export const caption: RoleRule = {
  name: 'caption',
  title: 'Caption or photo credit',
  role: 'caption',
  match(block) {
    const { words, kind, path } = block;
    if (kind === 'caption') return 0.97;
    if (words > 90) return 0;
    return path !== '' && PLACE.test(path.slice(-240)) ? 0.95 : byWording(block);
  },
};
