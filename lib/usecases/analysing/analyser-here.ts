import { type Analyser, AnalysisFault } from './analyser.ts';
import { prepareArticle } from './prepare-article.ts';

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
