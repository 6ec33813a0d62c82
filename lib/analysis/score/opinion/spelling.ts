import { BRITISH } from '../../lexicons/spelling.ts';

const ISE = /^([a-z]{3,20})is(e|ed|es|er|ers|ing|ation|ations)$/;
const YSE = /^([a-z]{3,20})ys(e|ed|es|er|ers|ing)$/;
const OUR = /^([a-z]{2,20})our(s|ed|ing|able|ably|ful|fully|less|ite|ites|hood|hoods|er|ers)?$/;
const TRE = /^([a-z]{2,20}[tb])re(s|d)?$/;
const LLED = /^([a-z]{0,20}[aeiou][b-df-hj-np-tv-z]{1,3}[aeiou])ll(ed|ing|er|ers)$/;

/**
 * One key for the British and American spellings of a lower-case word, so that both are the same word to the opinion models. It need be no
 * word itself: "promise" has the key "promize", as it has wherever it is looked up.
 */
export function spellingKey(lower: string): string {
  const listed = BRITISH.get(lower);
  if (listed !== undefined) return listed;
  if (lower.length < 5) return lower;
  const rewritten = lower.replace(ISE, '$1iz$2').replace(YSE, '$1yz$2').replace(OUR, '$1or$2').replace(TRE, '$1er$2');
  return rewritten.replace(LLED, '$1l$2');
}
