import type { Draft, Preview } from '#lib/usecases/preview-article.ts';
import { formatDay } from '../../_ui/format.ts';
import { genreName } from '../../_ui/names.ts';

const GENRES = ['report', 'opinion', 'analysis', 'review', 'background', 'press-release', 'sponsored', 'satire'];

type Props = { readonly draft: Draft | null; readonly preview: Preview | null; readonly outlets: readonly string[] };

type FieldProps = {
  readonly name: 'url' | 'outlet' | 'title' | 'publishedAt';
  readonly label: string;
  readonly value: string | null | undefined;
  readonly guess: string | undefined;
  readonly hint: string;
  readonly list?: string;
};

function DetailField({ name, label, value, guess, hint, list }: FieldProps) {
  return (
    <label className="field">
      {label}
      <input name={name} defaultValue={value ?? ''} placeholder={guess} list={list} maxLength={2000} aria-describedby={`hint-${name}`} />
      <span className="field-hint" id={`hint-${name}`}>
        {hint}
      </span>
    </label>
  );
}

const from = (guess: { readonly from: string } | null | undefined, none: string) => (guess ? `from ${guess.from}` : none);

/** What is known about the article besides its text: guesses stand in the empty fields, and what is typed there wins. */
export function PasteDetails({ draft, preview, outlets }: Props) {
  const waiting = preview === null ? 'guessed from the text' : null;
  const outletHint = preview ? `${from(preview.outlet, '')}${preview.outlet.isNew ? ', a new outlet' : ''}` : '';
  return (
    <div className="fields">
      <DetailField name="url" label="Address (URL)" value={draft?.url} guess={undefined} hint="tells outlets and duplicates apart" />
      <DetailField
        name="outlet"
        label="Outlet"
        value={draft?.outlet}
        guess={preview?.outlet.value}
        hint={waiting ?? outletHint}
        list="known-outlets"
      />
      <DetailField
        name="title"
        label="Title"
        value={draft?.title}
        guess={preview?.title.value}
        hint={waiting ?? from(preview?.title, '')}
      />
      <DetailField
        name="publishedAt"
        label="Date"
        value={draft?.publishedAt}
        guess={preview?.publishedAt ? preview.publishedAt.value.slice(0, 10) : '2026-10-06'}
        hint={
          waiting ?? (preview?.publishedAt ? `${formatDay(preview.publishedAt.value)}, ${from(preview.publishedAt, '')}` : 'no date found')
        }
      />
      <label className="field">
        Declared genre
        <select name="genre" defaultValue={draft?.genre ?? ''} aria-describedby="hint-genre">
          <option value="">{preview?.genre ? `${genreName(preview.genre.value)} (as found)` : 'as the page declares'}</option>
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {genreName(genre)}
            </option>
          ))}
        </select>
        <span className="field-hint" id="hint-genre">
          {waiting ?? from(preview?.genre, 'not declared')}
        </span>
      </label>
      <datalist id="known-outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
