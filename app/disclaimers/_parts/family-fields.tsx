import type { FamilyQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { kindName } from '../../_ui/names.ts';

type Props = { readonly query: FamilyQuery; readonly kinds: readonly string[] };

/** What of the disclaimers is shown: one kind, words of their text, and what coverage over time is split by. */
export function FamilyFields({ query, kinds }: Props) {
  return (
    <>
      <label className="field">
        Kind
        <select name="kind" defaultValue={query.kind ?? ''}>
          <option value="">any</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </label>
      <label className="field field-wide">
        Words of the disclaimer
        <input name="wording" defaultValue={query.wording ?? ''} maxLength={200} />
      </label>
      <label className="field">
        Chart by
        <select name="by" defaultValue={query.by}>
          <option value="kind">kind</option>
          <option value="outlet">outlet</option>
        </select>
      </label>
    </>
  );
}
