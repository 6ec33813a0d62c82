import { ARTICLE_ROLES } from '#lib/analysis/model/classified.ts';
import type { ArticleView, ViewBlock, ViewCorrection } from '#lib/usecases/articles/article-view.ts';
import { Gutter } from './gutter.tsx';
import type { Layer, Layers } from './layers.ts';
import { layersByBlock, type Run, runsOf } from './runs.ts';

const INTERACTIVE = /is-source|is-anonymity|is-disclaimer|inline-disclaimer|is-finding/;

/** The places in the text that findings, relations and the evidence of the scores link to. */
export function anchorsOf({ findings, scores, disclaimers, attributions }: ArticleView): Set<number> {
  const anchors = new Set<number>();
  for (const { evidence } of findings) for (const { start } of evidence) anchors.add(start);
  for (const { evidence } of scores) for (const { start } of evidence) anchors.add(start);
  for (const { start } of disclaimers) anchors.add(start);
  for (const { content } of attributions) anchors.add(content[0].start);
  return anchors;
}

function Words({ run, text, anchors }: { readonly run: Run; readonly text: string; readonly anchors: ReadonlySet<number> }) {
  const words = text.slice(run.start, run.end);
  const id = anchors.has(run.start) ? `at-${run.start}` : undefined;
  const source = run.endsSource === null ? undefined : run.endsSource + 1;
  if (run.notes.length === 0)
    return (
      <span id={id} className={run.look || undefined}>
        {words}
      </span>
    );
  const stop = INTERACTIVE.test(run.look) ? 0 : -1;
  return (
    <mark
      id={id}
      className={run.look}
      data-note={run.notes.join(' ')}
      data-acts={run.acts.length > 0 ? run.acts.join(' ') : undefined}
      data-source={source}
      data-item={stop === 0 || undefined}
      tabIndex={stop}
    >
      {words}
    </mark>
  );
}

type BlockProps = {
  readonly article: ArticleView;
  readonly block: ViewBlock;
  readonly layers: readonly Layer[];
  readonly anchors: ReadonlySet<number>;
  readonly correction: ViewCorrection | null;
};

function StoryBlock({ article, block, layers, anchors, correction }: BlockProps) {
  const boiler = !ARTICLE_ROLES.has(block.role);
  return (
    <div className={boiler ? 'story-block boiler' : 'story-block'} data-role={block.role} data-kind={block.kind} id={`block-${block.idx}`}>
      <Gutter articleId={article.id} block={block} correction={correction} />
      <p className="words" data-start={block.start}>
        {runsOf(block, layers, anchors).map((run) => (
          <Words key={run.start} run={run} text={article.text} anchors={anchors} />
        ))}
      </p>
    </div>
  );
}

/** The whole page as it arrived, block by block: roles in the gutter, layers over the words. Nothing is left out. */
export function Story({ article, layers }: { readonly article: ArticleView; readonly layers: Layers }) {
  const lists = layersByBlock(article.blocks, layers.layers);
  const anchors = anchorsOf(article);
  const corrections = new Map(article.corrections.flatMap((row) => (row.inForce ? [[row.block, row] as const] : [])));
  return (
    <div className="story">
      {article.blocks.map((block, i) => (
        <StoryBlock
          key={block.idx}
          article={article}
          block={block}
          layers={lists[i]}
          anchors={anchors}
          correction={corrections.get(block.idx) ?? null}
        />
      ))}
    </div>
  );
}
