/** A number of a raw query's answer, where counts come as bigint; null stays null. */
export function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** A count or sum of a raw query's answer; nothing is 0. */
export function countOf(value: unknown): number {
  return numberOf(value) ?? 0;
}

/** A date of a raw query's answer, which SQLite gives as text where it is the result of an expression, in ISO 8601, UTC. */
export function isoOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return (value instanceof Date ? value : new Date(String(value))).toISOString();
}

/** A truth value of a raw query's answer, which SQLite gives as 0 or 1. */
export function truthOf(value: unknown): boolean {
  return value === true || Number(value) === 1;
}
