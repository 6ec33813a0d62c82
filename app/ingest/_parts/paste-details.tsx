import type { Draft, Preview } from '#lib/usecases/imports/preview-article.ts';
import { formatDay } from '../../_ui/format.ts';
import { Labelled } from '../../_ui/labelled.tsx';
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
    <Labelled id={`paste-${name}`} label={label} hint={hint}>
      <input
        id={`paste-${name}`}
        name={name}
        defaultValue={value ?? ''}
        placeholder={guess}
        list={list}
        maxLength={2000}
        aria-describedby={`paste-${name}-hint`}
      />
    </Labelled>
  );
}

const from = (guess: { readonly from: string } | null | undefined, none: string) => (guess ? `from ${guess.from}` : none);

function outletHint(preview: Preview | null): string {
  if (preview === null) return '';
  const { from: place, isNew } = preview.outlet;
  if (place === 'nothing') return 'nothing says which: type its name';
  return isNew ? `from ${place}, a new outlet` : `from ${place}`;
}

/** What is known about the article besides its text: guesses stand in the empty fields, and what is typed there wins. */
export function PasteDetails({ draft, preview, outlets }: Props) {
  const waiting = preview === null ? 'guessed from the text' : null;
  return (
    <div className="fields">
      <DetailField name="url" label="Address (URL)" value={draft?.url} guess={undefined} hint="tells outlets and duplicates apart" />
      <DetailField
        name="outlet"
        label="Outlet"
        value={draft?.outlet}
        guess={preview?.outlet.value}
        hint={waiting ?? outletHint(preview)}
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
      <Labelled id="paste-genre" label="Declared genre" hint={waiting ?? from(preview?.genre, 'not declared')}>
        <select id="paste-genre" name="genre" defaultValue={draft?.genre ?? ''} aria-describedby="paste-genre-hint">
          <option value="">{preview?.genre ? `${genreName(preview.genre.value)} (as found)` : 'as the page declares'}</option>
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {genreName(genre)}
            </option>
          ))}
        </select>
      </Labelled>
      <datalist id="known-outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
