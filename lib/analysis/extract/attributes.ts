/** The attributes of one start tag, names in lower case, each once. */
export type Attributes = readonly { readonly name: string; readonly value: string }[];

/** The value of an attribute, null when it is not there. */
export function attribute(attributes: Attributes, name: string): string | null {
  for (const one of attributes) if (one.name === name) return one.value;
  return null;
}
