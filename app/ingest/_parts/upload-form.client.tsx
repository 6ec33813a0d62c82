'use client';
import { useRouter } from 'next/navigation';
import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { plural } from '../../_ui/format.ts';
import { ProgressBar } from '../../_ui/progress-bar.tsx';
import { send } from './send-upload.ts';

const ACCEPTED = '.txt,.md,.html,.htm,.csv,.tsv,.jsonl,.ndjson,.zip,.warc,.xml,.rss,.atom,.gz,.urls';

/** Uploads many files at once: chosen or dropped, with the share that is sent; then goes to the report of the import. */
export function UploadForm({ outlets }: { readonly outlets: readonly string[] }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const list = () => setChosen([...(input.current?.files ?? [])].map(({ name }) => name));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!input.current || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    list();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProblem(null);
    setSent(0);
    const answer = await send(event.currentTarget, setSent);
    if (answer.id !== null) router.push(`/ingest/imports/${answer.id}`);
    else {
      setProblem(answer.problem);
      setSent(null);
    }
  };
  return (
    <form method="post" action="/ingest/upload" encType="multipart/form-data" onSubmit={submit}>
      <div className="fields">
        <label className="field">
          Outlet of files that name none
          <input name="outlet" list="known-outlets-upload" maxLength={200} />
        </label>
        <label className="field">
          Date of articles that have none
          <input type="date" name="publishedAt" />
        </label>
        <datalist id="known-outlets-upload">
          {outlets.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field inside does the same by keyboard. */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="field drop-field">
          Files: drop them here, or choose
          <input ref={input} type="file" name="files" multiple required accept={ACCEPTED} onChange={list} />
        </label>
        {chosen.length > 0 && (
          <p className="small muted">
            {plural(chosen.length, 'file')}: {chosen.slice(0, 5).join(', ')}
            {chosen.length > 5 && '…'}
          </p>
        )}
      </div>
      {sent !== null && <ProgressBar share={sent} label="Share of the files that is sent" />}
      {problem !== null && (
        <p className="notice notice-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button-main" disabled={sent !== null}>
          {sent === null ? 'Upload files' : `Sending, ${Math.round(100 * sent)} %`}
        </button>
      </div>
    </form>
  );
}
