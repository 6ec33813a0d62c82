const OPENINGS = ['<!--', '<![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '//<![CDATA[', '// <![CDATA[', '//<!--'];
/** Longest first. */
const CLOSINGS = ['/* ]]> */', '/*]]>*/', '// ]]>', '//]]>', '//-->', '-->', ']]>', ';'];
const MOST_WRAPPERS = 4;
const ESCAPED = /^[[{\s]{0,8}\\"/;
const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const CLOSES: ReadonlySet<string> = new Set(['}', ']']);

/** The place behind the string that begins at `from`. */
function endOfString(source: string, from: number): number {
  for (let i = from + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '"') return i + 1;
  }
  return source.length;
}

/** The place behind the comment that begins at `from`; `from` where there is none. */
function endOfComment(source: string, from: number): number {
  const opening = source.slice(from, from + 2);
  const close = opening === '/*' ? '*/' : opening === '//' ? '\n' : null;
  if (close === null) return from;
  const end = source.indexOf(close, from + 2);
  return end < 0 ? source.length : end + close.length;
}

/** Control characters of a string written as escapes. */
const escaped = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids
  text.replace(/[\u0000-\u001f]/g, (char) => CONTROL[char] ?? ' ');

/** The source without comments and trailing commas, with line breaks in strings escaped. */
function mended(source: string): string {
  const out: string[] = [];
  for (let i = 0; i < source.length; ) {
    if (source[i] === '"') {
      const end = endOfString(source, i);
      out.push(escaped(source.slice(i, end)));
      i = end;
      continue;
    }
    const end = endOfComment(source, i);
    if (end > i) {
      i = end;
      continue;
    }
    if (!/\s/.test(source[i])) {
      if (CLOSES.has(source[i]) && out.at(-1) === ',') out.pop();
      out.push(source[i]);
    }
    i++;
  }
  return out.join('');
}

/** The source without the comments and CDATA marks around it. */
function unwrapped(source: string): string {
  let out = source.trim();
  for (let i = 0; i < MOST_WRAPPERS; i++) {
    const opening = OPENINGS.find((mark) => out.startsWith(mark)) ?? '';
    const closing = CLOSINGS.find((mark) => out.endsWith(mark)) ?? '';
    if (opening === '' && closing === '') return out;
    out = out.slice(opening.length, Math.max(opening.length, out.length - closing.length)).trim();
  }
  return out;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/**
 * A JSON text as pages embed it, read with the faults that are common there: wrapped in an HTML or CDATA comment, with comments, trailing
 * commas, raw line breaks in strings, a semicolon at the end, or escaped once too often. Undefined where it still can't be read.
 */
export function looseJson(source: string): unknown {
  const bare = unwrapped(source);
  const strict = parsed(bare);
  if (strict !== undefined) return strict;
  return parsed(mended(ESCAPED.test(bare) ? bare.replaceAll('\\"', '"').replaceAll('\\/', '/') : bare));
}
