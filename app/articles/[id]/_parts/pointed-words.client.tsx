'use client';
import { useEffect, useRef, useState } from 'react';
import { type SelectedWords, selectedWords } from './story-selection.ts';

type Props = {
  /** Of the field; the place of its words in the text goes by `<name>Start`. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly rows?: number;
  readonly required?: boolean;
};

/** A field for words of the text: typed, or taken from what is selected there, which also says where they stand. */
export function PointedWords({ name, label, hint, rows = 1, required = false }: Props) {
  const [words, setWords] = useState<{ readonly text: string; readonly start: number | null }>({ text: '', start: null });
  const latest = useRef<SelectedWords | null>(null);
  useEffect(() => {
    const select = () => {
      latest.current = selectedWords() ?? latest.current;
    };
    document.addEventListener('selectionchange', select);
    return () => document.removeEventListener('selectionchange', select);
  }, []);
  const id = `words-${name}`;
  return (
    <div className="field field-full">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        required={required}
        maxLength={20_000}
        value={words.text}
        onChange={(event) => setWords({ text: event.target.value, start: null })}
        aria-describedby={`${id}-hint`}
      />
      <input type="hidden" name={`${name}Start`} value={words.start ?? ''} />
      <span className="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
      <button type="button" className="link-button" onClick={() => latest.current !== null && setWords(latest.current)}>
        Use the words that are selected in the text<span className="hidden-visually">: {label}</span>
      </button>
    </div>
  );
}
