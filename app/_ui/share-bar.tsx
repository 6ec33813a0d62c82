/** A share, 0–1, as a bar inside a table; the number stands beside it. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(100 * Math.min(1, share)).toFixed(1)} height="8" />
    </svg>
  );
}
