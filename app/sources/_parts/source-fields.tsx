import { CLASS_CHOICES, type SourceQuery } from '#lib/usecases/sources/source-query.ts';
import { className } from '../../_ui/names.ts';

const NAMES: Readonly<Record<string, string>> = { named: 'named sources', all: 'all sources' };

/** Which sources are shown: by words of their names, and by class. */
export function SourceFields({ query }: { readonly query: SourceQuery }) {
  return (
    <>
      <label className="field field-wide">
        Name of a source
        <input name="name" defaultValue={query.name ?? ''} maxLength={200} />
      </label>
      <label className="field">
        Class
        <select name="class" defaultValue={query.class}>
          {CLASS_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {NAMES[choice] ?? className(choice)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
