import type { Reader } from '../reader.ts';
import { wholeFile } from './whole-file.ts';

/** A text file is one article. */
export const text: Reader = {
  format: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['.txt', '.text'],
  read: (bytes, limits) => wholeFile(bytes, limits, 'text/plain'),
};
