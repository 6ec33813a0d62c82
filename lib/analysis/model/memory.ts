/** The lines that are furniture in all articles of one outlet, each by its `lineKey`. */
export type OutletMemory = ReadonlySet<string>;
