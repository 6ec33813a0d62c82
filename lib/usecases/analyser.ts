import { type Prepared, prepareArticle, type Task } from './prepare-article.ts';

/** What can analyse articles, here or in threads of its own. */
export type Analyser = {
  /** How many articles it works on at once. */
  readonly width: number;
  /**
   * Analyses an article. `urgent` goes before what waits, and is tried once: a person waits for it. Throws `AnalysisFault` for an article
   * that can't be analysed within the bounds of one article, whatever it was that stopped it.
   */
  prepare(task: Task, urgency?: 'urgent' | 'whenever'): Promise<Prepared>;
  close(): Promise<void>;
};

/** An article that can't be analysed: `message` says why, as the end of a sentence about it; `attempts` how often it was tried. */
export class AnalysisFault extends Error {
  readonly attempts: number;
  constructor(message: string, attempts: number) {
    super(message);
    this.name = 'AnalysisFault';
    this.attempts = attempts;
  }
}

/** Analyses in this thread, without bounds: for programs that do nothing else meanwhile. */
export const analyserHere: Analyser = {
  width: 1,
  prepare: async (task) => {
    try {
      return prepareArticle(task);
    } catch (error) {
      throw new AnalysisFault(`could not be analysed: ${error instanceof Error ? error.message : error}`, 1);
    }
  },
  close: async () => undefined,
};
