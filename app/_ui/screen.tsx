import Link from 'next/link';
import type { ReactNode } from 'react';
import { type Counts, chosenCorpus } from './corpus.ts';
import { CorpusStrip } from './corpus-strip.tsx';
import { Notice } from './notice.tsx';
import { Pending } from './pending.client.tsx';
import { ThemeSwitch } from './theme-switch.client.tsx';

export type Section =
  | 'overview'
  | 'compare'
  | 'articles'
  | 'sources'
  | 'stories'
  | 'disclaimers'
  | 'ingest'
  | 'feeds'
  | 'export'
  | 'methods';

const SECTIONS: readonly (readonly [Section, string, string])[] = [
  ['overview', 'Overview', '/'],
  ['compare', 'Compare', '/compare'],
  ['articles', 'Articles', '/articles'],
  ['sources', 'Sources', '/sources'],
  ['stories', 'Stories', '/stories'],
  ['disclaimers', 'Disclaimers', '/disclaimers'],
  ['ingest', 'Ingest', '/ingest'],
  ['feeds', 'Feeds', '/feeds'],
  ['export', 'Export', '/export'],
  ['methods', 'Methods', '/methods'],
];

type Props = {
  readonly section: Section;
  /** Which articles the instance holds and which of them this screen shows; null on screens without articles. */
  readonly corpus: Counts | null;
  /** The search that is in force. */
  readonly q?: string | null;
  readonly children: ReactNode;
};

/** The frame of every screen: masthead, navigation, which corpus is shown, content, colophon. */
export function Screen({ section, corpus, q = null, children }: Props) {
  const chosen = chosenCorpus(corpus);
  const address = (path: string) => (chosen === null ? path : `${path}?corpus=${chosen}`);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="frame masthead">
        <div className="masthead-row">
          <Link className="wordmark" href={address('/')}>
            Caveat
          </Link>
          <span className="tagline">how news is written, and who speaks in it</span>
          <div className="masthead-tools">
            <search className="search-box">
              <form action="/articles">
                {chosen && <input type="hidden" name="corpus" value={chosen} />}
                <input
                  type="search"
                  name="q"
                  aria-label="Search articles"
                  placeholder="Search articles"
                  defaultValue={q ?? ''}
                  maxLength={200}
                />
              </form>
            </search>
            <ThemeSwitch />
          </div>
        </div>
        <nav className="nav" aria-label="Sections">
          {SECTIONS.map(([name, title, path]) => (
            <Link key={name} href={address(path)} aria-current={name === section ? 'page' : undefined}>
              {title}
              <Pending />
            </Link>
          ))}
        </nav>
        {corpus && <CorpusStrip corpus={corpus} />}
      </header>
      <main className="frame main" id="main" tabIndex={-1}>
        <Notice />
        {children}
      </main>
      <footer className="frame">
        <div className="colophon">
          <span>Caveat shows how an article is written and who speaks in it. It gives no verdict on truth or bias.</span>
          <Link href="/methods">How everything is measured</Link>
          <span>
            Press <kbd>?</kbd> for the keyboard
          </span>
        </div>
      </footer>
    </>
  );
}
