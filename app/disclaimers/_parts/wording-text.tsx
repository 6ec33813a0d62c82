const LONGEST = 140;

/** A wording on one line, cut where it is long; quotation marks say where it begins and ends. */
export function shortWording(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut = line.lastIndexOf(' ', LONGEST);
  return line.length <= LONGEST ? `“${line}”` : `“${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …”`;
}

/** Says that a family is on nearly every article of an outlet. */
export function BlanketMark() {
  return (
    <abbr className="blanket" title="On 90 % or more of an outlet's articles: there it tells nothing about any one of them">
      blanket
    </abbr>
  );
}
