import { GENRES } from '#lib/analysis/model/analysis.ts';
import type { ArticleView } from '#lib/usecases/articles/article-view.ts';
import type { OutletItem } from '#lib/usecases/outlets/outlet-view.ts';
import { Labelled } from '../../../_ui/labelled.tsx';
import { genreName } from '../../../_ui/names.ts';
import { deleteArticle, editArticle } from '../actions.ts';

/** Puts outlet, title, date or genre right, or deletes the article. */
export function EditDetails({ article, outlets }: { readonly article: ArticleView; readonly outlets: readonly OutletItem[] }) {
  const { id, title, outlet, publishedAt, genre, from } = article;
  return (
    <div className="tools">
      <details className="tool">
        <summary>Edit details</summary>
        <form action={editArticle} className="tool-panel">
          <input type="hidden" name="article" value={id} />
          {Object.entries({ title, outlet: outlet.name, publishedAt: publishedAt?.slice(0, 10), genre }).map(([name, value]) => (
            <input key={name} type="hidden" name={`was-${name}`} value={value ?? ''} />
          ))}
          <div className="fields">
            <Labelled id="edit-title" label="Title" hint={`from ${from.title}`} full>
              <input id="edit-title" name="title" defaultValue={title} required maxLength={500} aria-describedby="edit-title-hint" />
            </Labelled>
            <Labelled id="edit-outlet" label="Outlet" hint={`from ${from.outlet}`}>
              <input
                id="edit-outlet"
                name="outlet"
                defaultValue={outlet.name}
                required
                maxLength={200}
                list="outlet-names"
                aria-describedby="edit-outlet-hint"
              />
            </Labelled>
            <Labelled id="edit-date" label="Date" hint={from.date === null ? 'no date found' : `from ${from.date}`}>
              <input
                id="edit-date"
                type="date"
                name="publishedAt"
                defaultValue={publishedAt?.slice(0, 10) ?? ''}
                aria-describedby="edit-date-hint"
              />
            </Labelled>
            <Labelled id="edit-genre" label="Declared genre" hint={from.genre === null ? 'the page declares none' : `from ${from.genre}`}>
              <select id="edit-genre" name="genre" defaultValue={genre ?? ''} aria-describedby="edit-genre-hint">
                <option value="">not declared</option>
                {GENRES.map((name) => (
                  <option key={name} value={name}>
                    {genreName(name)}
                  </option>
                ))}
              </select>
            </Labelled>
          </div>
          <datalist id="outlet-names">
            {outlets.map(({ slug, name }) => (
              <option key={slug} value={name} />
            ))}
          </datalist>
          <div className="form-actions">
            <button type="submit" className="button-main">
              Save details
            </button>
          </div>
        </form>
      </details>
      <details className="tool">
        <summary>Delete</summary>
        <form action={deleteArticle} className="tool-panel">
          <input type="hidden" name="article" value={id} />
          <p>The article leaves every view and export. You can undo it right after.</p>
          <button type="submit" className="button-danger">
            Delete the article
          </button>
        </form>
      </details>
    </div>
  );
}
