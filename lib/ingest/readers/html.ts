import type { Reader } from '../reader.ts';
import { wholeFile } from './whole-file.ts';

/** An HTML file is one article's page. */
export const html: Reader = {
  format: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  read: (bytes, limits) => wholeFile(bytes, limits, 'text/html'),
};
