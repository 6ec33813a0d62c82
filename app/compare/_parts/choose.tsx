import Form from 'next/form';
import { MOST_COMPARED } from '#lib/usecases/comparisons/compare-query.ts';
import type { OutletItem } from '#lib/usecases/outlets/outlet-view.ts';
import { plural } from '../../_ui/format.ts';

type Props = {
  readonly outlets: readonly OutletItem[];
  readonly chosen: readonly string[];
  /** More are chosen than can be compared. */
  readonly tooMany?: boolean;
  /** Search params that stay. */
  readonly keep: Readonly<Record<string, string | null>>;
};

/** Chooses the two to eight outlets of a comparison. */
export function Choose({ outlets, chosen, tooMany = false, keep }: Props) {
  const hidden = Object.entries(keep).filter(([, value]) => value !== null);
  return (
    <Form action="/compare" aria-label="Outlets to compare">
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      {tooMany && <p role="alert">{`${chosen.length} outlets are chosen: take some away until at most ${MOST_COMPARED} are left.`}</p>}
      <fieldset className="choices">
        <legend className="label">Choose two to eight outlets</legend>
        {outlets.map(({ slug, name, articles }) => (
          <label key={slug} className="check">
            <input type="checkbox" name="outlet" value={slug} defaultChecked={chosen.includes(slug)} /> {name}{' '}
            <span className="muted">{plural(articles, 'article')}</span>
          </label>
        ))}
      </fieldset>
      <div className="form-actions">
        <button type="submit">Compare</button>
      </div>
    </Form>
  );
}
