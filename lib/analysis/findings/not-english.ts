import type { FindingRule } from '../model/analysis.ts';
import { textOf } from '../model/span.ts';
import { foreignLanguageOf } from '../nlp/language.ts';

const SAMPLE = 2000;
const LEAST = 60;

/** The body is in another language than English, for which the measures were made. */
export const notEnglish: FindingRule = {
  kind: 'not-english',
  title: 'Not English',
  find({ document }) {
    let sample = '';
    document.blocks.forEach((block, b) => {
      if (document.verdicts[b].role === 'body' && sample.length < SAMPLE) sample += `${textOf(document.text, block).slice(0, SAMPLE)}\n`;
    });
    const language = sample.length < LEAST ? null : foreignLanguageOf(sample);
    if (language === null) return [];
    const message = `The text reads as another language (${language}); the measures are made for English and mean nothing here.`;
    return [{ kind: 'not-english', message, evidence: [] }];
  },
};
