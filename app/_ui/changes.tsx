/** A stretch of two texts: in both, only in the later one, or only in the earlier one. */
type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Unchanged words that are shown around a change; what lies farther off is left out. */
const AROUND = 160;

function around(text: string): string {
  return text.length <= 2 * AROUND ? text : `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`;
}

/** What changed from one text to another: added words are underlined, removed ones struck through. */
export function Changes({ diff }: { readonly diff: readonly Part[] }) {
  return (
    <p className="words diff">
      {diff.map(({ kind, text }, i) => {
        const key = `${i} ${kind}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{around(text)}</span>;
      })}
    </p>
  );
}
