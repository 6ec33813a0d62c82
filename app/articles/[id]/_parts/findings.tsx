import type { Finding } from '#lib/analysis/model/analysis.ts';
import { findingName } from '../../../_ui/names.ts';

const MOST = 8;
const WITHOUT_WORDS = new Set(['too-little-text', 'not-english']);

/** A conflict of labels stands above the article; every other finding beside it. */
export function Conflicts({ findings }: { readonly findings: readonly Finding[] }) {
  const conflicts = findings.filter(({ kind }) => kind === 'label-conflict');
  return conflicts.map(({ message, evidence }) => (
    <section key={message} className="notice notice-conflict" aria-label="Label conflict">
      <strong>Label conflict</strong>
      <span>{message}</span>
      {evidence.length > 0 && <a href={`#at-${evidence[0].start}`}>Show the words</a>}
    </section>
  ));
}

/** What scores, roles and declared signs say together, each with a way to its words. */
export function FindingList({ findings, text }: { readonly findings: readonly Finding[]; readonly text: string }) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <ul className="plain-list">
        {findings.map(({ kind, message, evidence }) => (
          <li key={`${kind} ${message}`}>
            <strong>{findingName(kind)}.</strong> {message}
            <ul className="evidence">
              {(WITHOUT_WORDS.has(kind) ? [] : evidence).slice(0, MOST).map(({ start, end }) => (
                <li key={start}>
                  <a href={`#at-${start}`}>{end - start > 60 ? `${text.slice(start, start + 57)}…` : text.slice(start, end)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
