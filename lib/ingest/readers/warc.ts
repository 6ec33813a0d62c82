import { decodeWhole } from '../charset.ts';
import { cleanText } from '../clean-text.ts';
import { tooLarge } from '../columns.ts';
import { readHttpAnswer } from '../http-answer.ts';
import type { Item, Limits, Reader } from '../reader.ts';
import { type WarcRecord, warcRecords } from '../warc-records.ts';

const PAGE = /^\s{0,10}(?:text\/html|application\/xhtml\+xml)\b/i;
/** Heads of HTTP, and white space around. */
const SLACK = 65_536;

/** A page with its address and when it was fetched; null for an answer that is no page. */
function itemOf({ number, headers, body }: WarcRecord, limits: Limits): Item | null {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const at = `record ${number}`;
  const reject = (reason: string): Item => ({ kind: 'reject', at, id: url, reason });
  if (body === null) return reject(`the record is larger than ${Math.round(limits.html / 2 ** 20)} MB`);
  const answer = readHttpAnswer(body, limits.html);
  if (answer === null) return /^\s{0,20}(?:dns|whois):/i.test(url ?? '') ? null : reject('holds no answer of a server that can be read');
  if (answer.status < 200 || answer.status > 299 || !PAGE.test(answer.contentType ?? '')) return null;
  const content = cleanText(decodeWhole(answer.body, answer.contentType));
  const reason = content.trim() === '' ? 'has no text' : tooLarge(content, true, limits);
  if (reason !== null) return reject(reason);
  return {
    kind: 'article',
    at,
    id: url,
    genre: null,
    article: { mediaType: 'text/html', content, url, outlet: null, title: null, publishedAt: null },
  };
}

async function* read(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Item> {
  let pages = 0;
  for await (const record of warcRecords(bytes, limits.html + SLACK)) {
    if ('problem' in record) {
      pages++;
      yield { kind: 'reject', at: `record ${record.number} and those after it`, id: null, reason: record.problem };
      continue;
    }
    const item = itemOf(record, limits);
    if (item === null) continue;
    pages++;
    yield item;
  }
  if (pages === 0) yield { kind: 'reject', at: '', id: null, reason: 'holds no web page' };
}

/** A web archive (WARC 0.17 to 1.1): every page in it that a server answered with success is an article. */
export const warc: Reader = { format: 'warc', mediaTypes: ['application/warc'], extensions: ['.warc'], read };
