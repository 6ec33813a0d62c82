import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Resolve } from '#lib/fetch/guarded-agent.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that stands for any number of hosts under `.test`, each name answered by what was said for it. */
export type Loopback = {
  /** `http://name.test:port/path`. */
  url(host: string, path?: string): string;
  on(host: string, answer: Answer): void;
  /** How often each `host path` was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** Resolves names under `.test` to loopback, those of `private.test` too, and nothing else. */
  readonly resolve: Resolve;
  close(): Promise<void>;
};

export async function startLoopback(): Promise<Loopback> {
  const answers = new Map<string, Answer>();
  const asked = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0];
    const path = request.url ?? '/';
    asked.set(`${host} ${path}`, (asked.get(`${host} ${path}`) ?? 0) + 1);
    const answer = answers.get(host);
    if (path === '/robots.txt' && !answers.has(`${host}/robots.txt`)) response.writeHead(404).end();
    else if (path === '/robots.txt') answers.get(`${host}/robots.txt`)?.(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    on: (host, answer) => void answers.set(host, answer),
    asked,
    resolve: async (host) => {
      if (!host.endsWith('.test')) throw Object.assign(new Error(host), { code: 'ENOTFOUND' });
      return ['127.0.0.1'];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
