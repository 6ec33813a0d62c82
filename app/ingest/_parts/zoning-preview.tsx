import type { Preview, PreviewBlock } from '#lib/usecases/imports/preview-article.ts';
import { plural } from '../../_ui/format.ts';
import { findingName } from '../../_ui/names.ts';

const ARTICLE = new Set(['headline', 'standfirst', 'byline', 'dateline', 'body', 'caption']);
const MOST_BLOCKS = 400;
const LEAST_WORDS = 100;

function Block({ block, text }: { readonly block: PreviewBlock; readonly text: string }) {
  const { role, start, end, rule, confidence } = block;
  return (
    <div className={ARTICLE.has(role) ? 'story-block' : 'story-block boiler'} data-role={role}>
      <span className="gutter gutter-plain" title={`rule ${rule}, confidence ${confidence.toFixed(2)}`}>
        {role}
      </span>
      <p className="words">{text.slice(start, end)}</p>
    </div>
  );
}

function Duplicate({ preview }: { readonly preview: Preview }) {
  if (preview.duplicate === null) return null;
  const { articleId, sameText } = preview.duplicate;
  return (
    <p className="notice" role="status">
      <span>
        This article is <a href={`/articles/${articleId}`}>stored already</a>
        {sameText ? ' with the same text: saving changes nothing.' : ' with another text: saving brings it up to date.'}
      </span>
    </p>
  );
}

/** How the pasted article is taken apart, block by block, before it is saved. */
export function ZoningPreview({ preview, pending }: { readonly preview: Preview | null; readonly pending: boolean }) {
  if (preview === null)
    return (
      <section className="paste-preview" aria-label="Preview of the zoning">
        <p className="empty">{pending ? 'Reading…' : 'The preview appears here: every line with its role, and what would be scored.'}</p>
      </section>
    );
  const { blocks, text, words, findings, note } = preview;
  const boiler = blocks.filter(({ role }) => !ARTICLE.has(role)).length;
  return (
    <section className="paste-preview" aria-label="Preview of the zoning" aria-busy={pending}>
      <p className="preview-state">
        {plural(words, 'body word')}, {plural(blocks.length, 'block')}, {boiler} of them boilerplate
        {preview.wire && ', wire or republished'}
        {words < LEAST_WORDS && `. Under ${LEAST_WORDS} body words nothing is scored.`}
      </p>
      {note !== null && <p className="notice notice-problem">Note: {note}.</p>}
      <Duplicate preview={preview} />
      {findings.length > 0 && (
        <ul className="plain-list">
          {findings.map(({ kind, message }) => (
            <li key={`${kind} ${message}`}>
              <strong>{findingName(kind)}.</strong> {message}
            </li>
          ))}
        </ul>
      )}
      <div className="story story-preview">
        {blocks.slice(0, MOST_BLOCKS).map((block) => (
          <Block key={block.start} block={block} text={text} />
        ))}
        {blocks.length > MOST_BLOCKS && <p className="muted">{plural(blocks.length - MOST_BLOCKS, 'further block')} not shown here.</p>}
      </div>
    </section>
  );
}
