import { ATTRIBUTION_TYPES, STANCES } from '#lib/analysis/model/attributed.ts';
import { CLAIM_CHOICES, type QuotationQuery } from '#lib/usecases/sources/source-query.ts';
import { claimName } from '../../../_ui/names.ts';

type ChoiceProps = { readonly name: string; readonly label: string; readonly values: readonly string[]; readonly chosen: string | null };

function Choice({ name, label, values, chosen }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">any</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which quotations are listed: by words that are said, claim, stance and type. */
export function QuotationFields({ query }: { readonly query: QuotationQuery }) {
  return (
    <>
      <label className="field field-wide">
        Words that it says
        <input name="said" defaultValue={query.said ?? ''} maxLength={200} />
      </label>
      <label className="field">
        Claim
        <select name="claim" defaultValue={query.claim}>
          {CLAIM_CHOICES.map((claim) => (
            <option key={claim} value={claim}>
              {claim === 'all' ? 'any' : claimName(claim)}
            </option>
          ))}
        </select>
      </label>
      <Choice name="stance" label="Stance of the cue" values={STANCES} chosen={query.stance} />
      <Choice name="type" label="Quotation" values={ATTRIBUTION_TYPES} chosen={query.type} />
    </>
  );
}
