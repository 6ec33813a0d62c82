import type { Prepared, Task } from './prepared.ts';

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
