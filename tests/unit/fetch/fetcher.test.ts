import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher, type Fetcher } from '#lib/fetch/fetcher.ts';
import { type Loopback, startLoopback } from '../../support/loopback.ts';

const LARGEST = 100_000;
let net: Loopback;
let fetcher: Fetcher;

const HOSTS = [
  'a.test',
  'b.test',
  'slow.test',
  'big.test',
  'busy.test',
  'closed.test',
  'broken.test',
  'apart.test',
  'down.test',
  'locked.test',
];

beforeAll(async () => {
  net = await startLoopback();
  const bounds = { largest: LARGEST, connectMs: 300, wholeMs: 500, pauseMs: 0 };
  fetcher = createFetcher({ userAgent: 'Caveat/0 (+test)', allowHosts: HOSTS, resolve: net.resolve, ...bounds });
});
afterAll(async () => {
  await fetcher.close();
  await net.close();
});

const get = (url: string, etag: string | null = null, lastModified: string | null = null) => fetcher.fetch({ url, etag, lastModified });

describe('pages', () => {
  test('come with their headers and their address at the end of the redirects', async () => {
    net.on('a.test', ({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new#part' }).end();
      else response.writeHead(200, { 'content-type': 'Text/HTML; charset=koi8-r', etag: '"1"', 'last-modified': 'then' }).end('hello');
    });
    expect(await get(net.url('a.test', '/old'))).toMatchObject({
      kind: 'page',
      finalUrl: net.url('a.test', '/new'),
      status: 200,
      mediaType: 'text/html',
      contentType: 'Text/HTML; charset=koi8-r',
      etag: '"1"',
      lastModified: 'then',
      bytes: Buffer.from('hello'),
    });
  });

  test('are asked for by their last validators', async () => {
    net.on('b.test', ({ headers }, response) => {
      const known = headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'then';
      response.writeHead(known ? 304 : 200).end();
    });
    expect(await get(net.url('b.test'), '"1"', 'then')).toMatchObject({ kind: 'not-modified' });
    expect(await get(net.url('b.test'))).toMatchObject({ kind: 'page', mediaType: null });
  });

  test('say who asks, and are unpacked', async () => {
    net.on('b.test', ({ headers }, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(`for ${headers['user-agent']}`));
    });
    expect(await get(net.url('b.test'))).toMatchObject({ bytes: Buffer.from('for Caveat/0 (+test)') });
  });
});

describe('bounds', () => {
  test.each([
    ['as sent', {}, Buffer.alloc(LARGEST + 1)],
    ['unpacked', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
  ])('a body that is too large %s is refused', async (_, headers, body) => {
    net.on('big.test', (_request, response) => response.writeHead(200, headers).end(body));
    expect(await get(net.url('big.test'))).toMatchObject({ kind: 'refused', again: false, reason: expect.stringContaining('larger than') });
  });

  test.each([
    ['never answers', () => undefined],
    ['never ends', (write: (text: string) => void) => write('<html>')],
  ])('a host that %s is given up', async (_, begin) => {
    net.on('slow.test', (_request, response) => {
      begin((text) => response.write(text));
    });
    expect(await get(net.url('slow.test'))).toMatchObject({ kind: 'refused', again: true, reason: 'the answer did not come in time' });
  });

  test.each([
    ['twice', { 'content-encoding': 'gzip, gzip' }, 'packed in a way'],
    ['in an unknown way', { 'content-encoding': 'constructor' }, 'packed in a way'],
    ['wrongly', { 'content-encoding': 'gzip' }, 'packed and broken'],
  ])('a body that is packed %s is refused', async (_, headers, reason) => {
    net.on('broken.test', (_request, response) => response.writeHead(200, headers).end('no gzip at all'));
    expect(await get(net.url('broken.test'))).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  test('what is no HTTP, or breaks off, is refused', async () => {
    net.on('broken.test', ({ socket }) => void socket.end('SSH-2.0-none\r\n\r\n'));
    expect(await get(net.url('broken.test'))).toMatchObject({ kind: 'refused', again: true });
    net.on('broken.test', (_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await get(net.url('broken.test'))).toMatchObject({ kind: 'refused', again: true });
  });

  test('redirects are followed five times at most, and never in a circle', async () => {
    net.on('a.test', ({ url }, response) => {
      const place = url === '/circle' ? '/back' : url === '/back' ? '/circle' : `/${Number(url?.slice(1)) + 1}`;
      response.writeHead(302, { location: place }).end();
    });
    expect(await get(net.url('a.test', '/circle'))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('circle') });
    expect(await get(net.url('a.test', '/1'))).toMatchObject({ kind: 'refused', finalUrl: net.url('a.test', '/6') });
    expect(net.asked.get('a.test /7')).toBeUndefined();
  });
});

describe('the public network is not left', () => {
  const port = () => new URL(net.url('x.test')).port;

  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://127。0。0。1:PORT/',
    'http://user:pass@127.0.0.1:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://private.test:PORT/',
  ])('%s', async (address) => {
    const before = net.asked.size;
    const answer = await get(address.replace('PORT', port()));
    expect(answer).toMatchObject({ kind: 'refused', again: false, reason: expect.stringContaining('not on the public network') });
    expect(net.asked.size).toBe(before);
  });

  test('on any redirect', async () => {
    for (const location of [`http://127.0.0.1:${port()}/secret`, net.url('private.test', '/secret'), 'file:///etc/passwd', 'gopher://x']) {
      net.on('a.test', (_request, response) => response.writeHead(302, { location }).end());
      expect(await get(net.url('a.test'))).toMatchObject({ kind: 'refused' });
    }
    expect([...net.asked.keys()].filter((key) => key.includes('secret'))).toEqual([]);
  });

  test('when a name leads elsewhere the second time', async () => {
    let turn = 0;
    const resolve = async () => (turn++ === 0 ? ['93.184.216.34', '127.0.0.1'] : ['127.0.0.1']);
    const rebound = createFetcher({ userAgent: 'Caveat/0', allowHosts: [], resolve, largest: LARGEST, connectMs: 200, wholeMs: 300 });
    const before = net.asked.size;
    for (let i = 0; i < 3; i++)
      expect(await rebound.fetch({ url: net.url('rebound.test'), etag: null, lastModified: null })).toMatchObject({ kind: 'refused' });
    expect(net.asked.size).toBe(before);
    await rebound.close();
  });

  test.each(['ftp://a.test/', 'file:///etc/passwd', 'javascript:1', 'data:,x', 'no address', ''])(
    '%s is no web address',
    async (address) => {
      expect(await get(address)).toMatchObject({ kind: 'refused', again: false, reason: expect.stringContaining('no web address') });
    },
  );
});

describe('good manners', () => {
  test('robots.txt is read once, and heeded', async () => {
    net.on('closed.test/robots.txt', (_request, response) => response.end('User-agent: *\nDisallow: /closed\n'));
    net.on('closed.test', (_request, response) => response.end('open'));
    expect(await get(net.url('closed.test', '/closed/page'))).toMatchObject({ kind: 'refused', again: false });
    expect(await get(net.url('closed.test', '/open'))).toMatchObject({ kind: 'page' });
    expect(net.asked.get('closed.test /robots.txt')).toBe(1);
    expect(net.asked.get('closed.test /closed/page')).toBeUndefined();
  });

  test('rules for this program come before those for all', async () => {
    net.on('locked.test/robots.txt', (_request, response) => response.end('User-agent: *\nDisallow: /\n\nUser-agent: caveat\nAllow: /\n'));
    net.on('locked.test', (_request, response) => response.end('open'));
    expect(await get(net.url('locked.test'))).toMatchObject({ kind: 'page' });
  });

  test('a host whose robots.txt fails is left alone', async () => {
    net.on('down.test/robots.txt', (_request, response) => response.writeHead(503).end());
    net.on('down.test', (_request, response) => response.end('page'));
    expect(await get(net.url('down.test'))).toMatchObject({ kind: 'refused', again: true, reason: expect.stringContaining('robots.txt') });
    expect(net.asked.get('down.test /')).toBeUndefined();
  });

  test('a host that asks to be left alone is', async () => {
    net.on('busy.test', (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end());
    expect(await get(net.url('busy.test'))).toMatchObject({ kind: 'refused', status: 429, again: true, retryAfter: 120 });
    expect(await get(net.url('busy.test', '/other'))).toMatchObject({ kind: 'refused', again: true, status: null });
    expect(net.asked.get('busy.test /other')).toBeUndefined();
  });

  test('no host is asked for more than two pages at once', async () => {
    let [running, most] = [0, 0];
    net.on('apart.test', (_request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.end('page');
      }, 20);
    });
    const answers = await Promise.all([1, 2, 3, 4, 5].map((page) => get(net.url('apart.test', `/${page}`))));
    expect(answers.map(({ kind }) => kind)).toEqual(Array(5).fill('page'));
    expect(most).toBe(2);
  });
});
