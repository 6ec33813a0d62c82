import type { FamilyView, Variant } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { formatPeriod, plural } from '../../../_ui/format.ts';

/** What changed: words that came are underlined, words that went are struck through, and both are said aloud. */
function Diff({ variant }: { readonly variant: Variant }) {
  if (variant.diff === null) return variant.text;
  return variant.diff.map(({ kind, text }, i) => {
    const key = `${i} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={key}>
        <span className="hidden-visually">{kind === 'added' ? ' [added: ' : ' [removed: '}</span>
        {text}
        <span className="hidden-visually">] </span>
      </Mark>
    );
  });
}

/** The wordings of the family in order of their first appearance, each against the one before it. */
export function Variants({ view }: { readonly view: FamilyView }) {
  const { variants, variantCount } = view;
  const all = variants.length === variantCount;
  return (
    <section className="section" aria-labelledby="drift">
      <div className="section-head">
        <h2 id="drift">How the wording changed</h2>
        <p>
          {variantCount === 1
            ? 'One wording only; case, digits and punctuation are not looked at.'
            : `${plural(variantCount, 'wording')} by first appearance${all ? '' : `, the ${variants.length} most frequent`}. Each against the one before it: added words are underlined, removed ones struck through.`}
        </p>
      </div>
      <ol className="plain-list drift">
        {variants.map((variant) => (
          <li key={variant.wording}>
            <p className="muted">
              {formatPeriod(variant.firstSeen, variant.lastSeen)}; {plural(variant.articles, 'article')}
            </p>
            <blockquote className="wording">
              <Diff variant={variant} />
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
