import Link from 'next/link';
import type { Kept as KeptComparison } from '#lib/usecases/comparisons/kept-comparisons.ts';
import { LocalTime } from '../../_ui/local-time.client.tsx';
import { Scroll } from '../../_ui/scroll.tsx';
import { Submit } from '../../_ui/submit.client.tsx';
import { keep, remove, rename } from '../actions.ts';

type Props = {
  readonly kept: readonly KeptComparison[];
  /** The address of the comparison on screen; null where there is none. */
  readonly address: string | null;
};

function Keep({ address }: { readonly address: string }) {
  return (
    <form action={keep} className="filters" aria-label="Save this comparison">
      <input type="hidden" name="address" value={address} />
      <label className="field field-wide">
        Save this comparison as
        <input name="name" required maxLength={200} />
      </label>
      <Submit pending="Saving…">Save comparison</Submit>
    </form>
  );
}

function Row({ id, name, address, createdAt }: KeptComparison) {
  return (
    <tr>
      <th scope="row">
        <Link href={address}>{name}</Link>
      </th>
      <td>
        <LocalTime iso={createdAt.toISOString()} />
      </td>
      <td>
        <details>
          <summary aria-label={`Rename ${name}`}>Rename</summary>
          <form action={rename}>
            <input type="hidden" name="id" value={id} />
            <label className="field">
              Name
              <input name="name" defaultValue={name} required maxLength={200} />
            </label>
            <button type="submit">Save name</button>
          </form>
        </details>
      </td>
      <td>
        <form action={remove}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className="link-button" aria-label={`Delete ${name}`}>
            Delete
          </button>
        </form>
      </td>
    </tr>
  );
}

/** The comparisons that were saved, and the form that saves the one on screen. */
export function Kept({ kept, address }: Props) {
  if (kept.length === 0 && address === null) return null;
  return (
    <section className="section" aria-labelledby="kept">
      <div className="section-head">
        <h2 id="kept">Saved comparisons</h2>
        <p>A saved comparison is its address: outlets, measure and filters. Its figures are those of the articles of today.</p>
      </div>
      {address !== null && <Keep address={address} />}
      {kept.length > 0 && (
        <Scroll label="Saved comparisons">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Saved</th>
                <th scope="col">Rename</th>
                <th scope="col">Delete</th>
              </tr>
            </thead>
            <tbody>
              {kept.map((each) => (
                <Row key={each.id} {...each} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
