'use client';
import { useState, useTransition } from 'react';

/** A reason in words with its weight in log-odds; above 0 it speaks for body. */
type Reason = { readonly reason: string; readonly weight: number };
type Props = { readonly ask: () => Promise<readonly Reason[]> };

const signed = (weight: number) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`;

/** What the models weighed about a block, fetched when somebody asks. */
export function Weighed({ ask }: Props) {
  const [reasons, setReasons] = useState<readonly Reason[] | null>(null);
  const [pending, start] = useTransition();
  if (reasons === null)
    return (
      <button type="button" className="link-button" disabled={pending} onClick={() => start(async () => setReasons(await ask()))}>
        {pending ? 'Weighing…' : 'What was weighed'}
      </button>
    );
  return (
    <ul className="weighed" aria-label="What was weighed">
      {reasons.map(({ reason, weight }) => (
        <li key={reason}>
          {weight > 0 ? 'for' : 'against'} body: {reason} <span className="num">{signed(weight)}</span>
        </li>
      ))}
      {reasons.length === 0 && <li>Nothing weighs much either way.</li>}
    </ul>
  );
}
