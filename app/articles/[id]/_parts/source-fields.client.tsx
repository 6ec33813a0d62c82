'use client';
import { useState } from 'react';
import { PointedWords } from './pointed-words.client.tsx';

/** A source of the article, or a kind of sources, with its name in words. */
export type NamedChoice = { readonly value: string; readonly label: string };

type Props = {
  /** Names of the sources of the article, each with its kind. */
  readonly known: readonly NamedChoice[];
  readonly kinds: readonly NamedChoice[];
};

/** Who speaks: a source of the article or a name, its kind, and the words that name it. What is typed stays when an answer is refused. */
export function SourceFields({ known, kinds }: Props) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState('');
  const [why, setWhy] = useState('');
  const here = known.find(({ value }) => value === name.trim());
  return (
    <>
      <div className="field field-full">
        <label htmlFor="source-name">Who says it</label>
        <input
          id="source-name"
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={200}
          list="article-sources"
          autoComplete="off"
          aria-describedby="source-name-hint"
        />
        <span className="field-hint" id="source-name-hint">
          Choose a source of the article, or type a name
        </span>
      </div>
      <datalist id="article-sources">
        {known.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <div className="field field-full">
        <label htmlFor="source-class">Kind of source</label>
        <select
          id="source-class"
          name="class"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          aria-describedby="source-class-hint"
        >
          <option value="">{here === undefined ? 'as elsewhere in the article' : `as elsewhere: ${here.label}`}</option>
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span className="field-hint" id="source-class-hint">
          Needed for a name that is new to the article
        </span>
      </div>
      <PointedWords name="words" label="Words of the text that name the source" hint="Optional; without a name they are the name" />
      <div className="field field-full">
        <label htmlFor="why">Why, if you like</label>
        <input id="why" name="why" value={why} onChange={(event) => setWhy(event.target.value)} maxLength={500} />
      </div>
    </>
  );
}
