'use client';
import { startTransition, useActionState, useEffect, useRef } from 'react';
import { type PasteState, paste } from '../actions.ts';
import { PasteDetails } from './paste-details.tsx';
import { ZoningPreview } from './zoning-preview.tsx';

const EMPTY: PasteState = { draft: null, preview: null, problem: null };
const PAUSE_MILLISECONDS = 400;

/** Takes a pasted article: the preview follows while one types, and nothing is saved before the button is pressed. */
export function PasteForm({ outlets }: { readonly outlets: readonly string[] }) {
  const [state, dispatch, pending] = useActionState(paste, EMPTY);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const changed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const element = form.current;
      if (element) startTransition(() => dispatch(new FormData(element)));
    }, PAUSE_MILLISECONDS);
  };
  const { draft, preview, problem } = state;
  return (
    <form ref={form} action={dispatch} onInput={changed} onSubmit={() => clearTimeout(timer.current)} className="paste">
      <div className="paste-input">
        <label className="field">
          Paste an article: its text, as copied from the page, or the page's HTML
          <textarea name="content" rows={14} defaultValue={draft?.content ?? ''} spellCheck={false} />
        </label>
        <PasteDetails draft={draft} preview={preview} outlets={outlets} />
        <div className="form-actions">
          <button type="submit" name="intent" value="save" className="button-main" disabled={pending && draft === null}>
            Save article
          </button>
          <button type="submit" name="intent" value="preview">
            Preview
          </button>
        </div>
        {problem !== null && (
          <p className="notice notice-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <ZoningPreview preview={preview} pending={pending} />
    </form>
  );
}
