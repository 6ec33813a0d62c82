/** One element of a path: its tag, and its id, roles and classes in lower case. */
export type Element = { readonly tag: string; readonly names: readonly string[] };

/** The elements of a path, outermost first. */
export function elementsOf(path: string): readonly Element[] {
  return path.split('>').map((part) => {
    const [tag, ...names] = part.toLowerCase().split(/[#.]/);
    return { tag, names };
  });
}
