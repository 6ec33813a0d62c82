/** One measured value beside its anchor. */
export type Row = {
  readonly measure: string;
  readonly value: number;
  /** Items the value was measured on. */
  readonly n: number;
  /** What people or published systems reach on the same measure, in words. */
  readonly anchor: string;
  /** Least value that the product must reach; null where none is set. */
  readonly floor: number | null;
  /** Only on rows of a reliability chart: the mean probability that was given. Such rows are no measure: they have no baseline and stand in a table of their own. */
  readonly said?: number;
};

/** One published data set and how the analysis is measured on it. */
export type Task = {
  readonly name: string;
  readonly title: string;
  /** A file of the set, under the data folder: the task is skipped where it is missing. */
  readonly data: string;
  /** Where the data is published. */
  readonly published: string;
  /** Reads the development half under `dataDir` and measures; rejects when a file is missing. */
  run(dataDir: string): Promise<readonly Row[]>;
};
