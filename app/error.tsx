'use client';
import { useEffect } from 'react';

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  useEffect(() => {
    document.title = 'Something went wrong – Caveat';
  }, []);
  return (
    <main className="frame main" id="main">
      <header className="page-head">
        <h1>This page could not be made</h1>
        <p>Nothing is lost. Try again; if it stays so, the log of the server says why{error.digest ? ` (under ${error.digest})` : ''}.</p>
      </header>
      <div className="form-actions">
        <button type="button" onClick={reset}>
          Try again
        </button>
        <a href="/">Overview</a>
      </div>
    </main>
  );
}
