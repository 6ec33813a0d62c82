import { ROLES } from '#lib/analysis/model/classified.ts';
import type { ViewBlock } from '#lib/usecases/articles/article-view.ts';

/** The roles of the gutter with their colours and numbers of blocks; each box shows or hides its blocks and works without a script. */
export function RoleLegend({ blocks }: { readonly blocks: readonly ViewBlock[] }) {
  const counts = new Map<string, number>();
  for (const { role } of blocks) counts.set(role, (counts.get(role) ?? 0) + 1);
  return (
    <details className="role-legend">
      <summary>Roles ({counts.size})</summary>
      <fieldset className="layers-roles">
        <legend className="hidden-visually">Blocks shown, by role</legend>
        {ROLES.filter((role) => counts.has(role)).map((role) => (
          <label key={role} className="check" data-role={role}>
            <input type="checkbox" id={`role-${role}`} defaultChecked />
            <span className="role-name">
              {role} <span className="muted">{counts.get(role)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
