import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Scroll } from '../../_ui/scroll.tsx';
import { Reliability } from './reliability.tsx';
import { reliabilityRows, type TableNode } from './reliability-rows.ts';

/** Where a link of a page in docs/methods leads here: to another card, or out; null to what these screens do not have. */
function target(href: string | undefined): string | null {
  const card = /^(?:\.\/)?([a-z0-9-]+)\.md(#[a-z0-9-]+)?$/.exec(href ?? '');
  if (card) return `/methods/${card[1]}${card[2] ?? ''}`;
  return href !== undefined && /^(https?:\/\/|#)/.test(href) ? href : null;
}

function CardLink({ href, children }: { readonly href?: string | undefined; readonly children?: ReactNode }) {
  const to = target(href);
  if (to === null) return <>{children}</>;
  return to.startsWith('/') ? <Link href={to}>{children}</Link> : <a href={to}>{children}</a>;
}

type Table = TableNode & { readonly position?: { readonly start: { readonly line: number } } | undefined };

/** A wide table scrolls inside itself; its name tells it from the others of the card. A table of reliability is drawn as well. */
function ScrollingTable({ children, node }: { readonly children?: ReactNode; readonly node: Table | undefined }) {
  const rows = node === undefined ? null : reliabilityRows(node);
  return (
    <>
      {rows !== null && rows.length > 0 && <Reliability rows={rows} />}
      <Scroll label={`Table at line ${node?.position?.start.line ?? 0}`}>
        <table>{children}</table>
      </Scroll>
    </>
  );
}

function Cell({ style, children, as: Tag }: ComponentProps<'td'> & { readonly as: 'td' | 'th' }) {
  return <Tag className={style?.textAlign === 'right' ? 'num' : undefined}>{children}</Tag>;
}

const COMPONENTS: Components = {
  a: ({ href, children }) => <CardLink href={href}>{children}</CardLink>,
  table: ({ children, node }) => <ScrollingTable node={node as Table | undefined}>{children}</ScrollingTable>,
  td: ({ style, children }) => (
    <Cell as="td" style={style}>
      {children}
    </Cell>
  ),
  th: ({ style, children }) => (
    <Cell as="th" style={style}>
      {children}
    </Cell>
  ),
};

/** The text of a method card. HTML inside it is left out. */
export function MethodText({ markdown }: { readonly markdown: string }) {
  return (
    <Markdown remarkPlugins={[remarkGfm]} components={COMPONENTS} skipHtml>
      {markdown}
    </Markdown>
  );
}
