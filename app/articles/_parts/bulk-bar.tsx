import { GENRES } from '#lib/analysis/model/analysis.ts';
import type { OutletItem } from '#lib/usecases/outlets/outlet-view.ts';
import { genreName } from '../../_ui/names.ts';
import { deleteSelected, editSelected, rescoreSelected } from '../actions.ts';

/** What can be done with the selected articles; fields left empty stay as they are. */
export function BulkBar({ outlets }: { readonly outlets: readonly OutletItem[] }) {
  return (
    <fieldset className="bulk">
      <legend className="hidden-visually">With the selected articles</legend>
      <label className="field">
        Outlet
        <input name="set-outlet" list="bulk-outlets" maxLength={200} placeholder="unchanged" />
      </label>
      <datalist id="bulk-outlets">
        {outlets.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <label className="field">
        Date
        <input type="date" name="set-date" />
      </label>
      <label className="field">
        Declared genre
        <select name="set-genre" defaultValue="">
          <option value="">unchanged</option>
          <option value="none">not declared</option>
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {genreName(genre)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" formAction={editSelected}>
        Edit selected
      </button>
      <button type="submit" formAction={rescoreSelected}>
        Score again
      </button>
      <button type="submit" formAction={deleteSelected} className="button-danger">
        Delete selected
      </button>
    </fieldset>
  );
}
