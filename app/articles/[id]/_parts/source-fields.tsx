import { SOURCE_CLASSES } from '#lib/analysis/model/attributed.ts';
import type { ViewSource } from '#lib/usecases/article-view.ts';
import { Labelled } from '../../../_ui/labelled.tsx';
import { className } from '../../../_ui/names.ts';
import { PointedWords } from './pointed-words.client.tsx';

/** Who speaks: a source of the article or a name, its kind, and the words that name it. */
export function SourceFields({ sources }: { readonly sources: readonly ViewSource[] }) {
  return (
    <>
      <Labelled id="source-name" label="Who says it" hint="Choose a source of the article, or type a name" full>
        <input id="source-name" name="name" maxLength={200} list="article-sources" autoComplete="off" aria-describedby="source-name-hint" />
      </Labelled>
      <datalist id="article-sources">
        {sources.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
      <Labelled id="source-class" label="Kind of source" hint="Needed for a name that is new to the article" full>
        <select id="source-class" name="class" defaultValue="" aria-describedby="source-class-hint">
          <option value="">as elsewhere in the article</option>
          {SOURCE_CLASSES.map((name) => (
            <option key={name} value={name}>
              {className(name)}
            </option>
          ))}
        </select>
      </Labelled>
      <PointedWords name="words" label="Words of the text that name the source" hint="Optional; without a name they are the name" />
      <Labelled id="why" label="Why, if you like" hint="Kept with the correction" full>
        <input id="why" name="why" maxLength={500} aria-describedby="why-hint" />
      </Labelled>
    </>
  );
}
